import Foundation
import ParleyCore
import ParleyLanguage
import TestSupport
import Testing

@testable import ParleyAgent

@Suite("A model that writes calls of tools as text, or is cut off", .timeLimit(.minutes(1)))
struct WrittenCallLoopTests {
    private func agent(_ session: ScriptedSession, tools: [any Tool] = []) -> ConversationAgent {
        ConversationAgent(
            definition: AgentDefinition(greeting: "Hello.", instructions: "Be brief.", tools: tools, phrases: [.gaveUp: ["I give up."]]),
            session: session, callID: "call", clock: CallClock(ManualClock()), now: { Date(timeIntervalSince1970: 1_795_521_600) }, timeZone: .gmt)
    }

    /// What is spoken, as a voice would have it.
    private func say(_ words: String, to agent: ConversationAgent) async throws -> String {
        var spoken = ""
        for try await event in agent.reply(to: words).events {
            switch event {
            case .text(let text): spoken += text
            case .cutOff: spoken = CutText.spoken(spoken)
            default: break
            }
        }
        let heard = spoken.trimmingCharacters(in: .whitespacesAndNewlines)
        await agent.replyEnded(heard: heard, interrupted: false)
        return heard
    }

    @Test("It is run, nothing of it is spoken, and the answer follows", arguments: [
        #"look({"day": "Friday"})"#, #"[TOOL_CALLS] [{"name": "look", "arguments": {"day": "Friday"}}]"#,
        #"<|python_tag|>{"name": "look", "parameters": {"day": "Friday"}}"#, #"<tool_call>{"name": "look", "arguments": {"day": "Friday"}}</tool_call>"#,
    ])
    func run(text: String) async throws {
        let tool = TestTool("look", parameters: ["day"])
        let session = ScriptedSession([.says("One moment. ", text, " Friday is free."), .says("It is free on Friday.")])
        #expect(try await say("Is Friday free?", to: agent(session, tools: [tool])) == "One moment. It is free on Friday.")
        #expect(tool.contexts.count == 1)
        let call = ToolCall(id: "written", name: "look", arguments: ["day": "Friday"])
        #expect(session.requests.last?.messages.suffix(2) == [
            .toolCalls([call]), .toolResult(ToolResultMessage(callID: "written", name: "look", result: ["ok": true])),
        ])
    }

    @Test("What cannot be run is dropped, and nothing is asked twice", arguments: [#"look({"day": Friday})"#, #"fly({"to": "Rome"})"#])
    func dropped(text: String) async throws {
        let session = ScriptedSession([.says(text), .says("It is free.")])
        let tool = TestTool("look", parameters: ["day"])
        #expect(try await say("Is Friday free?", to: agent(session, tools: [tool])) == "I give up.")
        #expect(tool.contexts.isEmpty && session.requests.count == 1)
    }

    @Test("Marks that are never closed do not silence the answer", arguments: ["*smiles* ", "[laughs] ", "(pause) ", "{", "```\n", "<think>", "<think>Hm.</think>"])
    func marks(mark: String) async throws {
        let session = ScriptedSession([.says(mark, "We are ", "open on Friday.")])
        #expect(try await say("Are you open?", to: agent(session)) == "We are open on Friday.")
    }

    @Test("An answer that was cut off ends with its last whole sentence, and so does the history", arguments: [
        ("We open at nine on weekdays. On Saturdays we op", "We open at nine on weekdays."), ("We open at nine on weekdays and at te", "We open at nine on weekdays…"),
        ("We open at nine.", "We open at nine."),
    ])
    func cut(text: String, spoken: String) async throws {
        let session = ScriptedSession([[.text(text), .finished(.length)], .says("Yes.")])
        let agent = agent(session)
        #expect(try await say("When do you open?", to: agent) == spoken)
        _ = try await say("On Mondays?", to: agent)
        #expect(session.requests.last?.messages == [.caller("When do you open?"), .agent(spoken), .caller("On Mondays?")])
    }
}
