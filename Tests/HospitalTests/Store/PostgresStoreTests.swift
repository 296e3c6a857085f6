import Foundation
import ParleyAgent
import ParleyLanguage
import Synchronization
import Testing

@testable import Hospital

@Suite("The records in PostgreSQL", .timeLimit(.minutes(2)))
struct PostgresStoreTests {
    private let day = CalendarDay(year: 2026, month: 11, day: 27)

    private func book(_ store: any HospitalStore, _ name: String, hour: Int = 14) async throws -> BookingOutcome {
        try await store.book(patientName: name, doctor: "Lee", day: day, time: ClockTime(hour: hour), reason: "-")
    }

    @Test("Connections that were cut are made anew, and the caller does not notice")
    func reconnects() async throws {
        let cluster = try await PostgresCluster.shared
        let address = try await cluster.makeDatabase()
        let store = try await StoreLocation(address).open()
        _ = try await book(store, "Maria Lopez")
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        for _ in 0..<3 {
            #expect(try await !cluster.run(cut, on: address).isEmpty)
            #expect(try await store.appointments().count == 1)
        }
    }

    @Test("A connection that is lost in the middle of a booking leaves nothing behind, and the booking is made")
    func lostInTheMiddle() async throws {
        let records = try await TestRecords(.postgres)
        let database = try await records.openDatabase()
        let attempts = try await database.write { session, attempt in
            try session.rows("INSERT INTO day_off (doctor, first_date, last_date) VALUES ('Lee', ?, ?)", ["2027-01-0\(attempt + 1)", "2027-02-01"])
            if attempt < 2 { try session.rows("SELECT pg_terminate_backend(pg_backend_pid())") }
            return attempt
        }
        #expect(attempts == 2)
        let left = try await database.read { try $0.rows("SELECT first_date FROM day_off WHERE doctor = 'Lee'").map { try $0.text(0) } }
        #expect(left == ["2027-01-03"])
    }

    @Test("Collisions begin anew, and not for ever", arguments: ["40001", "40P01"])
    func collisions(state: String) async throws {
        let database = try await TestRecords(.postgres).openDatabase()
        let raise = "DO $$ BEGIN RAISE EXCEPTION 'collision' USING ERRCODE = '\(state)'; END $$"
        let attempts = try await database.write { session, attempt in
            if attempt < 3 { try session.rows(raise) }
            return attempt
        }
        #expect(attempts == 3)
        let count = Mutex(0)
        await #expect(throws: HospitalStoreError.failed("too many collisions")) {
            try await database.write { session, _ in
                count.withLock { $0 += 1 }
                try session.rows(raise)
            }
        }
        #expect(count.withLock { $0 } == SQLRetries.maximum)
    }

    @Test("A booking waits for a lock no longer than its deadline, and its connection is good after that")
    func lockedOut() async throws {
        let cluster = try await PostgresCluster.shared
        let address = try await cluster.makeDatabase()
        let store = try await StoreLocation(address).open()
        let url = try PostgresURL(address)
        let (locked, isLocked) = AsyncStream<Void>.makeStream()
        let released = DispatchSemaphore(value: 0)
        DispatchQueue.global().async {
            let deadline = ContinuousClock.now + .seconds(20)
            guard let other = try? PostgresConnection(url, until: deadline) else { return isLocked.finish() }
            _ = try? other.rows("SET idle_in_transaction_session_timeout = 0", [], until: deadline)
            _ = try? other.rows("BEGIN", [], until: deadline)
            _ = try? other.rows("LOCK TABLE appointment IN ACCESS EXCLUSIVE MODE", [], until: deadline)
            isLocked.yield()
            _ = released.wait(timeout: .now() + 15)
        }
        for await _ in locked { break }
        let started = ContinuousClock.now
        await #expect(throws: HospitalStoreError.timedOut) { try await book(store, "Maria Lopez") }
        #expect(started.duration(to: .now) < .seconds(5))
        released.signal()
        // The other one's connection is closed when its block ends.
        guard case .booked = try await book(store, "Maria Lopez") else { Issue.record("not booked"); return }
    }

    @Test("A server that accepts and says nothing is given up")
    func silentServer() async throws {
        let listener = try SilentServer()
        let started = ContinuousClock.now
        let url = try PostgresURL("postgres://someone:verysecret@/hospital?host=\(listener.folder)")
        let error = await #expect(throws: HospitalStoreError.self) {
            try await PostgresDatabase(url, openingPatience: .milliseconds(300))
        }
        #expect(error == .timedOut)
        #expect(started.duration(to: .now) < .seconds(3))
    }

    @Test("Too many at once are refused, and the rest served")
    func overload() async throws {
        let records = try await TestRecords(.postgres)
        let database = try await PostgresDatabase(try PostgresURL(records.address), connections: 1, capacity: 3)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    do {
                        _ = try await database.read { try $0.rows("SELECT pg_sleep(0.05)") }
                        return true
                    } catch {
                        #expect(error as? HospitalStoreError == .overloaded)
                        return false
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.contains(true) && outcomes.contains(false))
    }

    @Test("A cancelled request that waits leaves the queue; one that runs is waited for")
    func cancellation() async throws {
        let records = try await TestRecords(.postgres)
        let database = try await PostgresDatabase(try PostgresURL(records.address), connections: 1)
        let (began, begin) = AsyncStream<Void>.makeStream()
        let running = Task {
            try await database.write { session, _ in
                begin.yield()
                try session.rows("INSERT INTO day_off VALUES ('Lee', '2027-01-01', '2027-01-01') RETURNING pg_sleep(0.1)")
            }
        }
        for await _ in began { break }
        let waiting = Task { try await database.read { try $0.rows("SELECT 1") } }
        waiting.cancel()
        running.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        _ = try await running.value
        #expect(try await database.read { try $0.rows("SELECT 1 FROM day_off WHERE doctor = 'Lee'").count } == 1)
    }

    @Test("Passwords are in no error and no description", arguments: [
        "postgres://guarded:verysecret@/postgres?host=FOLDER", "postgres://guarded:very%20secret@/postgres?host=FOLDER",
        "postgres://guarded:verysecret@/postgres?host=/nowhere", "postgres://guarded:verysecret@127.0.0.1:1/postgres",
        "postgres://guarded:verysecret@/postgres?host=FOLDER&nonsense=verysecret", "postgres://guarded:verysecret%zz@host/x",
        "postgres://guarded:verysecret@host:port/x", "mysql://guarded:verysecret@host/x",
    ])
    func passwords(address: String) async throws {
        let cluster = try await PostgresCluster.shared
        _ = try? await cluster.run("CREATE ROLE guarded LOGIN PASSWORD 'another'")
        let folder = try #require(cluster.url("x").split(separator: "=").last)
        do {
            let location = try StoreLocation(address.replacing("FOLDER", with: folder))
            #expect("\(location)".contains("guarded") && !"\(location)".contains("secret"))
            let error = await #expect(throws: HospitalStoreError.self) { try await location.open() }
            #expect(error?.description.contains("secret") == false)
            #expect(error?.description.contains("\n") == false)
            if case .unavailable? = error {} else { Issue.record("\(String(describing: error))") }
        } catch let error as HospitalStoreError {
            #expect(!error.description.contains("secret"))
        }
    }

    @Test("The right password opens")
    func rightPassword() async throws {
        let cluster = try await PostgresCluster()
        try await cluster.run("CREATE ROLE guarded LOGIN PASSWORD 'it''s: right?'")
        try await cluster.run("CREATE DATABASE theirs OWNER guarded")
        let address = cluster.url("theirs", user: "guarded", password: "it%27s%3A%20right%3F")
        #expect(try await StoreLocation(address).open().doctors().count == 4)
    }

    @Test("The tables may be in a schema of their own")
    func schema() async throws {
        let cluster = try await PostgresCluster.shared
        let address = try await cluster.makeDatabase()
        try await cluster.run("CREATE SCHEMA hospital", on: address)
        let store = try await StoreLocation(address + "&options=-csearch_path%3Dhospital").open()
        _ = try await book(store, "Maria Lopez")
        #expect(try await cluster.run("SELECT 1 FROM hospital.appointment", on: address).count == 1)
    }

    @Test("Confirmed means on disk, whatever the server's own setting")
    func durability() async throws {
        let cluster = try await PostgresCluster.shared
        let records = try await TestRecords(.postgres)
        let name = try #require(records.address.split(separator: "?").first?.split(separator: "/").last)
        try await cluster.run("ALTER DATABASE \(name) SET synchronous_commit = off")
        let database = try await records.openDatabase()
        #expect(try await database.read { try $0.rows("SHOW synchronous_commit")[0].text(0) } == "on")
    }

    @Test("What our own lost connection committed is told as booked, and once")
    func committedUnheard() async throws {
        let store = SQLHospitalStore(database: UnheardCommit(database: try SQLiteDatabase(path: nil)))
        guard case .booked(let appointment) = try await book(store, "Maria Lopez") else { Issue.record("not booked"); return }
        #expect(try await store.appointments() == [appointment])
        guard case .cancelled = try await store.cancel(id: appointment.id) else { Issue.record("not cancelled"); return }
    }
}

/// A database whose every commit is lost on its way back, so that the transaction is begun anew.
private struct UnheardCommit: SQLDatabase {
    let database: SQLiteDatabase

    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLSession, _ attempt: Int) throws -> Value
    ) async throws -> Value {
        _ = try await database.write(body)
        return try await database.write { session, attempt in try body(session, attempt + 1) }
    }
}

/// Listens where PostgreSQL would, and never answers.
private final class SilentServer: Sendable {
    let folder: String
    private let descriptor: Int32

    init() throws {
        folder = "/tmp/parley-silent-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array("\(folder)/.s.PGSQL.5432".utf8)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
        }
        guard result == 0, listen(descriptor, 8) == 0 else { throw PostgresCluster.Failure(description: "no socket") }
    }

    deinit {
        close(descriptor)
        try? FileManager.default.removeItem(atPath: folder)
    }
}
