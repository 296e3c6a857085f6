import ParleyCore
import Synchronization

/// Questions about what callers say, to the first engine of a chain that answers them.
struct FallbackReadingModel: ReadingModel {
    let chain: EngineChain<any LanguageModel>

    /// As the engine's that is asked first.
    var judgesEndings: Bool { chain.engines.lazy.compactMap(\.engine.readingModel).first?.judgesEndings ?? false }

    var costsRequests: Bool { chain.engines.contains { $0.engine.readingModel?.costsRequests ?? false } }

    /// Opens nothing yet: each engine's session is opened when a question first goes there.
    func openReading() async throws -> any ReadingSession { FallbackReadingSession(chain) }

    func warm(_ tasks: [ReadingTask]) async throws {
        for engine in chain.engines { try await engine.engine.readingModel?.warm(tasks) }
    }
}

/// One call's use of it.
final class FallbackReadingSession: ReadingSession {
    private struct State {
        var sessions: [String: any ReadingSession] = [:]
        var isClosed = false
    }

    private let chain: EngineChain<any LanguageModel>
    private let state = Mutex(State())

    init(_ chain: EngineChain<any LanguageModel>) { self.chain = chain }

    var judgesEndings: Bool { FallbackReadingModel(chain: chain).judgesEndings }

    /// Lets the engine read ahead that would be asked first.
    func readAhead(_ inputs: [ReadingInput]) async {
        guard let engine = chain.engines.first(where: { $0.health.state != .open && $0.engine.readingModel != nil }) else { return }
        let deadline = chain.clock.now + engine.deadlines.open
        // What fails here fails again when it matters, and is dealt with then.
        guard let session = try? await session(of: engine, by: deadline), !Task.isCancelled else { return }
        await session.readAhead(inputs)
    }

    func ask(_ questions: [ReadingQuestion]) async throws -> [ReadingAnswer] { try await ask(questions) { _, _ in } }

    /// What one engine tells before it fails is told again by the next.
    func ask(_ questions: [ReadingQuestion], told: @escaping @Sendable (Int, ReadingAnswer) -> Void) async throws -> [ReadingAnswer] {
        try await chain.run(observer: TurnObservation.current) { engine, attempt in
            let session = try await self.session(of: engine, by: attempt.deadline)
            let answers = try await attempt.result { try await session.ask(questions, told: told) }
            attempt.noteOutput()
            return answers
        }
    }

    func close() async {
        let sessions = state.withLock { state in
            defer { state = State(isClosed: true) }
            return state.sessions.values
        }
        for session in sessions { await session.close() }
    }

    /// The engine's session of this call, opened where it is not yet.
    private func session(of engine: NamedEngine<any LanguageModel>, by deadline: Duration) async throws -> any ReadingSession {
        if let session = state.withLock({ $0.sessions[engine.name] }) { return session }
        guard let model = engine.engine.readingModel else { throw ReadingError.noAnswer }
        let late = ChainFailure(failureReason: .late, engine: engine.name)
        let opened = try await chain.clock.value(by: deadline, late: late, dispose: { await $0.close() }) { try await model.openReading() }
        // Reading ahead may have been opening one as well: the first is kept.
        let (session, spare) = state.withLock { state -> ((any ReadingSession)?, (any ReadingSession)?) in
            guard !state.isClosed else { return (nil, opened) }
            if let first = state.sessions[engine.name] { return (first, opened) }
            state.sessions[engine.name] = opened
            return (opened, nil)
        }
        await spare?.close()
        guard let session else { throw ReadingError.closed }
        return session
    }
}
