public import ParleyCore

/// Is told what the fallback chains do. Called from wherever an engine is used; returns at once.
public protocol EngineObserver: Sendable {
    func record(_ event: EngineEvent)
}

/// Something that happened to an engine, for metrics and logs.
public struct EngineEvent: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A request was begun.
        case attempted
        /// The first useful output, so long after the request.
        case answered(after: Duration)
        /// - Parameter detail: The error's own words.
        case failed(FailureReason, detail: String)
        /// The turn goes on with another engine.
        case fellBack(to: String)
        /// No engine was left: the stage has no result in this turn.
        case exhausted
        case circuit(CircuitBreaker.State)
    }

    public var stage: EngineStage
    public var engine: String
    public var kind: Kind

    public init(stage: EngineStage, engine: String, kind: Kind) {
        self.stage = stage
        self.engine = engine
        self.kind = kind
    }
}
