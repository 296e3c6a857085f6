import Foundation

/// The records in PostgreSQL, which any number of servers may share.
///
/// A few threads, each with a connection of its own, run the transactions; nothing of it is on the
/// cooperative pool. A connection is made when it is first needed, and again when it was lost. The
/// threads end with this.
final class PostgresDatabase: SQLDatabase {
    /// How long a transaction may take, with its wait for a connection and all its attempts. The tool
    /// that asks gives up after five seconds.
    static let patience = Duration.seconds(4)
    /// The clock goes off this much later than the threads themselves give up; it is for what they
    /// cannot interrupt, which is looking up the host's address.
    private static let grace = Duration.milliseconds(500)

    let url: PostgresURL
    private let queue: PostgresQueue
    private let threads: Int

    /// Connects, and makes and fills the tables if they are not there.
    /// - Parameters:
    ///   - connections: How many transactions run at once. One takes a few milliseconds.
    ///   - capacity: How many may wait before the next is refused.
    ///   - openingPatience: How long opening may take: another server may be making the tables.
    /// - Throws: ``HospitalStoreError``.
    init(
        _ url: PostgresURL, connections: Int = 4, capacity: Int = 256, openingPatience: Duration = .seconds(10)
    ) async throws {
        self.url = url
        let queue = PostgresQueue(capacity: max(1, capacity))
        self.queue = queue
        threads = max(1, connections)
        for index in 0..<threads {
            // The threads hold the queue and not the database, so that the database's end can stop them.
            let thread = Thread { queue.work(PostgresWorker(url)) }
            thread.name = "parley-postgres-\(index)"
            thread.start()
        }
        try await run(within: openingPatience) { worker, deadline in
            // A wrong password is to be told at once.
            try worker.connect(until: deadline)
            try worker.transaction("BEGIN", until: deadline) { session, _ in try PostgresSchema.migrate(session) }
        }
    }

    deinit { queue.stop(threads: threads) }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Value) async throws -> Value {
        try await run(within: Self.patience) { worker, deadline in
            try worker.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", until: deadline) { session, _ in
                try body(session)
            }
        }
    }

    /// Read committed: a statement that meets somebody else's change waits for its end and sees it,
    /// which is what the store's statements are made for. What may not happen twice is refused by the
    /// unique indexes at any level.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLSession, _ attempt: Int) throws -> Value
    ) async throws -> Value {
        try await run(within: Self.patience) { worker, deadline in
            try worker.transaction("BEGIN ISOLATION LEVEL READ COMMITTED", until: deadline, body)
        }
    }

    /// Runs `body` on one of the threads.
    private func run<Value: Sendable>(
        within patience: Duration, _ body: @escaping @Sendable (PostgresWorker, ContinuousClock.Instant) throws -> Value
    ) async throws -> Value {
        let deadline = ContinuousClock.now + patience
        let ticket = PostgresTicket<Value>()
        let job = PostgresQueue.Job(id: ObjectIdentifier(ticket)) { worker in
            guard ticket.begin() else { return }
            guard ContinuousClock.now < deadline else { return ticket.finish(.failure(HospitalStoreError.timedOut)) }
            ticket.finish(Result { try body(worker, deadline) })
        }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { [queue] in try await Self.value(of: ticket, job, in: queue) }
            group.addTask { [queue] in
                guard (try? await Task.sleep(until: deadline + Self.grace, clock: .continuous)) != nil else { return nil }
                ticket.finish(.failure(HospitalStoreError.timedOut))
                queue.remove(job.id)
                return nil
            }
            defer { group.cancelAll() }
            while let value = try await group.next() {
                if let value { return value }
            }
            throw HospitalStoreError.timedOut
        }
    }

    private static func value<Value: Sendable>(
        of ticket: PostgresTicket<Value>, _ job: PostgresQueue.Job, in queue: PostgresQueue
    ) async throws -> Value {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                // A cancellation that came first has left its mark on the ticket.
                guard ticket.wait(with: continuation) else {
                    return continuation.resume(throwing: CancellationError())
                }
                if !queue.add(job) { ticket.finish(.failure(HospitalStoreError.overloaded)) }
            }
        } onCancel: {
            ticket.cancel()
            queue.remove(job.id)
        }
    }
}
