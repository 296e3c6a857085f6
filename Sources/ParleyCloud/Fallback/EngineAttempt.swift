import ParleyCore
import Synchronization

/// One request to one engine, and the watch that is kept on it.
final class EngineAttempt: Sendable {
    let stage: EngineStage
    let health: EngineHealth
    let deadlines: EngineDeadlines
    private let clock: CallClock
    private let observer: (any TurnObserver)?
    private let start: Duration
    private let state: Mutex<(deadline: Duration, hasAnswered: Bool)>
    /// Ends with the first output.
    private let answered = AsyncStream<Never>.makeStream()

    /// - Parameter firstOutput: When useful output has to be there.
    init(
        stage: EngineStage, health: EngineHealth, deadlines: EngineDeadlines, firstOutput: Duration, clock: CallClock,
        observer: (any TurnObserver)?
    ) {
        self.stage = stage
        self.health = health
        self.deadlines = deadlines
        self.clock = clock
        self.observer = observer
        start = clock.now
        state = Mutex((firstOutput, false))
    }

    var hasAnswered: Bool { state.withLock { $0.hasAnswered } }
    /// When the next useful output has to be there.
    var deadline: Duration { state.withLock { $0.deadline } }

    /// Useful output has come.
    func noteOutput() {
        let now = clock.now
        let isFirst = state.withLock { state in
            defer { state = (now + deadlines.stall, true) }
            return !state.hasAnswered
        }
        guard isFirst else { return }
        answered.continuation.finish()
        health.record(.answered(after: now - start))
        observer?.answered(stage, by: health.name)
    }

    /// Something failed that is not worth another attempt.
    func noteFailure(_ error: any Error) {
        health.record(.failed(FailureReason(error), detail: String(describing: error)))
    }

    func failure(_ reason: FailureReason) -> ChainFailure {
        ChainFailure(failureReason: reason, engine: health.name)
    }

    /// Reads a stream to its end, one element after the other.
    /// - Parameter handle: Tells whether the element is useful output.
    /// - Throws: What the stream threw; ``ChainFailure`` when it is late, has stalled, or ended without
    ///   anything useful; `CancellationError`.
    func read<Element: Sendable>(
        _ stream: AsyncThrowingStream<Element, any Error>, handle: @escaping @Sendable (Element) throws -> Bool
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for try await element in stream {
                    if try handle(element) { self.noteOutput() }
                }
                // A cancelled stream ends as though it were whole.
                try Task.checkCancellation()
            }
            group.addTask { try await self.watch() }
            defer { group.cancelAll() }
            // Whichever is first: the end, a failure, or the deadline.
            try await group.next()
        }
        guard hasAnswered else { throw failure(.empty) }
    }

    /// - Throws: ``ChainFailure`` when the deadline has passed without having been moved.
    private func watch() async throws {
        // The first output may move the deadline to an earlier time than is being slept for.
        let isLate = await withTaskGroup(of: Bool.self) { [deadline, clock, answered] group in
            group.addTask { (try? await clock.sleep(until: deadline)) != nil }
            group.addTask {
                for await _ in answered.stream {}
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
        if isLate, !hasAnswered { throw failure(.late) }
        // From here on it only moves to later ones.
        while true {
            try Task.checkCancellation()
            let deadline = deadline
            guard deadline > clock.now else { throw failure(.stalled) }
            try await clock.sleep(until: deadline)
        }
    }

    /// Waits for one result until the deadline, even where the operation does not notice that it is
    /// cancelled.
    func result<Value: Sendable>(
        by deadline: Duration? = nil, of operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await clock.value(by: deadline ?? self.deadline, late: failure(.late), of: operation)
    }
}
