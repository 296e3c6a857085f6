import ParleyCore
import Synchronization

/// One call's readings by a service, which remembers nothing of them: each question is a request, and those
/// asked in one go are made side by side.
final class OpenAIReadingSession: ReadingSession {
    private struct State {
        var isClosed = false
        var count = 0
        var requests: [Int: Task<[ReadingAnswer], any Error>] = [:]
    }

    private let model: OpenAILanguageModel
    private let state = Mutex(State())

    init(model: OpenAILanguageModel) {
        self.model = model
    }

    func ask(_ questions: [ReadingQuestion]) async throws -> [ReadingAnswer] {
        let begun = state.withLock { state -> (number: Int, task: Task<[ReadingAnswer], any Error>)? in
            guard !state.isClosed else { return nil }
            state.count += 1
            let task = Task { [model] in try await Self.answer(questions, model) }
            state.requests[state.count] = task
            return (state.count, task)
        }
        guard let (number, task) = begun else { throw ReadingError.closed }
        defer { state.withLock { $0.requests[number] = nil } }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }

    func close() async {
        let requests = state.withLock { state in
            state.isClosed = true
            return state.requests.values
        }
        for request in requests { request.cancel() }
    }

    private static func answer(_ questions: [ReadingQuestion], _ model: OpenAILanguageModel) async throws -> [ReadingAnswer] {
        try await withThrowingTaskGroup(of: (Int, ReadingAnswer).self) { group in
            for (index, question) in questions.enumerated() {
                group.addTask { (index, try await model.answer(question)) }
            }
            var answers: [Int: ReadingAnswer] = [:]
            for try await (index, answer) in group { answers[index] = answer }
            return questions.indices.compactMap { answers[$0] }
        }
    }
}
