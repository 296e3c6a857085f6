import ParleyCloud
import ParleyCore

/// What an engine of the configuration is: which program it is spoken to, and how.
enum EngineKind: String, Sendable, Hashable, CaseIterable {
    /// Runs in this process.
    case embedded
    case deepgram
    /// A server with `/v1/audio/transcriptions`.
    case transcriptions
    /// A server with `/v1/chat/completions`, OpenAI's own by default.
    case openai
    case azure
    case vllm
    case llamaServer = "llama-server"
    case ollama
    case elevenlabs
    /// A server with `/v1/audio/speech`.
    case speech

    /// The kinds that can do a stage.
    static func of(_ stage: EngineStage) -> [EngineKind] {
        switch stage {
        case .recognizer: [.deepgram, .transcriptions, .embedded]
        case .languageModel: [.openai, .azure, .vllm, .llamaServer, .ollama, .embedded]
        case .synthesizer: [.elevenlabs, .speech, .embedded]
        }
    }

    /// The environment variable that its key is read from.
    var keyVariable: String {
        switch self {
        case .embedded: ""
        case .deepgram: "DEEPGRAM_API_KEY"
        case .transcriptions: "PARLEY_STT_API_KEY"
        case .openai, .vllm, .llamaServer, .ollama: "OPENAI_API_KEY"
        case .azure: "AZURE_OPENAI_API_KEY"
        case .elevenlabs: "ELEVENLABS_API_KEY"
        case .speech: "PARLEY_TTS_API_KEY"
        }
    }

    /// Whether it talks OpenAI's chat protocol.
    var isChat: Bool { [.openai, .azure, .vllm, .llamaServer, .ollama].contains(self) }

    /// Whether a language model of this kind needs the help of forms: the embedded one is too small to be relied on to
    /// call tools as it should, and to say only what they returned.
    var needsForms: Bool { self == .embedded }

    /// Where it is when nobody says otherwise.
    var defaultURL: String? {
        switch self {
        case .deepgram: "https://api.deepgram.com"
        case .openai: "https://api.openai.com/v1"
        case .vllm: "http://localhost:8000/v1"
        case .llamaServer: "http://localhost:8080/v1"
        case .ollama: "http://localhost:11434/v1"
        case .elevenlabs: "https://api.elevenlabs.io"
        case .embedded, .transcriptions, .azure, .speech: nil
        }
    }

    /// How long it may take, for a caller who waits. A cloud is given about three times what it usually
    /// takes. The embedded language model is given more than a turn has: it is asked last, and nobody
    /// is helped by giving it up; the turn's own deadline apologises.
    func deadlines(for stage: EngineStage) -> EngineDeadlines {
        switch (stage, self) {
        case (.recognizer, .embedded): EngineDeadlines(firstOutput: .seconds(3), stall: .seconds(3), open: .seconds(10))
        case (.recognizer, .transcriptions): EngineDeadlines(firstOutput: .seconds(2), stall: .seconds(2), open: .seconds(3))
        case (.recognizer, _): EngineDeadlines(firstOutput: .milliseconds(1_200), stall: .seconds(2), open: .seconds(3))
        case (.languageModel, .embedded): EngineDeadlines(firstOutput: .seconds(30), stall: .seconds(30), open: .seconds(10))
        case (.languageModel, .vllm), (.languageModel, .llamaServer), (.languageModel, .ollama):
            EngineDeadlines(firstOutput: .seconds(4), stall: .seconds(4), open: .seconds(1))
        case (.languageModel, _): EngineDeadlines(firstOutput: .seconds(3), stall: .seconds(3), open: .seconds(2))
        case (.synthesizer, .embedded): EngineDeadlines(firstOutput: .seconds(5), stall: .seconds(5), open: .seconds(10))
        case (.synthesizer, _): EngineDeadlines(firstOutput: .milliseconds(1_500), stall: .seconds(2), open: .seconds(2))
        }
    }
}
