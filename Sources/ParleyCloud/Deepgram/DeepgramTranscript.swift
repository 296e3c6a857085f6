import ParleyCore

/// The words of a call, as one kind of Deepgram's streams reports them: a pure value.
///
/// Samples are the call's. What was said before the floor belongs to utterances that are over.
protocol DeepgramTranscript: Sendable {
    /// The words of the utterance so far.
    var text: String { get }
    /// Where a new connection has to begin: what was said before is settled, or no longer wanted.
    var replayStart: Int { get }
    /// How far Deepgram has listened, to judge by what it sends.
    var heardEnd: Int { get }
    /// Whether time must go on for Deepgram though the caller's side sends nothing.
    var needsSilence: Bool { get }
    /// Sent when there has been nothing to send for a while.
    var keepAlive: String? { get }

    /// A new connection: what was not settled on the last one will be said again.
    mutating func connected()
    mutating func receive(_ message: JSONValue, timeline: AudioTimeline) -> DeepgramNews
    /// What was said before belongs to no utterance any more.
    mutating func forget(before sample: Int)

    /// The message that asks for the final words up to `sample`; `nil` while there is nothing to ask
    /// for. It is taken as sent.
    mutating func request(upTo sample: Int) -> String?
    /// Whether nothing more is to be expected for the words up to `sample`, which have been asked for.
    func isComplete(upTo sample: Int) -> Bool
    /// The words up to `sample`, final or not; they are then forgotten.
    mutating func take(upTo sample: Int) -> String
}

/// What a message of Deepgram's changed.
struct DeepgramNews: Sendable, Hashable {
    var turns: [RecognizerTurnEvent] = []
    /// Deepgram says that it cannot go on.
    var failure: JSONValue?
}

/// Times that both kinds of streams share, in samples.
enum DeepgramTimes {
    /// 300 ms: how far the last word may reach beyond the end of speech that the caller's voice
    /// activity detector found.
    static let margin = AudioFormat.callerRate * 3 / 10
    /// 50 ms: how much of the end of speech may be missing from what is settled.
    static let tolerance = AudioFormat.callerRate / 20
    /// 1 s: how much earlier than the detector Deepgram may hear speech begin.
    static let preroll = AudioFormat.callerRate
    /// 1.2 s: interim results come about once a second, so that words of a stretch that long may be
    /// missing though nothing is wrong.
    static let lag = AudioFormat.callerRate * 12 / 10
}
