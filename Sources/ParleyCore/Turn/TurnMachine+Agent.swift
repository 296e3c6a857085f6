// MARK: - The agent's side

extension TurnMachine {
    mutating func startReply(_ make: (Int) -> TurnAction) -> [TurnAction] {
        reply += 1
        return think(reply, make(reply))
    }

    mutating func think(_ reply: Int, _ action: TurnAction, isApology: Bool = false) -> [TurnAction] {
        agent = .thinking(reply, isApology: isApology)
        saying = ""
        return [action, .setTimer(.reply, after: configuration.replyDeadline)]
    }

    /// The agent has nothing more to say.
    mutating func fallQuiet() -> [TurnAction] {
        agent = .quiet
        let actions = releaseHoldOnQuietAgent()
        guard caller == .silent, let limit = configuration.idleLimit else { return actions }
        return actions + [.setTimer(.idle, after: isPatient ? max(limit, configuration.patientIdleLimit) : limit)]
    }

    mutating func transcribed(_ text: String, of utterance: Int) -> [TurnAction] {
        if overtaken.remove(utterance) != nil {
            guard !text.isEmpty else { return [] }
            unanswered.append(text)
            return [.emitTranscript(text)]
        }
        guard agent == .transcribing(utterance) else { return [] }
        var actions: [TurnAction] = [.cancelTimer(.transcript)]
        guard !text.isEmpty || !unanswered.isEmpty else {
            // A door, a breath: nobody said anything, so nobody is answered.
            return actions + discardTrial() + [.emitNothingHeard] + fallQuiet()
        }
        if !text.isEmpty { actions.append(.emitTranscript(text)) }
        let isTried = isTrial(of: text)
        let whole = (unanswered + [text]).filter { !$0.isEmpty }.joined(separator: " ")
        return actions + answer(isTried ? trial?.words ?? whole : whole)
    }

    /// Answers a turn: with the reply on trial if it is one to these words.
    mutating func answer(_ words: String) -> [TurnAction] {
        unanswered = []
        promptCount = 0
        isClosing = false
        isPatient = false
        if let trial, trial.words == words {
            self.trial = nil
            return think(trial.reply, .commitReply(trial.reply))
        }
        return discardTrial() + startReply { .reply($0, to: words) }
    }

    mutating func transcriptionFailed(of utterance: Int) -> [TurnAction] {
        if overtaken.remove(utterance) != nil { return [] }
        guard agent == .transcribing(utterance) else { return [] }
        return [.cancelTimer(.transcript)] + answerWithoutTranscript()
    }

    /// The recognizer has failed at the end; where it had the words in the pause, those are answered.
    mutating func answerWithoutTranscript() -> [TurnAction] {
        guard let words = trial?.words else { return apologise(.notUnderstood) }
        return [.emitTranscript(words)] + answer(words)
    }

    mutating func replyAudible(_ reply: Int) -> [TurnAction] {
        guard case .thinking(reply, _) = agent else { return [] }
        agent = .speaking(reply)
        return [.cancelTimer(.reply)]
    }

    /// What was spoken so far may be a filler, or half of an answer: the rest has a deadline as well.
    mutating func replyRanDry(_ reply: Int) -> [TurnAction] {
        guard agent == .speaking(reply) else { return [] }
        return [.setTimer(.reply, after: configuration.replyDeadline)]
    }

    mutating func replyDrained(_ reply: Int, wasAudible: Bool) -> [TurnAction] {
        guard agent.reply == reply else { return [] }
        if !wasAudible, case .thinking(_, isApology: false) = agent {
            return [.cancelTimer(.reply), .cancelReply(reply)] + apologise(.noAnswer)
        }
        if sequel?.reply == reply, sequel?.kind == .patience { isPatient = true }
        if isClosing || takesLeave(reply), !isHeld {
            hasEnded = true
            return [.cancelAllTimers, .replyHeard(reply), .hangUp]
        }
        return [.cancelTimer(.reply), .replyHeard(reply)] + fallQuiet()
    }

    private func takesLeave(_ reply: Int) -> Bool { sequel?.reply == reply && sequel?.kind == .hangUp }

    /// Whether the call has ended with the agent's goodbye to a caller who took leave.
    var hasTakenLeave: Bool { hasEnded && takesLeave(reply) }

    mutating func replyFailed(_ reply: Int) -> [TurnAction] {
        // The turn may not have ended; it is answered anew when it has.
        if trial?.reply == reply { return discardTrial() }
        switch agent {
        case .thinking(reply, isApology: false):
            return [.cancelTimer(.reply), .cancelReply(reply)] + apologise(.noAnswer)
        case .thinking(reply, isApology: true), .speaking(reply):
            // What was spoken stands; there is nothing more to say it with.
            return [.cancelTimer(.reply), .cancelReply(reply), .emitFault] + fallQuiet()
        default:
            return []
        }
    }

    mutating func apologise(_ line: TurnApology) -> [TurnAction] {
        let actions = discardTrial()
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
        switch agent {
        case .quiet:
            break
        case .transcribing(let utterance):
            // The turn before this one is still being written down; it will be answered with this one.
            overtaken.insert(utterance)
            actions.append(.cancelTimer(.transcript))
            actions += discardTrial()
        case .thinking(let reply, _), .speaking(let reply):
            actions += [.cancelTimer(.reply), .cancelReply(reply)]
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
        return [.cancelTimer(.confirmation), .cancelTimer(.turnLimit), .discardUtterance(utterance), .resumePlayout]
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
    /// Sound has gone on for longer than anybody speaks: what was heard of it is answered.
    mutating func turnTooLong() -> [TurnAction] {
        guard caller != .silent else { return [] }
        if isHeld { return interrupt() + [.setTimer(.turnLimit, after: .zero)] }
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
        var actions: [TurnAction] = [.cancelAllTimers]
        if caller != .silent { actions.append(.discardUtterance(utterance)) }
        caller = .silent
        if case .transcribing(let utterance) = agent { overtaken.insert(utterance) }
        if let reply = agent.reply { actions.append(.cancelReply(reply)) }
        agent = .quiet
        if isHeld { actions.append(.resumePlayout) }
        isHeld = false
        isClosing = false
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
            return interrupt()
        case .release:
            guard isHeld, case .paused = caller else { return [] }
            return release()
        case .idle:
            guard agent == .quiet, caller == .silent else { return [] }
            promptCount += 1
            isPatient = false
            isClosing = promptCount > 1
            return startReply { [isClosing] in .prompt($0, isClosing ? .goodbye : .areYouThere) }
        case .turnLimit:
            return turnTooLong()
        }
    }
}
