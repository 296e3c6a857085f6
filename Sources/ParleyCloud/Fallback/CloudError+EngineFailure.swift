extension CloudError: EngineFailure {
    public var failureReason: FailureReason {
        switch reason {
        case .unauthorized: .unauthorized
        case .rateLimited: .rateLimited
        case .quotaExceeded: .quotaExceeded
        case .unreachable: .unreachable
        case .badModel, .badVoice, .misconfigured: .misconfigured
        case .badRequest: .rejected
        case .protocolViolation: .garbled
        case .timedOut: .late
        case .unavailable: .unavailable
        case .connectionLost: .closed
        case .noAudio: .empty
        case .closed, .providerMessage: .failed
        }
    }

    public var retryAfter: Duration? {
        if case .rateLimited(let after) = reason { after } else { nil }
    }
}
