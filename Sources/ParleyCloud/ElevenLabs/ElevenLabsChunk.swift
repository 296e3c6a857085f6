import ParleyCore

/// The audio of one chunk as ElevenLabs sends it: a pure value.
struct ElevenLabsChunk {
    /// What a context carries from one chunk to the next.
    struct Carry: Sendable {
        /// Bytes of a sample that was cut in two.
        var pcm = StreamedPCM(sampleRate: ElevenLabsSynthesizer.rate, mayBeWAV: false)
        /// Seconds of audio of the chunks before.
        var seconds = 0.0
    }

    private(set) var carry: Carry
    private var timer: WordTimer
    private var spoken = SpokenChunk(sampleRate: ElevenLabsSynthesizer.rate)
    private var hasAlignment = false

    init(text: String, carry: Carry = Carry()) {
        timer = WordTimer(text: text)
        self.carry = carry
    }

    var hasAudio: Bool { spoken.received > 0 }
    /// Samples so far.
    var received: Int { spoken.received }
    /// Whether the audio of every character has come.
    var isCovered: Bool { hasAudio && timer.isCovered }
    /// Whether so little is missing that it may only have been counted differently, or there is
    /// nothing to count.
    var isNearlyCovered: Bool {
        hasAudio && (!hasAlignment || timer.timed * 10 >= timer.characters * 9)
    }
    /// Whether the audio of much of the text has not come, though the service says that it was all.
    var isCutShort: Bool { hasAlignment && timer.timed * 10 < timer.characters * 7 }

    /// The audio to be played now, if any.
    mutating func accept(_ message: ElevenLabsMessage) throws(StreamedPCM.Fault) -> SynthesizedAudio? {
        let before = Double(spoken.received) / Double(ElevenLabsSynthesizer.rate)
        if let alignment = message.alignment {
            hasAlignment = true
            let offset = offset(of: alignment, before: before)
            for (index, character) in alignment.characters.enumerated() {
                timer.add(character, start: alignment.starts[index] + offset, end: alignment.ends[index] + offset)
            }
        }
        let samples = try carry.pcm.append(message.audio)
        return spoken.append(samples, words: timer.take(sampleRate: ElevenLabsSynthesizer.rate))
    }

    /// What is to be added to a piece's times to count from the chunk's first sample.
    ///
    /// Over the WebSocket times begin anew with each piece; over HTTP they have been seen to go on
    /// from piece to piece, and might from chunk to chunk. The first character is heard when the
    /// piece begins, or shortly after: that tells which it is.
    private func offset(of alignment: ElevenLabsMessage.Alignment, before: Double) -> Double {
        guard let first = alignment.starts.first else { return before }
        let candidates = [before, 0, -carry.seconds]
        return candidates.min { abs(first + $0 - before) < abs(first + $1 - before) } ?? before
    }

    /// What is left to play when the chunk is over.
    mutating func finish() -> SynthesizedAudio? {
        carry.seconds += Double(spoken.received) / Double(ElevenLabsSynthesizer.rate)
        return spoken.finish(words: timer.finish(sampleRate: ElevenLabsSynthesizer.rate))
    }
}
