import ParleyCore

struct DeadlineExceeded: Error {}

/// Runs `work`, which is cancelled at the deadline.
/// - Throws: ``DeadlineExceeded``, or what `work` throws.
func withDeadline<Value: Sendable>(
    _ timeout: Duration, clock: CallClock, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    let deadline = clock.now + timeout
    return try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask { try await work() }
        group.addTask {
            try await clock.sleep(until: deadline)
            throw DeadlineExceeded()
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw DeadlineExceeded() }
        return value
    }
}
