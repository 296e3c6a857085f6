/// A database that tasks share: one connection writes, and another one reads, which does not wait for
/// the writer. In memory one connection does both.
///
/// Bodies run on the connections' threads, never on the cooperative pool. A task that is cancelled
/// before its turn throws `CancellationError`; what has begun is done, and its result returned. The
/// database is closed on those threads, when the last body is done and nobody holds this.
public final class SQLiteStorage: Sendable {
    private let writer: SQLiteWorker
    private let reader: SQLiteWorker

    /// Opens the database, and brings its tables up to date. Blocks its thread meanwhile: on the disk,
    /// and on other processes that do the same.
    /// - Parameters:
    ///   - path: A file, made if it is not there; `nil` for memory.
    ///   - label: Names its threads.
    ///   - busyTimeout: How long a transaction waits for another process that writes.
    /// - Throws: ``SQLiteError`` where the file cannot be opened, or is no database; what a migration
    ///   throws.
    public init(
        path: String?, label: String, migrations: [SQLiteMigration], busyTimeout: Duration = .seconds(3)
    ) throws {
        let connection = try SQLiteConnection(path: path, busyTimeout: busyTimeout)
        try connection.migrate(migrations)
        writer = SQLiteWorker(connection, label: "\(label).writer")
        if let path {
            let connection = try SQLiteConnection(path: path, mode: .reads, busyTimeout: busyTimeout)
            reader = SQLiteWorker(connection, label: "\(label).reader")
        } else {
            reader = writer
        }
    }

    /// Reads what was true at one moment.
    /// - Throws: What `body` throws, ``SQLiteError`` or `CancellationError`.
    public func read<Value: Sendable>(_ body: @Sendable (SQLiteConnection) throws -> Value) async throws -> Value {
        try await reader.run { connection in try connection.reading { try body(connection) } }
    }

    /// Changes all or nothing, as the one writer: when this returns, what was changed is on disk.
    /// - Throws: What `body` throws, ``SQLiteError`` or `CancellationError`.
    @discardableResult
    public func write<Value: Sendable>(_ body: @Sendable (SQLiteConnection) throws -> Value) async throws -> Value {
        try await writer.run { connection in try connection.transaction(.immediate) { try body(connection) } }
    }

    /// Runs `body` on the connection that writes, without a transaction.
    /// - Throws: What `body` throws, or `CancellationError`.
    @discardableResult
    public func withWriter<Value: Sendable>(_ body: @Sendable (SQLiteConnection) throws -> Value) async throws -> Value {
        try await writer.run(body)
    }
}
