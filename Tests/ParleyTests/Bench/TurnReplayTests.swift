import ParleyCore
import Testing

@testable import parley

/// Turns as they might have been heard, replayed to the turn machine.
@Suite("Turn replay")
struct TurnReplayTests {
    private static func event(_ milliseconds: Int, _ kind: HeardTurn.Event.Kind) -> HeardTurn.Event {
        HeardTurn.Event(time: .milliseconds(milliseconds), kind: kind)
    }

    /// Speech from 0.6 s to 2 s and, where there is a pause, from 3 s to 4 s. A decode takes 50 ms, a
    /// judgement 60.
    private static func heard(_ words: String, _ probability: Float, then second: (String, Float)? = nil) -> HeardTurn {
        var turn = HeardTurn()
        turn.length = .seconds(8)
        func phrase(from start: Int, to end: Int, _ words: String, _ probability: Float) {
            turn.events += [
                event(start + 100, .speechBegan(at: start * 16)),
                event(start + 500, .words(words.split(separator: " ").first.map(String.init) ?? "", reachesPause: false)),
                event(end + 120, .pauseBegan(at: end * 16, silence: .milliseconds(120))),
                event(end + 170, .words(words, reachesPause: true)),
            ]
            turn.judgements.append(
                HeardTurn.Judgement(pause: end * 16, silence: .milliseconds(120), probability: probability, took: .milliseconds(60)))
        }
        phrase(from: 600, to: 2_000, words, probability)
        if let second { phrase(from: 3_000, to: 4_000, second.0, second.1) }
        return turn
    }

    private static func replay(_ turn: HeardTurn, asked: String? = nil, _ configure: (inout TurnConfiguration) -> Void = { _ in }) -> TurnReplay.Outcome {
        var configuration = TurnConfiguration()
        configure(&configuration)
        return TurnReplay.run(turn, asked: asked, configuration: configuration)
    }

    @Test func aSureEndTakesTheNoticeAndTheJudgement() {
        let outcome = Self.replay(Self.heard("I would like to come in on Friday.", 0.95))
        #expect(outcome.over == .milliseconds(2_180))
        #expect(outcome.words == "I would like to come in on Friday.")
        #expect(outcome.wasAdopted && outcome.begunAhead == 1)
    }

    @Test func anUnsureEndTakesTheLimit() {
        let outcome = Self.replay(Self.heard("I would like to come in Friday.", 0.2)) { $0.unsureLimit = .milliseconds(900) }
        // Counted from the last sample of speech, whenever the judgement came.
        #expect(outcome.over == .milliseconds(2_900), "\(outcome)")
    }

    @Test func unfinishedWordsWait() {
        let turn = Self.heard("I would like to come in on", 0.95, then: ("I would like to come in on Friday morning.", 0.95))
        let outcome = Self.replay(turn)
        #expect(outcome.over == .milliseconds(4_180))
        #expect(outcome.words == "I would like to come in on Friday morning.")
    }

    @Test func aSureVoiceInThePauseCutsTheCallerOff() {
        let turn = Self.heard("I need a doctor.", 0.95, then: ("I need a doctor. For my son.", 0.95))
        #expect(Self.replay(turn).over == .milliseconds(2_180))
        #expect(Self.replay(turn) { $0.completionThreshold = 0.98 }.over.map { $0 > .seconds(4) } == true)
    }

    @Test func theModelThatReadsTheWordsHoldsTheTurnOpen() {
        var turn = Self.heard("I need a doctor.", 0.95, then: ("I need a doctor. For my son.", 0.95))
        turn.readings = [
            HeardTurn.Reading(words: "I need a doctor.", probability: 0.001, took: .milliseconds(80)),
            HeardTurn.Reading(words: "I need a doctor. For my son.", probability: 0.7, took: .milliseconds(80)),
        ]
        let outcome = Self.replay(turn) { $0.awaitsReading = true }
        // The words came 170 ms after the last sample, and were read in 80.
        #expect(outcome.over == .milliseconds(4_250))
        #expect(outcome.reading == 0.7)
    }

    @Test func aTurnThatGoesOnAtOnceIsTakenBackAndNotCutOff() {
        var turn = Self.heard("I need a doctor.", 0.95, then: ("I need a doctor. For my son.", 0.95))
        // Speech goes on 300 ms after the first end, when the turn has been over for 120 ms.
        turn.events = turn.events.map { event in
            guard case .speechBegan(at: 3_000 * 16) = event.kind else { return event }
            return Self.event(2_300, .speechBegan(at: 2_250 * 16))
        }.sorted { $0.time < $1.time }
        let outcome = Self.replay(turn)
        #expect(outcome.wasTakenBack)
        #expect(outcome.over.map { $0 > .seconds(4) } == true, "\(outcome)")
        #expect(TurnReplay.over(turn, afterSilence: .milliseconds(200)).map { $0 > .seconds(4) } == true)
    }

    @Test func whatTheAgentAskedCounts() {
        let turn = Self.heard("Robert", 0.95, then: ("Robert Brown.", 0.95))
        #expect(Self.replay(turn).over == .milliseconds(2_180))
        #expect(Self.replay(turn, asked: "What is your full name?").over == .milliseconds(4_180))
    }

    @Test func noiseWithoutWordsIsNoTurn() {
        let turn = Self.heard("", 0.95, then: ("Is Doctor Lee in?", 0.95))
        #expect(Self.replay(turn).over == .milliseconds(4_180))
    }

    @Test func aFixedSilenceKnowsNothingElse() {
        let turn = Self.heard("I would like to come in on", 0.1, then: ("I would like to come in on Friday.", 0.95))
        #expect(TurnReplay.over(turn, afterSilence: .milliseconds(700)) == .milliseconds(2_700))
        #expect(TurnReplay.over(turn, afterSilence: .milliseconds(1_200)) == .milliseconds(5_200))
        #expect(TurnReplay.over(turn, afterSilence: .seconds(7)) == nil)
    }

    @Test func scoresTellCutsFromDelays() throws {
        func sample(_ kind: TurnSample.Kind) throws -> TurnSample {
            var sample = try #require(
                TurnSample(
                    name: "", text: "", source: .recorded, kind: kind, asked: nil, parts: [[Float](repeating: 0.2, count: 1_600)],
                    pause: 0, condition: TurnCondition.all[0], seed: 1, babble: []))
            sample.speechEnd = 16_000
            return sample
        }
        var score = EndingScore()
        score.add(try sample(.unfinished), over: .milliseconds(900))
        score.add(try sample(.openVoice), over: .milliseconds(1_300))
        score.add(try sample(.complete), over: .milliseconds(1_200))
        score.add(try sample(.complete), over: nil)
        #expect(score.falseCutoffs == 50)
        #expect(score.allCutoffs == 25)
        #expect(score.unended == 1)
        #expect(score.delays.map { $0.rounded() } == [300, 200])
    }
}
