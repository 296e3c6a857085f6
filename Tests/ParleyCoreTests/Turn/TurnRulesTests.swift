import Testing

@testable import ParleyCore

/// The finer rules, as transcripts.
@Suite("Turn rules")
struct TurnRulesTests {
    let limits = TurnConfiguration()

    // MARK: No silence without a reason

    @Test func aFillerThatNothingFollowsIsApologisedFor() {
        var call = TurnTranscript()
        call.agentSpeaks()
        call.happens(.replyRanDry(2), [.setTimer(.reply, after: limits.replyDeadline)])
        call.happens(.replyFlowsAgain(2), [.cancelTimer(.reply)])
        call.happens(.replyRanDry(2), [.setTimer(.reply, after: limits.replyDeadline)])
        call.happens(
            .timerFired(.reply),
            [.cancelReply(2), .apologise(3, .noAnswer), .setTimer(.reply, after: limits.replyDeadline)])
    }

    @Test func aCallThatIsStuckClearsTheFloorAndSaysSo() {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.speechBegan(at: 60_000))
        #expect(call.state == .interrupted)
        call.happens(
            .stalled,
            TurnTimer.allCases.filter { ![.callLimit, .idle, .turnLimit, .reassurance].contains($0) }.map { .cancelTimer($0) } + [
                .discardUtterance(2), .cancelReply(2), .resumePlayout, .apologise(3, .noAnswer),
                .setTimer(.reply, after: limits.replyDeadline),
            ])
        #expect(call.state == .processing)
        call.happens(.replyAudible(3), [.cancelTimer(.reply)])
        call.happens(.replyDrained(3, wasAudible: true), [.cancelTimer(.reply), .replyHeard(3)])
        // Where nothing is under way, nothing is stuck.
        call.happens(.stalled, [])
    }

    // MARK: Working ahead

    /// The caller has fallen silent after `words`, and the reply to them is on trial.
    private func onTrial(_ words: String) -> TurnTranscript {
        var call = TurnTranscript()
        call.greets()
        _ = call.machine.handle(.speechBegan(at: 16_000))
        _ = call.machine.handle(.pauseBegan(at: 40_000, silence: .milliseconds(96)))
        call.happens(
            .partial(words, utterance: 1, reachesPause: true), [.emitPartial(words), .speculate(2, to: words)])
        _ = call.machine.handle(.timerFired(.judge))
        return call
    }

    @Test func aReplyBegunInThePauseIsTheReplyIfTheTurnIsOver() {
        var call = onTrial("Is Doctor Lee in?")
        #expect(call.state == .listening)
        call.happens(.turnJudged(0.95, question: 1), TurnTranscript.turnEnds(1, upTo: 40_000))
        call.happens(
            .transcribed("Is Doctor Lee in?", utterance: 1),
            [.cancelTimer(.transcript), .emitTranscript("Is Doctor Lee in?"), .commitReply(2), .setTimer(.reply, after: limits.replyDeadline)])
        call.happens(.replyAudible(2), [.cancelTimer(.reply)])
        #expect(call.state == .speaking)
    }

    @Test func aCallerWhoGoesOnNeverHearsIt() {
        var call = onTrial("Is Doctor Lee in?")
        call.happens(
            .speechBegan(at: 50_000),
            [.cancelTimer(.judge), .cancelTimer(.judgement), .cancelTimer(.endpoint), .cancelTimer(.release), .discardReply(2)])
        #expect(call.machine.trial == nil)
    }

    @Test func anotherFinalTranscriptIsAnsweredAnew() {
        var call = onTrial("Is Doctor Lee in?")
        _ = call.machine.handle(.turnJudged(0.95, question: 1))
        call.happens(
            .transcribed("Is Doctor Leeds in?", utterance: 1),
            [
                .cancelTimer(.transcript), .emitTranscript("Is Doctor Leeds in?"), .discardReply(2),
                .reply(3, to: "Is Doctor Leeds in?"), .setTimer(.reply, after: limits.replyDeadline),
            ])
    }

    @Test func wordsThatSurelyGoOnAreNotWorthATry() {
        var call = TurnTranscript()
        call.greets()
        _ = call.machine.handle(.speechBegan(at: 16_000))
        _ = call.machine.handle(.pauseBegan(at: 40_000, silence: .milliseconds(96)))
        call.happens(.partial("I'd like to come on", utterance: 1, reachesPause: true), [.emitPartial("I'd like to come on")])
    }

    @Test func newWordsInTheSamePauseReplaceTheTry() {
        var call = onTrial("Is Doctor Lee here")
        call.happens(
            .partial("Is Doctor Lee here today?", utterance: 1, reachesPause: true),
            [.emitPartial("Is Doctor Lee here today?"), .discardReply(2), .speculate(3, to: "Is Doctor Lee here today?")])
        // Words that do not reach the pause are no reason to try.
        call.happens(.partial("Is Doctor", utterance: 1), [.emitPartial("Is Doctor")])
    }

    @Test func aSentenceIsTriedWhileItIsSpokenAndKeptIfItWasAll() {
        var call = TurnTranscript()
        call.greets()
        _ = call.machine.handle(.speechBegan(at: 16_000))
        call.happens(.partial("Is Doctor Lee", utterance: 1), [.emitPartial("Is Doctor Lee")])
        call.happens(
            .partial("Is Doctor Lee here?", utterance: 1), [.emitPartial("Is Doctor Lee here?"), .speculate(2, to: "Is Doctor Lee here?")])
        _ = call.machine.handle(.pauseBegan(at: 40_000, silence: .milliseconds(96)))
        // Another full stop is not another sentence.
        call.happens(.partial("Is Doctor Lee here.", utterance: 1, reachesPause: true), [.emitPartial("Is Doctor Lee here.")])
        _ = call.machine.handle(.timerFired(.judge))
        _ = call.machine.handle(.turnJudged(0.95, question: 1))
        call.happens(
            .transcribed("Is Doctor Lee here.", utterance: 1),
            [.cancelTimer(.transcript), .emitTranscript("Is Doctor Lee here."), .commitReply(2), .setTimer(.reply, after: limits.replyDeadline)])
    }

    @Test func aSentenceThatGoesOnIsTriedAgain() {
        var call = TurnTranscript()
        call.greets()
        _ = call.machine.handle(.speechBegan(at: 16_000))
        _ = call.machine.handle(.partial("Is Doctor Lee in?", utterance: 1))
        call.happens(.partial("Is Doctor Lee in on", utterance: 1), [.emitPartial("Is Doctor Lee in on"), .discardReply(2)])
        call.happens(
            .partial("Is Doctor Lee in on Friday?", utterance: 1),
            [.emitPartial("Is Doctor Lee in on Friday?"), .speculate(3, to: "Is Doctor Lee in on Friday?")])
    }

    @Test func aTryThatFailsCostsTheTurnNothing() {
        var call = onTrial("Is Doctor Lee in?")
        call.happens(.replyFailed(2), [.discardReply(2)])
        _ = call.machine.handle(.turnJudged(0.95, question: 1))
        call.happens(
            .transcribed("Is Doctor Lee in?", utterance: 1),
            [.cancelTimer(.transcript), .emitTranscript("Is Doctor Lee in?"), .reply(3, to: "Is Doctor Lee in?"), .setTimer(.reply, after: limits.replyDeadline)])
    }

    @Test func aRecognizerThatFailsAtTheEndHasHadTheWordsInThePause() {
        for event in [TurnEvent.transcriptionFailed(utterance: 1), .timerFired(.transcript)] {
            var call = onTrial("Is Doctor Lee in?")
            _ = call.machine.handle(.turnJudged(0.95, question: 1))
            let actions = call.machine.handle(event)
            #expect(actions.contains(.commitReply(2)) && actions.contains(.emitTranscript("Is Doctor Lee in?")))
        }
    }

    // MARK: What the language model makes of the words

    /// The same, with an agent whose language model says whether words are all.
    private func onReadTrial(_ words: String, sentenceEnd: Float? = nil) -> TurnTranscript {
        var call = TurnTranscript()
        var rules = call.machine.configuration
        rules.awaitsReading = true
        call.machine = TurnMachine(configuration: rules)
        call.greets()
        _ = call.machine.handle(.speechBegan(at: 16_000))
        _ = call.machine.handle(.pauseBegan(at: 40_000, silence: .milliseconds(32)))
        _ = call.machine.handle(.partial(words, utterance: 1, reachesPause: true, sentenceEnd: sentenceEnd))
        _ = call.machine.handle(.timerFired(.judge))
        return call
    }

    @Test func aSureVoiceWaitsForTheWords() {
        var call = onReadTrial("I would like to see a doctor.")
        call.happens(.turnJudged(0.97, question: 1), [])
        call.happens(.wordsJudged(0.6, words: "I would like to see a doctor."), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    @Test func sureWordsWaitForTheVoice() {
        var call = onReadTrial("I would like to see a doctor.")
        call.happens(.wordsJudged(0.6, words: "I would like to see a doctor."), [])
        call.happens(.turnJudged(0.97, question: 1), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    @Test func wordsThatGoOnAreWaitedForThoughTheVoiceEnds() {
        var call = onReadTrial("I would like to come anoint.")
        call.happens(.turnJudged(0.9, question: 1), [])
        call.happens(
            .wordsJudged(0.001, words: "I would like to come anoint."), [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.openLimit)])
        call.happens(.timerFired(.endpoint), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    @Test func theMoreIsExpectedTheLongerItWaits() {
        func wait(_ evidence: TurnEvidence) -> Duration {
            let verdict = WeighedEndOfTurn().verdict(evidence, words: "I was at the hospital", expected: .anything, configuration: limits)
            guard case .unlessSpokenWithin(let wait) = verdict else { return .zero }
            return wait
        }
        let readings = [0.6, 0.3, 0.1, 0.03, 0.006, 0.001].map { wait(TurnEvidence(voice: 0.9, reading: $0)) }
        #expect(readings == readings.sorted() && readings.first == .zero && readings.last == limits.openLimit)
        #expect(readings.contains(limits.unsureLimit))
        let sentences = [0.98, 0.5, 0.1, 0.001].map { wait(TurnEvidence(voice: 0.9, reading: 0.5, sentence: $0)) }
        #expect(sentences == sentences.sorted() && sentences.first == .zero && sentences.last == limits.openLimit)
        let voices = [0.95, 0.5, 0.1, 0.001].map { wait(TurnEvidence(voice: $0, reading: 0.5, sentence: 0.98)) }
        #expect(voices == voices.sorted() && voices.first == .zero && voices.last == limits.openLimit)
    }

    @Test func whoIsNotAskedRaisesNoObjection() {
        // The turn detector alone, as with engines that tell nothing else: its own threshold is 0.5.
        #expect(TurnEvidence(voice: 0.52).completion >= limits.completionThreshold)
        #expect(TurnEvidence(voice: 0.45).completion < limits.completionThreshold)
        // One that failed is a doubt, which sure words outweigh.
        #expect(TurnEvidence().completion < limits.completionThreshold)
        #expect(TurnEvidence(reading: 0.99, sentence: 0.99).completion >= limits.completionThreshold)
    }

    @Test(arguments: [0, 1, -1, 2, Float.infinity])
    func opinionsThatAreNoProbabilitiesDoNotTrap(value: Float) {
        let completion = TurnEvidence(voice: value, reading: value, sentence: value).completion
        #expect((0...1).contains(completion))
        #expect((0...1).contains(TurnEvidence(voice: .nan, reading: 0.5, sentence: 0.5).completion))
    }

    @Test func aRecognizerThatHearsNoEndOfASentenceHoldsTheTurnOpen() {
        var call = onReadTrial("Great, let me it,", sentenceEnd: 0.3)
        _ = call.machine.handle(.turnJudged(0.9, question: 1))
        call.happens(.wordsJudged(0.6, words: "Great, let me it,"), [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.unsureLimit)])
    }

    @Test func anUnsureVoiceWaitsHoweverWholeTheWords() {
        var call = onReadTrial("I would like to see a doctor.")
        _ = call.machine.handle(.wordsJudged(0.9, words: "I would like to see a doctor."))
        call.happens(
            .turnJudged(0.3, question: 1), [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.unsureLimit)])
    }

    @Test func wordsThatNobodyJudgesInTimeAreNotWaitedFor() {
        var call = onReadTrial("I would like to see a doctor.")
        call.happens(.turnJudged(0.97, question: 1), [])
        call.happens(.timerFired(.judgement), TurnTranscript.turnEnds(1, upTo: 40_000))
        // What is thought of other words is no opinion on these.
        var other = onReadTrial("I would like to see a doctor.")
        _ = other.machine.handle(.turnJudged(0.97, question: 1))
        other.happens(.wordsJudged(0.9, words: "I would like"), [])
    }

    @Test func aPlainYesWaitsForNobody() {
        var call = onReadTrial("Yes.")
        call.happens(.turnJudged(0.2, question: 1), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    // MARK: How long a pause may be

    @Test(arguments: ["Yes.", "Yeah.", "No.", "Nine.", "No, thank you.", "Okay", "Tuesday."])
    func shortAnswersEndAsQuicklyAsLongOnes(words: String) {
        var call = TurnTranscript()
        call.pauses(after: words)
        // The detector cannot tell.
        call.happens(.turnJudged(0.1, question: 1), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    @Test(arguments: [("Yeah", 0.05, false), ("Yes", 0.02, false), ("Yes.", 0.95, true), ("No, thank you.", 0.5, true)] as [(String, Float, Bool)])
    func aShortAnswerThatIsHeardToBreakOffIsJudgedAsAnyWords(words: String, sentence: Float, isOver: Bool) {
        let evidence = TurnEvidence(voice: 0.6, reading: 0.5, sentence: sentence)
        let verdict = WeighedEndOfTurn().verdict(evidence, words: words, expected: .anything, configuration: limits)
        #expect((verdict == .over) == isOver, "\(verdict)")
    }

    @Test(arguments: ["Hello.", "Great.", "Wait.", "Good morning.", "Oh, great."])
    func anOpenerIsGivenAMomentHoweverWholeItSounds(words: String) {
        var call = TurnTranscript()
        call.pauses(after: words)
        call.happens(
            .turnJudged(0.98, question: 1),
            [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.openerLimit)])
    }

    @Test(arguments: ["What times does?", "What times does Doctor?", "Can I see?", "Is it the"])
    func aQuestionThatLacksItsEndIsWaitedFor(words: String) {
        var call = TurnTranscript()
        call.pauses(after: words)
        call.happens(
            .turnJudged(0.98, question: 1),
            [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.unfinishedWordsLimit)])
    }

    @Test(arguments: [
        (ExpectedAnswer.name, "My name is Robert"), (.name, "Robert."), (.number, "Five five"), (.number, "My number is 5 5"),
        (.date, "The twenty"), (.date, "In November"), (.date, "The fourth of Mark."),
    ])
    func whatWasAskedForMayComeInParts(expected: ExpectedAnswer, words: String) {
        var call = TurnTranscript()
        _ = call.machine.handle(.replyExpects(expected, reply: 1))
        call.pauses(after: words)
        call.happens(
            .turnJudged(0.95, question: 1),
            [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.dictationLimit)])
    }

    @Test(arguments: [
        (ExpectedAnswer.name, "Robert Brown."), (.name, "My name is Anna Kim."), (.name, "No."), (.number, "One zero zero one."), (.number, "1001"),
        (.date, "The twenty seventh."), (.date, "Tomorrow."), (.anything, "Robert"), (.number, "One thousand and four."), (.date, "The third of May."),
    ])
    func whatIsWholeEndsTheTurnAtOnce(expected: ExpectedAnswer, words: String) {
        var call = TurnTranscript()
        _ = call.machine.handle(.replyExpects(expected, reply: 1))
        call.pauses(after: words)
        call.happens(.turnJudged(0.95, question: 1), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    @Test(arguments: [
        ("Dr. Patel is free at two. May I have your full name?", ExpectedAnswer.name), ("What day would you like?", .date),
        ("Please tell me your appointment number.", .number), ("Could you tell me your date of birth?", .date),
        ("Your appointment number is 1001.", .anything), ("Is there anything else?", .anything), ("", .anything),
    ])
    func theAgentKnowsWhatItAskedFor(text: String, expected: ExpectedAnswer) {
        #expect(ExpectedAnswer(after: text) == expected)
    }

    // MARK: The agent's own voice

    @Test func whoSaysTheAgentsWordsForLongerThanAnEchoLastsIsTheCaller() {
        for (samples, isCaller) in [(8_000, false), (14_400, true)] {
            var call = TurnTranscript()
            call.agentSpeaks()
            _ = call.machine.handle(.agentSaid("I have Thursday morning at nine, and Friday.", reply: 2))
            _ = call.machine.handle(.speechBegan(at: 90_000))
            call.happens(.partial("Thursday morning.", utterance: 2), [])
            _ = call.machine.handle(.pauseBegan(at: 90_000 + samples, silence: .milliseconds(96)))
            let actions = call.machine.handle(.partial("Thursday morning.", utterance: 2, reachesPause: true))
            #expect(actions.contains(.cancelReply(2)) == isCaller)
        }
    }

    @Test func theAgentsOwnWordsDoNotInterruptIt() {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.agentSaid("Dr. Lee is in today, from nine to five.", reply: 2))
        _ = call.machine.handle(.speechBegan(at: 90_000))
        call.happens(.partial("doctor Lee is in today", utterance: 2), [])
        // However long it goes on.
        call.happens(
            .timerFired(.confirmation), [.setTimer(.confirmation, after: limits.interruptionVoicedMinimum)])
        #expect(call.state == .interrupted)
        // The caller's own do.
        let actions = call.machine.handle(.partial("today from no I need tomorrow please", utterance: 2))
        #expect(actions.contains(.cancelReply(2)))
    }

    // MARK: Silence

    @Test func aCallerWhoSaysNothingIsAskedAndThenLetGo() {
        var call = TurnTranscript()
        call.greets()
        #expect(call.machine.handle(.timerFired(.idle)) == [.prompt(2, .areYouThere), .setTimer(.reply, after: limits.replyDeadline)])
        _ = call.machine.handle(.replyAudible(2))
        let quiet = call.machine.handle(.replyDrained(2, wasAudible: true))
        #expect(quiet.contains(.setTimer(.idle, after: limits.idleLimit ?? .zero)))
        #expect(call.machine.handle(.timerFired(.idle)).first == .prompt(3, .goodbye))
        _ = call.machine.handle(.replyAudible(3))
        #expect(call.machine.handle(.replyDrained(3, wasAudible: true)) == [.cancelAllTimers, .replyHeard(3), .hangUp])
        #expect(call.state == .ended)
    }

    @Test func whoAnswersIsNotLetGo() {
        var call = TurnTranscript()
        call.greets()
        _ = call.machine.handle(.timerFired(.idle))
        _ = call.machine.handle(.replyAudible(2))
        _ = call.machine.handle(.replyDrained(2, wasAudible: true))
        _ = call.machine.handle(.timerFired(.idle))
        _ = call.machine.handle(.replyAudible(3))
        // Over the goodbye.
        _ = call.machine.handle(.speechBegan(at: 300_000))
        #expect(call.machine.handle(.partial("I'm here, wait", utterance: 1)).contains(.cancelReply(3)))
        _ = call.machine.handle(.pauseBegan(at: 330_000, silence: .milliseconds(96)))
        _ = call.machine.handle(.timerFired(.judge))
        _ = call.machine.handle(.turnJudged(0.95, question: 1))
        let actions = call.machine.handle(.transcribed("I'm here, wait.", utterance: 1))
        #expect(actions.contains(.reply(4, to: "I'm here, wait.")))
        _ = call.machine.handle(.replyAudible(4))
        #expect(!call.machine.handle(.replyDrained(4, wasAudible: true)).contains(.hangUp))
        // And is asked again before being let go.
        #expect(call.machine.handle(.timerFired(.idle)).first == .prompt(5, .areYouThere))
    }

    @Test func theCallEndsWhenTheAgentsGoodbyeWasHeard() {
        var call = TurnTranscript()
        call.agentSpeaks()
        #expect(call.machine.handle(.replyHasSequel(.hangUp, reply: 2)) == [])
        #expect(call.machine.handle(.replyDrained(2, wasAudible: true)) == [.cancelAllTimers, .replyHeard(2), .hangUp])
        #expect(call.machine.end == .agentLeft)
    }

    @Test func whoSpeaksOverTheGoodbyeIsAnswered() {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.replyHasSequel(.hangUp, reply: 2))
        _ = call.machine.handle(.speechBegan(at: 300_000))
        #expect(call.machine.handle(.partial("wait one more thing please", utterance: 2)).contains(.cancelReply(2)))
        _ = call.machine.handle(.pauseBegan(at: 330_000, silence: .milliseconds(96)))
        _ = call.machine.handle(.timerFired(.judge))
        _ = call.machine.handle(.turnJudged(0.95, question: 2))
        #expect(call.machine.handle(.transcribed("Wait, one more thing, please.", utterance: 2)).contains(.reply(3, to: "Wait, one more thing, please.")))
        _ = call.machine.handle(.replyAudible(3))
        #expect(!call.machine.handle(.replyDrained(3, wasAudible: true)).contains(.hangUp))
    }

    @Test func whoHasAskedForAMomentIsGivenOne() {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.replyHasSequel(.patience, reply: 2))
        #expect(call.machine.handle(.replyDrained(2, wasAudible: true)).contains(.setTimer(.idle, after: limits.patientIdleLimit)))
        // Asked after all, and answering nothing, they are let go as everybody is.
        #expect(call.machine.handle(.timerFired(.idle)).first == .prompt(3, .areYouThere))
        _ = call.machine.handle(.replyAudible(3))
        #expect(call.machine.handle(.replyDrained(3, wasAudible: true)).contains(.setTimer(.idle, after: limits.idleLimit ?? .zero)))
    }

    @Test func silenceIsNotCountedWhileAnybodySpeaks() {
        var call = TurnTranscript()
        call.greets()
        #expect(call.machine.handle(.speechBegan(at: 16_000)).contains(.cancelTimer(.idle)))
        #expect(call.machine.handle(.timerFired(.idle)) == [])
    }

    @Test func neverIsAChoice() {
        var configuration = TurnConfiguration()
        configuration.idleLimit = nil
        var call = TurnTranscript(machine: TurnMachine(configuration: configuration))
        _ = call.machine.handle(.callBegan)
        _ = call.machine.handle(.replyAudible(1))
        let actions = call.machine.handle(.replyDrained(1, wasAudible: true))
        #expect(actions == [.cancelTimer(.reply), .replyHeard(1)])
    }

    @Test func aSoundWithoutAnEndIsCutOffAndAnswered() {
        var call = TurnTranscript()
        call.greets()
        let actions = call.machine.handle(.speechBegan(at: 16_000))
        #expect(actions.contains(.setTimer(.turnLimit, after: limits.turnLimit)))
        _ = call.machine.handle(.partial("Hold music", utterance: 1))
        #expect(call.machine.handle(.timerFired(.turnLimit)).contains(.finalize(1, upTo: .max)))
        #expect(call.state == .processing)
    }
}
