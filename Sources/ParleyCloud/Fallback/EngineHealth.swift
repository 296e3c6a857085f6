public import ParleyCore
import Synchronization

/// What the process knows of one engine: its circuit, shared by all calls.
public final class EngineHealth: Sendable {
    public let stage: EngineStage
    public let name: String

    private struct Circuit {
        var breaker: CircuitBreaker
        /// What the observer knows.
        var reported = CircuitBreaker.State.closed
    }

    private let circuit: Mutex<Circuit>
    private let clock: CallClock
    private let observer: (any EngineObserver)?

    public init(
        stage: EngineStage, name: String, configuration: CircuitBreaker.Configuration = CircuitBreaker.Configuration(),
        clock: CallClock, observer: (any EngineObserver)? = nil
    ) {
        self.stage = stage
        self.name = name
        self.clock = clock
        self.observer = observer
        circuit = Mutex(Circuit(breaker: CircuitBreaker(configuration: configuration)))
    }

    public var state: CircuitBreaker.State { circuit.withLock { $0.breaker.state(at: clock.now) } }

    /// Whether a request may be made. Whoever is let through says what came of it: ``succeeded()``,
    /// ``failed(_:)`` or ``abandoned()``.
    func admit() -> Bool {
        change { breaker, now in
            if case .refused = breaker.admit(at: now) { false } else { true }
        }
    }

    func succeeded() { change { breaker, _ in breaker.succeeded() } }

    func failed(_ error: any Error) {
        let failure = error as? any EngineFailure
        change { breaker, now in
            breaker.failed(failure?.failureReason ?? .failed, retryAfter: failure?.retryAfter, at: now)
        }
    }

    func abandoned() { change { breaker, _ in breaker.abandoned() } }

    func record(_ kind: EngineEvent.Kind) {
        observer?.record(EngineEvent(stage: stage, engine: name, kind: kind))
    }

    /// Changes the circuit, and tells the observer of a new state once the lock is free.
    private func change<Result>(_ body: (inout CircuitBreaker, Duration) -> Result) -> Result {
        let now = clock.now
        let (result, news) = circuit.withLock { circuit -> (Result, CircuitBreaker.State?) in
            let result = body(&circuit.breaker, now)
            let state = circuit.breaker.state(at: now)
            defer { circuit.reported = state }
            return (result, state == circuit.reported ? nil : state)
        }
        if let news { record(.circuit(news)) }
        return result
    }
}
