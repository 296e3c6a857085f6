import Testing

@testable import ParleyCore

/// What a recognizer that follows turns by itself changes.
struct TurnReportTests {
    let limits = TurnConfiguration()

    private func pausing(after words: String) -> TurnTranscript {
        var call = TurnTranscript()
        call.pauses(after: words)
        _ = call.machine.handle(.turnJudged(0.2, question: 1))
        return call
    }

    private func speaking(_ words: String, _ configuration: TurnConfiguration = TurnTranscript().machine.configuration) -> TurnTranscript {
        var call = TurnTranscript(machine: TurnMachine(configuration: configuration))
        call.greets()
        _ = call.machine.handle(.speechBegan(at: 16_000))
        _ = call.machine.handle(.partial(words, utterance: 1))
        return call
    }

    @Test func itEndsATurnThatTheDetectorIsUnsureOf() {
        var call = pausing(after: "Is Doctor Lee free")
        call.happens(
            .turnReported(.ended(words: "Is Doctor Lee free?", confidence: 0.8), utterance: 1),
            TurnTranscript.turnEnds(1, upTo: 40_000))
        call.happens(
            .transcribed("Is Doctor Lee free?", utterance: 1),
            [.cancelTimer(.transcript), .emitTranscript("Is Doctor Lee free?"), .reply(2, to: "Is Doctor Lee free?"),
                .setTimer(.reply, after: limits.replyDeadline)])
    }

    @Test(arguments: ["I would like to come in on", "My name is"])
    func unfinishedWordsGetLongerAllTheSame(words: String) {
        var call = pausing(after: words)
        call.happens(.turnReported(.ended(words: words, confidence: 0.9), utterance: 1), [])
        call.happens(.timerFired(.endpoint), TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    @Test func aReplyIsTriedWhereTheTurnIsProbablyOverAndThrownAwayWhereItGoesOn() {
        var call = pausing(after: "Is Doctor Lee free")
        call.happens(
            .turnReported(.probablyEnded(words: "Is Doctor Lee free?", confidence: 0.5), utterance: 1),
            [.speculate(2, to: "Is Doctor Lee free?")])
        call.happens(.turnReported(.resumed, utterance: 1), [.discardReply(2)])
        call.happens(
            .turnReported(.probablyEnded(words: "Is Doctor Lee free on Monday?", confidence: 0.6), utterance: 1),
            [.speculate(3, to: "Is Doctor Lee free on Monday?")])
        call.happens(
            .turnReported(.ended(words: "Is Doctor Lee free on Monday?", confidence: 0.8), utterance: 1),
            TurnTranscript.turnEnds(1, upTo: 40_000))
        call.happens(
            .transcribed("Is Doctor Lee free on Monday?", utterance: 1),
            [.cancelTimer(.transcript), .emitTranscript("Is Doctor Lee free on Monday?"), .commitReply(3),
                .setTimer(.reply, after: limits.replyDeadline)])
    }

    /// Recognizers are a word or two behind when the detector is asked.
    @Test func wordsThatComeAfterTheQuestionAreJudgedAnew() {
        var call = TurnTranscript()
        call.pauses(after: "Which doctor is there for my")
        call.happens(
            .turnJudged(0.95, question: 1),
            [.cancelTimer(.judgement), .setPauseTimer(.endpoint, silence: limits.unfinishedWordsLimit)])
        call.happens(.partial("Which doctor is there for my", utterance: 1), [.emitPartial("Which doctor is there for my")])
        call.happens(
            .partial("Which doctor is there for my knee?", utterance: 1),
            [.emitPartial("Which doctor is there for my knee?")] + TurnTranscript.turnEnds(1, upTo: 40_000))
        // The detector was unsure: so it is still.
        call = pausing(after: "Which doctor is there for my")
        call.happens(.partial("Which doctor is there for my knee", utterance: 1), [.emitPartial("Which doctor is there for my knee")])
        call.happens(
            .turnReported(.probablyEnded(words: "Which doctor is there for my knee?", confidence: nil), utterance: 1),
            [.speculate(2, to: "Which doctor is there for my knee?")])
    }

    @Test func aHeadStartIsTakenOnlyWhereItIsWanted() {
        var never = TurnConfiguration()
        never.speculation = .never
        var call = speaking("Is Doctor Lee free", never)
        call.happens(.turnReported(.probablyEnded(words: "Is Doctor Lee free?", confidence: nil), utterance: 1), [])
        var inPauses = TurnConfiguration()
        inPauses.speculation = .inPauses
        call = speaking("Is Doctor Lee free", inPauses)
        call.happens(.turnReported(.probablyEnded(words: "Is Doctor Lee free?", confidence: nil), utterance: 1), [])
    }

    @Test func aReportAheadOfTheSilenceEndsTheTurnWithIt() {
        var call = speaking("Is Doctor Lee free?")
        _ = call.machine.handle(.turnReported(.ended(words: "Is Doctor Lee free?", confidence: 0.8), utterance: 1))
        call.happens(
            .pauseBegan(at: 40_000, silence: .milliseconds(96)),
            [.markPause(1, at: 40_000), .cancelTimer(.endpoint)] + TurnTranscript.turnEnds(1, upTo: 40_000))
    }

    /// A detector that hears speech in the noise of a line would hold the turn for a minute.
    @Test func noiseThatGoesOnDoesNotKeepATurnOpen() {
        var call = speaking("Is Doctor Lee free?")
        call.happens(
            .turnReported(.ended(words: "Is Doctor Lee free?", confidence: nil), utterance: 1),
            [.setTimer(.endpoint, after: limits.unsureLimit)])
        call.happens(.partial("is doctor lee free", utterance: 1), [.emitPartial("is doctor lee free")])
        #expect(call.machine.isReportedOver)
        call.happens(.timerFired(.endpoint), TurnTranscript.turnEnds(1, upTo: .max))
    }

    @Test func wordsThatComeAfterItShowThatTheCallerGoesOn() {
        var call = speaking("Is Doctor Lee free")
        call.happens(
            .turnReported(.ended(words: "Is Doctor Lee free", confidence: nil), utterance: 1),
            [.setTimer(.endpoint, after: limits.unsureLimit)])
        call.happens(
            .partial("Is Doctor Lee free on Monday", utterance: 1),
            [.cancelTimer(.endpoint), .emitPartial("Is Doctor Lee free on Monday")])
        call.happens(.timerFired(.endpoint), [])
        #expect(call.state == .listening)
    }

    @Test func reportsOfWhatIsOverAreLate() {
        var call = TurnTranscript()
        call.happens(.turnReported(.ended(words: "Hello.", confidence: 1), utterance: 0), [])
        call.asks("Is Doctor Lee in?")
        call.happens(.turnReported(.ended(words: "Is Doctor Lee in?", confidence: 1), utterance: 1), [])
        _ = call.machine.handle(.replyAudible(2))
        // Over the agent it is words that count.
        _ = call.machine.handle(.speechBegan(at: 90_000))
        call.happens(.turnReported(.ended(words: "Hm.", confidence: 1), utterance: 1), [])
        call.happens(.turnReported(.probablyEnded(words: "Hm.", confidence: 1), utterance: 2), [])
        #expect(call.state == .interrupted)
    }
}
