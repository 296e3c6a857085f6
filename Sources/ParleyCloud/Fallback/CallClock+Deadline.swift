import ParleyCore
import Synchronization

extension CallClock {
    /// Waits for the result of `operation` until `deadline`, then cancels it and throws `late`.
    ///
    /// A task of its own carries the operation, for a child that ignores its cancellation would keep
    /// its group, and with it the turn, waiting.
    /// - Parameter dispose: Is given what the operation returns when nobody waits any more.
    func value<Value: Sendable>(
        by deadline: Duration, late: any Error, dispose: @escaping @Sendable (Value) async -> Void = { _ in },
        of operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let handover = Handover<Value>()
        let (ready, signal) = AsyncStream<Void>.makeStream()
        let work = Task {
            let result: Result<Value, any Error>
            do { result = .success(try await operation()) } catch { result = .failure(error) }
            let isWanted = handover.put(result)
            signal.finish()
            if !isWanted, case .success(let value) = result { await dispose(value) }
        }
        let isLate = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await _ in ready {}
                return false
            }
            group.addTask { (try? await self.sleep(until: deadline)) != nil }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
        // A result that came at the very last moment is as good as any.
        if let result = handover.take() { return try result.get() }
        work.cancel()
        throw isLate ? late : CancellationError()
    }
}

/// Passes a result from the task that makes it to the one that waits, or finds that nobody does.
private final class Handover<Value: Sendable>: Sendable {
    private let state = Mutex<(result: Result<Value, any Error>?, isAbandoned: Bool)>((nil, false))

    /// Whether anybody is waiting for it.
    func put(_ result: Result<Value, any Error>) -> Bool {
        state.withLock { state in
            if !state.isAbandoned { state.result = result }
            return !state.isAbandoned
        }
    }

    /// The result, if it is there; if not, it is no longer waited for.
    func take() -> Result<Value, any Error>? {
        state.withLock { state in
            state.isAbandoned = true
            return state.result
        }
    }
}
