/// How a transaction begins.
public enum SQLiteTransaction: Sendable {
    /// Sees the database as it is at its first statement.
    case deferred
    /// The one writer of the database from its beginning on, so that what it has read is still so when
    /// it writes.
    case immediate
}

extension SQLiteConnection {
    /// Changes all or nothing: commits what `body` did, or takes it back where `body` throws.
    ///
    /// Transactions do not nest.
    /// - Throws: What `body` throws, or ``SQLiteError``.
    public func transaction<Value>(_ kind: SQLiteTransaction, _ body: () throws -> Value) throws -> Value {
        switch kind {
        case .deferred: try rows("BEGIN DEFERRED")
        case .immediate: try rows("BEGIN IMMEDIATE")
        }
        do {
            let value = try body()
            try rows("COMMIT")
            return value
        } catch {
            // A full disk and its like end a transaction by themselves.
            if isInTransaction { _ = try? rows("ROLLBACK") }
            throw error
        }
    }

    /// Reads what was true at one moment; a statement that would change something fails.
    /// - Throws: What `body` throws, or ``SQLiteError``.
    func reading<Value>(_ body: () throws -> Value) throws -> Value {
        isReading = mode != .reads
        defer { isReading = false }
        return try transaction(.deferred, body)
    }
}
