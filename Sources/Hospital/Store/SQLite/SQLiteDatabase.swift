import Dispatch
import Foundation
import GRDB

/// The records in SQLite: a file that several processes may share, or memory.
struct SQLiteDatabase: SQLDatabase {
    private let writer: any DatabaseWriter

    /// How long a transaction may wait before it begins. The tool that asks gives up after five seconds.
    private static let patience = Duration.seconds(4)

    /// - Parameter path: `nil` for memory.
    init(path: String?) throws {
        var configuration = Configuration()
        configuration.label = "hospital"
        // Another process writes: wait for it, within `patience`.
        configuration.busyMode = .timeout(3)
        do {
            if let path {
                writer = try Self.open(path: path, configuration: configuration)
            } else {
                writer = try DatabaseQueue(configuration: configuration)
            }
            try Self.migrate(writer)
        } catch let error as DatabaseError {
            throw HospitalStoreError.unavailable(error.message ?? "error \(error.resultCode.rawValue)")
        }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Value) async throws -> Value {
        try await Self.translating { try await writer.read { try body(SQLiteSession(database: $0)) } }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLSession, _ attempt: Int) throws -> Value
    ) async throws -> Value {
        let deadline = ContinuousClock.now + Self.patience
        return try await Self.translating {
            try await writer.writeWithoutTransaction { database in
                // Behind others that waited in vain for another process, this would be late.
                guard ContinuousClock.now < deadline else { throw HospitalStoreError.timedOut }
                var attempt = 0
                while true {
                    do {
                        return try Self.transaction(database) { try body($0, attempt) }
                    } catch is SQLCollision {
                        attempt += 1
                        guard attempt < SQLRetries.maximum else { throw HospitalStoreError.failed("too many collisions") }
                    }
                }
            }
        }
    }

    /// Immediate: the one writer of the file from its first statement on, so that what it has read is
    /// still so when it writes.
    private static func transaction<Value>(
        _ database: Database, _ body: (SQLiteSession) throws -> Value
    ) throws -> Value {
        var value: Value?
        try database.inTransaction(.immediate) {
            value = try body(SQLiteSession(database: database))
            return .commit
        }
        guard let value else { throw HospitalStoreError.failed("a transaction ended without a result") }
        return value
    }

    /// Two processes that open a new file at once may both try to switch it to WAL, which does not
    /// heed the busy timeout; the loser finds it switched when it tries again.
    private static func open(path: String, configuration: Configuration) throws -> DatabasePool {
        var attempts = 0
        while true {
            do {
                // A pool puts the file in WAL mode, in which readers do not wait for writers.
                let pool = try DatabasePool(path: path, configuration: configuration)
                // What was confirmed to a caller must be there after a power cut too. In WAL mode the
                // pool's default, NORMAL, may lose the last commits then; FULL flushes the log to disk at
                // each commit, which costs milliseconds, and calls book seconds apart.
                try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
                return pool
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempts < 20 {
                attempts += 1
                Thread.sleep(forTimeInterval: 0.05)
            }
        }
    }

    /// Another process may be making the same tables. Whoever loses finds a table or a row there
    /// already, and that much done when it looks again.
    private static func migrate(_ writer: any DatabaseWriter) throws {
        let migrator = SQLiteSchema.migrator
        for _ in migrator.migrations {
            do {
                return try migrator.migrate(writer)
            } catch is DatabaseError {
                continue
            }
        }
        try migrator.migrate(writer)
    }

    private static func translating<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as DatabaseError {
            throw HospitalStoreError(error)
        }
    }
}

extension HospitalStoreError {
    init(_ error: DatabaseError) {
        let message = error.message ?? "error \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_INTERRUPT: self = .timedOut
        case .SQLITE_CONSTRAINT: self = .refused(message)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_NOTADB, .SQLITE_FULL, .SQLITE_IOERR: self = .unavailable(message)
        default: self = .failed(message)
        }
    }
}

/// A transaction of SQLite.
struct SQLiteSession: SQLSession {
    let database: Database

    /// A writer is alone.
    var rowLock: String { "" }

    func rows(_ sql: String, _ values: [String?]) throws -> [SQLRow] {
        do {
            return try Row.fetchAll(database, sql: sql, arguments: StatementArguments(values)).map { row in
                SQLRow(values: row.databaseValues.map { String.fromDatabaseValue($0) ?? Int64.fromDatabaseValue($0).map { String($0) } })
            }
        } catch let error as DatabaseError
            where [.SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY].contains(error.extendedResultCode)
        {
            throw SQLCollision()
        } catch let error as DatabaseError {
            throw HospitalStoreError(error)
        }
    }
}
