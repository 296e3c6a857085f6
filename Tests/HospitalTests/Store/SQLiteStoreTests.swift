import Foundation
import ParleyAgent
import ParleyLanguage
import ParleySQLite
import Testing

@testable import Hospital

@Suite("The records in SQLite")
struct SQLiteStoreTests {
    private func temporaryPath() -> String { NSTemporaryDirectory() + "hospital-\(UUID().uuidString).sqlite" }

    private func remove(_ path: String) {
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }

    /// - Parameter records: Statements that fill it.
    private func makeFirstVersion(_ path: String, _ records: String = "") throws {
        let connection = try SQLiteConnection(path: path)
        try connection.migrate(Array(SQLiteSchema.migrations.prefix { $0.name != "patients, days off and changes" }))
        // Without a log, as that version left it.
        try connection.execute(records + "; PRAGMA journal_mode = DELETE")
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
        try makeFirstVersion(
            path,
            """
            INSERT INTO appointment (patient_name, doctor, date, time, reason, status, idempotency_key) VALUES
                ('John Smith', 'Lee', '2026-11-27', '14:00', 'knee', 'booked', 'first'),
                ('Maria Lopez', 'Lee', '2026-11-27', '09:00', 'knee', 'cancelled', NULL);
            DELETE FROM appointment WHERE patient_name = 'nobody';
            """)
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

    @Test("The tables that GRDB made, when the store was built on it, are those that are made now")
    func olderFile() async throws {
        let path = temporaryPath()
        defer { remove(path) }
        try SQLiteConnection(path: path).execute(
            """
            CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
            INSERT INTO grdb_migrations VALUES('tables'), ('seed');
            CREATE TABLE "doctor" ("name" TEXT PRIMARY KEY NOT NULL, "specialty" TEXT NOT NULL);
            INSERT INTO doctor VALUES('Johnson','General Medicine'), ('Patel','Cardiology'), ('Lee','Orthopedics');
            CREATE TABLE "patient" ("id" TEXT PRIMARY KEY NOT NULL, "name" TEXT NOT NULL);
            CREATE TABLE "slot" ("time" TEXT PRIMARY KEY NOT NULL);
            INSERT INTO slot VALUES('09:00'), ('14:00');
            CREATE TABLE "appointment" ("number" INTEGER PRIMARY KEY AUTOINCREMENT, "patient_name" TEXT NOT NULL, "doctor" TEXT NOT NULL REFERENCES "doctor"("name"), "date" TEXT NOT NULL, "time" TEXT NOT NULL REFERENCES "slot"("time"), "reason" TEXT NOT NULL, "status" TEXT NOT NULL CHECK (status IN ('booked', 'cancelled')) DEFAULT 'booked', "idempotency_key" TEXT UNIQUE);
            INSERT INTO appointment VALUES (1007, 'John Smith', 'Lee', '2026-11-27', '14:00', 'knee', 'booked', 'first');
            CREATE UNIQUE INDEX appointment_slot ON appointment (doctor, date, time) WHERE status = 'booked';
            CREATE INDEX "index_appointment_on_patient_name" ON "appointment"("patient_name");
            """)
        let before = try Self.columns(path)
        let now = temporaryPath()
        defer { remove(now) }
        try makeFirstVersion(now)
        #expect(try Self.columns(now) == before)
        let store = try SQLHospitalStore(path: path)
        #expect(try await store.appointments().map(\.id) == ["APT-1007"])
        _ = try SQLHospitalStore(path: now)
        #expect(try Self.columns(path) == Self.columns(now))
    }

    /// All columns of all tables and indexes, with their types, defaults and references.
    private static func columns(_ path: String) throws -> [SQLiteRow] {
        let connection = try SQLiteConnection(path: path, mode: .reads)
        return try [
            """
            SELECT m.type, m.name, c.name, c.type, c."notnull", c.dflt_value, c.pk
            FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid
            """,
            """
            SELECT m.name, f."from", f."table" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f ORDER BY m.name, f.id
            """,
            """
            SELECT m.name, i.name, i."unique", i.partial, c.name FROM sqlite_master m
            JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c ORDER BY m.name, i.name, c.seqno
            """,
        ].flatMap { try connection.rows($0) }
    }

    @Test("An empty file of the first version goes on with 1001")
    func emptyMigration() async throws {
        let path = temporaryPath()
        defer { remove(path) }
        try makeFirstVersion(path)
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
        let other = try SQLiteConnection(path: path)
        try other.execute("BEGIN IMMEDIATE")
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
        try other.execute("ROLLBACK")
        #expect(try await store.appointments().isEmpty)
    }
}
