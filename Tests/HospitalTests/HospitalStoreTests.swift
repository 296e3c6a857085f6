import Foundation
import GRDB
import ParleyAgent
import Testing

@testable import Hospital

@Suite("The hospital's records")
struct HospitalStoreTests {
    private let day = CalendarDay(year: 2026, month: 11, day: 27)
    private let two = ClockTime(hour: 14)

    private func book(_ store: HospitalStore, _ name: String, _ doctor: String = "Patel", key: String? = nil) async throws -> BookingOutcome {
        try await store.book(patientName: name, doctor: doctor, day: day, time: two, reason: "consultation", key: key)
    }

    @Test("Doctors, patients and times are there from the start")
    func seed() async throws {
        let store = try HospitalStore(path: nil)
        #expect(try await store.doctors().map(\.name) == ["Johnson", "Patel", "Lee", "Garcia"])
        #expect(try await store.patients().map(\.id) == ["P-1001", "P-1002", "P-1003"])
        #expect(try await store.freeTimes(doctor: "Lee", day: day).map(\.iso) == ["09:00", "10:30", "14:00", "15:30"])
    }

    @Test("Numbers ascend from 1001")
    func numbers() async throws {
        let store = try HospitalStore(path: nil)
        guard case .booked(let first) = try await book(store, "Maria Lopez"),
            case .booked(let second) = try await book(store, "Omar Haddad", "Lee")
        else { Issue.record("not booked"); return }
        #expect([first.id, second.id] == ["APT-1001", "APT-1002"])
        #expect(first.status == .booked && first.time == two && first.day == day)
    }

    @Test("A time is booked once, and free again when cancelled")
    func onceAndFree() async throws {
        let store = try HospitalStore(path: nil)
        _ = try await book(store, "Maria Lopez")
        #expect(try await book(store, "Omar Haddad") == .taken)
        #expect(try await store.freeTimes(doctor: "Patel", day: day).contains(two) == false)
        guard case .cancelled = try await store.cancel(id: "APT-1001") else { Issue.record("not cancelled"); return }
        guard case .alreadyCancelled = try await store.cancel(id: "APT-1001") else { Issue.record("not known"); return }
        guard case .booked = try await book(store, "Omar Haddad") else { Issue.record("not free"); return }
        #expect(try await store.cancel(id: "APT-9999") == .notFound)
        #expect(try await store.cancel(id: "nonsense") == .notFound)
    }

    @Test("The database itself refuses the second booking")
    func refusedByDatabase() async throws {
        let store = try HospitalStore(path: nil)
        let insert = """
            INSERT INTO appointment (patient_name, doctor, date, time, reason, status)
            VALUES ('X', 'Lee', '2026-11-27', '14:00', '-', ?)
            """
        try await store.database.write { try $0.execute(sql: insert, arguments: ["cancelled"]) }
        try await store.database.write { try $0.execute(sql: insert, arguments: ["booked"]) }
        await #expect(throws: DatabaseError.self) {
            try await store.database.write { try $0.execute(sql: insert, arguments: ["booked"]) }
        }
        await #expect(throws: DatabaseError.self) {
            try await store.database.write { try $0.execute(sql: insert, arguments: ["lost"]) }
        }
    }

    @Test("A retry returns the first booking, and so does the same patient asking again")
    func idempotency() async throws {
        let store = try HospitalStore(path: nil)
        guard case .booked(let first) = try await book(store, "Maria Lopez", key: "call/1") else { Issue.record("not booked"); return }
        #expect(try await book(store, "Maria Lopez", key: "call/1") == .existing(first))
        #expect(try await book(store, "maria lopez", key: "call/2") == .existing(first))
        _ = try await store.cancel(id: first.id)
        guard case .booked(let again) = try await book(store, "Maria Lopez", key: "call/1") else { Issue.record("not again"); return }
        #expect(again.id == "APT-1002")
        #expect(try await store.appointments().count == 2)
    }

    @Test("Of many bookings of one time at once one wins, whichever connections they come by")
    func concurrency() async throws {
        let path = NSTemporaryDirectory() + "hospital-\(UUID().uuidString).sqlite"
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        let stores = [try HospitalStore(path: path), try HospitalStore(path: path)]
        let outcomes = try await withThrowingTaskGroup(of: BookingOutcome.self) { group in
            for index in 0..<20 {
                let name = "Patient \(["Ada", "Bob", "Cleo", "Dirk"][index % 4]) Number\(index)x\(index)"
                group.addTask { try await self.book(stores[index % 2], name, key: "k\(index)") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { if case .booked = $0 { true } else { false } } == 1)
        #expect(try await stores[0].appointments().count == 1)
        #expect(try await stores[1].booked(from: day).count == 1)
    }

    @Test("Several may make the records at once")
    func openingAtOnce() async throws {
        let path = NSTemporaryDirectory() + "hospital-\(UUID().uuidString).sqlite"
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await HospitalStore(path: path).doctors().count } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [4, 4, 4, 4])
    }

    @Test("Records outlive the process, and are seeded once")
    func reopening() async throws {
        let path = NSTemporaryDirectory() + "hospital-\(UUID().uuidString).sqlite"
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        _ = try await book(try HospitalStore(path: path), "Maria Lopez")
        let again = try HospitalStore(path: path)
        #expect(try await again.appointments().map(\.patientName) == ["Maria Lopez"])
        #expect(try await again.doctors().count == 4)
    }

    @Test("An unknown doctor or a time between the slots is an error of the program")
    func constraints() async throws {
        let store = try HospitalStore(path: nil)
        await #expect(throws: DatabaseError.self) { try await book(store, "Maria Lopez", "House") }
    }
}
