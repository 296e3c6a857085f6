// MARK: - The agent's side

extension TurnMachine {
    mutating func startReply(_ make: (Int) -> TurnAction) -> [TurnAction] {
        reply += 1
        return think(reply, make(reply))
    }

    mutating func think(_ reply: Int, _ action: TurnAction, isApology: Bool = false) -> [TurnAction] {
        let actions = dropSuspended()
        agent = .thinking(reply, isApology: isApology)
        saying = ""
        answering = ""
        isCalledFor = false
        isOverdue = false
        return actions + [action, .setTimer(.reply, after: configuration.replyDeadline)]
    }

    /// The agent has nothing more to say.
    mutating func fallQuiet() -> [TurnAction] {
        agent = .quiet
        let actions = releaseHoldOnQuietAgent()
        guard caller == .silent else { return actions }
        // Words of an overtaken turn that came while the one behind it was answered.
        if !unanswered.isEmpty, suspended == nil { return actions + answer(unanswered.joined(separator: " ")) }
        if limit == .owed || limit == .passed { return actions + speakOfLimit() }
        guard let limit = configuration.idleLimit else { return actions }
        return actions + [.setTimer(.idle, after: isPatient ? max(limit, configuration.patientIdleLimit) : limit)]
    }

    mutating func transcribed(_ text: String, of utterance: Int, isBelieved: Bool) -> [TurnAction] {
        if overtaken.remove(utterance) != nil {
            guard !text.isEmpty else { return [] }
            unanswered.append(text)
            // Usually with what follows; where nothing does, by itself.
            let isDone = agent == .quiet && caller == .silent && suspended == nil
            return [.emitTranscript(text)] + (isDone ? answer(unanswered.joined(separator: " ")) : [])
        }
        guard agent == .transcribing(utterance) else { return [] }
        var actions: [TurnAction] = [.cancelTimer(.transcript)]
        guard !text.isEmpty || !unanswered.isEmpty else { return actions + discardTrial() + heardNothing() }
        if suspended != nil, unanswered.isEmpty, !isBelieved || !claimsFloor(with: text, isWhole: true) { return actions + discardTrial() + giveBack() }
        // It sounded like more at first ("A", of "Uh-huh"): the answer that it stopped, after all.
        if case .unheard(let words)? = interrupted, !words.isEmpty, unanswered.isEmpty, isListeners(text) {
            return actions + answer(words)
        }
        if !text.isEmpty { actions.append(.emitTranscript(text)) }
        let isTried = isTrial(of: text)
        let whole = (unanswered + [text]).filter { !$0.isEmpty }.joined(separator: " ")
        return actions + answer(isTried ? trial?.words ?? whole : whole)
    }

    /// Answers a turn: with the reply on trial if it is one to these words.
    mutating func answer(_ words: String) -> [TurnAction] {
        unanswered = []
        interrupted = nil
        wordless = 0
        promptCount = 0
        isClosing = false
        isPatient = false
        let reassurance = configuration.reassureAfter.map { [TurnAction.setTimer(.reassurance, after: $0)] } ?? []
        defer { answering = words }
        if let trial, trial.words == words {
            self.trial = nil
            return think(trial.reply, .commitReply(trial.reply)) + reassurance
        }
        return discardTrial() + startReply { .reply($0, to: words) } + reassurance
    }

    mutating func transcriptionFailed(of utterance: Int) -> [TurnAction] {
        if overtaken.remove(utterance) != nil { return [] }
        guard agent == .transcribing(utterance) else { return [] }
        return [.cancelTimer(.transcript)] + answerWithoutTranscript()
    }

    /// The recognizer has failed at the end; where it had the words in the pause, those are answered.
    mutating func answerWithoutTranscript() -> [TurnAction] {
        guard let words = trial?.words else {
            if !unanswered.isEmpty { return answer(unanswered.joined(separator: " ")) }
            return suspended == nil ? apologise(.notUnderstood) : giveBack()
        }
        return [.emitTranscript(words)] + answer(words)
    }

    mutating func replyAudible(_ reply: Int) -> [TurnAction] {
        if case .thinking(reply, _)? = suspended?.phase { suspended?.phase = .speaking(reply) }
        guard case .thinking(reply, _) = agent else { return [] }
        agent = .speaking(reply)
        return [.cancelTimer(.reply), .cancelTimer(.reassurance)]
    }

    /// What was spoken so far may be a filler, or half of an answer: the rest has a deadline as well.
    mutating func replyRanDry(_ reply: Int) -> [TurnAction] {
        guard agent == .speaking(reply) else { return [] }
        dry = reply
        return [.setTimer(.reply, after: configuration.replyDeadline)]
    }

    mutating func replyDrained(_ reply: Int, wasAudible: Bool) -> [TurnAction] {
        if suspended?.phase.reply == reply {
            // Its last words had been heard when it was held.
            wasHeard(suspended?.phase)
            suspended = nil
            return resumption + [.replyHeard(reply)]
        }
        guard agent.reply == reply else { return [] }
        if !wasAudible, case .thinking(_, isApology: false) = agent {
            return [.cancelTimer(.reply), .cancelReply(reply)] + apologise(.noAnswer)
        }
        wasHeard(agent)
        if sequel?.reply == reply, sequel?.kind == .patience { isPatient = true }
        if isClosing || takesLeave(reply), !isHeld {
            hasEnded = true
            return [.cancelAllTimers, .replyHeard(reply), .hangUp]
        }
        return [.cancelTimer(.reply), .replyHeard(reply)] + fallQuiet()
    }

    func takesLeave(_ reply: Int) -> Bool { sequel?.reply == reply && sequel?.kind == .hangUp }

    /// What was asked for in a reply of which something was heard is what is answered now.
    mutating func wasHeard(_ phase: AgentPhase?) {
        guard case .speaking(let reply)? = phase else { return }
        expected = expectation?.reply == reply ? expectation?.answer ?? .anything : .anything
    }

    mutating func replyFailed(_ reply: Int) -> [TurnAction] {
        // The turn may not have ended; it is answered anew when it has.
        if trial?.reply == reply { return discardTrial() }
        if suspended?.phase.reply == reply, suspended?.hasFailed == false {
            suspended?.hasFailed = true
            return [.cancelReply(reply)]
        }
        switch agent {
        case .thinking(reply, isApology: false):
            return [.cancelTimer(.reply), .cancelReply(reply)] + apologise(.noAnswer)
        case .thinking(reply, isApology: true), .speaking(reply):
            wasHeard(agent)
            // What was spoken stands; there is nothing more to say it with.
            return [.cancelTimer(.reply), .cancelReply(reply), .emitFault] + fallQuiet()
        default:
            return []
        }
    }

    mutating func apologise(_ line: TurnApology) -> [TurnAction] {
        let actions = discardTrial()
        // They are asked to say it again, all of it.
        interrupted = nil
        unanswered = []
        overtaken = []
        reply += 1
        return actions + think(reply, .apologise(reply, line), isApology: true)
    }
}

// MARK: - Interruption

extension TurnMachine {
    /// The caller wants the floor and gets it.
    mutating func interrupt() -> [TurnAction] {
        isHeld = false
        isClosing = false
        var actions: [TurnAction] = [.cancelTimer(.confirmation), .cancelTimer(.release)]
        wasHeard(agent)
        switch agent {
        case .quiet:
            break
        case .speaking(let reply) where ending == reply:
            actions += [.cancelTimer(.reply), .replyTaken(reply)]
        case .transcribing(let utterance):
            // The turn before this one is still being written down; it will be answered with this one.
            overtaken.insert(utterance)
            actions.append(.cancelTimer(.transcript))
            actions += discardTrial()
        case .thinking(let reply, _), .speaking(let reply):
            interrupted = Interrupted(agent, answering)
            actions += [.cancelTimer(.reply), .cancelTimer(.reassurance), .cancelReply(reply)]
        }
        agent = .quiet
        // In a pause, the question whether the turn is over has not been asked yet.
        if case .paused = caller { actions.append(.setTimer(.judge, after: .zero)) }
        return actions
    }

    /// It was a cough, an "uh-huh", or the agent's own echo: the agent goes on where it stopped.
    mutating func release() -> [TurnAction] {
        isHeld = false
        caller = .silent
        // What is suspended waits for the words of the turn that suspended it.
        let resumption: [TurnAction] = suspended == nil ? [.resumePlayout] : []
        return [.cancelTimer(.confirmation), .cancelTimer(.turnLimit), .discardUtterance(utterance)] + resumption + reassure(isCalledFor || isOverdue)
    }

    /// The agent fell quiet by itself while its playout was held: the caller has the floor now.
    mutating func releaseHoldOnQuietAgent() -> [TurnAction] {
        guard isHeld else { return [] }
        isHeld = false
        var actions: [TurnAction] = [.cancelTimer(.confirmation), .cancelTimer(.release), .resumePlayout]
        if case .paused = caller { actions.append(.setTimer(.judge, after: .zero)) }
        return actions
    }
}

// MARK: - Silence and noise

extension TurnMachine {
    func isListeners(_ words: String) -> Bool { rules.floor.claim(of: words, isAwaited: false, in: configuration.language) == .none }
}

extension TurnMachine {
    /// Sound has gone on for longer than anybody speaks: what was heard of it is answered.
    mutating func turnTooLong() -> [TurnAction] {
        guard caller != .silent else { return [] }
        if isHeld { return interrupt() + [.setTimer(.turnLimit, after: .zero)] }
        isCutOff = true
        guard agent == .quiet else { return [.setTimer(.turnLimit, after: configuration.turnLimit)] }
        if case .paused(let pause) = caller { return endTurn(pause) }
        // Up to now, whenever that is.
        return endTurn(Pause(start: .max, words: ""))
    }
}

// MARK: - The watchdog

extension TurnMachine {
    /// Whether anything is under way that an event must come of.
    var isUnderWay: Bool { state != .idle && state != .ended }

    /// An event that should have come never did. The floor is cleared, and the caller is told that
    /// something went wrong: that is better than a silence that lasts.
    mutating func recover() -> [TurnAction] {
        guard isUnderWay else { return [] }
        // How long the call may last is nobody's fault.
        var actions = TurnTimer.allCases.filter { $0 != .callLimit }.map { TurnAction.cancelTimer($0) }
        if caller != .silent { actions.append(.discardUtterance(utterance)) }
        caller = .silent
        if let reply = agent.reply { actions.append(.cancelReply(reply)) }
        let isHeldBack = isHeld || suspended != nil
        actions += dropSuspended()
        if isHeldBack { actions.append(.resumePlayout) }
        agent = .quiet
        isHeld = false
        isClosing = false
        opinion = nil
        return actions + apologise(.noAnswer)
    }
}

// MARK: - Timers

extension TurnMachine {
    mutating func fired(_ timer: TurnTimer) -> [TurnAction] {
        switch timer {
        case .judge:
            guard case .paused(var pause) = caller, !isHeld, agent == .quiet else { return [] }
            question += 1
            pause.isBeingJudged = true
            pause.isOutOfTime = false
            caller = .paused(pause)
            return [.judgeTurn(question, words: pause.words), .setTimer(.judgement, after: configuration.judgementDeadline)]
        case .judgement:
            return judgementIsLate()
        case .endpoint:
            guard !isHeld, agent == .quiet else { return [] }
            guard case .paused(let pause) = caller else { return endNoisyTurn() }
            return endTurn(pause)
        case .transcript:
            guard case .transcribing = agent else { return [] }
            return answerWithoutTranscript()
        case .reply:
            switch agent {
            case .thinking(let reply, isApology: true): return [.cancelReply(reply), .emitFault] + fallQuiet()
            case .thinking(let reply, isApology: false), .speaking(let reply):
                return [.cancelReply(reply)] + apologise(.noAnswer)
            case .quiet, .transcribing: return []
            }
        case .confirmation:
            guard isHeld, case .voiced(let words) = caller else { return [] }
            if EchoWords.isEcho(words, of: saying) {
                // The agent's own voice goes on only for as long as it takes to come back.
                return [.setTimer(.confirmation, after: configuration.interruptionVoicedMinimum)]
            }
            let isWordless = isCalledFor || isDoubted || isListeners(words)
            return isWordless && agent.reply != nil ? suspend() : interrupt()
        case .release:
            guard isHeld, case .paused(let pause) = caller else { return [] }
            return isAnswer(pause) ? interrupt() + endTurn(pause) : release()
        case .reassurance:
            guard case .thinking(_, isApology: false) = agent else { return [] }
            // A caller who is speaking is not spoken to.
            isOverdue = isHeld
            return isHeld ? [] : reassure(true)
        case .callLimit:
            return limitReached()
        case .idle:
            guard agent == .quiet, caller == .silent else { return [] }
            return askWhetherThere()
        case .turnLimit:
            return turnTooLong()
        }
    }
}
