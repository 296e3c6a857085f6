/// What the hospital's records ask of a database: transactions, and statements within them.
///
/// A body runs on a thread of the database's, never on the cooperative pool, and may run again: where
/// the transaction collided with another one, it was rolled back and begins anew.
protocol SQLDatabase: Sendable {
    /// Reads what was true at one moment.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Value) async throws -> Value

    /// Changes all or nothing: when this returns, what was changed is on disk.
    /// - Parameter body: Is told how often the transaction was begun before.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLSession, _ attempt: Int) throws -> Value
    ) async throws -> Value
}

/// One transaction, on the thread that runs it.
protocol SQLSession {
    /// Behind a `SELECT` whose rows are about to be changed.
    var rowLock: String { get }

    /// Runs one statement.
    /// - Parameters:
    ///   - sql: A `?` for each value.
    ///   - values: In the order of their `?`; the database brings them to the columns' types.
    /// - Throws: ``SQLCollision`` where something unique is there already, ``HospitalStoreError`` for
    ///   all else.
    @discardableResult
    func rows(_ sql: String, _ values: [String?]) throws -> [SQLRow]
}

extension SQLSession {
    @discardableResult
    func rows(_ sql: String) throws -> [SQLRow] { try rows(sql, []) }
}

/// Another transaction was there first. The transaction is to be begun anew, and will see what the
/// other one did.
struct SQLCollision: Error {}

/// A row of a result, its values as text in the order of the columns.
struct SQLRow: Sendable {
    var values: [String?]

    /// A value that is there.
    func text(_ column: Int) throws -> String {
        guard values.indices.contains(column), let value = values[column] else {
            throw HospitalStoreError.failed("a value is missing in column \(column)")
        }
        return value
    }

    func optional(_ column: Int) -> String? { values.indices.contains(column) ? values[column] : nil }
}

/// How often a transaction that collides with others is begun before it is given up.
enum SQLRetries { static let maximum = 6 }
