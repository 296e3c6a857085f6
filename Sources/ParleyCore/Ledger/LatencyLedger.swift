import Synchronization

/// Stamps the stages of a turn as they happen, each once.
///
/// A reply may be begun before its turn is known to be over, so the turn's stages and the reply's
/// are kept apart until the reply is heard.
final class LatencyLedger: Sendable {
    /// Stages of the reply.
    enum Stage: Sendable, Hashable { case firstToken, firstChunk, firstAudio, firstSent }

    private struct State {
        /// When the caller's last sample of speech was heard; nil between turns.
        var speechEnd: Duration?
        /// When the latest pause was noticed, and when its words were there.
        var pause: Duration?
        var words: Duration?
        var endpoint: Duration?
        var transcript: Duration?
        /// The stages of the reply begun last. One that was discarded may report for a while yet.
        var replyNumber = 0
        var reply: [Stage: Duration] = [:]
        var replyBegan: Duration?
        var isTrial = false
        var engines = TurnEngines()
    }

    private let state = Mutex(State())

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

    /// The turn is over, whose last sample of speech was heard at `speechEnd`.
    func turnEnded(speechEnd: Duration, at time: Duration) {
        state.withLock { state in
            state.speechEnd = speechEnd
            state.endpoint = time
            state.transcript = nil
        }
    }

    func transcriptCame(at time: Duration) {
        state.withLock { state in
            state.transcript = time
            if state.words == nil { state.words = time }
        }
    }

    /// A reply is begun; the stamps that follow are its own.
    func replyBegan(_ number: Int, isTrial: Bool, at time: Duration) {
        state.withLock { state in
            state.replyNumber = number
            state.replyBegan = time
            state.reply = [:]
            state.isTrial = isTrial
            // What recognised the turn stays; the reply's engines are yet to answer.
            state.engines.llm = nil
            state.engines.tts = nil
        }
    }

    /// Notes that the reply reached `stage` at `time`, unless it had before.
    func stamp(_ stage: Stage, of reply: Int, at time: Duration) {
        state.withLock { state in
            guard reply == state.replyNumber else { return }
            if state.reply[stage] == nil { state.reply[stage] = time }
        }
    }

    /// The stages of the turn whose reply is heard; nil for what is said unasked, such as a greeting.
    func finishTurn() -> TurnLatency? {
        state.withLock { state in
            guard let end = state.speechEnd else {
                state = State()
                return nil
            }
            func after(_ time: Duration?) -> Double? { time.map { ($0 - end).milliseconds } }
            let latency = TurnLatency(
                pause: after(state.pause), words: after(state.words), endpoint: after(state.endpoint),
                transcript: after(state.transcript), reply: after(state.replyBegan), firstToken: after(state.reply[.firstToken]),
                firstChunk: after(state.reply[.firstChunk]), firstAudio: after(state.reply[.firstAudio]),
                firstSent: after(state.reply[.firstSent]),
                engines: state.engines.isEmpty ? nil : state.engines, wasReady: state.isTrial)
            state = State()
            return latency
        }
    }
}

extension LatencyLedger: TurnObserver {
    func answered(_ stage: EngineStage, by engine: String) {
        state.withLock { state in
            if state.engines[stage] == nil { state.engines[stage] = engine }
        }
    }

    func failed(_ note: EngineFailureNote) {
        state.withLock { $0.engines.failures.append(note) }
    }
}
