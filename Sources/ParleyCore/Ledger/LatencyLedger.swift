import Synchronization

/// Stamps the stages of a turn as they happen, each once.
final class LatencyLedger: Sendable {
    private struct State {
        var speechEnd: Duration?
        var latency = TurnLatency()
        /// When the latest pause was noticed, and when its words were there.
        var pause: Duration?
        var words: Duration?
    }

    private let state = Mutex(State())

    /// Begins a turn whose last sample of speech was heard at `speechEnd`.
    func beginTurn(speechEnd: Duration) {
        state.withLock { state in
            state.speechEnd = speechEnd
            state.latency = TurnLatency()
            state.latency.pause = state.pause.map { ($0 - speechEnd).milliseconds }
            state.latency.words = state.words.map { ($0 - speechEnd).milliseconds }
        }
    }

    /// The caller has fallen silent, perhaps at the end of the turn.
    func pauseBegan(at time: Duration) {
        state.withLock { state in
            state.pause = time
            state.words = nil
        }
    }

    /// The words up to the pause are there; only the first time counts.
    func wordsCame(at time: Duration) {
        state.withLock { state in
            if state.pause != nil, state.words == nil { state.words = time }
        }
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
            state.pause = nil
            state.words = nil
            return state.latency
        }
    }
}

extension LatencyLedger: TurnObserver {
    func answered(_ stage: EngineStage, by engine: String) {
        state.withLock { state in
            guard state.speechEnd != nil else { return }
            var engines = state.latency.engines ?? TurnEngines()
            if engines[stage] == nil { engines[stage] = engine }
            state.latency.engines = engines
        }
    }

    func failed(_ note: EngineFailureNote) {
        state.withLock { state in
            guard state.speechEnd != nil else { return }
            state.latency.engines = state.latency.engines ?? TurnEngines()
            state.latency.engines?.failures.append(note)
        }
    }
}
