import ParleySQLite

/// The records in SQLite: a file that several processes may share, or memory.
struct SQLiteDatabase: SQLDatabase {
    private let storage: SQLiteStorage

    /// How long a transaction may wait before it begins. The tool that asks gives up after five seconds.
    private static let patience = Duration.seconds(4)
    /// How long a transaction waits for another process that writes: within `patience`.
    private static let busyTimeout = Duration.seconds(3)

    /// - Parameter path: `nil` for memory.
    /// - Throws: ``HospitalStoreError/unavailable(_:)``.
    init(path: String?) throws {
        do {
            storage = try SQLiteStorage(
                path: path, label: "hospital", migrations: SQLiteSchema.migrations, busyTimeout: Self.busyTimeout)
        } catch let error as SQLiteError {
            throw HospitalStoreError.unavailable(error.message)
        }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Value) async throws -> Value {
        try await Self.translating { try await storage.read { try body(SQLiteSession(connection: $0)) } }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLSession, _ attempt: Int) throws -> Value
    ) async throws -> Value {
        let deadline = ContinuousClock.now + Self.patience
        return try await Self.translating {
            try await storage.withWriter { connection in
                // Behind others that waited in vain for another process, this would be late.
                guard ContinuousClock.now < deadline else { throw HospitalStoreError.timedOut }
                var attempt = 0
                while true {
                    do {
                        return try connection.transaction(.immediate) {
                            try body(SQLiteSession(connection: connection), attempt)
                        }
                    } catch is SQLCollision {
                        attempt += 1
                        guard attempt < SQLRetries.maximum else { throw HospitalStoreError.failed("too many collisions") }
                    }
                }
            }
        }
    }

    private static func translating<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as SQLiteError {
            throw HospitalStoreError(error)
        }
    }
}

extension HospitalStoreError {
    init(_ error: SQLiteError) {
        switch error.code {
        case .busy, .locked, .interrupt: self = .timedOut
        case .constraint: self = .refused(error.message)
        case .cannotOpen, .readOnly, .notADatabase, .full, .ioError: self = .unavailable(error.message)
        default: self = .failed(error.message)
        }
    }
}

/// A transaction of SQLite.
struct SQLiteSession: SQLSession {
    let connection: SQLiteConnection

    /// A writer is alone.
    var rowLock: String { "" }

    func rows(_ sql: String, _ values: [String?]) throws -> [SQLRow] {
        do {
            return try connection.rows(sql, values).map { SQLRow(values: $0.values.map(Self.text)) }
        } catch let error as SQLiteError where [.constraintUnique, .constraintPrimaryKey].contains(error.extendedCode) {
            throw SQLCollision()
        } catch let error as SQLiteError {
            throw HospitalStoreError(error)
        }
    }

    private static func text(_ value: SQLiteValue) -> String? {
        switch value {
        case .null: nil
        case .integer(let integer): String(integer)
        case .real(let real): String(real)
        case .text(let text): text
        }
    }
}
