import ParleyCore

/// One engine of a stage, as it is to be built.
struct EngineConfiguration: Sendable, Hashable {
    /// What the configuration, metrics and the ledger call it.
    var name: String
    var kind: EngineKind
    var settings = EngineSettings()

    init(_ kind: EngineKind, name: String? = nil, settings: EngineSettings = EngineSettings()) {
        self.name = name ?? kind.rawValue
        self.kind = kind
        self.settings = settings
    }
}

/// The engines of each stage in order; `nil` where the environment is to decide.
struct StageEngines: Sendable, Hashable {
    var recognizers: [EngineConfiguration]?
    var languageModels: [EngineConfiguration]?
    var synthesizers: [EngineConfiguration]?

    subscript(stage: EngineStage) -> [EngineConfiguration]? {
        get {
            switch stage {
            case .recognizer: recognizers
            case .languageModel: languageModels
            case .synthesizer: synthesizers
            }
        }
        set {
            switch stage {
            case .recognizer: recognizers = newValue
            case .languageModel: languageModels = newValue
            case .synthesizer: synthesizers = newValue
            }
        }
    }
}
