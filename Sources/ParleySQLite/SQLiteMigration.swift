/// A step that makes the tables of a database, or changes them. One that was released is never
/// changed: files made by it are about.
public struct SQLiteMigration: Sendable {
    /// What it is recorded by in the database.
    public let name: String
    let body: @Sendable (SQLiteConnection) throws -> Void

    public init(_ name: String, _ body: @escaping @Sendable (SQLiteConnection) throws -> Void) {
        self.name = name
        self.body = body
    }
}

extension SQLiteConnection {
    /// Takes those steps, in their order, that this database has not taken yet. Each is taken wholly
    /// or, where it throws, not at all.
    ///
    /// Another process may be at the same: whoever comes second waits, and finds the step taken.
    /// - Throws: What a step throws, or ``SQLiteError``.
    public func migrate(_ migrations: [SQLiteMigration]) throws {
        guard try migrations.contains(where: { try !isTaken($0) }) else { return }
        // A table that others refer to is made anew by a step that drops the old one; what refers to
        // what is looked at behind each step. Within a transaction the switch has no effect.
        try rows("PRAGMA foreign_keys = OFF")
        defer { _ = try? rows("PRAGMA foreign_keys = ON") }
        // Each of the other's steps may be waited for in vain once.
        var attempts = migrations.count + 1
        while true {
            do {
                for migration in migrations { try take(migration) }
                return
            } catch let error as SQLiteError where [.busy, .locked].contains(error.code) && attempts > 1 {
                attempts -= 1
            }
        }
    }

    private func take(_ migration: SQLiteMigration) throws {
        try transaction(.immediate) {
            // Looked at by the only one who may write.
            guard try !isTaken(migration) else { return }
            try migration.body(self)
            if let row = try rows("PRAGMA foreign_key_check").first {
                let table = try row.text(0)
                throw SQLiteError(
                    .constraintForeignKey, "“\(migration.name)” leaves “\(table)” with a row that refers to nothing")
            }
            // Files that GRDB's migrator began have their record in this table.
            try rows("CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
            try rows("INSERT INTO grdb_migrations (identifier) VALUES (?)", [migration.name])
        }
    }

    private func isTaken(_ migration: SQLiteMigration) throws -> Bool {
        let isRecorded = try !rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'grdb_migrations'").isEmpty
        return try isRecorded
            && !rows("SELECT 1 FROM grdb_migrations WHERE identifier = ?", [migration.name]).isEmpty
    }
}
