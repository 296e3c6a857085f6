import ParleyCore
import ParleyLanguage
import Synchronization

@testable import ParleyAgent

/// A tool whose work is a closure; it keeps what it was called with.
final class TestTool: Tool, Sendable {
    let definition: ToolDefinition
    let effect: ToolEffect
    let filler: String?
    let slots: [FormSlot]
    private let claims: [String]
    private let work: @Sendable ([String: JSONValue]) async throws -> ToolOutcome
    private let calls = Mutex<[ToolContext]>([])

    init(
        _ name: String, parameters: [String] = [], effect: ToolEffect = .reads, filler: String? = nil,
        slots: [FormSlot] = [], claims: [String] = [],
        work: @escaping @Sendable ([String: JSONValue]) async throws -> ToolOutcome = { _ in .result(["ok": true]) }
    ) {
        definition = ToolDefinition(
            name: name, description: "", parameters: parameters.map { ToolParameter(name: $0, description: "") })
        self.effect = effect
        self.filler = filler
        self.slots = slots
        self.claims = claims
        self.work = work
    }

    /// The contexts of all calls so far.
    var contexts: [ToolContext] { calls.withLock { $0 } }

    func claims(in language: Language) -> [String] { claims }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        calls.withLock { $0.append(context) }
        return try await work(arguments)
    }
}

/// Opens once; whoever waits then goes on.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

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
