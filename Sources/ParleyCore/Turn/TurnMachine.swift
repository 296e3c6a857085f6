/// Decides who has the floor: a pure state machine of one call's turn-taking.
///
/// It is two small machines side by side. The caller is silent, voiced or paused; the agent is
/// quiet, transcribing, thinking or speaking. What the field calls the state of the call (see
/// ``state``) follows from the two. Every rule that lets one side act on the other is in this file:
/// the end of a turn, and interruption. The machine does no I/O and has no clock; the owner feeds
/// it events, performs the actions in order, and brings timers back as events.
///
/// Legal transitions of the agent's side:
/// ```
/// quiet ──turn ended──▶ transcribing ──words──▶ thinking ──first audio──▶ speaking ──drained──▶ quiet
///                            │ no words                │ failed, late           │ interrupted
///                            ▼                         ▼                        ▼
///                          quiet                thinking (apology)            quiet
/// ```
public struct TurnMachine: Sendable {
    public let configuration: TurnConfiguration

    private(set) var caller = CallerPhase.silent
    private(set) var agent = AgentPhase.quiet
    /// Speech was found while the agent has the floor, and playout is paused until it is known
    /// whether the caller really wants it.
    private(set) var isHeld = false
    private var utterance = 0
    private var reply = 0
    private var question = 0
    /// Words of a turn whose answer was overtaken by more speech before it was begun. They are
    /// answered together with what follows.
    private var unanswered: [String] = []
    /// Utterances whose turn was overtaken while their transcript was still being made.
    private var overtaken: Set<Int> = []
    private var hasEnded = false

    public init(configuration: TurnConfiguration = TurnConfiguration()) {
        self.configuration = configuration
    }

    /// The state of the call as the paper names it.
    public var state: TurnState {
        if hasEnded { return .ended }
        if isHeld { return .interrupted }
        switch agent {
        case .transcribing, .thinking: return .processing
        case .speaking: return .speaking
        case .quiet: return caller == .silent ? .idle : .listening
        }
    }

    public mutating func handle(_ event: TurnEvent) -> [TurnAction] {
        guard !hasEnded else { return [] }
        switch event {
        case .callBegan: return begin()
        case .speechBegan(let sample): return speechBegan(at: sample)
        case .pauseBegan(let sample, let silence): return pauseBegan(at: sample, silence: silence)
        case .partial(let text, let utterance): return partial(text, of: utterance)
        case .turnJudged(let probability, let question): return judged(probability, question: question)
        case .transcribed(let text, let utterance): return transcribed(text, of: utterance)
        case .transcriptionFailed(let utterance): return transcriptionFailed(of: utterance)
        case .replyAudible(let reply): return replyAudible(reply)
        case .replyDrained(let reply, let wasAudible): return replyDrained(reply, wasAudible: wasAudible)
        case .replyFailed(let reply): return replyFailed(reply)
        case .timerFired(let timer): return fired(timer)
        case .callEnded:
            hasEnded = true
            return [.cancelAllTimers, .cancelReply(reply)]
        }
    }
}

// MARK: - The caller's side

extension TurnMachine {
    private mutating func begin() -> [TurnAction] {
        guard reply == 0, agent == .quiet else { return [] }
        return startReply { .greet(reply: $0) }
    }

    private mutating func speechBegan(at sample: Int) -> [TurnAction] {
        var actions: [TurnAction] = []
        switch caller {
        case .voiced:
            return []
        case .paused(let pause):
            // The same utterance goes on: whatever was asked about the pause no longer matters.
            caller = .voiced(words: pause.words)
            actions += [.cancelTimer(.judge), .cancelTimer(.judgement), .cancelTimer(.endpoint), .cancelTimer(.release)]
        case .silent:
            utterance += 1
            caller = .voiced(words: "")
            actions.append(.beginUtterance(utterance, at: sample))
        }
        guard agent != .quiet else { return actions }
        if !isHeld {
            isHeld = true
            actions.append(.holdPlayout)
        }
        // Words confirm an interruption sooner; this is for a recognizer that finds none.
        actions.append(.setTimer(.confirmation, after: configuration.interruptionVoicedMinimum))
        return actions
    }

    private mutating func pauseBegan(at sample: Int, silence: Duration) -> [TurnAction] {
        guard case .voiced(let words) = caller else { return [] }
        caller = .paused(Pause(start: sample, words: words))
        var actions: [TurnAction] = [.markPause(utterance, at: sample)]
        if isHeld {
            actions.append(.cancelTimer(.confirmation))
            actions.append(.setTimer(.release, after: configuration.releaseAfterPause - silence))
        } else {
            actions.append(.setTimer(.judge, after: configuration.pauseBeforeJudging - silence))
        }
        return actions
    }

    private mutating func partial(_ text: String, of utterance: Int) -> [TurnAction] {
        guard utterance == self.utterance else { return [] }
        switch caller {
        case .silent: return []
        case .voiced: caller = .voiced(words: text)
        case .paused(var pause):
            pause.words = text
            caller = .paused(pause)
        }
        guard isHeld else { return text.isEmpty ? [] : [.emitPartial(text)] }
        guard Backchannel.takesTheFloor(text) else { return [] }
        return interrupt() + [.emitPartial(text)]
    }

    private mutating func judged(_ probability: Float, question: Int) -> [TurnAction] {
        guard case .paused(let pause) = caller, question == self.question, pause.isBeingJudged, !isHeld else { return [] }
        var actions: [TurnAction] = [.cancelTimer(.judgement)]
        if probability >= configuration.completionThreshold, !UnfinishedWords.isUnfinished(pause.words) {
            actions += endTurn(pause)
        } else {
            actions += awaitEndpoint(pause)
        }
        return actions
    }

    /// The pause may only be for thought: the turn ends by itself after a limit that depends on
    /// whether the words sound as though there were more to come.
    private mutating func awaitEndpoint(_ pause: Pause) -> [TurnAction] {
        var pause = pause
        pause.isBeingJudged = false
        caller = .paused(pause)
        let limit =
            UnfinishedWords.isUnfinished(pause.words)
            ? configuration.unfinishedWordsLimit : configuration.unsureLimit
        return [.setTimer(.endpoint, after: limit - configuration.pauseBeforeJudging)]
    }

    private mutating func endTurn(_ pause: Pause) -> [TurnAction] {
        caller = .silent
        agent = .transcribing(utterance)
        return [
            .cancelTimer(.judge), .cancelTimer(.judgement), .cancelTimer(.endpoint),
            .turnEnded(utterance), .finalize(utterance, upTo: pause.start),
            .setTimer(.transcript, after: configuration.transcriptDeadline),
        ]
    }
}

// MARK: - The agent's side

extension TurnMachine {
    private mutating func startReply(_ make: (Int) -> TurnAction) -> [TurnAction] {
        reply += 1
        agent = .thinking(reply, isApology: false)
        return [make(reply), .setTimer(.reply, after: configuration.replyDeadline)]
    }

    private mutating func transcribed(_ text: String, of utterance: Int) -> [TurnAction] {
        if overtaken.remove(utterance) != nil {
            guard !text.isEmpty else { return [] }
            unanswered.append(text)
            return [.emitTranscript(text)]
        }
        guard agent == .transcribing(utterance) else { return [] }
        var actions: [TurnAction] = [.cancelTimer(.transcript)]
        guard !text.isEmpty || !unanswered.isEmpty else {
            // A door, a breath: nobody said anything, so nobody is answered.
            agent = .quiet
            return actions + [.emitNothingHeard] + releaseHoldOnQuietAgent()
        }
        if !text.isEmpty { actions.append(.emitTranscript(text)) }
        let whole = (unanswered + [text]).filter { !$0.isEmpty }.joined(separator: " ")
        unanswered = []
        return actions + startReply { .reply($0, to: whole) }
    }

    private mutating func transcriptionFailed(of utterance: Int) -> [TurnAction] {
        if overtaken.remove(utterance) != nil { return [] }
        guard agent == .transcribing(utterance) else { return [] }
        return [.cancelTimer(.transcript)] + apologise(.notUnderstood)
    }

    private mutating func replyAudible(_ reply: Int) -> [TurnAction] {
        guard case .thinking(reply, _) = agent else { return [] }
        agent = .speaking(reply)
        return [.cancelTimer(.reply)]
    }

    private mutating func replyDrained(_ reply: Int, wasAudible: Bool) -> [TurnAction] {
        guard agent.reply == reply else { return [] }
        if !wasAudible, case .thinking(_, isApology: false) = agent {
            return [.cancelTimer(.reply)] + apologise(.noAnswer)
        }
        agent = .quiet
        return [.cancelTimer(.reply), .replyHeard(reply)] + releaseHoldOnQuietAgent()
    }

    private mutating func replyFailed(_ reply: Int) -> [TurnAction] {
        switch agent {
        case .thinking(reply, isApology: false):
            return [.cancelTimer(.reply), .cancelReply(reply)] + apologise(.noAnswer)
        case .thinking(reply, isApology: true), .speaking(reply):
            // What was spoken stands; there is nothing more to say it with.
            agent = .quiet
            return [.cancelTimer(.reply), .cancelReply(reply), .emitFault] + releaseHoldOnQuietAgent()
        default:
            return []
        }
    }

    private mutating func apologise(_ line: TurnApology) -> [TurnAction] {
        reply += 1
        agent = .thinking(reply, isApology: true)
        return [.apologise(reply, line), .setTimer(.reply, after: configuration.replyDeadline)]
    }
}

// MARK: - Interruption

extension TurnMachine {
    /// The caller wants the floor and gets it.
    private mutating func interrupt() -> [TurnAction] {
        isHeld = false
        var actions: [TurnAction] = [.cancelTimer(.confirmation), .cancelTimer(.release)]
        switch agent {
        case .quiet:
            break
        case .transcribing(let utterance):
            // The turn before this one is still being written down; it will be answered with this one.
            overtaken.insert(utterance)
            actions.append(.cancelTimer(.transcript))
        case .thinking(let reply, _), .speaking(let reply):
            actions += [.cancelTimer(.reply), .cancelReply(reply)]
        }
        agent = .quiet
        // In a pause, the question whether the turn is over has not been asked yet.
        if case .paused = caller { actions.append(.setTimer(.judge, after: .zero)) }
        return actions
    }

    /// It was a cough, an "uh-huh", or the agent's own echo: the agent goes on where it stopped.
    private mutating func release() -> [TurnAction] {
        isHeld = false
        caller = .silent
        return [.cancelTimer(.confirmation), .discardUtterance(utterance), .resumePlayout]
    }

    /// The agent fell quiet by itself while its playout was held: the caller has the floor now.
    private mutating func releaseHoldOnQuietAgent() -> [TurnAction] {
        guard isHeld else { return [] }
        isHeld = false
        var actions: [TurnAction] = [.cancelTimer(.confirmation), .cancelTimer(.release), .resumePlayout]
        if case .paused = caller { actions.append(.setTimer(.judge, after: .zero)) }
        return actions
    }
}

// MARK: - Timers

extension TurnMachine {
    private mutating func fired(_ timer: TurnTimer) -> [TurnAction] {
        switch timer {
        case .judge:
            guard case .paused(var pause) = caller, !isHeld, agent == .quiet else { return [] }
            question += 1
            pause.isBeingJudged = true
            caller = .paused(pause)
            return [.judgeTurn(question, words: pause.words), .setTimer(.judgement, after: configuration.judgementDeadline)]
        case .judgement:
            guard case .paused(let pause) = caller, pause.isBeingJudged, !isHeld else { return [] }
            return awaitEndpoint(pause)
        case .endpoint:
            guard case .paused(let pause) = caller, !isHeld, agent == .quiet else { return [] }
            return endTurn(pause)
        case .transcript:
            guard case .transcribing = agent else { return [] }
            return apologise(.notUnderstood)
        case .reply:
            guard case .thinking(let reply, let isApology) = agent else { return [] }
            if isApology {
                agent = .quiet
                return [.cancelReply(reply), .emitFault] + releaseHoldOnQuietAgent()
            }
            return [.cancelReply(reply)] + apologise(.noAnswer)
        case .confirmation:
            guard isHeld, case .voiced = caller else { return [] }
            return interrupt()
        case .release:
            guard isHeld, case .paused = caller else { return [] }
            return release()
        }
    }
}
