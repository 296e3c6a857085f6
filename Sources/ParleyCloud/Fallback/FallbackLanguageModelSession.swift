import ParleyCore
import Synchronization

/// One call's use of a chain of language models.
final class FallbackLanguageModelSession: LanguageModelSession {
    private typealias Output = AsyncThrowingStream<LanguageModelEvent, any Error>.Continuation

    private struct State {
        var sessions: [String: any LanguageModelSession] = [:]
        /// The request in progress; a new one ends it.
        var request: Task<Void, Never>?
        var isClosed = false
    }

    private let chain: EngineChain<any LanguageModel>
    private let lines: FallbackLanguageModel.Lines
    private let state = Mutex(State())

    init(_ chain: EngineChain<any LanguageModel>, lines: FallbackLanguageModel.Lines) {
        self.chain = chain
        self.lines = lines
    }

    /// Lets the engine read ahead that would be asked first.
    func prepare(_ request: LanguageModelRequest, isComplete: Bool) async {
        guard let engine = chain.engines.first(where: { $0.health.state != .open }) else { return }
        let deadline = chain.clock.now + engine.deadlines.open
        // What fails here fails again when it matters, and is dealt with then.
        guard let session = try? await session(of: engine, by: deadline), !Task.isCancelled else { return }
        await session.prepare(request, isComplete: isComplete)
    }

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        let observer = TurnObservation.current
        endRequest()
        // Unbounded, but bounded by the tokens that an answer may take.
        return AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    try await self.answer(request, observer: observer, output: continuation)
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { reason in
                // An answer that has ended well is read to the end of its connection.
                if case .cancelled = reason { task.cancel() }
            }
            state.withLock { $0.request = task }
        }
    }

    /// Ends the request in progress, before a new one does so in the engine: there it would look like a failure.
    private func endRequest() {
        let previous = state.withLock { state in
            defer { state.request = nil }
            return state.request
        }
        previous?.cancel()
    }

    var judgesTurns: Bool { chain.engines.first?.engine.judgesTurns ?? false }

    /// As the engine counts that needs the most of those that are in use: the history has to fit each.
    func tokenCount(of message: Message) -> Int {
        let sessions = state.withLock { Array($0.sessions.values) }
        return sessions.map { $0.tokenCount(of: message) }.max() ?? message.estimatedTokenCount
    }

    func close() async {
        let (sessions, request) = state.withLock { state in
            defer { state = State(isClosed: true) }
            return (state.sessions.values, state.request)
        }
        request?.cancel()
        for session in sessions { await session.close() }
    }

    // MARK: An answer

    private func answer(
        _ request: LanguageModelRequest, observer: (any TurnObserver)?, output: Output
    ) async throws {
        let draft = AnswerDraft(request: request, lines: lines)
        do {
            try await chain.run(observer: observer) { engine, attempt in
                try await self.ask(engine, attempt, draft: draft, output: output)
            }
        } catch let error as NoEngineLeft {
            // Half an answer is ended in words; with none at all it is the call that apologises.
            guard let end = draft.brokenOff() else { throw error }
            output.yield(.text(end))
            output.yield(.finished(.stop))
        }
    }

    /// Asks one engine. The answer is whole with its last event, and passed on as such: what an engine
    /// still does then, such as to make its connection free for the next request, holds nobody up.
    private func ask(
        _ engine: NamedEngine<any LanguageModel>, _ attempt: EngineAttempt, draft: AnswerDraft, output: Output
    ) async throws {
        let session = try await session(of: engine, by: attempt.deadline)
        do {
            try await attempt.read(session.respond(to: draft.next())) { event in
                let (events, isUseful) = draft.take(event)
                for event in events { output.yield(event) }
                if case .finished = event, isUseful || attempt.hasAnswered { Self.end(draft, output) }
                return isUseful
            }
        } catch where draft.hasEnded {
            // After the last event, errors mean nothing.
        } catch let failure as ChainFailure where failure.failureReason == .empty && draft.isComplete {
            // The engine before this one had said everything and only not ended.
        }
        Self.end(draft, output)
    }

    private static func end(_ draft: AnswerDraft, _ output: Output) {
        guard let events = draft.end() else { return }
        for event in events { output.yield(event) }
        output.finish()
    }

    /// The engine's session of this call, opened where it is not yet.
    private func session(
        of engine: NamedEngine<any LanguageModel>, by deadline: Duration
    ) async throws -> any LanguageModelSession {
        if let session = state.withLock({ $0.sessions[engine.name] }) { return session }
        let late = ChainFailure(failureReason: .late, engine: engine.name)
        let opened = try await chain.clock.value(by: deadline, late: late, dispose: { await $0.close() }) {
            try await engine.engine.openSession()
        }
        // A request that reads ahead may have been opening one as well: the first is kept.
        let (session, spare) = state.withLock { state -> ((any LanguageModelSession)?, (any LanguageModelSession)?) in
            guard !state.isClosed else { return (nil, opened) }
            if let first = state.sessions[engine.name] { return (first, opened) }
            state.sessions[engine.name] = opened
            return (opened, nil)
        }
        await spare?.close()
        guard let session else { throw CancellationError() }
        return session
    }
}
