/// Judges, in a pause, whether the caller has finished or is only thinking.
public protocol TurnDetector: Sendable {
    /// The probability, 0…1, that the turn is over.
    /// - Parameters:
    ///   - audio: The caller's latest audio, up to and including the pause: at most the last
    ///     8 s (128,000 samples) at 16 kHz mono, in -1…1. Shorter audio is as good as it is.
    ///   - words: What the recognizer has made of the turn so far; empty where it has nothing.
    func completionProbability(audio: [Float], words: String) async throws -> Float
}
