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
/// Beside them there may be a reply on trial: begun in a pause that may be the end of the turn, and
/// either adopted when it was, or thrown away.
public struct TurnMachine: Sendable {
    /// A reply begun before the turn was known to be over.
    struct Trial: Sendable, Hashable {
        var reply: Int
        /// What it answers.
        var words: String
    }

    /// What the language model thinks of some words.
    struct Opinion: Sendable, Hashable {
        var words: [String]
        /// The probability that they are all, once it has said so.
        var completion: Float?
    }

    public let configuration: TurnConfiguration
    let rules: TurnRules

    var caller = CallerPhase.silent
    var agent = AgentPhase.quiet
    /// Speech was found while the agent has the floor, and playout is paused until it is known
    /// whether the caller really wants it.
    var isHeld = false
    /// Words over the agent have been recognised that would take the floor, if they stand.
    var isFloorClaimed = false
    var utterance = 0
    var reply = 0
    var question = 0
    /// Words of a turn whose answer was overtaken by more speech before it was begun. They are
    /// answered together with what follows.
    var unanswered: [String] = []
    /// Utterances whose turn was overtaken while their transcript was still being made.
    var overtaken: Set<Int> = []
    /// The recognizer has heard the turn end, though the caller's side is not silent.
    var isReportedOver = false
    var trial: Trial?
    var opinion: Opinion?
    /// What the caller was asked for in what was heard last, and is asked for in a reply.
    var expected = ExpectedAnswer.anything
    var expectation: (reply: Int, answer: ExpectedAnswer)?
    /// The reply's words as far as they are on their way to the caller.
    var saying = ""
    /// How often the caller has been asked whether they are there since they last spoke.
    var promptCount = 0
    var isClosing = false
    /// What follows which reply.
    var sequel: (reply: Int, kind: ReplySequel)?
    /// The caller has asked for a moment.
    var isPatient = false
    /// The reply that a sound has taken the floor from, in which no words were found yet. It is held, and goes on if none are.
    var suspended: Suspended?
    /// What the latest words took the floor from, until it is known that they were words.
    var interrupted: Interrupted?
    /// What the reply answers; nothing where the agent speaks by itself.
    var answering = ""
    /// The sample at which the utterance began.
    var onset = 0
    /// A reply that is all but heard.
    var ending: Int?
    /// The reply that was announced to be coming; one that has run dry; whether the caller has called for it ("Hello?").
    var reassured: Int?
    var dry: Int?
    var isCalledFor = false
    /// It was to be announced while the caller made a sound.
    var isOverdue = false
    /// Turns in a row that no words were found in.
    var wordless = 0
    /// The turn has lasted for as long as any may.
    var isCutOff = false
    /// The recognizer is not sure of the latest words.
    var isDoubted = false
    var limit = CallLimit.ahead
    var hasEnded = false

    public init(configuration: TurnConfiguration = TurnConfiguration(), rules: TurnRules = TurnRules()) {
        self.configuration = configuration
        self.rules = rules
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

    /// Whether speech is coming in, and whether it has paused.
    public var isCallerSpeaking: Bool { if case .voiced = caller { true } else { false } }
    public var isCallerPaused: Bool { if case .paused = caller { true } else { false } }

    /// Why the call has ended, where the agent's side ended it.
    public var end: CallEnd? {
        guard hasEnded else { return nil }
        if limit == .passed || limit == .leaving { return .tooLong }
        return takesLeave(reply) ? .agentLeft : .callerSilent
    }

    public mutating func handle(_ event: TurnEvent) -> [TurnAction] {
        guard !hasEnded else { return [] }
        switch event {
        case .callBegan: return begin()
        case .speechBegan(let sample): return speechBegan(at: sample)
        case .pauseBegan(let sample, let silence): return pauseBegan(at: sample, silence: silence)
        case .partial(let text, let utterance, let reachesPause, let sentenceEnd, let confidence):
            return partial(text, of: utterance, reachesPause: reachesPause, sentenceEnd: sentenceEnd, confidence: confidence)
        case .turnReported(let event, let utterance): return reported(event, of: utterance)
        case .turnJudged(let probability, let question): return judged(probability, question: question)
        case .wordsJudged(let probability, let words): return wordsJudged(probability, words: words)
        case .transcribed(let text, let utterance, let confidence): return transcribed(text, of: utterance, isBelieved: isBelieved(confidence))
        case .transcriptionFailed(let utterance): return transcriptionFailed(of: utterance)
        case .replyAudible(let reply): return replyAudible(reply)
        case .replyRanDry(let reply): return replyRanDry(reply)
        case .replyFlowsAgain(let reply):
            dry = nil
            return agent == .speaking(reply) ? [.cancelTimer(.reply)] : []
        case .replyDrained(let reply, let wasAudible): return replyDrained(reply, wasAudible: wasAudible)
        case .replyNearsEnd(let reply):
            if agent == .speaking(reply) { ending = reply }
            return []
        case .replyFailed(let reply): return replyFailed(reply)
        case .agentSaid(let text, let reply):
            if agent.reply == reply { saying += " " + text }
            return []
        case .replyHasSequel(let kind, let reply):
            sequel = (reply, kind)
            return []
        case .replyExpects(let answer, let reply):
            expectation = (reply, answer)
            return []
        case .timerFired(let timer): return fired(timer)
        case .stalled: return recover()
        case .callEnded:
            hasEnded = true
            return [.cancelAllTimers] + discardTrial() + [.cancelReply(agent.reply ?? suspended?.phase.reply ?? reply)]
        }
    }
}

// MARK: - The caller's side

extension TurnMachine {
    mutating func begin() -> [TurnAction] {
        guard reply == 0, agent == .quiet else { return [] }
        // Somebody may be speaking already: the greeting waits until it is known whether they mean it.
        return startReply { .greet(reply: $0) } + holdForCaller() + startClock()
    }

    /// Pauses playout where the caller is not silent, until the floor is settled.
    mutating func holdForCaller() -> [TurnAction] {
        guard !isHeld else { return [] }
        switch caller {
        case .silent:
            return []
        case .voiced:
            isHeld = true
            return [.holdPlayout, .setTimer(.confirmation, after: configuration.interruptionVoicedMinimum)]
        case .paused:
            isHeld = true
            return [
                .holdPlayout, .cancelTimer(.judge), .cancelTimer(.judgement), .cancelTimer(.endpoint),
                .setTimer(.release, after: configuration.releaseAfterPause),
            ] + discardTrial()
        }
    }

    mutating func speechBegan(at sample: Int) -> [TurnAction] {
        var actions: [TurnAction] = []
        switch caller {
        case .voiced:
            return []
        case .paused(let pause):
            // The same utterance goes on: whatever was asked about the pause no longer matters.
            caller = .voiced(words: pause.words)
            actions += [.cancelTimer(.judge), .cancelTimer(.judgement), .cancelTimer(.endpoint), .cancelTimer(.release)]
            actions += discardTrial()
        case .silent:
            utterance += 1
            onset = sample
            isReportedOver = false
            isFloorClaimed = false
            isCalledFor = false
            isCutOff = false
            isDoubted = false
            caller = .voiced(words: "")
            actions += [
                .cancelTimer(.idle), .beginUtterance(utterance, at: sample),
                .setTimer(.turnLimit, after: configuration.turnLimit),
            ]
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

    mutating func pauseBegan(at sample: Int, silence: Duration) -> [TurnAction] {
        guard case .voiced(let words) = caller else { return [] }
        let pause = Pause(start: sample, words: words)
        caller = .paused(pause)
        var actions: [TurnAction] = [.markPause(utterance, at: sample)]
        let wasReportedOver = isReportedOver
        if wasReportedOver { actions += withdrawReport() }
        if wasReportedOver, endsAsReported(pause) {
            return actions + endTurn(pause)
        }
        if isHeld {
            actions.append(.cancelTimer(.confirmation))
            actions.append(.setTimer(.release, after: configuration.releaseAfterPause - silence))
        } else {
            actions.append(.setTimer(.judge, after: max(.zero, configuration.pauseBeforeJudging - silence)))
        }
        return actions
    }

    mutating func partial(_ text: String, of utterance: Int, reachesPause: Bool, sentenceEnd: Float?, confidence: Float?) -> [TurnAction] {
        guard utterance == self.utterance else { return [] }
        isDoubted = !isBelieved(confidence)
        var isPaused = false
        var actions: [TurnAction] = []
        switch caller {
        case .silent: return []
        case .voiced(let words):
            // The caller goes on after all.
            if isReportedOver, SpokenWords.split(words) != SpokenWords.split(text) { actions += withdrawReport() }
            caller = .voiced(words: text)
        case .paused(var pause):
            isPaused = true
            pause.words = text
            pause.sentenceEnd = sentenceEnd
            caller = .paused(pause)
        }
        if isHeld {
            guard isBelieved(confidence), claimsFloor(with: text, isWhole: isPaused && reachesPause) else { return actions }
            return actions + interrupt() + [.emitPartial(text)]
        }
        if suspended != nil {
            guard isBelieved(confidence), claimsFloor(with: text, isWhole: isPaused && reachesPause) else { return actions }
            interrupted = Interrupted(suspended?.phase ?? agent, answering)
            actions += dropSuspended()
        }
        guard !text.isEmpty else { return actions }
        actions.append(.emitPartial(text))
        if case .paused(let pause) = caller, isOverAfterAll(pause) { return actions + endTurn(pause) }
        if isPaused && reachesPause { return actions + tryReply(to: text) }
        guard configuration.speculation == .atSentences, !isPaused else { return actions }
        // The recognizer closes what sounds closed with a full stop, and opens it again if it was not.
        let isSentence = text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!")
        return actions + (isSentence ? tryReply(to: text) : discardTrial(unless: text))
    }

    /// What a recognizer makes of a hum or a cough is not taken for words on words alone.
    private func isBelieved(_ confidence: Float?) -> Bool { confidence ?? 1 >= configuration.believedConfidence }

    /// Whether words spoken over the agent take the floor from it. The first words of an utterance are
    /// often misheard ("A" for "Uh-huh"), so one or two that are no plain "stop" have to stand: until
    /// the recognizer says so again, or has all of them.
    mutating func claimsFloor(with text: String, isWhole: Bool) -> Bool {
        let claim = rules.floor.claim(of: text, isAwaited: isAwaited, in: configuration.language)
        isCalledFor = claim == .call
        guard !isCalledFor, claim != .none, !isEcho(text) else {
            isFloorClaimed = false
            return false
        }
        let isCertain = isWhole || isFloorClaimed || claim == .command || SpokenWords.split(text).count > 2
        isFloorClaimed = true
        return isCertain
    }

    /// Begins a reply to what may be the whole turn.
    mutating func tryReply(to words: String) -> [TurnAction] {
        guard agent == .quiet, suspended == nil else { return [] }
        if isTrial(of: words) { return [] }
        let whole = (unanswered + [words]).joined(separator: " ")
        var actions = discardTrial()
        guard rules.endOfTurn.isPlausible(words: words, expected: expected, in: configuration.language) else { return actions }
        actions += ask(about: whole)
        guard configuration.speculation != .never else { return actions }
        reply += 1
        trial = Trial(reply: reply, words: whole)
        return actions + [.speculate(reply, to: whole)]
    }

    /// Asks the language model whether these are all the words, once.
    private mutating func ask(about words: String) -> [TurnAction] {
        let spoken = SpokenWords.split(words)
        guard configuration.awaitsReading, opinion?.words != spoken else { return [] }
        opinion = Opinion(words: spoken)
        return [.judgeWords(words)]
    }

    /// Whether the reply on trial is one to these words, however they are punctuated.
    func isTrial(of words: String) -> Bool {
        guard let trial else { return false }
        return SpokenWords.split(trial.words) == SpokenWords.split((unanswered + [words]).joined(separator: " "))
    }

    private mutating func discardTrial(unless words: String) -> [TurnAction] {
        isTrial(of: words) ? [] : discardTrial()
    }

    mutating func discardTrial() -> [TurnAction] {
        guard let reply = trial?.reply else { return [] }
        trial = nil
        return [.discardReply(reply)]
    }

    mutating func judged(_ probability: Float, question: Int) -> [TurnAction] {
        guard case .paused(var pause) = caller, question == self.question, pause.isBeingJudged, !isHeld else { return [] }
        pause.isBeingJudged = false
        pause.isJudged = true
        pause.probability = probability
        return settle(pause)
    }

    /// The language model has read the words, and says whether it expects more of them.
    mutating func wordsJudged(_ probability: Float, words: String) -> [TurnAction] {
        guard opinion?.words == SpokenWords.split(words) else { return [] }
        opinion?.completion = probability
        guard case .paused(let pause) = caller, pause.isJudged, agent == .quiet, !isHeld else { return [] }
        return settle(pause)
    }

    /// One of the detectors is late: what is known decides.
    mutating func judgementIsLate() -> [TurnAction] {
        guard case .paused(var pause) = caller, !pause.isOutOfTime, !isHeld, agent == .quiet else { return [] }
        pause.isBeingJudged = false
        pause.isJudged = true
        pause.isOutOfTime = true
        return settle(pause)
    }

    /// Ends the turn, or gives the pause the time that what is known about it by now calls for.
    private mutating func settle(_ pause: Pause) -> [TurnAction] {
        switch verdict(pause) {
        case .over where awaitsReading(pause):
            // The judgement's deadline runs on.
            caller = .paused(pause)
            return []
        case .over:
            return endTurn(pause)
        case .unlessSpokenWithin(let limit):
            // The pause may only be for thought.
            caller = .paused(pause)
            return [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limit)]
        }
    }

    private func reading(_ pause: Pause) -> Float? {
        opinion?.words == SpokenWords.split((unanswered + [pause.words]).joined(separator: " ")) ? opinion?.completion : nil
    }

    private func verdict(_ pause: Pause, doubted: Bool = false) -> EndOfTurnVerdict {
        let evidence = TurnEvidence(
            voice: pause.probability, reading: doubted ? 0 : reading(pause), sentence: pause.sentenceEnd)
        return rules.endOfTurn.verdict(evidence, words: pause.words, expected: expected, configuration: configuration)
    }

    /// Whether the language model may yet say that more is to come.
    private func awaitsReading(_ pause: Pause) -> Bool {
        guard configuration.awaitsReading, !pause.isOutOfTime, reading(pause) == nil else {
            return false
        }
        return verdict(pause, doubted: true) != .over
    }

    /// Whether a pause that was not taken for the end is one by the words it has now: a recognizer's
    /// last words often come when the question has been answered, and those before them sound unfinished.
    func isOverAfterAll(_ pause: Pause) -> Bool {
        guard pause.isJudged, agent == .quiet, !isHeld else { return false }
        return verdict(pause) == .over && !awaitsReading(pause)
    }

    mutating func endTurn(_ pause: Pause) -> [TurnAction] {
        caller = .silent
        isReportedOver = false
        agent = .transcribing(utterance)
        opinion = nil
        return [
            .cancelTimer(.judge), .cancelTimer(.judgement), .cancelTimer(.endpoint), .cancelTimer(.turnLimit),
            .turnEnded(utterance), .finalize(utterance, upTo: pause.start),
            .setTimer(.transcript, after: configuration.transcriptDeadline),
        ]
    }
}
