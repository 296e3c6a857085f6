import Synchronization

/// Stamps the stages of a turn as they happen, each once.
final class LatencyLedger: Sendable {
    private struct State {
        var speechEnd: Duration?
        var latency = TurnLatency()
    }

    private let state = Mutex(State())

    /// Begins a turn whose last sample of speech was heard at `speechEnd`.
    func beginTurn(speechEnd: Duration) {
        state.withLock { $0 = State(speechEnd: speechEnd) }
    }

    /// Notes that `stage` was reached at `time`, unless it was before. Without a turn, as in a
    /// greeting, nothing is noted.
    func stamp(_ stage: any WritableKeyPath<TurnLatency, Double?> & Sendable, at time: Duration) {
        state.withLock { state in
            guard let speechEnd = state.speechEnd, state.latency[keyPath: stage] == nil else { return }
            state.latency[keyPath: stage] = (time - speechEnd).milliseconds
        }
    }

    /// The turn's stages, once it has any.
    func finishTurn() -> TurnLatency? {
        state.withLock { state in
            guard state.speechEnd != nil else { return nil }
            state.speechEnd = nil
            return state.latency
        }
    }
}
