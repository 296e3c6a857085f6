import Foundation
import ParleyCore
import ParleyLanguage
import TestSupport
import Testing

@testable import ParleyAgent

@Suite("A conversation with a scripted model", .timeLimit(.minutes(1)))
struct ConversationAgentTests {
    private func agent(
        _ session: ScriptedSession, tools: [any Tool] = [], clock: ManualClock = ManualClock(), maximumSteps: Int = 4
    ) -> ConversationAgent {
        ConversationAgent(
            definition: AgentDefinition(
                greeting: "Hello.", instructions: "Be brief.", tools: tools, phrases: [.gaveUp: ["I give up."]], maximumSteps: maximumSteps),
            session: session, callID: "call", clock: CallClock(clock),
            now: { Date(timeIntervalSince1970: 1_795_521_600) }, timeZone: .gmt)
    }

    private func reply(_ agent: ConversationAgent, to words: String) async throws -> [ReplyEvent] {
        var events: [ReplyEvent] = []
        for try await event in agent.reply(to: words).events { events.append(event) }
        return events
    }

    private func spoken(_ events: [ReplyEvent]) -> String {
        events.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    @Test("Text is passed on as it comes, and heard text is in the next request")
    func text() async throws {
        let session = ScriptedSession([.says("\n", "We open ", "at nine."), .says("Yes.")])
        let agent = agent(session)
        #expect(try await reply(agent, to: "When do you open?") == [.firstToken, .text("We open "), .text("at nine.")])
        await agent.replyEnded(heard: "We open at nine.", interrupted: false)
        _ = try await reply(agent, to: "On Mondays?")
        #expect(session.requests.last?.messages == [.caller("When do you open?"), .agent("We open at nine."), .caller("On Mondays?")])
    }

    @Test("A tool is run, its result read, and its filler said once but not remembered")
    func toolLoop() async throws {
        let tool = TestTool("look", filler: "Let me see.")
        let session = ScriptedSession([.calls("look"), .calls("look", id: "2"), .says("It is free."), .says("Bye.")])
        let agent = agent(session, tools: [tool])
        let events = try await reply(agent, to: "Is it free?")
        let first = ToolCall(id: "1", name: "look", arguments: [:]), second = ToolCall(id: "2", name: "look", arguments: [:])
        #expect(events == [
            .firstToken, .text("Let me see. "), .flush, .flush, .toolStarted(first), .toolFinished(first, result: ["ok": true]),
            .firstToken, .flush, .toolStarted(second), .toolFinished(second, result: ["ok": true]),
            .firstToken, .text("It is free."),
        ])
        await agent.replyEnded(heard: "Let me see. It is free.", interrupted: false)
        _ = try await reply(agent, to: "Thanks.")
        #expect(session.requests.last?.messages == [
            .caller("Is it free?"),
            .toolCalls([first]), .toolResult(ToolResultMessage(callID: "1", name: "look", result: ["ok": true])),
            .toolCalls([second]), .toolResult(ToolResultMessage(callID: "2", name: "look", result: ["ok": true])),
            .agent("It is free."), .caller("Thanks."),
        ])
    }

    @Test("What the caller said is passed on, with the call's time and a key")
    func context() async throws {
        let tool = TestTool("book", parameters: ["patient_name"], effect: .changes, slots: [FormSlot("patient_name", type: PersonSlot())])
        let session = ScriptedSession([.calls("book", ["patient_name": "Maria"]), .says("Done.")])
        _ = try await reply(agent(session, tools: [tool]), to: "I'm Marita")
        let context = try #require(tool.contexts.first)
        #expect(context.callerWords == ["I'm Marita"])
        #expect(context.idempotencyKey == #"call/0/book/{"patient_name":"Maria"}"#)
        #expect(CalendarDay(context.now, in: context.timeZone).iso == "2026-11-24")
    }

    @Test("A tool there is not, and arguments that are no object, are said to the model")
    func unknown() async throws {
        let tool = TestTool("look")
        let session = ScriptedSession([.calls("fly"), .calls("look", [1], id: "2"), .says("Sorry.")])
        let events = try await reply(agent(session, tools: [tool]), to: "Fly!")
        let results = events.compactMap { if case .toolFinished(_, let result) = $0 { result["error"]?.stringValue } else { nil } }
        #expect(results == ["There is no tool called fly. The tools are: look.", "The arguments must be a JSON object."])
        #expect(tool.contexts.isEmpty)
    }

    @Test("A tool that throws is apologised for")
    func failure() async throws {
        struct Broken: Error {}
        let tool = TestTool("look") { _ in throw Broken() }
        let session = ScriptedSession([.calls("look"), .says("Sorry about that.")])
        let events = try await reply(agent(session, tools: [tool]), to: "Look")
        #expect(events.contains { if case .toolFinished(_, ["error": "The system did not answer. Apologise and offer to try again."]) = $0 { true } else { false } })
        #expect(spoken(events) == "Sorry about that.")
    }

    @Test("A tool that hangs is given up at its deadline, and the call goes on")
    func hanging() async throws {
        let clock = ManualClock()
        let gate = Gate()
        defer { gate.open() }
        let tool = TestTool("look") { _ in
            await gate.wait()
            return .result(["late": true])
        }
        let session = ScriptedSession([.calls("look"), .says("That took too long.")])
        let agent = agent(session, tools: [tool], clock: clock)
        async let events = reply(agent, to: "Look")
        await clock.sleeperAppeared()
        clock.advance(by: .seconds(5))
        #expect(spoken(try await events) == "That took too long.")
        guard case .toolResult(let result)? = session.requests.last?.messages.last else { Issue.record("no result"); return }
        #expect(result.result == ["error": "The system took too long. Apologise and offer to try again."])
    }

    @Test("A model that only asks for tools is stopped")
    func endless() async throws {
        let session = ScriptedSession((0..<9).map { .calls("look", id: "\($0)") })
        let events = try await reply(agent(session, tools: [TestTool("look")], maximumSteps: 3), to: "Look")
        #expect(session.requests.count == 3)
        #expect(spoken(events) == "I give up.")
    }

    @Test("An answer of nothing is an error, so that the call can apologise")
    func empty() async throws {
        let agent = agent(ScriptedSession([[.text(" \n"), .finished(.stop)]]))
        await #expect(throws: AgentError.emptyAnswer) { try await reply(agent, to: "Hello") }
    }
}
