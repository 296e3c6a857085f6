import ParleyCore
import Synchronization
import TestSupport
import Testing

@testable import ParleyEval

@Suite("Playing scenarios against a fake agent", .timeLimit(.minutes(1)))
struct ScenarioPlayerTests {
    private let order = """
        database: {orders: {who: Ann, what: coffee}}
        caller:
          says: Tea, please.
          answers: [{when: asks_name, say: Bob.}]
        expect:
          rows: {orders: {who: Bob, what: tea}}
          calls: [order]
        """

    /// Asks for a name and orders tea for it.
    private let desk = FakeSubject { words, store in
        if words.hasPrefix("Tea") { return [.firstToken, .text("Sure. May I have "), .text("your name?")] }
        let call = ToolCall(id: "1", name: "order", arguments: ["who": "Bob"])
        store.add(["id": "2", "who": words.replacing(".", with: ""), "what": "tea"])
        return [.toolStarted(call), .toolFinished(call, result: ["ok": true]), .text("Your tea is ordered. ")]
    }

    @Test("A call is held, and judged by what is in the tables")
    func call() async throws {
        let run = await ScenarioPlayer(subject: desk).play(try .desk(order), callID: "1")
        #expect(run.passed, "\(run.checks.filter { !$0.passed })")
        #expect(run.turns.map(\.caller) == ["Tea, please.", "Bob."])
        #expect(run.turns.map(\.agent) == ["Sure. May I have your name?", "Your tea is ordered."])
        #expect(run.turns.last?.tools == [ToolUse(name: "order", arguments: ["who": "Bob"], result: ["ok": true])])
        #expect(run.usage.prompt == 100 && run.usage.read == 40 && run.usage.completion == 7)
    }

    @Test("A turn that fails is a failure of the call, which goes on")
    func failure() async throws {
        struct Broken: Error {}
        let subject = FakeSubject { words, _ in
            if words == "One." { throw Broken() }
            return [.text("Yes.")]
        }
        let run = await ScenarioPlayer(subject: subject).play(try .desk("caller: {says: [One., Two.]}"), callID: "1")
        #expect(run.checks.filter { !$0.passed }.map(\.kind) == [.answered])
        #expect(run.turns.map(\.agent) == ["", "Yes."])
    }

    @Test("A reply that does not end is given up at its deadline")
    func deadline() async throws {
        let clock = ManualClock()
        let never = Gate()
        defer { never.open() }
        let subject = FakeSubject { _, _ in
            await never.wait()
            return [.text("Too late.")]
        }
        let player = ScenarioPlayer(
            subject: subject, conductor: TurnByTurn(clock: CallClock(clock), patience: .seconds(30)), clock: CallClock(clock))
        async let run = player.play(try .desk("caller: {says: Hello.}"), callID: "1")
        await clock.sleeperAppeared()
        clock.advance(by: .seconds(30))
        let turns = try await run.turns
        #expect(turns.map(\.failure) == ["there was no end of the reply in time"] && turns.map(\.seconds) == [30])
    }

    @Test("A caller who is not understood says it again; the agent is given what was heard")
    func heard() async throws {
        final class Line: CallerLine {
            let tries = Mutex(0)
            let isDeaf: Bool
            init(isDeaf: Bool) { self.isDeaf = isDeaf }
            var isAloud: Bool { true }
            func carry(_ said: String, variation: UInt64) async throws -> String {
                tries.withLock { tries in
                    tries += 1
                    return isDeaf || tries == 1 ? "" : "Hollow."
                }
            }
            func speak(_ reply: String) async throws -> Double? { 2 }
        }
        let subject = FakeSubject { words, _ in [.text("You said \(words)")] }
        let scenario = try EvalScenario.desk("caller: {says: Hello.}")
        let run = await ScenarioPlayer(subject: subject, conductor: TurnByTurn(line: Line(isDeaf: false))).play(scenario, callID: "1")
        #expect(run.turns.map(\.heard) == ["Hollow."] && run.turns.map(\.agent) == ["You said Hollow."] && run.passed)
        let deaf = await ScenarioPlayer(subject: subject, conductor: TurnByTurn(line: Line(isDeaf: true))).play(scenario, callID: "1")
        #expect(deaf.turns.map(\.failure) == ["nothing was recognised"] && !deaf.passed)
    }

    @Test("A call without an end is broken off at the turn limit")
    func limit() async throws {
        let subject = FakeSubject { _, _ in [.text("What is your name?")] }
        let run = await ScenarioPlayer(subject: subject).play(
            try .desk("caller: {says: Hi, turns: 3, answers: [{when: asks_name, say: Bob, times: 40}]}"), callID: "1")
        #expect(run.turns.count == 3 && run.checks.filter { !$0.passed }.map(\.kind) == [.completed])
    }

    @Test("Several calls at once, each several times; results in the order of the scenarios")
    func suite() async throws {
        let scenarios = try (0..<5).map { try EvalScenario.desk(order, name: "s\($0)") }
        let ended = Mutex<[Int]>([])
        let results = await EvalSuite(subjects: [desk], runs: 2, jobs: 3).play(scenarios) { _, _, number, count in
            ended.withLock { $0.append(number * 100 + count) }
        }
        #expect(results.map(\.name) == ["s0", "s1", "s2", "s3", "s4"])
        #expect(results.allSatisfy { $0.runs.count == 2 && $0.successRate == 1 })
        #expect(ended.withLock { $0 } == (1...10).map { $0 * 100 + 10 })
    }
}

/// Opens once; whoever waits then goes on.
private final class Gate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }
}
