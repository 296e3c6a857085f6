extension UtteranceBuffer {
    /// 20 ms.
    private static let frame = 320
    /// Speech after a pause is taken for speech from 100 ms of it.
    private static let framesOfSpeech = 5
    /// How loud a frame must be, beside the mean of the utterance. Breath and room noise stay
    /// below; the detector's silence after a word's end decays below within a frame or two.
    private static let relativeLevel: Float = 0.3

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
