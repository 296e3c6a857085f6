import Synchronization

/// A clock that only moves when it is told to.
public final class VirtualClock: Clock {
    public struct Instant: InstantProtocol {
        public var offset: Duration
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
    }

    private struct State {
        var now = Duration.zero
        var nextID = 0
        var sleepers: [Int: (time: Duration, continuation: CheckedContinuation<Void, any Error>)] = [:]
        /// Cancelled before they had gone to sleep.
        var cancelled: Set<Int> = []
    }

    private let state = Mutex(State())

    public init() {}

    public var now: Instant { Instant(offset: state.withLock { $0.now }) }
    public var minimumResolution: Duration { .nanoseconds(1) }

    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome: Result<Void, any Error>? = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
                    if deadline.offset <= state.now { return .success(()) }
                    state.sleepers[id] = (deadline.offset, continuation)
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                if state.sleepers[id] == nil { state.cancelled.insert(id) }
                return state.sleepers.removeValue(forKey: id)
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }

    /// Moves to the next sleeper's time and wakes all that are due. False if nobody sleeps.
    public func advanceToNextSleeper() -> Bool {
        let due = state.withLock { state -> [CheckedContinuation<Void, any Error>]? in
            guard let time = state.sleepers.values.map(\.time).min() else { return nil }
            state.now = max(state.now, time)
            let due = state.sleepers.filter { $0.value.time <= state.now }
            for id in due.keys { state.sleepers[id] = nil }
            return due.sorted { ($0.value.time, $0.key) < ($1.value.time, $1.key) }.map(\.value.continuation)
        }
        due?.forEach { $0.resume() }
        return due != nil
    }

    /// Runs `operation` with time passing as fast as everyone has done what there is to do.
    ///
    /// All of it runs on one thread of its own, so "everyone has done what there is to do" is known
    /// and not guessed: nothing is left to run. Tasks that are no children of it do not follow it there; see `runAlone`.
    public func run<Value: Sendable>(_ operation: @escaping @Sendable () async -> Value) async -> Value {
        let executor = VirtualTimeExecutor { _ = self.advanceToNextSleeper() }
        defer { executor.stop() }
        return await VirtualTimeExecutor.$current.withValue(executor) {
            await withTaskExecutorPreference(executor) { await operation() }
        }
    }

    /// The same for code that starts tasks of its own: while it runs, every task of the process is run on that thread. One
    /// at a time, and not beside tests that block a thread.
    public func runAlone<Value: Sendable>(_ operation: @escaping @Sendable () async -> Value) async -> Value {
        let executor = VirtualTimeExecutor { _ = self.advanceToNextSleeper() }
        while !EveryTask.give(to: executor) { try? await Task.sleep(for: .milliseconds(1)) }
        let value = await VirtualTimeExecutor.$current.withValue(executor) {
            await withTaskExecutorPreference(executor) { await operation() }
        }
        EveryTask.giveBack()
        executor.stop()
        return value
    }
}
