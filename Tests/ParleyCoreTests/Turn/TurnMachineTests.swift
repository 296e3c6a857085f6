import Testing

@testable import ParleyCore

/// Each test reads as a transcript: what happens, and what the machine has done about it.
struct TurnMachineTests {
    let limits = TurnConfiguration()

    // MARK: The end of a turn

    @Test func aTurnTheDetectorIsSureOfEndsAtOnce() {
        var call = TurnTranscript()
        call.greets()
        call.happens(.speechBegan(at: 16_000), [.beginUtterance(1, at: 16_000)])
        #expect(call.state == .listening)
        call.happens(.partial("Is Doctor Lee", utterance: 1), [.emitPartial("Is Doctor Lee")])
        call.happens(
            .pauseBegan(at: 40_000, silence: .milliseconds(96)),
            [.markPause(1, at: 40_000), .setTimer(.judge, after: .zero)])
        call.happens(.partial("Is Doctor Lee in?", utterance: 1), [.emitPartial("Is Doctor Lee in?")])
        call.happens(
            .timerFired(.judge),
            [.judgeTurn(1, words: "Is Doctor Lee in?"), .setTimer(.judgement, after: limits.judgementDeadline)])
        call.happens(
            .turnJudged(0.95, question: 1),
            TurnTranscript.turnEnds(1, upTo: 40_000))
        #expect(call.state == .processing)
        call.happens(
            .transcribed("Is Doctor Lee in?", utterance: 1),
            [.cancelTimer(.transcript), .emitTranscript("Is Doctor Lee in?"), .reply(2, to: "Is Doctor Lee in?"), .setTimer(.reply, after: limits.replyDeadline)])
        call.happens(.replyAudible(2), [.cancelTimer(.reply)])
        #expect(call.state == .speaking)
        call.happens(.replyDrained(2, wasAudible: true), [.cancelTimer(.reply), .replyHeard(2)])
        #expect(call.state == .idle)
    }

    @Test func anUnsureDetectorLeavesTimeToThink() {
        var call = TurnTranscript()
        call.pauses(after: "Is Doctor Lee free")
        call.happens(
            .turnJudged(0.2, question: 1),
            [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.unsureLimit)])
        // The caller goes on: it is the same utterance.
        call.happens(
            .speechBegan(at: 60_000),
            [.cancelTimer(.judge), .cancelTimer(.judgement), .cancelTimer(.endpoint), .cancelTimer(.release)])
        call.happens(.timerFired(.endpoint), [])
        call.happens(
            .pauseBegan(at: 80_000, silence: .milliseconds(96)),
            [.markPause(1, at: 80_000), .setTimer(.judge, after: .zero)])
        call.happens(
            .timerFired(.judge),
            [.judgeTurn(2, words: "Is Doctor Lee free"), .setTimer(.judgement, after: limits.judgementDeadline)])
        // The answer to the first question comes late, and is no answer to the second.
        call.happens(.turnJudged(0.95, question: 1), [])
        call.happens(.turnJudged(0.95, question: 2), TurnTranscript.turnEnds(1, upTo: 80_000))
    }

    @Test(arguments: ["I'd like to come in on", "My name is", "My name is 2019.", "I need a doctor for my...", "Monday, or,"])
    func unfinishedWordsGetLongerWhateverTheDetectorSays(words: String) {
        var call = TurnTranscript()
        call.pauses(after: words)
        call.happens(
            .turnJudged(0.99, question: 1),
            [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.unfinishedWordsLimit)])
        call.happens(.timerFired(.endpoint), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    @Test func aDetectorThatNeverAnswersDelaysTheTurnNoLongerThanADoubt() {
        var call = TurnTranscript()
        call.pauses(after: "I need a doctor")
        call.happens(
            .timerFired(.judgement), [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.unsureLimit)])
        call.happens(.timerFired(.endpoint), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    @Test func aSoundWithoutWordsIsNoTurn() {
        var call = TurnTranscript()
        call.pauses(after: "")
        call.happens(.turnJudged(0.95, question: 1), TurnTranscript.turnEnds(1, upTo: 40_000))
        call.happens(.transcribed("", utterance: 1), [.cancelTimer(.transcript), .emitNothingHeard])
        #expect(call.state == .idle)
    }

    // MARK: Interruption

    @Test func wordsOverTheAgentStopIt() {
        var call = TurnTranscript()
        call.agentSpeaks()
        call.happens(
            .speechBegan(at: 90_000),
            [.beginUtterance(2, at: 90_000), .holdPlayout, .setTimer(.confirmation, after: limits.interruptionVoicedMinimum)])
        #expect(call.state == .interrupted)
        call.happens(
            .partial("No, Friday", utterance: 2),
            [.cancelTimer(.confirmation), .cancelTimer(.release), .cancelTimer(.reply), .cancelReply(2), .emitPartial("No, Friday")])
        #expect(call.state == .listening)
        // What the cancelled reply still reports is of no interest.
        call.happens(.replyDrained(2, wasAudible: true), [])
        call.happens(.replyFailed(2), [])
    }

    @Test(arguments: ["", "Uh-huh.", "Okay.", "Yeah, right.", "Mm", "Mm-hmm,"])
    func aCoughOrAnUhHuhLetsTheAgentGoOn(sound: String) {
        var call = TurnTranscript()
        call.agentSpeaks()
        call.happens(
            .speechBegan(at: 90_000),
            [.beginUtterance(2, at: 90_000), .holdPlayout, .setTimer(.confirmation, after: limits.interruptionVoicedMinimum)])
        call.happens(
            .pauseBegan(at: 96_000, silence: .milliseconds(96)),
            [.markPause(2, at: 96_000), .cancelTimer(.confirmation), .setTimer(.release, after: limits.releaseAfterPause - .milliseconds(96))])
        call.happens(.partial(sound, utterance: 2), [])
        call.happens(.timerFired(.release), [.cancelTimer(.confirmation), .discardUtterance(2), .resumePlayout])
        #expect(call.state == .speaking)
        // Its words, when they come after all, belong to nothing.
        call.happens(.partial("Hello there", utterance: 2), [])
        call.happens(.replyDrained(2, wasAudible: true), [.cancelTimer(.reply), .replyHeard(2)])
    }

    @Test func longSpeechStopsTheAgentEvenWithoutWords() {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.speechBegan(at: 90_000))
        // Held, until it is known what was said.
        call.happens(.timerFired(.confirmation), [.cancelTimer(.confirmation), .cancelTimer(.release), .cancelTimer(.reply)])
        #expect(call.state == .listening)
    }

    @Test func wordsThatComeInThePauseAfterThemStillInterrupt() {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.speechBegan(at: 90_000))
        _ = call.machine.handle(.pauseBegan(at: 96_000, silence: .milliseconds(96)))
        call.happens(
            .partial("Stop", utterance: 2),
            [.cancelTimer(.confirmation), .cancelTimer(.release), .cancelTimer(.reply), .cancelReply(2), .setTimer(.judge, after: .zero), .emitPartial("Stop")])
    }

    @Test func theAgentFinishingWhileHeldGivesTheFloorToTheCaller() {
        var call = TurnTranscript()
        call.agentSpeaks()
        _ = call.machine.handle(.speechBegan(at: 90_000))
        call.happens(
            .replyDrained(2, wasAudible: true),
            [.cancelTimer(.reply), .replyHeard(2), .cancelTimer(.confirmation), .cancelTimer(.release), .resumePlayout])
        #expect(call.state == .listening)
        // Now even "okay" is a turn.
        call.happens(.partial("Okay", utterance: 2), [.emitPartial("Okay")])
    }

    @Test func speechBeforeTheAnswerBeganIsAnsweredWithIt() {
        var call = TurnTranscript()
        call.pauses(after: "I need a doctor")
        _ = call.machine.handle(.turnJudged(0.95, question: 1))
        // Too early: the caller goes on before the words are written down.
        _ = call.machine.handle(.speechBegan(at: 50_000))
        call.happens(
            .partial("for my knee", utterance: 2),
            [.cancelTimer(.confirmation), .cancelTimer(.release), .cancelTimer(.transcript), .emitPartial("for my knee")])
        call.happens(.transcribed("I need a doctor", utterance: 1), [.emitTranscript("I need a doctor")])
        _ = call.machine.handle(.pauseBegan(at: 70_000, silence: .milliseconds(96)))
        _ = call.machine.handle(.timerFired(.judge))
        _ = call.machine.handle(.turnJudged(0.95, question: 2))
        call.happens(
            .transcribed("for my knee", utterance: 2),
            [.cancelTimer(.transcript), .emitTranscript("for my knee"), .reply(2, to: "I need a doctor for my knee"), .setTimer(.reply, after: limits.replyDeadline)])
    }

    // MARK: No silence without a reason

    @Test func aRecognizerThatFailsOrStallsIsApologisedFor() {
        for event in [TurnEvent.transcriptionFailed(utterance: 1), .timerFired(.transcript)] {
            var call = TurnTranscript()
            call.pauses(after: "Hello there")
            _ = call.machine.handle(.turnJudged(0.95, question: 1))
            let actions = call.machine.handle(event)
            #expect(actions.contains(.apologise(2, .notUnderstood)))
            // A transcript that comes after all must not bring a second answer.
            call.happens(.transcribed("Hello there", utterance: 1), [])
        }
    }

    @Test func aReplyThatFailsStallsOrIsEmptyIsApologisedFor() {
        for event in [TurnEvent.replyFailed(2), .timerFired(.reply), .replyDrained(2, wasAudible: false)] {
            var call = TurnTranscript()
            call.asks("Hello there")
            let actions = call.machine.handle(event)
            #expect(actions.contains(.apologise(3, .noAnswer)), "\(event)")
            call.happens(.replyAudible(3), [.cancelTimer(.reply)])
            call.happens(.replyDrained(3, wasAudible: true), [.cancelTimer(.reply), .replyHeard(3)])
            #expect(call.state == .idle)
        }
    }

    @Test func anApologyThatFailsTooLeavesTheCallListening() {
        for event in [TurnEvent.replyFailed(3), .timerFired(.reply), .replyDrained(3, wasAudible: false)] {
            var call = TurnTranscript()
            call.asks("Hello there")
            _ = call.machine.handle(.replyFailed(2))
            _ = call.machine.handle(event)
            #expect(call.state == .idle, "\(event)")
            call.happens(.speechBegan(at: 200_000), [.beginUtterance(2, at: 200_000)])
        }
    }

    @Test func afterTheEndNothingHappens() {
        var call = TurnTranscript()
        call.agentSpeaks()
        call.happens(.callEnded, [.cancelAllTimers, .cancelReply(2)])
        for event in [TurnEvent.speechBegan(at: 1), .timerFired(.judge), .callBegan, .callEnded] { call.happens(event, []) }
        #expect(call.state == .ended)
    }
}
