/// Why an engine did not do its work, as far as what to do next depends on it. The raw values are
/// what metrics and the ledger show.
public enum FailureReason: String, Sendable, Hashable, CaseIterable {
    /// No useful output within the deadline.
    case late
    /// Useful output began, and stopped coming without an end.
    case stalled
    /// It ended well and there was nothing in it.
    case empty
    /// The key is missing, wrong or may not do this.
    case unauthorized
    case rateLimited = "rate_limited"
    /// The account has nothing left to spend.
    case quotaExceeded = "quota_exceeded"
    /// What it was asked to use does not exist: a model, a voice, a deployment.
    case misconfigured
    /// This request was refused; another may not be.
    case rejected
    /// There was no connection.
    case unreachable
    /// It says itself that it cannot at the moment.
    case unavailable
    /// The connection ended before the answer did.
    case closed
    /// What came was not of the protocol.
    case garbled
    case failed

    /// Whether the same request may well succeed at once: the connection was stale, the server one
    /// of many. A late engine would be late again, and there is no time for that.
    public var isPassing: Bool {
        switch self {
        case .empty, .unreachable, .unavailable, .closed, .garbled, .failed: true
        case .late, .stalled, .unauthorized, .rateLimited, .quotaExceeded, .misconfigured, .rejected: false
        }
    }

    /// Whether every further request will fail the same way until somebody changes something.
    public var isLasting: Bool { self == .unauthorized || self == .quotaExceeded || self == .misconfigured }
}

/// An error that says why, for whoever has another engine to ask. An error that does not conform is
/// taken for a ``FailureReason/failed`` that may be retried.
public protocol EngineFailure: Error {
    var failureReason: FailureReason { get }
    /// Whether the request did nothing that a second one would do again.
    var isRetrySafe: Bool { get }
    /// How long the engine asks to be left alone.
    var retryAfter: Duration? { get }
}

extension EngineFailure {
    public var isRetrySafe: Bool { failureReason.isPassing }
    public var retryAfter: Duration? { nil }
}

/// What a chain finds wrong with an engine that threw nothing.
public struct ChainFailure: EngineFailure, Hashable, CustomStringConvertible {
    public var failureReason: FailureReason
    public var engine: String

    public var description: String {
        switch failureReason {
        case .late: "\(engine) gave no answer in time"
        case .stalled: "\(engine) stopped in the middle of its answer"
        case .empty: "\(engine) answered with nothing"
        default: "\(engine) failed"
        }
    }
}

/// Every engine of a stage has failed.
public struct NoEngineLeft: Error, CustomStringConvertible {
    public var stage: String
    /// What each engine threw last, in the order in which they were asked.
    public var failures: [(engine: String, error: any Error)]

    public var description: String {
        let causes = failures.map { "\($0.engine): \($0.error)" }.joined(separator: "; ")
        return "no \(stage) engine answered (\(causes.isEmpty ? "there is none" : causes))"
    }
}

extension FailureReason {
    init(_ error: any Error) {
        self = (error as? any EngineFailure)?.failureReason ?? .failed
    }
}
