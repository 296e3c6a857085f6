import ParleyCore
import Synchronization

/// One call's use of an OpenAI-compatible service. The service remembers nothing of it, so that all
/// there is to keep is the request in progress.
final class OpenAISession: LanguageModelSession {
    fileprivate struct Request {
        var number: Int
        var task: Task<Void, Never>
        var output: AsyncThrowingStream<LanguageModelEvent, any Error>.Continuation
    }

    private struct State {
        var isClosed = false
        var count = 0
        var current: Request?
    }

    private let model: OpenAILanguageModel
    private let state = Mutex(State())

    init(model: OpenAILanguageModel) {
        self.model = model
    }

    deinit {
        state.withLock { $0.current }?.task.cancel()
    }

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        // Unbounded, but bounded by the bytes that an answer may take.
        let (stream, output) = AsyncThrowingStream<LanguageModelEvent, any Error>.makeStream()
        let (superseded, isClosed) = state.withLock { state -> (Request?, Bool) in
            guard !state.isClosed else { return (nil, true) }
            state.count += 1
            let number = state.count
            let task = Task { [model, weak self] in
                do {
                    try await model.stream(request) { event in
                        output.yield(event)
                        // What is left to do concerns the connection, not the reader.
                        if case .finished = event { output.finish() }
                    }
                    output.finish()
                } catch {
                    output.finish(throwing: error)
                }
                self?.ended(number)
            }
            output.onTermination = { if case .cancelled = $0 { task.cancel() } }
            defer { state.current = Request(number: number, task: task, output: output) }
            return (state.current, false)
        }
        if isClosed { output.finish(throwing: model.service.error(.closed, "the call is over")) }
        superseded?.cancel()
        return stream
    }

    func close() async {
        let request = state.withLock { state in
            state.isClosed = true
            defer { state.current = nil }
            return state.current
        }
        request?.cancel()
    }

    private func ended(_ number: Int) {
        state.withLock { state in
            if state.current?.number == number { state.current = nil }
        }
    }
}

extension OpenAISession.Request {
    func cancel() {
        task.cancel()
        output.finish(throwing: CancellationError())
    }
}
