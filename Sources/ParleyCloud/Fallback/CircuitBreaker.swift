/// Decides whether an engine that has failed is worth asking: a pure value, told the time.
///
/// ```
/// closed ──failures, or one that lasts──▶ open ──rest is over──▶ half open ──success──▶ closed
///                                          ▲                         │ failure, or no verdict in time
///                                          └──── a longer rest ──────┘
/// ```
/// Half open, one request at a time is let through as a probe.
public struct CircuitBreaker: Sendable, Hashable {
    public struct Configuration: Sendable, Hashable {
        /// Failures in a row that open the circuit.
        public var failures = 3
        /// The first rest; each probe that fails doubles it.
        public var rest: Duration = .seconds(10)
        public var longestRest: Duration = .seconds(300)
        /// The first rest where nothing will change by itself, such as after a wrong key.
        public var lastingRest: Duration = .seconds(60)
        /// A probe that has brought no verdict for so long no longer keeps others from probing.
        public var probeTimeout: Duration = .seconds(30)

        public init() {}
    }

    public enum State: String, Sendable, Hashable, CaseIterable {
        case closed, halfOpen = "half_open", open
    }

    /// What a request is told that asks for the engine.
    public enum Admission: Sendable, Hashable {
        case admitted
        /// Go, and tell what came of it: the circuit closes or stays open by it.
        case probe
        case refused(until: Duration)
    }

    private enum Phase: Sendable, Hashable {
        case closed(failures: Int)
        case open(until: Duration, rest: Duration)
        case probing(since: Duration, rest: Duration)
    }

    public let configuration: Configuration
    private var phase = Phase.closed(failures: 0)

    public init(configuration: Configuration = Configuration()) {
        self.configuration = configuration
    }

    /// Half open from the end of the rest on, whether or not anybody has asked since.
    public func state(at now: Duration) -> State {
        switch phase {
        case .closed: .closed
        case .open(let until, _): now < until ? .open : .halfOpen
        case .probing: .halfOpen
        }
    }

    public mutating func admit(at now: Duration) -> Admission {
        switch phase {
        case .closed:
            return .admitted
        case .open(let until, _) where now < until:
            return .refused(until: until)
        case .probing(let since, _) where now < since + configuration.probeTimeout:
            return .refused(until: since + configuration.probeTimeout)
        case .open(_, let rest), .probing(_, let rest):
            phase = .probing(since: now, rest: rest)
            return .probe
        }
    }

    public mutating func succeeded() {
        phase = .closed(failures: 0)
    }

    /// - Parameter retryAfter: How long the engine asks to be left alone; such a request is granted,
    ///   up to ``Configuration/longestRest``.
    public mutating func failed(_ reason: FailureReason, retryAfter: Duration? = nil, at now: Duration) {
        if let retryAfter {
            return open(for: retryAfter, at: now)
        }
        switch phase {
        case .closed(let failures):
            if reason.isLasting {
                open(for: configuration.lastingRest, at: now)
            } else if failures + 1 >= configuration.failures || reason == .rateLimited {
                open(for: configuration.rest, at: now)
            } else {
                phase = .closed(failures: failures + 1)
            }
        case .probing(_, let rest):
            open(for: reason.isLasting ? max(rest * 2, configuration.lastingRest) : rest * 2, at: now)
        case .open(let until, let rest):
            // Asked all the same, as the last one left. That it still fails is no news.
            if now >= until { open(for: rest * 2, at: now) }
        }
    }

    /// A request ended without telling anything about the engine: the caller hung up.
    public mutating func abandoned() {
        if case .probing(let since, let rest) = phase { phase = .open(until: since, rest: rest) }
    }

    private mutating func open(for rest: Duration, at now: Duration) {
        let rest = min(max(rest, .zero), configuration.longestRest)
        phase = .open(until: now + rest, rest: max(rest, configuration.rest))
    }
}
