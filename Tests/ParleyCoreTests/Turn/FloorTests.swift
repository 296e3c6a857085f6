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

    @Test(arguments: ["Stop.", "Wait", "No", "Sorry, one question", "Hold on", "I have another question"])
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
}
