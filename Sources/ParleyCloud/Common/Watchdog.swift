import ParleyCore
import Synchronization

/// Ends an operation that makes no progress: whoever does the work says how long the next step may
/// take, each time it gets somewhere.
final class Watchdog: Sendable {
    private struct State {
        var time: Duration
        var error: CloudError?
        var hasExpired = false
        /// What the watch is waiting for, and until when.
        var sleep: (end: Duration, task: Task<Void, Never>)?
    }

    private let clock: CallClock
    private let state: Mutex<State>

    fileprivate init(clock: CallClock, limit: Duration, error: CloudError) {
        self.clock = clock
        state = Mutex(State(time: clock.now + limit, error: error))
    }

    /// Whether it has ended the operation, which sees that as cancellation.
    var hasExpired: Bool { state.withLock { $0.hasExpired } }

    /// From now on: `error` unless this is called again within `limit`.
    /// - Parameter error: `nil` where it is no fault that nothing more comes: the operation is
    ///   cancelled, and what it then returns stands.
    func expect(within limit: Duration, else error: CloudError?) {
        let time = clock.now + limit
        let tooLong = state.withLock { state -> Task<Void, Never>? in
            guard !state.hasExpired else { return nil }
            state.time = time
            state.error = error
            // A later time is seen when the sleep has ended; an earlier one would be missed by it.
            guard let sleep = state.sleep, time < sleep.end else { return nil }
            return sleep.task
        }
        tooLong?.cancel()
    }

    /// Returns, or throws, when time is up and not before.
    fileprivate func watch() async throws {
        while true {
            let now = clock.now
            let (time, error) = state.withLock { state in
                state.hasExpired = now >= state.time
                return (state.time, state.error)
            }
            guard now >= time else {
                try await sleep(until: time)
                continue
            }
            if let error { throw error }
            return
        }
    }

    /// Returns at `time`, or before it where an earlier one has been set.
    private func sleep(until time: Duration) async throws {
        // Not a child: it is cancelled by itself.
        let task = Task { [clock] in _ = try? await clock.sleep(until: time) }
        let isTooLong = state.withLock { state in
            state.sleep = (time, task)
            return state.time < time
        }
        if isTooLong { task.cancel() }
        await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        state.withLock { $0.sleep = nil }
        try Task.checkCancellation()
    }
}

private enum WatchdogOutcome<Result: Sendable>: Sendable {
    case done(Result)
    case expired
}

/// Runs `operation`, which must end when its task is cancelled.
/// - Parameters:
///   - limit: How long its first step may take; later ones are set through the watchdog.
///   - error: What is thrown when that was too long.
func withWatchdog<Result: Sendable>(
    _ clock: CallClock, limit: Duration, else error: CloudError,
    _ operation: @escaping @Sendable (Watchdog) async throws -> Result
) async throws -> Result {
    let watchdog = Watchdog(clock: clock, limit: limit, error: error)
    return try await withThrowingTaskGroup(of: WatchdogOutcome<Result>.self) { group in
        group.addTask { .done(try await operation(watchdog)) }
        group.addTask {
            try await watchdog.watch()
            return .expired
        }
        defer { group.cancelAll() }
        while let outcome = try await group.next() {
            if case .done(let result) = outcome { return result }
            group.cancelAll()
        }
        throw CancellationError()
    }
}

/// Runs `operation`, which must end when its task is cancelled, for at most `limit`.
func withDeadline<Result: Sendable>(
    _ limit: Duration, clock: CallClock, else error: CloudError,
    _ operation: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withWatchdog(clock, limit: limit, else: error) { _ in try await operation() }
}
