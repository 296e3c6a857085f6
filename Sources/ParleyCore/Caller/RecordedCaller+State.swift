import Synchronization

/// The call as the caller's side knows it, shared by the task that speaks and the one that listens.
final class Record: Sendable {
    let state = Mutex(RecordedCaller.State())

    func fail(_ message: String) {
        state.withLock { $0.recording.failure = $0.recording.failure ?? message }
    }

    func begin(speaking bounds: SpeechBounds, at start: Duration) {
        state.withLock { state in
            state.turn = .spoken
            state.current = RecordedCaller.Turn(
                speechStart: start + .samples(bounds.start, rate: AudioFormat.callerRate),
                speechEnd: start + .samples(bounds.end, rate: AudioFormat.callerRate))
        }
    }
}

extension RecordedCaller {
    struct State {
        var player = ClientPlayer()
        var recording = Recording()
        var current: Turn?
        /// How far the turn in progress has come. A turn may be declared over too early, and again
        /// when the caller has gone on; only what follows the last time is its answer.
        enum Progress { case spoken, understood, answered }
        var turn = Progress.answered
        /// When the answer being heard began.
        var speakingSince: Duration?
        var lastEvent = Duration.zero
        var hasGreeted = false
        var hasEnded = false

        /// The turn was understood to be over, and an answer to it can be heard.
        var isAnswering: Bool { turn == .understood && speakingSince != nil }
        var isAnswered: Bool { turn == .answered && speakingSince == nil }
    }
}

extension RecordedCaller.State {
    mutating func handle(_ event: CallEvent, at now: Duration) {
        lastEvent = now
        switch event {
        case .processing: turn = .understood
        case .transcript(let text): current?.heard.append(text)
        case .toolFinished(let call, let result): current?.tools.append((call, result))
        case .agentSpeaking: speakingSince = now
        case .agentDone(let text): done(text)
        case .interrupted(let heard): interrupted(heard, at: now)
        case .hold(let isHeld):
            player.hold(isHeld, at: now)
            if isHeld { current?.silencedAt = player.lastAudible(before: now) }
        case .latency(let latency): current?.latency = latency
        case .error(_, let message): recording.failure = message
        case .partialTranscript, .toolStarted, .agentText, .handOver, .ended: break
        }
    }

    private mutating func done(_ text: String) {
        speakingSince = nil
        if turn == .understood { turn = .answered }
        if !hasGreeted {
            hasGreeted = true
            recording.greeting = text
        } else if !text.isEmpty {
            current?.said.append(text)
        }
    }

    private mutating func interrupted(_ heard: String, at now: Duration) {
        let silenced = player.lastAudible(before: now)
        player.interrupt(at: now)
        speakingSince = nil
        if current?.silencedAt == nil { current?.silencedAt = silenced }
        if turn == .understood, current != nil {
            // The agent itself broke off: something went wrong.
            current?.said.append(heard)
        } else if let last = recording.turns.indices.last {
            // What was cut short is the answer to the turn before this one.
            recording.turns[last].wasInterrupted = true
            recording.turns[last].said.append(heard)
        }
    }

    mutating func finishTurn() -> RecordedCaller.Turn? {
        guard var turn = current else { return nil }
        turn.firstAudible = player.firstAudible(after: turn.speechEnd)
        recording.turns.append(turn)
        current = nil
        return turn
    }
}
