import Foundation
import ParleyCore
import ParleyEmbedded

/// The engines that run in this process, each loaded once and when it is first needed.
struct EmbeddedEngines: Sendable {
    let models: ModelStore
    /// What the engines know of one another's work.
    let load = ComputeLoad()
    let pool: ComputePool

    init(models: ModelStore = ModelStore()) {
        self.models = models
        pool = ComputePool(threads: 2, load: load)
    }

    func voiceActivity() throws -> SileroVAD {
        let directory = try models.directory(for: "silero-vad")
        return try Self.loading("silero-vad") {
            try SileroVAD(modelPath: directory.appendingPathComponent("silero_vad.onnx").path, pool: pool)
        }
    }

    func turnDetector() throws -> SmartTurnDetector {
        let directory = try models.directory(for: "smart-turn")
        return try Self.loading("smart-turn") {
            try SmartTurnDetector(
                modelPath: directory.appendingPathComponent("smart-turn-v3.2-cpu.onnx").path, pool: pool)
        }
    }

    func recognizer() throws -> MoonshineRecognizer {
        let directory = try models.directory(for: "moonshine-tiny-en")
        return try Self.loading("moonshine-tiny-en") {
            try MoonshineRecognizer(
                files: MoonshineFiles(directory: directory), pool: pool)
        }
    }

    func synthesizer() throws -> HibariSynthesizer {
        let directory = try models.directory(for: "hibari")
        return try Self.loading("hibari") { try HibariSynthesizer(directory: directory, pool: pool) }
    }

    private func shippedModel() throws -> String {
        try models.directory(for: "qwen").appendingPathComponent("qwen2.5-coder-1.5b-instruct-q4_k_m.gguf").path
    }

    /// Whether the language model that ships has been made ready for this machine.
    var isLanguageModelReady: Bool {
        guard let path = try? shippedModel() else { return true }
        return FourBitWeights.isMade(for: path, in: ModelStore.cacheDirectory)
    }

    /// - Parameters:
    ///   - path: A GGUF file of the user's; the one that ships by default.
    ///   - sessions: Calls at once.
    ///   - reads: Whether it is asked what callers mean, for which there must be room.
    func languageModel(path: String? = nil, sessions: Int, reads: Bool) throws -> LlamaLanguageModel {
        let file: String
        if let path {
            file = path
        } else {
            file = FourBitWeights.path(for: try shippedModel(), in: ModelStore.cacheDirectory)
        }
        var configuration = LlamaLanguageModel.Configuration()
        configuration.sessions = sessions
        // The instructions once, and what each call has of its own.
        configuration.contextLength = 2_560 + sessions * 640
        // What all calls' questions have in common, some 7,500 for the hospital, and what each call has of its own.
        configuration.readingLength = reads ? 9_216 + sessions * 448 : 0
        return try Self.loading(path ?? "qwen") {
            try LlamaLanguageModel(
                path: file, cacheDirectory: ModelStore.cacheDirectory.appendingPathComponent("prompts"),
                configuration: configuration, load: load)
        }
    }

    /// What one model's failure to load is called: a file can have the right size and still be none.
    private static func loading<Engine>(_ name: String, _ make: () throws -> Engine) throws -> Engine {
        do {
            return try make()
        } catch {
            throw CommandFailure.failed(
                "\(name) cannot be loaded (\(CommandFailure.line(for: error))). Run: parley models verify")
        }
    }
}
