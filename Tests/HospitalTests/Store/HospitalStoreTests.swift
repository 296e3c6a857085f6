import Foundation
import ParleyAgent
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("The hospital's records", .timeLimit(.minutes(2)))
struct HospitalStoreTests {
    private let day = CalendarDay(year: 2026, month: 11, day: 27)
    private let two = ClockTime(hour: 14)

    private func book(
        _ store: any HospitalStore, _ name: String, _ doctor: String = "Patel", time: ClockTime? = nil, key: String? = nil
    ) async throws -> BookingOutcome {
        try await store.book(patientName: name, doctor: doctor, day: day, time: time ?? two, reason: "consultation", key: key)
    }

    private func booked(_ outcome: BookingOutcome) throws -> Appointment {
        guard case .booked(let appointment) = outcome else { throw NotBooked(outcome: outcome) }
        return appointment
    }

    private struct NotBooked: Error { var outcome: BookingOutcome }

    @Test("Doctors, patients, times and days off are there from the start", arguments: StoreKind.allCases)
    func seed(kind: StoreKind) async throws {
        let store = try await TestRecords(kind).open()
        #expect(try await store.doctors().map(\.name) == ["Johnson", "Patel", "Lee", "Garcia"])
        let patients = try await store.patients()
        #expect(patients.map(\.id) == ["P-1001", "P-1002", "P-1003", "P-1004", "P-1005"])
        #expect(patients[0] == Patient(
            id: "P-1001", name: "John Smith", dateOfBirth: CalendarDay(year: 1985, month: 3, day: 14), phone: "555-0101",
            insurance: "Blue Cross"))
        #expect(try await store.freeTimes(doctor: "Lee", day: day).map(\.iso) == ["09:00", "10:30", "14:00", "15:30"])
        let off = CalendarDay(year: 2026, month: 12, day: 10)
        #expect(try await store.freeTimes(doctor: "Johnson", day: off).isEmpty)
        #expect(try await store.schedule(from: day, through: day.adding(60)).absences(of: "Garcia").map(\.lastDay.iso) == ["2026-12-25"])
    }

    @Test("The days of the first calls are free", arguments: [
        ("Patel", "2026-11-24", "14:00"), ("Patel", "2026-11-26", "15:30"), ("Garcia", "2026-11-25", "09:00"),
    ])
    func unencumbered(doctor: String, day: String, time: String) async throws {
        let free = try await SQLHospitalStore(path: nil).freeTimes(doctor: doctor, day: try #require(CalendarDay(iso: day)))
        #expect(free.map(\.iso).contains(time))
    }

    @Test("Numbers ascend from 1001", arguments: StoreKind.allCases)
    func numbers(kind: StoreKind) async throws {
        let store = try await TestRecords(kind).open()
        let first = try booked(try await book(store, "Maria Lopez"))
        let second = try booked(try await book(store, "Omar Haddad", "Lee"))
        #expect([first.id, second.id] == ["APT-1001", "APT-1002"])
        #expect(first.status == .booked && first.time == two && first.day == day)
        #expect(try await store.appointment(id: first.id) == first)
    }

    @Test("A time is booked once, and free again when cancelled", arguments: StoreKind.allCases)
    func onceAndFree(kind: StoreKind) async throws {
        let store = try await TestRecords(kind).open()
        _ = try await book(store, "Maria Lopez")
        #expect(try await book(store, "Omar Haddad") == .taken)
        #expect(try await store.freeTimes(doctor: "Patel", day: day).contains(two) == false)
        guard case .cancelled = try await store.cancel(id: "APT-1001") else { Issue.record("not cancelled"); return }
        guard case .alreadyCancelled = try await store.cancel(id: "APT-1001") else { Issue.record("not known"); return }
        #expect(try await store.freeTimes(doctor: "Patel", day: day).contains(two))
        _ = try booked(try await book(store, "Omar Haddad"))
        #expect(try await store.appointments().map(\.status) == [.cancelled, .booked])
        #expect(try await store.booked(from: day).map(\.patientName) == ["Omar Haddad"])
        #expect(try await store.cancel(id: "nonsense") == .notFound)
        #expect(try await store.cancel(id: "APT-99999999999999999999") == .notFound)
        #expect(try await store.appointment(id: "APT--1") == nil)
    }

    @Test("A retried booking returns the first, and so does the same patient asking again", arguments: StoreKind.allCases)
    func retriedBooking(kind: StoreKind) async throws {
        let store = try await TestRecords(kind).open()
        let first = try booked(try await book(store, "Maria Lopez", key: "call/1"))
        #expect(try await book(store, "Maria Lopez", key: "call/1") == .existing(first))
        #expect(try await book(store, "maria lopez", key: "call/2") == .existing(first))
        _ = try await store.cancel(id: first.id)
        let again = try booked(try await book(store, "Maria Lopez", key: "call/1"))
        #expect(again.id == "APT-1002")
        #expect(try await book(store, "Maria Lopez", key: "call/1") == .existing(again))
        #expect(try await store.appointments().count == 2)
    }

    @Test("A retried change returns the first result and changes nothing", arguments: StoreKind.allCases)
    func retriedChanges(kind: StoreKind) async throws {
        let store = try await TestRecords(kind).open()
        let old = Slot(doctor: "Patel", day: day, time: two), new = Slot(doctor: "Patel", day: day.adding(3), time: two)
        let third = Slot(doctor: "Lee", day: day, time: two)
        _ = try await book(store, "Maria Lopez")
        let moved = try await store.reschedule(id: "APT-1001", to: new, key: "move")
        guard case .rescheduled(let appointment, from: old) = moved else { Issue.record("not moved: \(moved)"); return }
        #expect(appointment.slot == new)
        #expect(try await store.reschedule(id: "APT-1001", to: new, key: "move") == moved)
        #expect(try await store.reschedule(id: "APT-1001", to: new, key: "other") == .existing(appointment))
        // Moved on meanwhile: the retry does not move it back.
        _ = try await store.reschedule(id: "APT-1001", to: third, key: "again")
        guard case .existing(let stands) = try await store.reschedule(id: "APT-1001", to: new, key: "move") else {
            Issue.record("moved back")
            return
        }
        #expect(stands.slot == third)
        let cancelled = try await store.cancel(id: "APT-1001", key: "cancel")
        guard case .cancelled = cancelled else { Issue.record("not cancelled"); return }
        #expect(try await store.cancel(id: "APT-1001", key: "cancel") == cancelled)
        guard case .cancelled = try await store.reschedule(id: "APT-1001", to: new, key: "again") else { Issue.record("moved"); return }
        await #expect(throws: HospitalStoreError.self) { try await book(store, "Maria Lopez", key: "cancel") }
    }

    @Test("The old time is free if and only if the new one is booked", arguments: StoreKind.allCases)
    func rescheduling(kind: StoreKind) async throws {
        let store = try await TestRecords(kind).open()
        _ = try await book(store, "Maria Lopez")
        _ = try await book(store, "Omar Haddad", time: ClockTime(hour: 9))
        let nine = Slot(doctor: "Patel", day: day, time: ClockTime(hour: 9))
        guard case .taken(let kept) = try await store.reschedule(id: "APT-1001", to: nine) else { Issue.record("double"); return }
        #expect(kept.time == two)
        #expect(try await store.freeTimes(doctor: "Patel", day: day).map(\.iso) == ["10:30", "15:30"])
        let away = Slot(doctor: "Johnson", day: CalendarDay(year: 2026, month: 12, day: 10), time: two)
        #expect(try await store.reschedule(id: "APT-1001", to: away) == .away(kept))
        #expect(try await store.book(patientName: "X Y", doctor: "Johnson", day: away.day, time: two, reason: "-") == .away)
        guard case .rescheduled = try await store.reschedule(id: "APT-1001", to: Slot(doctor: "Patel", day: day, time: ClockTime(hour: 15, minute: 30)))
        else { Issue.record("not moved"); return }
        #expect(try await store.freeTimes(doctor: "Patel", day: day).map(\.iso) == ["10:30", "14:00"])
        #expect(try await store.reschedule(id: "APT-9999", to: nine) == .notFound)
    }

    @Test("Of many bookings of one time at once one wins, whichever server they come by", arguments: StoreKind.shared)
    func concurrency(kind: StoreKind) async throws {
        let records = try await TestRecords(kind)
        let stores = [try await records.open(), try await records.open()]
        let outcomes = try await withThrowingTaskGroup(of: BookingOutcome.self) { group in
            for index in 0..<20 {
                let name = "Patient \(["Ada", "Bob", "Cleo", "Dirk"][index % 4]) Number\(index)x\(index)"
                group.addTask { try await self.book(stores[index % 2], name, key: "k\(index)") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { if case .booked = $0 { true } else { false } } == 1)
        #expect(outcomes.count { $0 == .taken } == 19)
        #expect(try await stores[0].appointments().count == 1)
        #expect(try await stores[1].booked(from: day).count == 1)
    }

    @Test("One request made many times at once happens once", arguments: StoreKind.shared)
    func concurrentRetries(kind: StoreKind) async throws {
        let records = try await TestRecords(kind)
        let stores = [try await records.open(), try await records.open()]
        let ids = try await withThrowingTaskGroup(of: String?.self) { group in
            for index in 0..<12 {
                group.addTask {
                    switch try await self.book(stores[index % 2], "Maria Lopez", key: "one") {
                    case .booked(let appointment), .existing(let appointment): appointment.id
                    case .taken, .away: nil
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(ids).count == 1 && ids[0] != nil)
        #expect(try await stores[0].appointments().count == 1)
    }

    @Test("Two who swap times at once never both lose, and never both have one", arguments: StoreKind.shared)
    func swapping(kind: StoreKind) async throws {
        let records = try await TestRecords(kind)
        let stores = [try await records.open(), try await records.open()]
        let slots = [Slot(doctor: "Patel", day: day, time: two), Slot(doctor: "Patel", day: day, time: ClockTime(hour: 9))]
        for (index, name) in ["Maria Lopez", "Omar Haddad"].enumerated() {
            _ = try await book(stores[0], name, time: slots[index].time)
        }
        for _ in 0..<10 {
            async let one = stores[0].reschedule(id: "APT-1001", to: slots[1])
            async let other = stores[1].reschedule(id: "APT-1002", to: slots[0])
            _ = try await (one, other)
            let booked = try await stores[0].booked(from: day)
            #expect(Set(booked.map(\.slot)) == Set(slots) && booked.count == 2)
        }
    }

    @Test("Several may make the records at once", arguments: StoreKind.shared)
    func openingAtOnce(kind: StoreKind) async throws {
        let records = try await TestRecords(kind)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 { group.addTask { try await records.open().doctors().count } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [4, 4, 4, 4, 4, 4])
    }

    @Test("Records outlive the process, and are seeded once", arguments: StoreKind.shared)
    func reopening(kind: StoreKind) async throws {
        let records = try await TestRecords(kind)
        _ = try await book(try await records.open(), "Maria Lopez")
        let again = try await records.open()
        #expect(try await again.appointments().map(\.patientName) == ["Maria Lopez"])
        #expect(try await again.doctors().count == 4)
    }

    @Test("An unknown doctor, patient or time is an error of the program", arguments: StoreKind.allCases)
    func constraints(kind: StoreKind) async throws {
        let store = try await TestRecords(kind).open()
        for (doctor, patient, hour) in [("House", nil, 14), ("Patel", "P-9999", 14), ("Patel", nil, 13)] as [(String, String?, Int)] {
            let error = await #expect(throws: HospitalStoreError.self) {
                try await store.book(
                    patientName: "Maria Lopez", patientID: patient, doctor: doctor, day: day, time: ClockTime(hour: hour), reason: "-")
            }
            if case .refused? = error {} else { Issue.record("\(String(describing: error))") }
        }
        #expect(try await store.appointments().isEmpty)
    }

    @Test("Any text may be stored, and comes back as it was", arguments: StoreKind.allCases)
    func anyText(kind: StoreKind) async throws {
        let store = try await TestRecords(kind).open()
        let name = "Zoë O'Neill-Łukasz 王 \"x\"; DROP TABLE appointment; --", reason = "?$1 \\ 🩺 %s"
        let long = String(repeating: "key ", count: 2000)
        let outcome = try await store.book(patientName: name, doctor: "Lee", day: day, time: two, reason: reason, key: long)
        let booked = try booked(outcome)
        #expect(booked.patientName == name && booked.reason == reason)
        #expect(try await store.book(patientName: name, doctor: "Lee", day: day, time: two, reason: reason, key: long) == .existing(booked))
        // No database keeps a NUL in a text.
        _ = try await store.book(patientName: "A\0B", doctor: "Patel", day: day, time: two, reason: "\0", key: "a\0")
        #expect(try await store.booked(from: day).map(\.patientName).contains { $0.hasPrefix("A") })
    }
}
