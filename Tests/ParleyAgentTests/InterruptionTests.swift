import Foundation
import ParleyCore
import TestSupport
import Testing

@testable import ParleyAgent

@Suite("A caller who interrupts", .timeLimit(.minutes(1)))
struct InterruptionTests {
    private func agent(_ session: ScriptedSession, tools: [any Tool] = [], clock: ManualClock = ManualClock()) -> ConversationAgent {
        ConversationAgent(
            definition: AgentDefinition(greeting: "Hello.", instructions: "Be brief.", tools: tools, safety: Safety([])), session: session,
            callID: "call", clock: CallClock(clock), now: { Date(timeIntervalSince1970: 1_795_521_600) }, timeZone: .gmt)
    }

    @Test("Only what was heard is remembered, marked as broken off")
    func cut() async throws {
        let session = ScriptedSession([.says("We open at nine and close at five."), .says("Fine.")])
        let agent = agent(session)
        for try await _ in agent.reply(to: "When?").events {}
        await agent.replyEnded(heard: "We open at nine", interrupted: true)
        for try await _ in agent.reply(to: "Thanks").events {}
        #expect(session.requests.last?.messages == [
            .caller("When?"), .agent("We open at nine —"), .note("The caller has not heard the rest: and close at five."), .caller("Thanks"),
        ])
    }

    @Test("A turn nobody heard an answer to is read as one with the next")
    func unheard() async throws {
        let session = ScriptedSession([.says("We open at nine."), .says("Fine.")])
        let agent = agent(session)
        for try await _ in agent.reply(to: "When do you").events {}
        await agent.replyEnded(heard: "", interrupted: true)
        for try await _ in agent.reply(to: "open on Monday?").events {}
        #expect(session.requests.last?.messages == [.caller("When do you open on Monday?")])
    }

    @Test("A tool that has begun runs to its end, and its result is known in the next turn")
    func toolSurvives() async throws {
        let started = Gate(), finish = Gate()
        let tool = TestTool("book", effect: .changes, filler: "One moment.") { _ in
            started.open()
            await finish.wait()
            return .result(["status": Task.isCancelled ? "lost" : "booked"])
        }
        let session = ScriptedSession([.calls("book"), .says("You are booked.")])
        let agent = agent(session, tools: [tool])
        let first = Task { for try await _ in agent.reply(to: "Book it").events {} }
        await started.wait()
        first.cancel()
        _ = await first.result
        await agent.replyEnded(heard: "One moment.", interrupted: true)
        async let second: Void = { for try await _ in agent.reply(to: "Did it work?").events {} }()
        finish.open()
        try await second
        #expect(tool.contexts.count == 1)
        #expect(session.requests.last?.messages == [
            .caller("Book it"), .toolCalls([ToolCall(id: "1", name: "book", arguments: [:])]),
            .toolResult(ToolResultMessage(callID: "1", name: "book", result: ["status": "booked"])),
            .caller("Did it work?"),
        ])
    }

    @Test("Who asks something else while a tool is still at work is asked for patience, and then answered")
    func stillAtWork() async throws {
        let clock = ManualClock()
        let started = Gate(), finish = Gate()
        let tool = TestTool("book", effect: .changes) { _ in
            started.open()
            await finish.wait()
            return .result(["status": "booked"])
        }
        let session = ScriptedSession([.calls("book"), .says("You are booked.")])
        let agent = agent(session, tools: [tool], clock: clock)
        let first = Task { for try await _ in agent.reply(to: "Book it").events {} }
        await started.wait()
        first.cancel()
        _ = await first.result
        await agent.replyEnded(heard: "", interrupted: true)
        async let spoken: [String] = {
            var spoken: [String] = []
            for try await case .text(let text) in agent.reply(to: "Are you open on Sundays?").events {
                if spoken.isEmpty { finish.open() }
                spoken.append(text)
            }
            return spoken
        }()
        // The tool's deadline, and the patience that is asked for.
        await clock.sleepersAppeared(2)
        clock.advance(by: .seconds(3))
        let said = try await spoken
        #expect(said.first == "One moment, please. ")
        #expect(said.last == "You are booked.")
    }

    @Test("What was heard of the greeting is remembered")
    func greeting() async throws {
        let session = ScriptedSession([.says("Yes?")])
        let agent = agent(session)
        await agent.replyEnded(heard: "Hello.", interrupted: false)
        for try await _ in agent.reply(to: "Hi").events {}
        #expect(session.requests.last?.messages == [.agent("Hello."), .caller("Hi")])
    }

    @Test("What was heard is read before the caller's next words, never after them", arguments: 0..<50)
    func readingWhatWasHeard(_: Int) async throws {
        let session = ScriptedSession([.says("Yes, and gladly.")])
        let agent = agent(session)
        for try await _ in agent.reply(to: "Hi").events {}
        await agent.replyEnded(heard: "Yes, and", interrupted: true)
        async let words: Void = agent.prepare(words: "I need", isPause: false)
        await words
        await agent.close()
        let heard: [Message] = [.caller("Hi"), .agent("Yes, and —"), .note("The caller has not heard the rest: gladly.")]
        let prepared = session.prepared.map(\.messages)
        #expect(prepared.count <= 2, "\(prepared)")
        #expect(prepared.last?.last == .caller("I need"))
        #expect(prepared.allSatisfy { $0.starts(with: heard) }, "\(prepared)")
    }

    @Test("Reading ahead leaves no trace, and closing closes the session")
    func preparing() async throws {
        let session = ScriptedSession([.says("Yes?")])
        let agent = agent(session)
        await agent.prepare(words: "I need", isPause: false)
        await agent.prepare(words: "", isPause: false)
        #expect(session.prepared.map(\.messages) == [[.caller("I need")]])
        for try await _ in agent.reply(to: "I need help").events {}
        #expect(session.requests.last?.messages == [.caller("I need help")])
        await agent.close()
        #expect(session.isClosed)
    }
}
