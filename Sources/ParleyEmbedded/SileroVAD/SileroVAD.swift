public import ParleyCore

/// Silero VAD v6: tells speech from everything else, 32 ms at a time, in about 0.1 ms.
///
/// A call's state is the model's own (2 × 128 values), after the last 64 samples of the window
/// before, which the model reads again as context.
public struct SileroVAD: VoiceActivityDetector {
    public let windowLength = 512

    private static let contextLength = 64
    private static let memoryShape = [2, 1, 128]
    private static let memoryLength = 256
    private static let sampleRate: Int64 = 16_000

    private let session: ONNXSession
    private let pool: ComputePool

    /// Loads the model, on the calling thread.
    /// - Parameters:
    ///   - modelPath: `silero_vad.onnx`.
    ///   - pool: Where it computes.
    /// - Throws: ``ONNXError``
    public init(modelPath: String, pool: ComputePool) throws {
        let session = try ONNXSession(path: modelPath)
        guard Set(session.inputNames) == ["input", "state", "sr"], Set(session.outputNames).isSuperset(of: ["output", "stateN"])
        else {
            throw ONNXError(.model, "\(modelPath): this is not a Silero voice activity model")
        }
        self.session = session
        self.pool = pool
    }

    public func makeState() -> VoiceActivityState {
        VoiceActivityState(values: [Float](repeating: 0, count: Self.contextLength + Self.memoryLength))
    }

    /// - Throws: ``ONNXError`` for a window or a state of the wrong length; ``ComputeError`` if too
    ///   much waits; `CancellationError`. The state is then what it was.
    public func speechProbability(of window: [Float], state: inout VoiceActivityState) async throws -> Float {
        guard window.count == windowLength else {
            throw ONNXError(.input, "a window of \(window.count) samples where \(windowLength) were expected")
        }
        guard state.values.count == Self.contextLength + Self.memoryLength else {
            throw ONNXError(.input, "this is not a state of Silero's")
        }
        // One sample that is not a number would stay in the state for the rest of the call.
        let clean = window.map { $0.isFinite ? $0 : 0 }
        let context = state.values.prefix(Self.contextLength)
        let memory = Array(state.values.suffix(Self.memoryLength))
        let input = ONNXTensor(Array(context) + clean, shape: [1, Self.contextLength + windowLength])
        let session = session
        let outputs = try await pool.run(.urgent, countsAsLoad: false) {
            try session.run(
                [
                    "input": input,
                    "state": ONNXTensor(memory, shape: Self.memoryShape),
                    "sr": ONNXTensor([Self.sampleRate], shape: []),
                ], outputs: ["output", "stateN"])
        }
        guard let probability = outputs["output"]?.floats?.first, let next = outputs["stateN"]?.floats,
            next.count == Self.memoryLength, probability.isFinite
        else {
            throw ONNXError(.runtime, "the voice activity model gave no probability")
        }
        state.values = clean.suffix(Self.contextLength) + next
        return probability
    }
}
