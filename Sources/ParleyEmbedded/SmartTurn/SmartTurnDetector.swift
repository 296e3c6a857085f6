import ParleyAudio
public import ParleyCore

/// Smart Turn v3: judges from the sound of the last 8 s whether the caller has finished.
///
/// The words are not used: the model listens to intonation. It takes about 50 ms on one thread.
public struct SmartTurnDetector: TurnDetector {
    /// 8 s at 16 kHz.
    public static let windowLength = 128_000

    private let session: ONNXSession
    private let pool: ComputePool
    private let spectrogram = LogMelSpectrogram()

    /// Loads the model, on the calling thread.
    /// - Parameters:
    ///   - modelPath: `smart-turn-v3.2-cpu.onnx`.
    ///   - pool: Where it computes.
    /// - Throws: ``ONNXError``
    public init(modelPath: String, pool: ComputePool) throws {
        let session = try ONNXSession(path: modelPath, has8BitWeights: true)
        guard session.inputNames == ["input_features"], session.outputNames.contains("logits") else {
            throw ONNXError(.model, "\(modelPath): this is not a Smart Turn model")
        }
        self.session = session
        self.pool = pool
    }

    /// - Throws: ``ONNXError``; ``ComputeError`` if too much waits; `CancellationError`.
    public func completionProbability(audio: [Float], words: String) async throws -> Float {
        let session = session
        let spectrogram = spectrogram
        return try await pool.run(.urgent) {
            let features = spectrogram.features(of: Self.prepare(audio))
            let shape = [1, spectrogram.bands, Self.windowLength / LogMelSpectrogram.hopLength]
            let outputs = try session.run(["input_features": ONNXTensor(features, shape: shape)], outputs: ["logits"])
            // Despite its name the output is a probability already.
            guard let probability = outputs["logits"]?.floats?.first, probability.isFinite else {
                throw ONNXError(.runtime, "the end-of-turn model gave no probability")
            }
            return probability
        }
    }

    /// The last 8 s, with zeros before where there is less, brought to zero mean and unit variance
    /// (zeros included, as the model was trained).
    static func prepare(_ audio: [Float]) -> [Float] {
        let latest = audio.suffix(windowLength)
        var samples = [Float](repeating: 0, count: windowLength - latest.count)
        samples += latest.lazy.map { $0.isFinite ? $0 : 0 }
        let mean = samples.reduce(0.0) { $0 + Double($1) } / Double(windowLength)
        let variance = samples.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(windowLength)
        let scale = 1 / (variance + 1e-7).squareRoot()
        return samples.map { Float((Double($0) - mean) * scale) }
    }
}
