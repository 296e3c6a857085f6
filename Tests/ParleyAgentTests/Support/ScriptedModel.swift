import ParleyCore
import Synchronization

/// A language model that says what it was told to say, one script for each request.
final class ScriptedSession: LanguageModelSession, Sendable {
    private struct State {
        var scripts: [[LanguageModelEvent]]
        var requests: [LanguageModelRequest] = []
        var prepared: [LanguageModelRequest] = []
        var isClosed = false
    }

    private let state: Mutex<State>

    init(_ scripts: [[LanguageModelEvent]]) { state = Mutex(State(scripts: scripts)) }

    /// What was asked, oldest first.
    var requests: [LanguageModelRequest] { state.withLock { $0.requests } }
    var prepared: [LanguageModelRequest] { state.withLock { $0.prepared } }
    var isClosed: Bool { state.withLock { $0.isClosed } }

    func prepare(_ request: LanguageModelRequest, isComplete: Bool) async {
        state.withLock { $0.prepared.append(request) }
    }

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        let script = state.withLock { state in
            state.requests.append(request)
            return state.scripts.isEmpty ? [] : state.scripts.removeFirst()
        }
        return AsyncThrowingStream { continuation in
            for event in script { continuation.yield(event) }
            continuation.finish()
        }
    }

    func close() async { state.withLock { $0.isClosed = true } }
}

extension [LanguageModelEvent] {
    static func says(_ words: String...) -> [LanguageModelEvent] { words.map { .text($0) } + [.finished(.stop)] }

    static func calls(_ name: String, _ arguments: JSONValue = [:], id: String = "1") -> [LanguageModelEvent] {
        [
            .toolCallBegan(name: name), .toolCall(ToolCall(id: id, name: name, arguments: arguments)),
            .finished(.toolCalls),
        ]
    }
}
