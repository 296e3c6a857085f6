import Dispatch
import Testing

@testable import ParleySQLite

@Suite("A database of SQLite that tasks share", .timeLimit(.minutes(2)))
struct StorageTests {
    private static let tables = SQLiteMigration("tables") { try $0.execute("CREATE TABLE note (text TEXT NOT NULL)") }

    private func open(_ file: TemporaryFile?, busyTimeout: Duration = .seconds(60)) throws -> SQLiteStorage {
        try SQLiteStorage(path: file?.path, label: "test", migrations: [Self.tables], busyTimeout: busyTimeout)
    }

    private func notes(_ storage: SQLiteStorage) async throws -> [String] {
        try await storage.read { try $0.rows("SELECT text FROM note ORDER BY rowid").map { try $0.text(0) } }
    }

    private static func add(_ text: String, _ connection: SQLiteConnection) throws {
        try connection.rows("INSERT INTO note VALUES (?)", [text])
    }

    /// A write that has begun, added a note, and goes on when it is told.
    private struct HeldWrite {
        let task: Task<Int, any Error>
        let go = DispatchSemaphore(value: 0)

        init(_ text: String, _ storage: SQLiteStorage) async {
            let (began, begin) = AsyncStream<Void>.makeStream()
            task = Task { [go] in
                try await storage.write { connection in
                    try add(text, connection)
                    begin.yield()
                    go.wait()
                    return 7
                }
            }
            for await _ in began { break }
        }
    }

    @Test("What one wrote all read, in a file and in memory", arguments: [true, false])
    func shared(isFile: Bool) async throws {
        struct Change: Error {}
        let file = isFile ? try TemporaryFile() : nil
        defer { file?.remove() }
        let storage = try open(file)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<50 {
                group.addTask { try await storage.write { try Self.add("\(index)", $0) } }
                group.addTask { _ = try await self.notes(storage) }
            }
            try await group.waitForAll()
        }
        await #expect(throws: Change.self) {
            try await storage.write { connection in
                try Self.add("never", connection)
                throw Change()
            }
        }
        #expect(try await Set(notes(storage)) == Set((0..<50).map { "\($0)" }))
    }

    @Test("A read changes nothing, in a file and in memory", arguments: [true, false])
    func reading(isFile: Bool) async throws {
        let file = isFile ? try TemporaryFile() : nil
        defer { file?.remove() }
        let storage = try open(file)
        let error = await #expect(throws: SQLiteError.self) { try await storage.read { try Self.add("sneaked", $0) } }
        #expect(error?.code == .readOnly && error?.message == "attempt to write a readonly database")
        let script = await #expect(throws: SQLiteError.self) { try await storage.read { try $0.execute("DELETE FROM note") } }
        #expect(script?.code == .readOnly)
        try await storage.write { try Self.add("written", $0) }
        #expect(try await notes(storage) == ["written"])
    }

    @Test("A reader does not wait for a transaction that is open, nor see it")
    func readers() async throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        let storage = try open(file)
        let held = await HeldWrite("new", storage)
        let before = try? await notes(storage)
        held.go.signal()
        #expect(before == [])
        #expect(try await held.task.value == 7)
        #expect(try await notes(storage) == ["new"])
    }

    @Test("Many connections that block leave the cooperative pool its threads")
    func pool() async throws {
        let storages = try (0..<16).map { _ in try open(nil) }
        var held: [HeldWrite] = []
        for storage in storages { await held.append(HeldWrite("x", storage)) }
        // If those were on the pool, this would never run.
        #expect(await Task.detached { 1 + 1 }.value == 2)
        for write in held { write.go.signal() }
        for write in held { #expect(try await write.task.value == 7) }
    }

    @Test("Another connection that writes is waited for")
    func waiting() async throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        let storage = try open(file)
        let other = try SQLiteConnection(path: file.path)
        try other.execute("BEGIN IMMEDIATE; INSERT INTO note VALUES ('other')")
        let (began, begin) = AsyncStream<Void>.makeStream()
        let writing = Task {
            try await storage.withWriter { connection in
                begin.yield()
                return try connection.transaction(.immediate) {
                    try Self.add("ours", connection)
                    return try connection.rows("SELECT text FROM note ORDER BY rowid").map { try $0.text(0) }
                }
            }
        }
        for await _ in began { break }
        try other.execute("COMMIT")
        #expect(try await writing.value == ["other", "ours"])
    }

    @Test("Another connection that does not end is waited for no longer than was said")
    func busy() async throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        let storage = try open(file, busyTimeout: .milliseconds(200))
        let other = try SQLiteConnection(path: file.path)
        try other.execute("BEGIN IMMEDIATE")
        let started = ContinuousClock.now
        let error = await #expect(throws: SQLiteError.self) { try await storage.write { try Self.add("late", $0) } }
        let waited = started.duration(to: .now)
        #expect(error?.code == .busy)
        #expect(waited >= .milliseconds(150) && waited < .seconds(5), "\(waited)")
        #expect(try await notes(storage) == [])
        try other.execute("ROLLBACK")
        try await storage.write { try Self.add("next", $0) }
        #expect(try await notes(storage) == ["next"])
    }

    @Test("A write that has begun is done though its task was cancelled, and the task is told; one that waits is not begun")
    func cancellation() async throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        let storage = try open(file)
        let held = await HeldWrite("begun", storage)
        let waiting = Task { try await storage.write { try Self.add("waited", $0) } }
        held.task.cancel()
        waiting.cancel()
        held.go.signal()
        #expect(try await held.task.value == 7)
        await #expect(throws: CancellationError.self) { try await waiting.value }
        try await storage.write { try Self.add("next", $0) }
        #expect(try await notes(storage) == ["begun", "next"])
    }

    @Test("A storage that nobody holds any more is kept by the work that it does, and its file is there for the next")
    func closing() async throws {
        let file = try TemporaryFile()
        defer { file.remove() }
        var storage: SQLiteStorage? = try open(file)
        let held = await HeldWrite("last", try #require(storage))
        storage = nil
        held.go.signal()
        #expect(try await held.task.value == 7)
        #expect(try await notes(open(file)) == ["last"])
    }
}
