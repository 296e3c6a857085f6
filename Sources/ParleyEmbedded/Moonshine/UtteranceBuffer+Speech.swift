extension UtteranceBuffer {
    /// 20 ms.
    private static let frame = 320
    /// Speech after a pause is taken for speech from 100 ms of it.
    private static let framesOfSpeech = 5
    /// How loud a frame must be, beside the mean of the utterance. Breath and room noise stay
    /// below; the detector's silence after a word's end decays below within a frame or two.
    private static let relativeLevel: Float = 0.3
    /// The same for quiet in which not even the hiss of an "s" goes on: -20 dB.
    private static let quietLevel: Float = 0.1

    /// Whether the audio from `start` on holds nothing but the quiet of a room, beside the speech before it.
    func isQuiet(from start: Int) -> Bool {
        guard let utterance, start > utterance.onset, start < end else { return false }
        let level = Self.rootMeanSquare(audio(max(utterance.onset, start - 32_000)..<start))
        guard level > 0 else { return false }
        let samples = audio(start..<end)
        return stride(from: 0, through: samples.count - Self.frame, by: Self.frame).allSatisfy {
            Self.rootMeanSquare(samples[$0..<$0 + Self.frame]) <= level * Self.quietLevel
        }
    }

    /// Whether there is audio in `range` as loud as the speech of the utterance: the caller went
    /// on after a pause, though no mark says so.
    func soundsLikeSpeech(in range: Range<Int>) -> Bool {
        guard let utterance, range.count >= Self.frame * Self.framesOfSpeech else { return false }
        let speechEnd = min(utterance.pause ?? end, range.lowerBound)
        // The last 2 s are enough to know how loud this caller is.
        let reference = max(utterance.onset, speechEnd - 32_000)..<max(utterance.onset, speechEnd)
        let level = Self.rootMeanSquare(audio(reference))
        guard level > 0 else { return false }
        let samples = audio(range)
        var loud = 0
        for start in stride(from: 0, through: samples.count - Self.frame, by: Self.frame) {
            if Self.rootMeanSquare(samples[start..<start + Self.frame]) > level * Self.relativeLevel { loud += 1 }
            if loud >= Self.framesOfSpeech { return true }
        }
        return false
    }

    private static func rootMeanSquare(_ samples: some Collection<Float>) -> Float {
        guard !samples.isEmpty else { return 0 }
        return (samples.reduce(0) { $0 + $1 * $1 } / Float(samples.count)).squareRoot()
    }
}
