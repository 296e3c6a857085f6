import Foundation
import GRDB
import ParleyAgent
import Testing

@testable import Hospital

@Suite("The records in SQLite")
struct SQLiteStoreTests {
    private func temporaryPath() -> String { NSTemporaryDirectory() + "hospital-\(UUID().uuidString).sqlite" }

    private func remove(_ path: String) {
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }

    @Test("The database itself refuses the second booking, and a status that is none")
    func refusedByDatabase() async throws {
        let database = try SQLiteDatabase(path: nil)
        let insert = """
            INSERT INTO appointment (patient_name, doctor, date, time, reason, status)
            VALUES ('X', 'Lee', '2026-11-27', '14:00', '-', ?)
            """
        _ = try await database.write { session, _ in try session.rows(insert, ["cancelled"]) }
        _ = try await database.write { session, _ in try session.rows(insert, ["booked"]) }
        await #expect(throws: HospitalStoreError.failed("too many collisions")) {
            try await database.write { session, _ in try session.rows(insert, ["booked"]) }
        }
        await #expect(throws: HospitalStoreError.self) {
            try await database.write { session, _ in try session.rows(insert, ["lost"]) }
        }
    }

    @Test("A commit is on disk: the log is flushed each time")
    func durability() async throws {
        let path = temporaryPath()
        defer { remove(path) }
        let database = try SQLiteDatabase(path: path)
        // FULL is 2.
        #expect(try await database.write { session, _ in try session.rows("PRAGMA synchronous")[0].text(0) } == "2")
        #expect(try await database.read { try $0.rows("PRAGMA journal_mode")[0].text(0) } == "wal")
    }

    @Test("A file made by the first version keeps its appointments and its numbers")
    func migration() async throws {
        let path = temporaryPath()
        defer { remove(path) }
        do {
            let queue = try DatabaseQueue(path: path)
            try SQLiteSchema.migrator.migrate(queue, upTo: "seed")
            try await queue.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO appointment (patient_name, doctor, date, time, reason, status, idempotency_key) VALUES
                            ('John Smith', 'Lee', '2026-11-27', '14:00', 'knee', 'booked', 'first'),
                            ('Maria Lopez', 'Lee', '2026-11-27', '09:00', 'knee', 'cancelled', NULL);
                        DELETE FROM appointment WHERE patient_name = 'nobody';
                        """)
            }
            try queue.close()
        }
        let store = try SQLHospitalStore(path: path)
        let all = try await store.appointments()
        #expect(all.map(\.id) == ["APT-1001", "APT-1002"])
        #expect(all.map(\.status) == [.booked, .cancelled])
        #expect(all.map(\.patientID) == ["P-1001", nil])
        let day = CalendarDay(year: 2026, month: 11, day: 27)
        // Its key is known still.
        let retried = try await store.book(
            patientName: "John Smith", doctor: "Lee", day: day, time: ClockTime(hour: 14), reason: "knee", key: "first")
        #expect(retried == .existing(all[0]))
        guard case .booked(let next) = try await store.book(
            patientName: "Omar Haddad", doctor: "Lee", day: day, time: ClockTime(hour: 9), reason: "-")
        else { Issue.record("not booked"); return }
        #expect(next.id == "APT-1003")
    }

    @Test("An empty file of the first version goes on with 1001")
    func emptyMigration() async throws {
        let path = temporaryPath()
        defer { remove(path) }
        do {
            let queue = try DatabaseQueue(path: path)
            try SQLiteSchema.migrator.migrate(queue, upTo: "seed")
            try queue.close()
        }
        let outcome = try await SQLHospitalStore(path: path).book(
            patientName: "Omar Haddad", doctor: "Lee", day: CalendarDay(year: 2026, month: 11, day: 27), time: ClockTime(hour: 9),
            reason: "-")
        guard case .booked(let first) = outcome else { Issue.record("not booked"); return }
        #expect(first.id == "APT-1001")
    }

    @Test("What is no database is said so", arguments: [true, false])
    func noDatabase(isThere: Bool) throws {
        let path = isThere ? temporaryPath() : "/nowhere/at/all.sqlite"
        defer { if isThere { remove(path) } }
        if isThere { try String(repeating: "no database ", count: 200).write(toFile: path, atomically: true, encoding: .utf8) }
        let error = #expect(throws: HospitalStoreError.self) { try SQLHospitalStore(path: path) }
        #expect(error?.description.hasPrefix("the database cannot be used: ") == true)
    }

    @Test("Behind another process that holds the file, a booking ends in an error and not in waiting")
    func heldFile() async throws {
        let path = temporaryPath()
        defer { remove(path) }
        let store = try SQLHospitalStore(path: path)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: path, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let started = ContinuousClock.now
        let failures = await withTaskGroup(of: (any Error)?.self) { group in
            for index in 0..<3 {
                group.addTask {
                    do {
                        _ = try await store.book(
                            patientName: "Patient \(index)", doctor: "Lee", day: CalendarDay(year: 2026, month: 11, day: 27),
                            time: ClockTime(hour: 9), reason: "-")
                        return nil
                    } catch { return error }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(failures.allSatisfy { $0 as? HospitalStoreError == .timedOut })
        #expect(started.duration(to: .now) < .seconds(8))
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        #expect(try await store.appointments().isEmpty)
    }
}
