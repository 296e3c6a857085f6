import Dispatch

/// A connection that tasks take turns at, on a thread of its own: SQLite blocks, and the cooperative
/// pool must not.
///
/// Being an actor it is on that thread for its whole life, its end included, which may flush to disk.
actor SQLiteWorker {
    private let executor: SQLiteExecutor
    private let connection: SQLiteConnection

    /// - Parameter label: For debuggers.
    init(_ connection: sending SQLiteConnection, label: String) {
        executor = SQLiteExecutor(label: label)
        self.connection = connection
    }

    isolated deinit {}

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Runs `body` when those before it are done.
    ///
    /// A task that is cancelled while it waits takes no turn. A body that has begun runs to its end,
    /// and its task learns how it ended, cancelled or not.
    /// - Throws: `CancellationError`, or what `body` throws.
    func run<Value: Sendable>(_ body: @Sendable (SQLiteConnection) throws -> Value) throws -> Value {
        try Task.checkCancellation()
        return try body(connection)
    }
}

/// Runs an actor's jobs on a serial queue, in the order in which they came.
private final class SQLiteExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
