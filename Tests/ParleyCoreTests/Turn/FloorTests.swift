import Testing

@testable import ParleyCore

/// Which words over the agent stop it, and when.
@Suite("Words over the agent")
struct FloorTests {
    private func spokenOver() -> TurnTranscript {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.speechBegan(at: 60_000))
        return call
    }

    private func interrupts(_ actions: [TurnAction]) -> Bool { actions.contains(.cancelReply(2)) }

    @Test(arguments: ["Stop.", "Wait", "Nope", "Sorry, one question", "Hold on", "I have another question"])
    func aCommandOrASentenceStopsItAtOnce(words: String) {
        var call = spokenOver()
        #expect(interrupts(call.machine.handle(.partial(words, utterance: 2))))
    }

    @Test func aWordThatMayBeMisheardHasToStand() {
        var call = spokenOver()
        call.happens(.partial("A", utterance: 2), [])
        call.happens(.partial("Uh-huh.", utterance: 2), [])
        call.happens(.partial("Friday", utterance: 2), [])
        #expect(call.state == .interrupted)
        #expect(interrupts(call.machine.handle(.partial("Friday please", utterance: 2))))
    }

    /// It may become "No problem".
    @Test func soDoesANo() {
        var call = spokenOver()
        call.happens(.partial("No", utterance: 2), [])
        #expect(interrupts(call.machine.handle(.partial("No, wait", utterance: 2))))
    }

    @Test func wordsThatTheRecognizerIsNotSureOfDoNot() {
        for (confidence, isBelieved) in [(0.2, false), (0.9, true), (nil, true)] as [(Float?, Bool)] {
            var call = spokenOver()
            #expect(interrupts(call.machine.handle(.partial("And then, um, I", utterance: 2, confidence: confidence))) == isBelieved)
        }
    }

    /// The recognizer took so long that the turn behind them was answered first.
    @Test func wordsOfAnOvertakenTurnAreAnsweredHoweverLateTheyCome() {
        var call = TurnTranscript()
        call.pauses(after: "Is Doctor Lee in?")
        _ = call.machine.handle(.turnJudged(0.97, question: 1))
        // Overtaken while they are written down.
        _ = call.machine.handle(.speechBegan(at: 60_000))
        _ = call.machine.handle(.partial("And what does it cost to see him", utterance: 2))
        _ = call.machine.handle(.pauseBegan(at: 90_000, silence: .milliseconds(96)))
        _ = call.machine.handle(.timerFired(.judge))
        _ = call.machine.handle(.turnJudged(0.97, question: 2))
        _ = call.machine.handle(.timerFired(.endpoint))
        let second = call.machine.handle(.transcribed("And what does it cost to see him?", utterance: 2))
        guard let reply = second.compactMap({ if case .reply(let reply, _) = $0 { reply } else if case .commitReply(let reply) = $0 { reply } else { nil } }).last
        else { return #expect(Bool(false), "\(second)") }
        _ = call.machine.handle(.replyAudible(reply))
        call.happens(.transcribed("Is Doctor Lee in?", utterance: 1), [.emitTranscript("Is Doctor Lee in?")])
        let last = call.machine.handle(.replyDrained(reply, wasAudible: true))
        #expect(last.contains(.replyHeard(reply)) && last.contains(.reply(reply + 1, to: "Is Doctor Lee in?")), "\(last)")
    }

    @Test func wordsThatAreAllOfThemStand() {
        var call = spokenOver()
        _ = call.machine.handle(.pauseBegan(at: 70_000, silence: .milliseconds(96)))
        #expect(interrupts(call.machine.handle(.partial("Friday.", utterance: 2, reachesPause: true))))
    }

    @Test(arguments: ["Uh-huh.", "Mm-hmm,", "Okay", "Right.", "I see", "Yeah, okay.", "Mhm"])
    func aListenersWordsDoNot(words: String) {
        var call = spokenOver()
        call.happens(.partial(words, utterance: 2), [])
        call.happens(.partial(words, utterance: 2), [])
        _ = call.machine.handle(.pauseBegan(at: 70_000, silence: .milliseconds(96)))
        call.happens(.partial(words, utterance: 2, reachesPause: true), [])
        call.happens(
            .timerFired(.release),
            [.cancelTimer(.confirmation), .discardUtterance(2), .resumePlayout])
        #expect(call.state == .speaking)
    }

    @Test(arguments: ["Perfect.", "Wow.", "Exactly.", "No problem.", "Oh, lovely.", "That's great, yeah.", "No worries"])
    func praiseInTheMiddleDoesNot(words: String) {
        var call = spokenOver()
        // A part of it that is heard first may look like more.
        let first = words.split(separator: " ").first.map(String.init) ?? ""
        call.happens(.partial(first, utterance: 2), [])
        call.happens(.partial(words, utterance: 2), [])
        _ = call.machine.handle(.pauseBegan(at: 70_000, silence: .milliseconds(96)))
        call.happens(.partial(words, utterance: 2, reachesPause: true), [])
        call.happens(.timerFired(.release), [.cancelTimer(.confirmation), .discardUtterance(2), .resumePlayout])
    }

    // MARK: Answers

    /// The agent has asked, and the caller speaks over its last words.
    private func answeredOver(_ said: String, isNearEnd: Bool = true) -> TurnTranscript {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.agentSaid(said, reply: 2))
        if isNearEnd { call.happens(.replyNearsEnd(2), []) }
        _ = call.machine.handle(.speechBegan(at: 60_000))
        return call
    }

    @Test(arguments: ["Yeah.", "Okay", "Perfect.", "Sure."])
    func aListenersWordBehindAQuestionIsItsAnswer(words: String) {
        var call = answeredOver("Shall I cancel it?")
        _ = call.machine.handle(.pauseBegan(at: 66_000, silence: .milliseconds(96)))
        _ = call.machine.handle(.partial(words, utterance: 2, reachesPause: true))
        let actions = call.machine.handle(.timerFired(.release))
        #expect(actions.contains(.replyTaken(2)))
        #expect(actions.contains(.finalize(2, upTo: 66_000)))
        #expect(!actions.contains(.discardUtterance(2)))
        #expect(call.machine.handle(.transcribed(words, utterance: 2)).contains(.reply(3, to: words)))
    }

    @Test(arguments: [("Shall I cancel it?", false), ("I have cancelled it.", true)])
    func itIsNoneInTheMiddleOrBehindNoQuestion(said: String, isNearEnd: Bool) {
        var call = answeredOver(said, isNearEnd: isNearEnd)
        _ = call.machine.handle(.pauseBegan(at: 66_000, silence: .milliseconds(96)))
        _ = call.machine.handle(.partial("Yeah.", utterance: 2, reachesPause: true))
        #expect(call.machine.handle(.timerFired(.release)).contains(.discardUtterance(2)))
    }

    @Test func wordsOverItsLastOnesAreNoInterruption() {
        var call = answeredOver("Which day would you like?")
        let actions = call.machine.handle(.partial("Thursday at nine please", utterance: 2))
        #expect(actions.contains(.replyTaken(2)))
        #expect(!actions.contains(.cancelReply(2)))
    }

    // MARK: No question is lost

    /// A question has been asked, and nothing of its answer was heard.
    private func awaiting() -> TurnTranscript {
        var call = TurnTranscript()
        call.asks("Is Doctor Lee in?")
        return call
    }

    private func soundEnds(_ call: inout TurnTranscript, words: String) -> [TurnAction] {
        _ = call.machine.handle(.pauseBegan(at: 90_000, silence: .milliseconds(96)))
        _ = call.machine.handle(.timerFired(.judge))
        _ = call.machine.handle(.turnJudged(0.95, question: 2))
        _ = call.machine.handle(.timerFired(.endpoint))
        return call.machine.handle(.transcribed(words, utterance: 2))
    }

    @Test func aLongSoundWithoutWordsLeavesTheAnswerAsItWas() {
        for isSpeaking in [false, true] {
            var call = awaiting()
            if isSpeaking { _ = call.machine.handle(.replyAudible(2)) }
            _ = call.machine.handle(.speechBegan(at: 60_000))
            #expect(!call.machine.handle(.timerFired(.confirmation)).contains(.cancelReply(2)))
            #expect(call.state == .listening)
            let actions = soundEnds(&call, words: "")
            #expect(actions.contains(.resumePlayout))
            #expect(actions.contains { if case .setTimer(.reply, _) = $0 { true } else { false } } == !isSpeaking)
            #expect(call.state == (isSpeaking ? .speaking : .processing))
        }
    }

    @Test func oneInWhichThereAreWordsAfterAllEndsIt() {
        var call = awaiting()
        _ = call.machine.handle(.speechBegan(at: 60_000))
        _ = call.machine.handle(.timerFired(.confirmation))
        let actions = soundEnds(&call, words: "No, Doctor Patel.")
        #expect(actions.contains(.cancelReply(2)))
        #expect(actions.contains(.reply(3, to: "No, Doctor Patel.")))
    }

    @Test func norDoesWhatTheRecognizerIsNotSureOf() {
        var call = awaiting()
        _ = call.machine.handle(.speechBegan(at: 60_000))
        call.happens(.partial("And then", utterance: 2, confidence: 0.5), [])
        #expect(!call.machine.handle(.timerFired(.confirmation)).contains(.cancelReply(2)))
        _ = call.machine.handle(.pauseBegan(at: 90_000, silence: .milliseconds(96)))
        _ = call.machine.handle(.timerFired(.judge))
        _ = call.machine.handle(.turnJudged(0.95, question: 2))
        _ = call.machine.handle(.timerFired(.endpoint))
        #expect(call.machine.handle(.transcribed("And then, um?", utterance: 2, confidence: 0.57)).contains(.resumePlayout))
        #expect(call.state == .processing)
    }

    @Test func anAnswerThatFailsWhileItIsSuspendedIsApologisedFor() {
        var call = awaiting()
        _ = call.machine.handle(.speechBegan(at: 60_000))
        _ = call.machine.handle(.timerFired(.confirmation))
        #expect(call.machine.handle(.replyFailed(2)) == [.cancelReply(2)])
        #expect(soundEnds(&call, words: "").contains(.apologise(3, .noAnswer)))
    }

    @Test func wordsThatWereNoneDoNotCostAnAnswerThatNobodyHasHeard() {
        for words in ["", "Uh-huh."] {
            var call = awaiting()
            _ = call.machine.handle(.speechBegan(at: 60_000))
            #expect(call.machine.handle(.partial("And then I", utterance: 2)).contains(.cancelReply(2)))
            #expect(soundEnds(&call, words: words).contains(.reply(3, to: "Is Doctor Lee in?")))
        }
    }

    @Test func norDoWordsThatCameWhileItWasSuspended() {
        var call = awaiting()
        _ = call.machine.handle(.speechBegan(at: 60_000))
        _ = call.machine.handle(.timerFired(.confirmation))
        #expect(call.machine.handle(.partial("And then I", utterance: 2)).contains(.cancelReply(2)))
        #expect(soundEnds(&call, words: "").contains(.reply(3, to: "Is Doctor Lee in?")))
    }

    @Test func whatWasAnsweredIsNotAnsweredAnewForAPromptThatIsStopped() {
        var call = awaiting()
        _ = call.machine.handle(.replyAudible(2))
        _ = call.machine.handle(.replyDrained(2, wasAudible: true))
        #expect(call.machine.handle(.timerFired(.idle)).first == .prompt(3, .areYouThere))
        _ = call.machine.handle(.speechBegan(at: 60_000))
        #expect(call.machine.handle(.partial("And then I", utterance: 2)).contains(.cancelReply(3)))
        let actions = soundEnds(&call, words: "")
        #expect(!actions.contains { if case .reply = $0 { true } else { false } })
        #expect(actions.contains(.apologise(4, .notUnderstood)))
    }

    @Test func anAgentThatWasStoppedByNothingAsks() {
        var call = spokenOver()
        #expect(call.machine.handle(.partial("And then I", utterance: 2)).contains(.cancelReply(2)))
        #expect(soundEnds(&call, words: "").contains(.apologise(3, .notUnderstood)))
    }

    @Test func whoIsNotUnderstoodTwiceIsToldSoOnce() {
        var call = TurnTranscript()
        call.greets()
        var apologies: [Int] = []
        for utterance in 1...4 {
            _ = call.machine.handle(.speechBegan(at: utterance * 100_000))
            _ = call.machine.handle(.pauseBegan(at: utterance * 100_000 + 20_000, silence: .milliseconds(96)))
            _ = call.machine.handle(.timerFired(.judge))
            _ = call.machine.handle(.turnJudged(0.95, question: utterance))
            let actions = call.machine.handle(.transcribed("", utterance: utterance))
            for case .apologise(let reply, .notUnderstood) in actions {
                apologies.append(utterance)
                _ = call.machine.handle(.replyAudible(reply))
                _ = call.machine.handle(.replyDrained(reply, wasAudible: true))
            }
        }
        #expect(apologies == [2])
    }

    // MARK: An answer that takes long

    @Test func itIsAnnouncedAndWhoAsksIsToldSo() {
        var call = awaiting()
        #expect(call.machine.handle(.timerFired(.reassurance)) == [.reassure(2)])
        _ = call.machine.handle(.replyAudible(2))
        _ = call.machine.handle(.replyRanDry(2))
        _ = call.machine.handle(.speechBegan(at: 60_000))
        call.happens(.partial("Hello?", utterance: 2), [])
        _ = call.machine.handle(.pauseBegan(at: 66_000, silence: .milliseconds(96)))
        call.happens(.partial("Hello?", utterance: 2, reachesPause: true), [])
        call.happens(.timerFired(.release), [.cancelTimer(.confirmation), .discardUtterance(2), .resumePlayout, .reassure(2)])
        #expect(call.state == .speaking)
    }

    @Test func helloWhileNothingWasHeardDoesNotThrowTheAnswerAway() {
        for words in ["Hello?", "Are you there?", "Hello, are you still there?"] {
            var call = awaiting()
            _ = call.machine.handle(.speechBegan(at: 60_000))
            call.happens(.partial(words, utterance: 2), [])
            _ = call.machine.handle(.pauseBegan(at: 66_000, silence: .milliseconds(96)))
            call.happens(.partial(words, utterance: 2, reachesPause: true), [])
            let actions = call.machine.handle(.timerFired(.release))
            #expect(actions.contains(.reassure(2)) && actions.contains(.resumePlayout))
        }
    }

    @Test func whoHasMoreToSayIsNotTold() {
        var call = awaiting()
        _ = call.machine.handle(.speechBegan(at: 60_000))
        #expect(!call.machine.handle(.timerFired(.reassurance)).contains(.reassure(2)))
        #expect(call.machine.handle(.partial("Hello, I also need", utterance: 2)).contains(.cancelReply(2)))
    }

    // MARK: The longest call

    @Test func itIsAnnouncedAndEnds() {
        let limits = TurnConfiguration()
        var call = TurnTranscript()
        #expect(call.machine.handle(.callBegan).contains(.setTimer(.callLimit, after: (limits.callLimit ?? .zero) - limits.callWarning)))
        _ = call.machine.handle(.replyAudible(1))
        // Not over its greeting.
        #expect(call.machine.handle(.timerFired(.callLimit)) == [.setTimer(.callLimit, after: limits.callWarning)])
        #expect(call.machine.handle(.replyDrained(1, wasAudible: true)).contains(.prompt(2, .timeIsShort)))
        _ = call.machine.handle(.replyAudible(2))
        _ = call.machine.handle(.replyDrained(2, wasAudible: true))
        let up = call.machine.handle(.timerFired(.callLimit))
        #expect(up.contains(.setTimer(.callLimit, after: limits.callGrace)) && up.contains(.prompt(3, .timeIsUp)))
        _ = call.machine.handle(.replyAudible(3))
        #expect(call.machine.handle(.replyDrained(3, wasAudible: true)) == [.cancelAllTimers, .replyHeard(3), .hangUp])
        #expect(call.machine.end == .tooLong)
    }

    @Test func whoNeverStopsIsCutOffAtTheEnd() {
        var call = TurnTranscript()
        call.greets()
        _ = call.machine.handle(.speechBegan(at: 16_000))
        for _ in 0..<2 { #expect(!call.machine.handle(.timerFired(.callLimit)).contains(.hangUp)) }
        #expect(call.machine.handle(.timerFired(.callLimit)).contains(.hangUp))
        #expect(call.state == .ended)
    }

    @Test func musicIsAsGoodAsNobody() {
        var call = TurnTranscript()
        call.greets()
        var prompts: [TurnAction] = []
        for utterance in 1...2 {
            _ = call.machine.handle(.speechBegan(at: utterance * 1_000_000))
            _ = call.machine.handle(.timerFired(.turnLimit))
            let actions = call.machine.handle(.transcribed("", utterance: utterance))
            prompts += actions.filter { if case .prompt = $0 { true } else { false } }
            _ = call.machine.handle(.replyAudible(utterance + 1))
            _ = call.machine.handle(.replyDrained(utterance + 1, wasAudible: true))
        }
        #expect(prompts == [.prompt(2, .areYouThere), .prompt(3, .goodbye)])
        #expect(call.state == .ended)
    }
}
