import ParleyCloud
import ParleyCore

/// Chooses the engines of the stages that the configuration does not name: a service whose key is in
/// the environment, with the embedded engine behind it; else the embedded engine alone.
struct EngineSelection: Sendable {
    let environment: Environment
    /// Looks for a vLLM at a base URL; gives its model.
    var findVLLM: @Sendable (String) async -> String? = { await LocalVLLM.find(baseURL: $0)?.model }

    /// The engines of every stage, with what the environment says of them.
    func complete(_ engines: StageEngines) async -> StageEngines {
        var engines = engines
        for stage in EngineStage.allCases {
            var list = engines[stage] ?? []
            if list.isEmpty { list = await choose(stage) }
            var complete: [EngineConfiguration] = []
            for engine in list { complete.append(await modelled(filled(engine))) }
            engines[stage] = complete
        }
        return engines
    }

    /// A vLLM serves one model, and says which.
    private func modelled(_ engine: EngineConfiguration) async -> EngineConfiguration {
        guard engine.kind == .vllm, engine.settings.model == nil, let url = engine.settings.url else { return engine }
        var engine = engine
        engine.settings.model = await findVLLM(url)
        return engine
    }

    private func choose(_ stage: EngineStage) async -> [EngineConfiguration] {
        var engines: [EngineConfiguration] = []
        switch stage {
        case .recognizer:
            if environment["DEEPGRAM_API_KEY"] != nil { engines.append(EngineConfiguration(.deepgram)) }
        case .languageModel:
            if environment["OPENAI_API_KEY"] != nil || environment["OPENAI_BASE_URL"] != nil {
                engines.append(EngineConfiguration(.openai))
            } else if environment["AZURE_OPENAI_API_KEY"] != nil, environment["AZURE_OPENAI_ENDPOINT"] != nil {
                engines.append(EngineConfiguration(.azure))
            } else if let url = EngineKind.vllm.defaultURL, let model = await findVLLM(url) {
                var settings = EngineSettings()
                settings.model = model
                engines.append(EngineConfiguration(.vllm, settings: settings))
            }
        case .synthesizer:
            if environment["ELEVENLABS_API_KEY"] != nil { engines.append(EngineConfiguration(.elevenlabs)) }
        }
        return engines + [EngineConfiguration(.embedded)]
    }

    /// What the file does not say, from the environment.
    private func filled(_ engine: EngineConfiguration) -> EngineConfiguration {
        var engine = engine
        func fill(_ place: WritableKeyPath<EngineSettings, String?>, _ variable: String) {
            engine.settings[keyPath: place] = engine.settings[keyPath: place] ?? environment[variable]
        }
        switch engine.kind {
        case .openai:
            fill(\.url, "OPENAI_BASE_URL")
            fill(\.model, "OPENAI_MODEL")
            fill(\.authHeader, "OPENAI_AUTH_HEADER")
        case .azure:
            fill(\.url, "AZURE_OPENAI_ENDPOINT")
            fill(\.deployment, "AZURE_OPENAI_DEPLOYMENT")
            fill(\.apiVersion, "OPENAI_API_VERSION")
        case .elevenlabs:
            fill(\.voice, "ELEVENLABS_VOICE_ID")
            fill(\.model, "ELEVENLABS_MODEL_ID")
        case .deepgram:
            fill(\.model, "DEEPGRAM_MODEL")
        case .embedded, .transcriptions, .vllm, .llamaServer, .ollama, .speech:
            break
        }
        engine.settings.url = engine.settings.url ?? engine.kind.defaultURL
        return engine
    }
}
