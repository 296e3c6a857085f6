/// A stage of a turn that an engine does.
public enum EngineStage: String, Sendable, Hashable, Codable, CaseIterable {
    case recognizer = "stt"
    case languageModel = "llm"
    case synthesizer = "tts"
}

/// Which engine did each stage of one turn, and which had failed before it. A stage whose engine
/// has no name, or that did not happen, is `nil`.
public struct TurnEngines: Sendable, Hashable, Codable {
    public var stt: String?
    public var llm: String?
    public var tts: String?
    /// In the order in which they failed.
    public var failures: [EngineFailureNote]

    public init(
        stt: String? = nil, llm: String? = nil, tts: String? = nil, failures: [EngineFailureNote] = []
    ) {
        self.stt = stt
        self.llm = llm
        self.tts = tts
        self.failures = failures
    }

    public var isEmpty: Bool { self == TurnEngines() }

    public subscript(stage: EngineStage) -> String? {
        get {
            switch stage {
            case .recognizer: stt
            case .languageModel: llm
            case .synthesizer: tts
            }
        }
        set {
            switch stage {
            case .recognizer: stt = newValue
            case .languageModel: llm = newValue
            case .synthesizer: tts = newValue
            }
        }
    }
}

/// An engine that failed in a turn, so that another was asked.
public struct EngineFailureNote: Sendable, Hashable, Codable {
    public var stage: EngineStage
    public var engine: String
    /// One word, as the metrics name it: `late`, `empty`, `unauthorized` …
    public var reason: String

    public init(stage: EngineStage, engine: String, reason: String) {
        self.stage = stage
        self.engine = engine
        self.reason = reason
    }
}

/// Is told which engine does what in the turn in progress.
public protocol TurnObserver: Sendable {
    /// `engine` has made the stage's first useful output. Only a turn's first time counts.
    func answered(_ stage: EngineStage, by engine: String)
    func failed(_ note: EngineFailureNote)
}

/// How an engine finds the turn that it works for: the seams carry no call, and a task and its
/// children inherit this.
public enum TurnObservation {
    /// `nil` outside a call.
    @TaskLocal public static var current: (any TurnObserver)?
}
