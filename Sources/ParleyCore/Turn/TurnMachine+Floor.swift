/// A reply whose floor a sound has taken.
struct Suspended: Sendable, Hashable {
    /// Where it stood: thinking or speaking.
    var phase: AgentPhase
    /// It has failed meanwhile, and was ended.
    var hasFailed = false
}

/// What words took the floor from.
enum Interrupted: Sendable, Hashable {
    /// A reply of which nothing had been heard, to these words.
    case unheard(String)
    /// One that was being heard.
    case heard

    init(_ phase: AgentPhase, _ words: String) {
        if case .thinking(_, isApology: false) = phase { self = .unheard(words) } else { self = .heard }
    }
}

/// How far a call is from ``TurnConfiguration/callLimit``.
enum CallLimit: Sendable, Hashable {
    case ahead
    /// It is to be announced as soon as nobody is speaking.
    case owed
    case announced
    /// The agent is to take leave as soon as nobody is speaking.
    case passed
    /// It is doing so.
    case leaving
}

// MARK: - Sounds without words

/// No question is lost: what has begun to be answered is answered, whatever sound comes between.
extension TurnMachine {
    /// Speech over the agent has gone on for as long as an interruption does, and no words were found in it: the caller has
    /// the floor, and the reply waits for what the recognizer makes of it in the end.
    mutating func suspend() -> [TurnAction] {
        isHeld = false
        suspended = Suspended(phase: agent)
        agent = .quiet
        return [.cancelTimer(.confirmation), .cancelTimer(.release), .cancelTimer(.reply), .cancelTimer(.reassurance)]
    }

    /// There were no words: the reply goes on where it stopped, or is given after all.
    mutating func giveBack() -> [TurnAction] {
        guard let suspended else { return [] }
        self.suspended = nil
        if suspended.hasFailed {
            guard case .thinking = suspended.phase else { return resumption + fallQuiet() }
            return resumption + apologise(.noAnswer)
        }
        agent = suspended.phase
        guard case .thinking = agent else { return resumption }
        return resumption + [.setTimer(.reply, after: configuration.replyDeadline)] + reassure(isCalledFor || isOverdue)
    }

    /// Unless the caller speaks again already.
    var resumption: [TurnAction] { isHeld ? [] : [.resumePlayout] }

    /// The caller has said something else.
    mutating func dropSuspended() -> [TurnAction] {
        guard let suspended else { return [] }
        self.suspended = nil
        wasHeard(suspended.phase)
        guard !suspended.hasFailed, let reply = suspended.phase.reply else { return [] }
        return [.cancelReply(reply)]
    }

    /// A turn without words is over.
    mutating func heardNothing() -> [TurnAction] {
        if suspended != nil { return giveBack() }
        agent = .quiet
        // What sounded like words were none: the answer, after all; whoever was heard in part says on what they would have.
        switch interrupted {
        case .unheard(let words)? where !words.isEmpty: return answer(words)
        case .unheard?, .heard?:
            interrupted = nil
            return [.emitNothingHeard] + apologise(.notUnderstood)
        case nil: break
        }
        wordless += 1
        // Music, a machine: as good as nobody.
        if isCutOff { return [.emitNothingHeard] + askWhetherThere() }
        // A door, a breath: nobody said anything, so nobody is answered. Whoever tries again is told that they were not heard.
        return wordless == Self.sorryAt ? [.emitNothingHeard] + apologise(.notUnderstood) : [.emitNothingHeard] + fallQuiet()
    }

    /// In turns without words. Once, until there are words again: it may be a noise that comes and goes.
    private static let sorryAt = 2

    /// The agent asks whether the caller is there; who has been asked and said nothing is let go.
    mutating func askWhetherThere() -> [TurnAction] {
        promptCount += 1
        isPatient = false
        isClosing = promptCount > 1
        return startReply { [isClosing] in .prompt($0, isClosing ? .goodbye : .areYouThere) }
    }
}

// MARK: - Words over the agent

extension TurnMachine {
    /// Whether the agent's own words have come back. They do so for no longer than they are on their way.
    func isEcho(_ words: String) -> Bool {
        guard EchoWords.isEcho(words, of: saying) else { return false }
        guard case .paused(let pause) = caller else { return true }
        return Duration.samples(pause.start - onset, rate: AudioFormat.callerRate) <= configuration.echoLimit
    }

    /// Whether a listener's word is an answer: the agent's question was all but heard.
    func isAnswer(_ pause: Pause) -> Bool {
        guard case .speaking(let reply) = agent, ending == reply, saying.hasSuffix("?"), !isEcho(pause.words) else { return false }
        return ShortAnswers.isWhole(pause.words, in: configuration.language)
    }

    /// Whether the caller waits for an answer of which nothing has been heard, but that it is coming.
    var isAwaited: Bool {
        switch suspended?.phase ?? agent {
        case .transcribing, .thinking(_, isApology: false): true
        case .speaking(let reply): reassured == reply && dry == reply
        case .quiet, .thinking: false
        }
    }

    /// Tells the caller that the answer is coming.
    mutating func reassure(_ isCalledFor: Bool) -> [TurnAction] {
        guard isCalledFor, isAwaited, let reply = agent.reply else { return [] }
        isOverdue = false
        reassured = reply
        return [.reassure(reply)]
    }
}

// MARK: - The longest call

extension TurnMachine {
    func startClock() -> [TurnAction] {
        guard let limit = configuration.callLimit else { return [] }
        return [.setTimer(.callLimit, after: max(.zero, limit - configuration.callWarning))]
    }

    mutating func limitReached() -> [TurnAction] {
        switch limit {
        case .ahead:
            limit = .owed
            let actions: [TurnAction] = [.setTimer(.callLimit, after: configuration.callWarning)]
            return isAtRest ? actions + speakOfLimit() : actions
        case .owed, .announced:
            limit = .passed
            let actions: [TurnAction] = [.setTimer(.callLimit, after: configuration.callGrace)]
            return isAtRest ? actions + speakOfLimit() : actions
        case .passed, .leaving:
            return endNow()
        }
    }

    private var isAtRest: Bool { agent == .quiet && caller == .silent && suspended == nil }

    /// The warning, or the goodbye, that is due.
    mutating func speakOfLimit() -> [TurnAction] {
        let isUp = limit == .passed
        limit = isUp ? .leaving : .announced
        isClosing = isUp
        return [.cancelTimer(.idle)] + startReply { .prompt($0, isUp ? .timeIsUp : .timeIsShort) }
    }

    private mutating func endNow() -> [TurnAction] {
        hasEnded = true
        return [.cancelAllTimers] + discardTrial() + [.cancelReply(agent.reply ?? suspended?.phase.reply ?? reply), .hangUp]
    }
}
