import Foundation
import ParleyCore
import ParleyLanguage
import Synchronization
import TestSupport
import Testing

@testable import ParleyAgent

@Suite("The tools of one reply", .timeLimit(.minutes(1)))
struct ToolLoopTests {
    private func agent(_ session: ScriptedSession, tools: [any Tool], clock: ManualClock = ManualClock()) -> ConversationAgent {
        ConversationAgent(
            definition: AgentDefinition(greeting: "Hello.", instructions: "Be brief.", tools: tools, safety: Safety([]), phrases: [.gaveUp: ["I give up."]], maximumSteps: 3),
            session: session, callID: "call", clock: CallClock(clock), now: { Date(timeIntervalSince1970: 1_795_521_600) },
            timeZone: .gmt)
    }

    private func calls(_ names: String...) -> [LanguageModelEvent] {
        names.enumerated().map { .toolCall(ToolCall(id: "\($0)", name: $1, arguments: [:])) } + [.finished(.toolCalls)]
    }

    @Test("Calls that may run at once do, and their results stand in the calls' order")
    func parallel() async throws {
        let both = Gate()
        let running = Mutex(0)
        // Each waits until the other has begun: one after the other they would never end.
        let work: @Sendable (String) -> TestTool = { name in
            TestTool(name) { _ in
                let count = running.withLock { $0 += 1; return $0 }
                if count == 2 { both.open() }
                await both.wait()
                return .result(.string(name))
            }
        }
        let session = ScriptedSession([calls("one", "two"), .says("Done.")])
        _ = try await events(of: agent(session, tools: [work("one"), work("two")]).reply(to: "Both").events)
        #expect(session.requests.last?.messages.suffix(2) == [
            .toolResult(ToolResultMessage(callID: "0", name: "one", result: "one")),
            .toolResult(ToolResultMessage(callID: "1", name: "two", result: "two")),
        ])
    }

    @Test("A change waits for what was asked for before it, and holds up what comes after")
    func inOrder() async throws {
        let log = Mutex<[String]>([])
        func tool(_ name: String, _ effect: ToolEffect) -> TestTool {
            TestTool(name, effect: effect) { _ in
                log.withLock { $0.append(name + " begins") }
                await Task.yield()
                log.withLock { $0.append(name + " ends") }
                return .result(true)
            }
        }
        let session = ScriptedSession([calls("look", "book", "check"), .says("Done.")])
        _ = try await events(
            of: agent(session, tools: [tool("look", .reads), tool("book", .changes), tool("check", .reads)]).reply(to: "All").events)
        #expect(log.withLock { $0 } == ["look begins", "look ends", "book begins", "book ends", "check begins", "check ends"])
    }

    @Test("A change that is asked for twice in one reply is made once")
    func repeated() async throws {
        let tool = TestTool("book", effect: .changes)
        let session = ScriptedSession([.calls("book"), .calls("book", id: "2"), .says("Done.")])
        _ = try await events(of: agent(session, tools: [tool]).reply(to: "Book").events)
        #expect(tool.contexts.map(\.idempotencyKey) == ["call/0/book/{}"])
        guard case .toolResult(let second)? = session.requests.last?.messages.last else { Issue.record("no result"); return }
        #expect(second.callID == "2" && second.result == ["ok": true])
    }

    @Test("Asked for again in a later turn it is another change; after a failure it is the same one")
    func keys() async throws {
        struct Broken: Error {}
        let failures = Mutex(1)
        let tool = TestTool("book", effect: .changes) { _ in
            let fails = failures.withLock { left in
                defer { left -= 1 }
                return left > 0
            }
            if fails { throw Broken() }
            return .result(["ok": true])
        }
        let session = ScriptedSession((0..<3).flatMap { [.calls("book", id: "\($0)"), .says("Well.")] })
        let agent = agent(session, tools: [tool])
        for words in ["Book", "Try again", "Once more"] {
            _ = try await events(of: agent.reply(to: words).events)
            await agent.replyEnded(heard: "Well.", interrupted: false)
        }
        #expect(tool.contexts.map(\.idempotencyKey) == ["call/0/book/{}", "call/0/book/{}", "call/1/book/{}"])
    }

    @Test("A change that outlives its deadline is not begun again, and its result replaces the apology")
    func late() async throws {
        let clock = ManualClock()
        let gate = Gate()
        let tool = TestTool("book", effect: .changes) { _ in
            await gate.wait()
            return .result(["status": "booked"])
        }
        let session = ScriptedSession([.calls("book"), .says("It takes long."), .calls("book", id: "2"), .says("Booked.")])
        let agent = agent(session, tools: [tool], clock: clock)
        async let first = events(of: agent.reply(to: "Book").events)
        await clock.sleeperAppeared()
        clock.advance(by: .seconds(5))
        _ = try await first
        await agent.replyEnded(heard: "It takes long.", interrupted: false)
        #expect(session.requests[1].messages.last == .toolResult(ToolResultMessage(
            callID: "1", name: "book", result: ["error": "The system took too long. Apologise and offer to try again."])))
        gate.open()
        _ = try await events(of: agent.reply(to: "Try again").events)
        #expect(tool.contexts.count == 1)
        // The first call's result comes in its own time.
        for _ in 0..<10_000 where await agent.history.results.contains(where: { $0["error"] != nil }) { await Task.yield() }
        #expect(await agent.history.results == [["status": "booked"], ["status": "booked"]])
        #expect(await agent.changes.map(\.result) == [["status": "booked"]])
    }

    @Test("A slow tool is covered by its filler once, and its answer follows")
    func filler() async throws {
        let clock = ManualClock()
        let gate = Gate()
        let slow = TestTool("look", filler: "Let me see.") { _ in
            await gate.wait()
            return .result(true)
        }
        // A model that does not say beforehand that it writes a call.
        let session = ScriptedSession([calls("look", "look"), .says("It is free.")])
        let agent = agent(session, tools: [slow], clock: clock)
        async let spoken = speak(agent) { if $0 == "Let me see. " { gate.open() } }
        // The two calls' deadlines, and the filler's.
        await clock.sleepersAppeared(3)
        clock.advance(by: .milliseconds(700))
        #expect(try await spoken == "Let me see. It is free.")
    }

    private func speak(_ agent: ConversationAgent, heard: @Sendable (String) -> Void) async throws -> String {
        var spoken = ""
        for try await case .text(let text) in agent.reply(to: "Is it?").events {
            heard(text)
            spoken += text
        }
        return spoken
    }

    @Test("Steps end in a sentence when they are too many", arguments: [true, false])
    func tooMany(hasSpoken: Bool) async throws {
        let calls: [LanguageModelEvent] = .calls("look")
        let session = ScriptedSession([hasSpoken ? [.text("Hm. ")] + calls : calls, .calls("look"), .calls("look"), .says("Never.")])
        let all = try await events(of: agent(session, tools: [TestTool("look")]).reply(to: "Look").events)
        #expect(session.requests.count == 3)
        #expect(all.last == .text("I give up."))
    }

    @Test("A megabyte, broken text and unknown arguments do no harm")
    func wild() async throws {
        let tool = TestTool("look") { _ in .result(.string(String(repeating: "\u{0}x", count: 1_000_000))) }
        let session = ScriptedSession([.calls("look", ["unknown": "\u{FFFF}"]), .says("Done.")])
        let all = try await events(of: agent(session, tools: [tool]).reply(to: "Look").events)
        #expect(all.last == .text("Done."))
        guard case .toolResult(let result)? = session.requests.last?.messages.last else { Issue.record("no result"); return }
        #expect(result.result.text.utf8.count < 2_300)
    }

    private func events(of stream: AsyncThrowingStream<ReplyEvent, any Error>) async throws -> [ReplyEvent] {
        try await stream.reduce(into: []) { $0.append($1) }
    }
}

extension History {
    fileprivate var results: [JSONValue] { turns.flatMap(\.steps).flatMap(\.results).map(\.result) }
}
