import CSQLite
import Foundation

/// One connection to a database, in a file or in memory.
///
/// Used by one thread at a time, and blocks it: on the disk, and on other connections that write. In
/// async code ``SQLiteStorage`` keeps it off the cooperative pool. The database is closed with it.
public final class SQLiteConnection {
    /// What the connection may do.
    public enum Mode: Sendable {
        /// Makes the file, if it is not there.
        case readsAndWrites
        /// For a file that another connection has opened.
        case reads
    }

    private let handle: OpaquePointer
    private var statements: [String: SQLiteStatement] = [:]
    let mode: Mode
    /// Whether a statement that would change something is refused here. In ``Mode/reads`` SQLite does it.
    var isReading = false
    /// Whoever composes statements for each question must not fill the memory with them.
    private static let mostStatements = 200

    /// How often a connection tries to switch a file to WAL, and how long it waits in between.
    private static let switching = (attempts: 20, pause: 0.05)

    /// - Parameters:
    ///   - path: A file; `nil` for a database in memory, which is this connection's alone.
    ///   - busyTimeout: How long a statement waits for another connection that writes.
    /// - Throws: ``SQLiteError`` where the file cannot be opened, or is no database.
    public init(path: String?, mode: Mode = .readsAndWrites, busyTimeout: Duration = .seconds(3)) throws {
        self.mode = mode
        // No mutex: one thread at a time is the rule here.
        var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE
        if mode == .readsAndWrites { flags |= SQLITE_OPEN_CREATE }
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path ?? ":memory:", &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            defer { sqlite3_close_v2(opened) }
            throw SQLiteError(SQLiteCode(rawValue: code), on: opened)
        }
        // Whatever fails from here on, `deinit` closes.
        handle = opened
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, Int32(clamping: Int64(busyTimeout / .milliseconds(1))))
        guard parley_sqlite3_forbid_quoted_texts(handle) == SQLITE_OK else { throw SQLiteError(.error, on: handle) }
        try rows("PRAGMA foreign_keys = ON")
        switch mode {
        case .readsAndWrites:
            guard path != nil else { break }
            try switchToWAL()
            // What was confirmed to a caller must be there after a power cut too. In WAL mode NORMAL may
            // lose the last commits then; FULL flushes the log to disk at each commit, which costs
            // milliseconds, and calls book seconds apart.
            try rows("PRAGMA synchronous = FULL")
        case .reads:
            // And not opened as read-only: the last connection that closes puts the log into the file,
            // and this may be the last one.
            try rows("PRAGMA query_only = ON")
        }
    }

    deinit {
        // SQLite does not close before its statements are gone.
        statements.removeAll()
        sqlite3_close_v2(handle)
    }

    /// In WAL mode readers do not wait for writers. Two processes that open a new file at once may
    /// both try to switch it, which does not heed the busy timeout; the loser finds it switched when it
    /// tries again.
    private func switchToWAL() throws {
        var attempts = 1
        while true {
            do {
                guard try rows("PRAGMA journal_mode = WAL").first?.text(0) == "wal" else {
                    throw SQLiteError(.cannotOpen, "the file cannot be put in WAL mode")
                }
                return
            } catch let error as SQLiteError where error.code == .busy && attempts < Self.switching.attempts {
                attempts += 1
                Thread.sleep(forTimeInterval: Self.switching.pause)
            }
        }
    }

    /// Of the row that was inserted last; 0 before the first.
    public var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(handle) }

    /// Whether a transaction has begun and not ended.
    public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// How many statements are kept.
    var statementCount: Int { statements.count }

    /// Runs one statement, which is kept prepared unless it is a pragma.
    /// - Parameters:
    ///   - sql: A `?` for each value.
    ///   - values: In the order of their `?`.
    /// - Throws: ``SQLiteError``.
    @discardableResult
    public func rows(_ sql: String, _ values: [any SQLiteBindable] = []) throws -> [SQLiteRow] {
        let statement = try statement(sql)
        guard !isReading || statement.isReadOnly else { throw SQLiteError(.readOnly, on: nil) }
        return try statement.rows(values)
    }

    private func statement(_ sql: String) throws -> SQLiteStatement {
        if let statement = statements[sql] { return statement }
        let statement = try SQLiteStatement(sql, on: handle)
        // A pragma may do its work while it is prepared, and nothing when it is run again.
        guard !sql.drop(while: \.isWhitespace).prefix(6).lowercased().hasPrefix("pragma") else { return statement }
        if statements.count >= Self.mostStatements { statements.removeAll() }
        statements[sql] = statement
        return statement
    }

    /// Runs any number of statements without values, none of which is kept.
    /// - Throws: ``SQLiteError`` of the first that fails; those before it are done.
    public func execute(_ script: String) throws {
        guard !isReading else { throw SQLiteError(.readOnly, on: nil) }
        let code = sqlite3_exec(handle, script, nil, nil, nil)
        guard code == SQLITE_OK else { throw SQLiteError(SQLiteCode(rawValue: code), on: handle) }
    }
}
