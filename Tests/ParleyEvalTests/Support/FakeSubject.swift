import Foundation
import ParleyCore
import Synchronization

@testable import ParleyEval

/// A desk that keeps orders: an agent which does what a closure says.
struct FakeSubject: EvalSubject {
    typealias Answer = @Sendable (_ words: String, _ store: FakeStore) async throws -> [ReplyEvent]

    var name: String { "desk" }
    let schema = EvalSchema.desk
    let answer: Answer

    init(_ answer: @escaping Answer) { self.answer = answer }

    func begin(_ setup: EvalSetup) async throws -> any EvalTrial {
        let store = FakeStore(setup.rows.map(\.values))
        return FakeTrial(store: store, agent: FakeAgent(store: store, answer: answer))
    }
}

extension EvalSchema {
    static let desk = EvalSchema(
        tables: [
            Table("orders", [
                Column("id", .made), Column("who", isRequired: true), Column("what", .oneOf(["tea", "coffee"]), isRequired: true),
                Column("day", .day), Column("time", .time), Column("status"),
            ])
        ], tools: ["order", "look"])
}

final class FakeStore: Sendable {
    private let orders: Mutex<[EvalRow]>
    let isClosed = Mutex(false)

    init(_ rows: [EvalRow]) { orders = Mutex(rows) }

    var rows: [EvalRow] { orders.withLock { $0 } }
    func add(_ row: EvalRow) { orders.withLock { $0.append(row) } }
    func remove(_ id: String) { orders.withLock { $0.removeAll { $0["id"] == id } } }
}

struct FakeTrial: EvalTrial {
    let store: FakeStore
    let agent: any CallAgent

    var usage: TokenUsage { TokenUsage(prompt: 100, cached: 60, completion: 7) }
    func rows() async throws -> EvalRows { ["orders": store.rows] }
    func close() async { store.isClosed.withLock { $0 = true } }
}

final class FakeAgent: CallAgent {
    let greeting = "Hello, this is the desk."
    let store: FakeStore
    let answer: FakeSubject.Answer
    let heard = Mutex<[String]>([])

    init(store: FakeStore, answer: @escaping FakeSubject.Answer) {
        self.store = store
        self.answer = answer
    }

    func prepare(words: String, isPause: Bool) async {}

    func reply(to words: String, isTrial: Bool) -> AgentReply {
        let queue = ReplyQueue()
        return AgentReply(to: words, isTrial: isTrial, in: queue) { [self] in
            if case .ended(let text, _)? = queue.takeSettled()?.outcome { heard.withLock { $0.append(text) } }
        } make: { [self] output in
            for event in try await answer(words, store) { output.yield(event) }
        }
    }

    func close() async {}
}

extension EvalScenario {
    /// A scenario of the desk, from YAML that begins with `caller`.
    static func desk(_ yaml: String, name: String = "test") throws -> EvalScenario {
        try EvalScenario(
            yaml: "name: \(name)\nnow: 2026-11-23T09:00\n" + yaml, file: "test.yaml", agent: "desk", schemas: ["desk": .desk])
    }
}
