import ParleyCloud
import ParleyCore

/// The configuration's words for the cloud engines' own.
extension EngineFactory {
    /// Engines have limits of their own, a little longer than the chain's: it is the chain that decides.
    private static let margin: Duration = .seconds(1)

    func cloudRecognizer(_ engine: EngineConfiguration, keyterms: [String]) throws -> any SpeechRecognizer {
        let settings = engine.settings
        let deadlines = engine.deadlines(for: .recognizer)
        if engine.kind == .transcriptions {
            var configuration = TranscriptionsRecognizer.Configuration()
            configuration.baseURL = settings.url ?? ""
            configuration.key = key(of: engine)
            configuration.keyVariable = keyVariable(of: engine)
            configuration.model = settings.model ?? configuration.model
            configuration.language = settings.language ?? configuration.language
            configuration.keyterms = settings.keyterms ?? keyterms
            configuration.finalizeLimit = deadlines.firstOutput + Self.margin
            return try TranscriptionsRecognizer(configuration: configuration, clock: clock)
        }
        var configuration = DeepgramRecognizer.Configuration()
        configuration.baseURL = settings.url ?? configuration.baseURL
        configuration.key = key(of: engine)
        configuration.model = settings.model ?? configuration.model
        configuration.language = settings.language ?? configuration.language
        configuration.keyterms = settings.keyterms ?? keyterms
        configuration.endpointing = settings.endpointing ?? configuration.endpointing
        configuration.utteranceEnd = settings.utteranceEnd ?? configuration.utteranceEnd
        configuration.connectLimit = deadlines.open
        // Shorter than the chain's: near its end the words so far will do, and only Deepgram knows them.
        configuration.finalizeLimit = deadlines.firstOutput * 0.85
        return try DeepgramRecognizer(configuration: configuration, clock: clock, logger: logger)
    }

    func cloudLanguageModel(_ engine: EngineConfiguration) throws -> any LanguageModel {
        let settings = engine.settings
        let deadlines = engine.deadlines(for: .languageModel)
        var configuration = OpenAILanguageModel.Configuration()
        configuration.baseURL = settings.url ?? configuration.baseURL
        configuration.key = key(of: engine)
        configuration.keyVariable = keyVariable(of: engine)
        configuration.serviceName = Self.serviceName(of: engine)
        configuration.temperature = settings.temperature
        configuration.maximumTokens = settings.maximumTokens
        configuration.beginsWithReasoning = settings.reasoning ?? false
        configuration.firstTokenLimit = deadlines.firstOutput + Self.margin
        configuration.idleLimit = deadlines.stall + Self.margin
        if let header = settings.authHeader { configuration.authentication = .header(header) }
        if engine.kind == .azure {
            guard settings.url != nil else { throw missing(engine, "the resource's address", "url", "AZURE_OPENAI_ENDPOINT") }
            guard let deployment = settings.deployment else { throw missing(engine, "a deployment", "deployment", "AZURE_OPENAI_DEPLOYMENT") }
            // The oldest version that is generally available and has everything that is asked of it.
            configuration.deployment = .init(name: deployment, apiVersion: settings.apiVersion ?? "2024-10-21")
            if settings.authHeader == nil { configuration.authentication = .header("api-key") }
        } else {
            configuration.model = try model(of: engine)
        }
        // OpenAI's new models refuse the old name; the servers one runs oneself often know no other.
        let isOpenAI = engine.kind == .azure || configuration.baseURL == EngineKind.openai.defaultURL
        configuration.tokenLimitField = isOpenAI ? .maxCompletionTokens : .maxTokens
        if let field = settings.tokenLimitField.flatMap(OpenAILanguageModel.Configuration.TokenLimitField.init(rawValue:)) {
            configuration.tokenLimitField = field
        }
        return try OpenAILanguageModel(configuration: configuration, clock: clock)
    }

    func cloudSynthesizer(_ engine: EngineConfiguration) throws -> any SpeechSynthesizer {
        let settings = engine.settings
        let deadlines = engine.deadlines(for: .synthesizer)
        if engine.kind == .speech {
            var configuration = SpeechEndpointSynthesizer.Configuration()
            configuration.baseURL = settings.url ?? ""
            configuration.key = key(of: engine)
            configuration.keyVariable = keyVariable(of: engine)
            configuration.model = settings.model ?? configuration.model
            configuration.voice = settings.voice ?? configuration.voice
            configuration.speed = settings.speed
            configuration.responseFormat = settings.format ?? configuration.responseFormat
            configuration.pcmRate = settings.sampleRate ?? configuration.pcmRate
            configuration.firstAudioLimit = deadlines.firstOutput + Self.margin
            configuration.idleLimit = deadlines.stall + Self.margin
            return try SpeechEndpointSynthesizer(configuration: configuration, clock: clock)
        }
        var configuration = ElevenLabsSynthesizer.Configuration()
        configuration.baseURL = settings.url ?? configuration.baseURL
        configuration.key = key(of: engine)
        configuration.model = settings.model ?? configuration.model
        configuration.voice = settings.voice ?? configuration.voice
        configuration.language = settings.language
        configuration.stability = settings.stability
        configuration.similarityBoost = settings.similarityBoost
        configuration.speed = settings.speed
        if let transport = settings.transport.flatMap(ElevenLabsSynthesizer.Configuration.Transport.init(rawValue:)) {
            configuration.transport = transport
        }
        configuration.connectLimit = deadlines.open
        configuration.firstAudioLimit = deadlines.firstOutput + Self.margin
        configuration.idleLimit = deadlines.stall + Self.margin
        return try ElevenLabsSynthesizer(configuration: configuration, clock: clock, logger: logger)
    }

    // MARK: Details

    private func keyVariable(of engine: EngineConfiguration) -> String {
        engine.settings.keyFrom ?? engine.kind.keyVariable
    }

    private func key(of engine: EngineConfiguration) -> Secret? {
        environment.key(keyVariable(of: engine))
    }

    private static func serviceName(of engine: EngineConfiguration) -> String {
        switch engine.kind {
        case .azure: "Azure OpenAI"
        case .vllm: "vLLM"
        case .llamaServer: "llama-server"
        case .ollama: "Ollama"
        default: engine.settings.url == EngineKind.openai.defaultURL ? "OpenAI" : engine.name
        }
    }

    private func model(of engine: EngineConfiguration) throws -> String {
        if let model = engine.settings.model { return model }
        switch engine.kind {
        case .openai where engine.settings.url == EngineKind.openai.defaultURL:
            // Quick to its first token, and good with tools.
            return "gpt-4.1-mini"
        case .llamaServer:
            // It serves one model, whatever that is called.
            return "default"
        default:
            throw missing(engine, "a model", "model", engine.kind == .openai ? "OPENAI_MODEL" : nil)
        }
    }

    private func missing(_ engine: EngineConfiguration, _ what: String, _ setting: String, _ variable: String?) -> CommandFailure {
        .usage(
            "llm \(engine.name): \(what) has to be named: \"\(setting)\" under engines.\(engine.name)"
                + (variable.map { ", or \($0) in the environment." } ?? "."))
    }
}
