import Foundation
import ParleyCore
import TestSupport
import Testing

@testable import ParleyAgent

@Suite("A long call", .timeLimit(.minutes(1)))
struct LongCallTests {
    private static let limit = HistoryLimit(tokens: 600, kept: 300, recordTokens: 120)

    private func agent(_ session: ScriptedSession, tools: [any Tool] = []) -> ConversationAgent {
        var definition = AgentDefinition(
            greeting: "Hello.", instructions: "Be brief.", tools: tools)
        definition.historyLimit = Self.limit
        return ConversationAgent(
            definition: definition, session: session, callID: "call", clock: CallClock(ManualClock()), now: { testNow }, timeZone: .gmt)
    }

    private func tokens(_ session: ScriptedSession, _ messages: [Message]) -> Int { messages.reduce(0) { $0 + session.tokenCount(of: $1) } }

    private func take(_ words: String, _ agent: ConversationAgent) async throws {
        var spoken = ""
        for try await case .text(let text) in agent.reply(to: words).events { spoken += text }
        await agent.replyEnded(heard: spoken, interrupted: false)
    }

    @Test("Two hundred turns stay within the limit, with few cuts, and what was agreed is not lost")
    func twoHundred() async throws {
        let book = TestTool(
            "book", parameters: ["patient_name", "date"], effect: .changes,
            slots: [FormSlot("patient_name", type: PersonSlot(), isKept: true), FormSlot("date", type: DaySlot())]
        ) { arguments in .result(["date": arguments["date"] ?? .null, "id": "APT-1001"]) }
        let look = TestTool("look") { _ in .result(["patient": "Maria Lopez", "date_of_birth": "1990-07-22", "phone": "555-0102"]) }
        var scripts: [[LanguageModelEvent]] = [
            .calls("look"), .says("Thank you, Maria."),
            .calls("book", ["patient_name": "Maria Lopez", "date": "Friday"], id: "2"), .says("You are booked on Friday, number APT-1001."),
        ]
        for index in 0..<198 { scripts.append(.says("That is answer number \(index) and it goes on for a little while.")) }
        scripts += [.calls("book", ["patient_name": "Maria Lopez", "date": "Monday"], id: "3"), .says("You are booked on Monday, number APT-1001.")]
        let session = ScriptedSession(scripts)
        let agent = agent(session, tools: [book, look])
        try await take("I'm Maria Lopez, born July 22nd 1990.", agent)
        try await take("Book me on Friday.", agent)
        for index in 0..<198 { try await take("And this is my question number \(index), which is not short either.", agent) }

        // The limit holds for what was there before a turn; the turn itself comes on top.
        let longest = session.requests.map { tokens(session, $0.messages) }.max() ?? 0
        #expect(longest <= Self.limit.tokens + 120, "\(longest)")
        // Two requests share their beginning unless there was a cut between them.
        let cuts = zip(session.requests, session.requests.dropFirst()).count { before, after in
            before.messages.count >= 2 && before.messages.prefix(2) != after.messages.prefix(2)
        }
        #expect((5...40).contains(cuts), "\(cuts)")
        let record = try #require(session.requests.last?.messages.first)
        #expect(record == .note(#"Earlier in this call: patient_name: Maria Lopez; book: {"date":"Friday","id":"APT-1001"}"#))
        // What is read begins with the caller.
        guard case .caller? = session.requests.last?.messages.dropFirst().first else { Issue.record("an answer to nothing"); return }
        // What is left after each turn, cut or not, was read ahead of the next.
        for _ in 0..<1_000 where session.prepared.count < 200 { await Task.yield() }
        let prepared = Set(session.prepared.map(\.messages))
        #expect(prepared.count == 200)
        for request in session.requests.dropFirst() {
            guard case .caller? = request.messages.last else { continue }
            #expect(prepared.contains(request.messages.dropLast()))
        }

        // The name of the first turn still is one that the caller gave.
        try await take("Book me on Monday as well.", agent)
        #expect(book.contexts.count == 2)
    }

    @Test("More agreements than the record holds: the latest are kept")
    func manyChanges() async throws {
        let book = TestTool("book", parameters: ["date"], effect: .changes) { .result(.object($0)) }
        var scripts: [[LanguageModelEvent]] = []
        for index in 0..<60 { scripts += [.calls("book", ["date": .string("day \(index)")], id: "b\(index)"), .says("You are booked on day \(index).")] }
        let session = ScriptedSession(scripts)
        let agent = agent(session, tools: [book])
        for index in 0..<60 { try await take("Book day \(index).", agent) }
        guard case .note(let record)? = session.requests.last?.messages.first else { Issue.record("no record"); return }
        #expect(session.tokenCount(of: .note(record)) <= Self.limit.recordTokens)
        #expect(record.hasPrefix("Earlier in this call: (") && record.contains("older things are left out"))
        #expect(record.contains("day 5"))
    }

    @Test("A short call is not touched")
    func short() async throws {
        let session = ScriptedSession([.says("Yes."), .says("No.")])
        let agent = agent(session)
        try await take("One?", agent)
        try await take("Two?", agent)
        #expect(session.requests.last?.messages == [.caller("One?"), .agent("Yes."), .caller("Two?")])
    }
}
