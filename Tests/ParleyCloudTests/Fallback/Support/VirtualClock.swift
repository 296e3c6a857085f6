import Synchronization

/// A clock that only moves when it is told to.
final class VirtualClock: Clock {
    struct Instant: InstantProtocol {
        var offset: Duration
        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
    }

    private struct State {
        var now = Duration.zero
        var nextID = 0
        var sleepers: [Int: (time: Duration, continuation: CheckedContinuation<Void, any Error>)] = [:]
        /// Cancelled before they had gone to sleep.
        var cancelled: Set<Int> = []
    }

    private let state = Mutex(State())

    var now: Instant { Instant(offset: state.withLock { $0.now }) }
    /// How often anyone has gone to sleep.
    private var sleeps: Int { state.withLock { $0.nextID } }
    var minimumResolution: Duration { .nanoseconds(1) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
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
    func advanceToNextSleeper() -> Bool {
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
    func run<Value: Sendable>(_ operation: @escaping @Sendable () async -> Value) async -> Value {
        let isDone = Mutex(false)
        return await withTaskGroup(of: Value?.self) { group in
            group.addTask {
                let value = await operation()
                return value
            }
            group.addTask {
                while !Task.isCancelled {
                    // A task of the lowest priority gets its turn when no other has anything to do.
                    // Whoever went to sleep meanwhile may have woken others: again, until nobody does.
                    var seen = -1
                    while seen != self.sleeps {
                        seen = self.sleeps
                        for _ in 0..<100 { await Task.detached(priority: .background) { await Task.yield() }.value }
                    }
                    _ = self.advanceToNextSleeper()
                }
                return nil
            }
            var result: Value?
            while let value = await group.next() {
                if let value {
                    result = value
                    isDone.withLock { $0 = true }
                    group.cancelAll()
                }
            }
            return result!
        }
    }
}
