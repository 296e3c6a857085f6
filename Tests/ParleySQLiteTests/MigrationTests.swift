import Dispatch
import Synchronization
import Testing

@testable import ParleySQLite

@Suite("Migrations of SQLite")
struct MigrationTests {
    private struct Broken: Error {}

    private let first = SQLiteMigration("first") { try $0.execute("CREATE TABLE a (b INTEGER PRIMARY KEY); INSERT INTO a VALUES (1)") }
    private let second = SQLiteMigration("second") { try $0.execute("CREATE TABLE c (d INTEGER REFERENCES a); INSERT INTO c VALUES (1)") }

    private func tables(_ connection: SQLiteConnection) throws -> [String] {
        try connection.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map { try $0.text(0) }
    }

    private func recorded(_ connection: SQLiteConnection) throws -> [String] {
        try connection.rows("SELECT identifier FROM grdb_migrations ORDER BY rowid").map { try $0.text(0) }
    }

    @Test("Each step is taken once")
    func once() throws {
        let connection = try SQLiteConnection(path: nil)
        try connection.migrate([first])
        try connection.migrate([first, second])
        try connection.migrate([first, second])
        #expect(try recorded(connection) == ["first", "second"])
        #expect(try connection.rows("SELECT * FROM a, c").count == 1)
    }

    @Test("A step that fails leaves nothing, and is taken the next time")
    func failure() throws {
        let connection = try SQLiteConnection(path: nil)
        let broken = SQLiteMigration("second") { connection in
            try connection.execute("CREATE TABLE half (a); INSERT INTO half VALUES (2)")
            throw Broken()
        }
        let misspelt = SQLiteMigration("second") { try $0.execute("CREATE TABLE half (a); INSERT INTO nowhere VALUES (1)") }
        #expect(throws: Broken.self) { try connection.migrate([broken]) }
        #expect(try tables(connection) == [])
        #expect(throws: Broken.self) { try connection.migrate([first, broken]) }
        #expect(code { try connection.migrate([first, misspelt]) } == .error)
        #expect(try tables(connection) == ["a", "grdb_migrations"])
        #expect(try recorded(connection) == ["first"])
        #expect(try connection.rows("SELECT b FROM a").count == 1)
        #expect(try !connection.isInTransaction && connection.rows("PRAGMA foreign_keys")[0].integer(0) == 1)
        try connection.migrate([first, second])
        #expect(try recorded(connection) == ["first", "second"])
    }

    @Test("A table that others refer to can be made anew; a row that refers to nothing fails the step")
    func references() throws {
        let connection = try SQLiteConnection(path: nil)
        let rebuild = SQLiteMigration("rebuild") {
            try $0.execute(
                """
                CREATE TABLE rebuilt (b INTEGER PRIMARY KEY, new TEXT);
                INSERT INTO rebuilt SELECT b, 'x' FROM a;
                DROP TABLE a;
                ALTER TABLE rebuilt RENAME TO a;
                """)
        }
        let loss = SQLiteMigration("loss") { try $0.execute("DELETE FROM a") }
        try connection.migrate([first, second, rebuild])
        #expect(try connection.rows("SELECT new FROM a JOIN c ON b = d").map { try $0.text(0) } == ["x"])
        #expect(code { try connection.migrate([first, second, rebuild, loss]) } == .constraintForeignKey)
        #expect(try connection.rows("SELECT * FROM a").count == 1)
        #expect(code { try connection.rows("DELETE FROM a") } == .constraintForeignKey)
    }

    @Test("Of many who open a new file at once each finds it whole")
    func atOnce() throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        let (first, second) = (first, second)
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 16) { _ in
            do {
                let connection = try SQLiteConnection(path: file.path)
                try connection.migrate([first, second])
                let rows = try connection.rows("SELECT * FROM a, c").count
                if rows != 1 { failures.withLock { $0.append("\(rows) rows") } }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try recorded(SQLiteConnection(path: file.path)) == ["first", "second"])
    }
}
