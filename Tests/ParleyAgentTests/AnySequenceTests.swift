import Foundation
import ParleyCore
import Synchronization
import TestSupport
import Testing

@testable import ParleyAgent

/// Whatever becomes of replies (heard whole, cut short, thrown away before their turn had ended), the
/// history is what was heard, and each call of a tool that began has one result.
@Suite("Any sequence of replies", .timeLimit(.minutes(2)))
struct AnySequenceTests {
    @Test(arguments: 0..<20)
    func historyIsWhatWasHeard(block: UInt64) async throws {
        for seed in UInt64(0)..<100 { try await RandomCall(seed: block * 100 + seed + 1).hold() }
    }
}

/// One call of random turns, with what the history has to be.
private final class RandomCall {
    private var random: SeededGenerator
    private var scripts: [String: [[LanguageModelEvent]]] = ["Bye": [.says("Goodbye.")]]
    private var heard: [String] = []
    private let look = TestTool("look", parameters: ["n"])
    private let book = TestTool("book", parameters: ["n"], effect: .changes, filler: "One moment.")

    /// What is to become of a turn's reply.
    private struct Turn {
        var words: String
        var isDiscarded: Bool
        /// Events after which the reply is cut short; `nil` for never.
        var limit: Int?
    }

    init(seed: UInt64) { random = SeededGenerator(state: seed) }

    func hold() async throws {
        let turns = (0..<Int.random(in: 1...6, using: &random)).map { turn($0) }
        let session = PlannedSession(scripts)
        let agent = ConversationAgent(
            definition: AgentDefinition(greeting: "Hello.", instructions: "Be brief.", tools: [look, book], safety: Safety([])),
            session: session, callID: "call", clock: CallClock(ManualClock()), now: { testNow }, timeZone: .gmt)
        for turn in turns { try await play(turn, agent) }
        for try await _ in agent.reply(to: "Bye").events {}
        let messages = try #require(session.latest.withLock { $0 })
        #expect(messages.compactMap { if case .agent(let text) = $0 { text } else { nil } } == heard)
        var asked: [String] = [], answered: [String] = []
        for message in messages {
            switch message {
            case .toolCalls(let calls): asked += calls.map(\.id)
            case .toolResult(let result): answered.append(result.callID)
            default: break
            }
        }
        #expect(asked == answered)
        #expect(Set(asked).count == asked.count)
        #expect(asked.count == look.contexts.count + book.contexts.count, "a call was made twice, or its result is lost")
        await agent.close()
    }

    /// A turn whose reply asks for tools in none, one or two steps before it answers.
    private func turn(_ number: Int) -> Turn {
        let isDiscarded = Int.random(in: 0..<4, using: &random) == 0
        let steps = Int.random(in: 0...2, using: &random)
        let words = "Question \(number)"
        scripts[words] = (0..<steps).map { step in
            [LanguageModelEvent].calls(
                Bool.random(using: &random) ? "look" : "book", ["n": .string("\(number)-\(step)")], id: "\(number)-\(step)")
        } + [.says("Answer \(number) is here.")]
        let limit = !isDiscarded && Bool.random(using: &random) ? Int.random(in: 1...6, using: &random) : nil
        return Turn(words: words, isDiscarded: isDiscarded, limit: limit)
    }

    private func play(_ turn: Turn, _ agent: ConversationAgent) async throws {
        let answer = agent.reply(to: turn.words, isTrial: turn.isDiscarded)
        let reply = Task {
            var said = "", count = 0
            for try await event in answer.events {
                if case .text(let text) = event { said += text }
                count += 1
                if count == turn.limit { break }
            }
            return said
        }
        if turn.isDiscarded {
            // At any time.
            for _ in 0..<Int.random(in: 0...20, using: &random) { await Task.yield() }
            answer.discard()
            return _ = await reply.result
        }
        let said = try await reply.value.replacing("One moment. ", with: "")
        let words = said.split(separator: " ")
        let count = turn.limit == nil ? words.count : Int.random(in: 0...words.count, using: &random)
        let part = words.prefix(count).joined(separator: " ")
        await agent.replyEnded(heard: part, interrupted: turn.limit != nil)
        if !part.isEmpty { heard.append(turn.limit != nil ? part + " —" : part) }
    }
}

/// A model that answers each question by its own script, step by step, whatever was asked before.
private final class PlannedSession: LanguageModelSession {
    private let scripts: [String: [[LanguageModelEvent]]]
    /// The conversation it was asked about last.
    let latest = Mutex<[Message]?>(nil)

    init(_ scripts: [String: [[LanguageModelEvent]]]) { self.scripts = scripts }

    func prepare(_ request: LanguageModelRequest, isComplete: Bool) async {}

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        latest.withLock { $0 = request.messages }
        var question = "", steps = 0
        for message in request.messages {
            switch message {
            // A question that nothing came of is asked together with the next.
            case .caller(let words): (question, steps) = (words, 0)
            case .toolCalls: steps += 1
            default: break
            }
        }
        let script = scripts.first { question.hasSuffix($0.key) }?.value ?? []
        let events = script.indices.contains(steps) ? script[steps] : .says("That is all.")
        return AsyncThrowingStream { continuation in
            for event in events { continuation.yield(event) }
            continuation.finish()
        }
    }

    func close() async {}
}
