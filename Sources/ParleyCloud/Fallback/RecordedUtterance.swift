import ParleyCore

/// An utterance as far as it has been heard, so that any engine can be given it.
struct RecordedUtterance: Sendable {
    var number: Int
    /// Where its speech begins and, so far, pauses, in samples of the call.
    var start: Int
    var pause: Int?
    /// The stream that hears it as it is spoken.
    var live: EngineStream?
    /// The words so far, as the live stream has them, and the final ones, once it has ended.
    var words = ""
    var final: FinalTranscript?
}

/// An utterance to be transcribed, with its audio.
struct UtteranceRecording: Sendable {
    var utterance: RecordedUtterance
    /// Where its speech ends.
    var end: Int
    /// From `audioStart` on, with a little before and behind the speech.
    var audio: [Float]
    var audioStart: Int

    /// The speech's length.
    var length: Duration { .samples(max(0, end - utterance.start), rate: AudioFormat.callerRate) }
}
