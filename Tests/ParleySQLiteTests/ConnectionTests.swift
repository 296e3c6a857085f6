import Foundation
import Testing

@testable import ParleySQLite

@Suite("A connection to SQLite")
struct ConnectionTests {
    @Test("A statement is prepared once, and is usable again behind an error and a changed table")
    func statements() throws {
        let connection = try SQLiteConnection(path: nil)
        try connection.execute("CREATE TABLE pair (a INTEGER PRIMARY KEY, b TEXT NOT NULL)")
        let before = connection.statementCount
        for number in 1...5 { try connection.rows("INSERT INTO pair VALUES (?, ?)", [number, "x"]) }
        #expect(connection.statementCount == before + 1)
        #expect(code { try connection.rows("INSERT INTO pair VALUES (?, ?)", [1, "y"]) } == .constraintPrimaryKey)
        try connection.rows("INSERT INTO pair VALUES (?, ?)", [6, "z"])
        #expect(connection.lastInsertedRowID == 6)
        let select = "SELECT * FROM pair WHERE a = ?"
        #expect(try connection.rows(select, [6]).map(\.values.count) == [2])
        try connection.execute("ALTER TABLE pair ADD COLUMN c TEXT DEFAULT 'new'")
        #expect(try connection.rows(select, [6])[0].text(2) == "new")
        #expect(connection.statementCount == before + 2)
    }

    @Test("A pragma does its work each time")
    func pragmas() throws {
        let connection = try SQLiteConnection(path: nil)
        let before = connection.statementCount
        for _ in 0..<3 {
            for (word, number) in [("OFF", 0), ("ON", 1)] as [(String, Int64)] {
                try connection.rows("PRAGMA foreign_keys = \(word)")
                #expect(try connection.rows("\n pragma foreign_keys")[0].integer(0) == number)
            }
        }
        #expect(connection.statementCount == before)
    }

    @Test("Statements that are composed anew each time do not fill the memory")
    func manyStatements() throws {
        let connection = try SQLiteConnection(path: nil)
        for number in 0..<1000 { #expect(try connection.rows("SELECT \(number)")[0].integer(0) == Int64(number)) }
        #expect(connection.statementCount <= 200)
    }

    @Test("What is no single statement with its values is an error")
    func misuse() throws {
        let connection = try SQLiteConnection(path: nil)
        #expect(code { try connection.rows("SELECT ?") } == .range)
        #expect(code { try connection.rows("SELECT 1", [1]) } == .range)
        #expect(code { try connection.rows("SELECT 1; SELECT 2") } == .misuse)
        #expect(code { try connection.rows(" ") } == .misuse)
        #expect(try connection.rows("SELECT 1; \n")[0].integer(0) == 1)
        #expect(code { try connection.rows("SELEKT 1") } == .error)
        // A misspelt column in quotes is no text.
        #expect(code { try connection.rows("SELECT \"nothing\"") } == .error)
    }

    @Test("What a constraint refuses is told by its code")
    func constraints() throws {
        let connection = try SQLiteConnection(path: nil)
        try connection.execute(
            """
            CREATE TABLE parent (name TEXT PRIMARY KEY NOT NULL);
            CREATE TABLE child (
                number INTEGER PRIMARY KEY, parent TEXT NOT NULL REFERENCES parent, nick TEXT UNIQUE, age INTEGER CHECK (age >= 0)
            );
            INSERT INTO parent VALUES ('p');
            INSERT INTO child VALUES (1, 'p', 'n', 1);
            """)
        for (values, expected) in [
            ("1, 'p', NULL, 1", .constraintPrimaryKey), ("2, 'p', 'n', 1", .constraintUnique), ("2, 'q', NULL, 1", .constraintForeignKey),
            ("2, NULL, NULL, 1", .constraintNotNull), ("2, 'p', NULL, -1", .constraintCheck),
        ] as [(String, SQLiteCode)] {
            let error = #expect(throws: SQLiteError.self) { try connection.rows("INSERT INTO child VALUES (\(values))") }
            #expect(error?.extendedCode == expected && error?.code == .constraint, "\(values)")
            #expect(error?.message.contains("constraint failed") == true)
            #expect(error?.description == "SQLite error \(expected.rawValue): \(error?.message ?? "")")
        }
        #expect(try connection.rows("SELECT count(*) FROM child")[0].integer(0) == 1)
    }

    @Test("A transaction whose body throws, or whose end is refused, leaves nothing")
    func rollback() throws {
        struct Change: Error {}
        let connection = try SQLiteConnection(path: nil)
        try connection.execute(
            "CREATE TABLE a (b INTEGER PRIMARY KEY); CREATE TABLE c (d INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED)")
        for kind in [SQLiteTransaction.deferred, .immediate] {
            #expect(throws: Change.self) {
                try connection.transaction(kind) {
                    try connection.rows("INSERT INTO a VALUES (1)")
                    throw Change()
                }
            }
            #expect(code { try connection.transaction(kind) { try connection.rows("INSERT INTO c VALUES (9)") } } == .constraintForeignKey)
            // SQLite itself may have ended it.
            #expect(code {
                try connection.transaction(kind) {
                    try connection.rows("INSERT INTO a VALUES (2)")
                    try connection.rows("INSERT OR ROLLBACK INTO a VALUES (2)")
                }
            } == .constraintPrimaryKey)
            #expect(!connection.isInTransaction)
        }
        #expect(try connection.transaction(.immediate) { try connection.rows("SELECT * FROM a, c").count } == 0)
        try connection.transaction(.immediate) { _ = try connection.rows("INSERT INTO a VALUES (1)") }
        #expect(try connection.rows("SELECT b FROM a").map { try $0.integer(0) } == [1])
    }

    @Test("Commits to a file are flushed, references are kept, and the log goes with the last connection, whichever it is")
    func file() throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        var writer: SQLiteConnection? = try SQLiteConnection(path: file.path)
        try writer?.execute("CREATE TABLE a (b); INSERT INTO a VALUES (1)")
        // FULL is 2.
        #expect(try writer?.rows("PRAGMA synchronous")[0].integer(0) == 2)
        #expect(try writer?.rows("PRAGMA foreign_keys")[0].integer(0) == 1)
        #expect(try writer?.rows("PRAGMA journal_mode")[0].text(0) == "wal")
        var reader: SQLiteConnection? = try SQLiteConnection(path: file.path, mode: .reads)
        #expect(try reader?.rows("SELECT b FROM a")[0].integer(0) == 1)
        #expect(code { try reader?.rows("DELETE FROM a") } == .readOnly)
        #expect(file.files == ["records.sqlite", "records.sqlite-shm", "records.sqlite-wal"])
        writer = nil
        reader = nil
        #expect(file.files == ["records.sqlite"])
    }

    @Test("A file that is no database is told, and left as it is")
    func noDatabase() throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        let content = String(repeating: "no database ", count: 200)
        try content.write(toFile: file.path, atomically: true, encoding: .utf8)
        #expect(code { try SQLiteConnection(path: file.path) } == .notADatabase)
        #expect(try String(contentsOfFile: file.path, encoding: .utf8) == content)
        #expect(file.files == ["records.sqlite"])
    }

    @Test("A folder that is not there, and a path that is a folder")
    func noFolder() throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        let error = #expect(throws: SQLiteError.self) { try SQLiteConnection(path: file.folder + "/nowhere/records.sqlite") }
        #expect(error?.code == .cannotOpen && error?.message == "unable to open database file")
        #expect(throws: SQLiteError.self) { try SQLiteConnection(path: file.folder) }
        #expect(code { try SQLiteConnection(path: file.path, mode: .reads) } == .cannotOpen)
        #expect(file.files == [])
    }

    @Test("In a folder that may only be read no file is made, and none is opened for writing")
    func readOnlyFolder() throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        let manager = FileManager.default
        try SQLiteConnection(path: file.path).execute("CREATE TABLE a (b)")
        try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
        try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: file.folder)
        defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.folder) }
        try asNobody {
            #expect(code { try SQLiteConnection(path: file.folder + "/new.sqlite") } == .cannotOpen)
            let error = #expect(throws: SQLiteError.self) { try SQLiteConnection(path: file.path) }
            #expect([.cannotOpen, .readOnly].contains(error?.code))
        }
        #expect(file.files == ["records.sqlite"])
    }

    /// Root may write anywhere: for as long as `body` runs, this thread's files are opened as by nobody.
    private func asNobody(_ body: () throws -> Void) throws {
        guard geteuid() == 0 else { return try body() }
        typealias SetUser = @convention(c) (uid_t) -> Int32
        let setUser = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: SetUser.self)
        _ = setUser(65_534)
        defer { _ = setUser(0) }
        try body()
    }
}
