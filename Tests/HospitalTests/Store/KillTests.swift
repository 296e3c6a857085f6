import Foundation
import ParleyAgent
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("A server is killed in the middle", .timeLimit(.minutes(5)))
struct KillTests {
    private static let rounds = 30

    @Test("Nothing is half done, and nothing is lost that was confirmed", arguments: StoreKind.shared)
    func killed(kind: StoreKind) async throws {
        let records = try await TestRecords(kind)
        var random = SystemRandomNumberGenerator()
        var journal = Journal()
        for round in 0..<Self.rounds {
            let worker = try ChildProcess.worker(["work", records.address, "\(round * 1000)", "Round \(round)"])
            defer { worker.kill() }
            #expect(await worker.nextLine() == "ready")
            worker.send("go")
            // Each of its lanes is at another point of its work when so many lines have been printed.
            for _ in 0..<Int.random(in: 0...80, using: &random) {
                journal.add(try #require(await worker.nextLine()))
            }
            worker.kill()
            // What it had printed before it died counts.
            for line in await worker.remainingLines() { journal.add(line) }
            let store = try await records.open()
            journal.check(try await store.appointments())
        }
        #expect(journal.failures == [])
        #expect(journal.confirmed > 100)
        try await expectConsistent(records)
        try await finish(journal, records)
    }

    @Test("A server killed while it makes the tables leaves them to the next one", arguments: StoreKind.shared)
    func killedWhileOpening(kind: StoreKind) async throws {
        for _ in 0..<8 {
            let records = try await TestRecords(kind)
            let worker = try ChildProcess.worker(["rush", records.address, "0", "Nobody"])
            let moment = ContinuousClock.now + .milliseconds(Int.random(in: 0...40))
            while ContinuousClock.now < moment { await Task.yield() }
            worker.kill()
            _ = await worker.remainingLines()
            let store = try await records.open()
            #expect(try await store.doctors().count == 4)
            #expect(try await store.patients().count == 5)
            let day = CalendarDay(year: 2026, month: 12, day: 10)
            let schedule = try await store.schedule(from: day, through: day.adding(30))
            #expect(schedule.times.count == 4 && schedule.isAway("Johnson", on: day))
            _ = try await store.book(patientName: "Maria Lopez", doctor: "Lee", day: day, time: ClockTime(hour: 9), reason: "-")
            #expect(try await store.appointments().map(\.id) == ["APT-1001"])
        }
    }

    @Test("PostgreSQL itself crashes: servers go on by themselves, and what was confirmed is there")
    func databaseCrashes() async throws {
        let cluster = try await PostgresCluster()
        let address = try await cluster.makeDatabase()
        let store = try await StoreLocation(address).open()
        let worker = try ChildProcess.worker(["work", address, "0", "Crash"])
        defer { worker.kill() }
        #expect(await worker.nextLine() == "ready")
        worker.send("go")
        var journal = Journal()
        for crash in 0..<4 {
            for _ in 0..<60 { journal.add(try #require(await worker.nextLine())) }
            if crash < 3 { try await cluster.crash() }
        }
        worker.kill()
        for line in await worker.remainingLines() { journal.add(line) }
        // This store's connections were lost three times.
        journal.check(try await store.appointments())
        #expect(journal.failures == [])
    }

    /// No appointment without its changes, none in a state that its last change did not leave.
    private func expectConsistent(_ records: TestRecords) async throws {
        let database = try await records.openDatabase()
        let faults = [
            """
            SELECT number FROM appointment a WHERE 1 <>
                (SELECT count(*) FROM appointment_change c WHERE c.appointment = a.number AND c.kind = 'booked')
            """,
            """
            SELECT number FROM appointment a WHERE (status = 'cancelled') <>
                EXISTS (SELECT 1 FROM appointment_change c WHERE c.appointment = a.number AND c.kind = 'cancelled')
            """,
            """
            SELECT a.number FROM appointment a JOIN appointment_change c ON c.number =
                (SELECT max(l.number) FROM appointment_change l WHERE l.appointment = a.number)
            WHERE a.doctor <> c.doctor OR a.date <> c.date OR a.time <> c.time
            """,
            """
            SELECT min(number) FROM appointment WHERE status = 'booked' GROUP BY doctor, date, time HAVING count(*) > 1
            """,
        ]
        for sql in faults {
            #expect(try await database.read { try $0.rows(sql).count } == 0, "\(sql)")
        }
        if records.kind == .file {
            #expect(try await database.read { try $0.rows("PRAGMA integrity_check")[0].text(0) } == "ok")
            #expect(try await database.read { try $0.rows("PRAGMA foreign_key_check").count } == 0)
        }
    }

    /// Whoever was not answered asks again, with the same key: each has one appointment in the end.
    private func finish(_ journal: Journal, _ records: TestRecords) async throws {
        let store = try await records.open()
        #expect(!journal.unanswered.isEmpty)
        for line in journal.unanswered {
            let slot = line.slot
            switch line.kind {
            case "book":
                _ = try await store.book(BookingRequest(patientName: line.patient, slot: slot, reason: line.reason), key: "\(line.key)/book")
            case "move": _ = try await store.reschedule(id: line.id, to: slot, key: "\(line.key)/move")
            default: _ = try await store.cancel(id: line.id, key: "\(line.key)/cancel")
            }
        }
        let all = try await store.appointments()
        #expect(Set(all.map(\.patientName)).count == all.count)
        for line in journal.unanswered {
            let now = all.first { $0.patientName == line.patient }
            #expect(now?.slot == line.slot && now?.status.rawValue == line.status && now?.reason == line.reason)
        }
        try await expectConsistent(records)
    }
}

/// What workers said they would do, and what they said was done.
private struct Journal {
    struct Line: Hashable {
        var key: String
        var kind: String
        /// Empty for a booking that is not done.
        var id: String
        var patient: String
        var slot: Slot
        var reason: String
        var status: String

        func describes(_ appointment: Appointment) -> Bool {
            (id.isEmpty || id == appointment.id) && patient == appointment.patientName && slot == appointment.slot
                && reason == appointment.reason && status == appointment.status.rawValue && appointment.patientID == nil
        }
    }

    /// The last thing that was confirmed of a patient.
    private var done: [String: Line] = [:]
    /// What was asked for since.
    private var tried: [String: Line] = [:]
    private(set) var failures: [String] = []

    var confirmed: Int { done.count }
    var unanswered: [Line] { Array(tried.values) }

    mutating func add(_ text: String) {
        let fields = text.components(separatedBy: "\t")
        guard fields.count == 10, let day = CalendarDay(iso: fields[6]), let time = ClockTime(iso: fields[7]) else {
            return failures.append(text)
        }
        let line = Line(
            key: fields[1], kind: fields[2], id: fields[3], patient: fields[4], slot: Slot(doctor: fields[5], day: day, time: time),
            reason: fields[8], status: fields[9])
        if fields[0] == "try" {
            tried[line.patient] = line
        } else {
            tried[line.patient] = nil
            done[line.patient] = line
        }
    }

    mutating func check(_ appointments: [Appointment]) {
        let byPatient = Dictionary(grouping: appointments, by: \.patientName)
        for line in done.values {
            let found = byPatient[line.patient] ?? []
            // What was asked for and not answered may have been done or not.
            let fits = found.count == 1 && (line.describes(found[0]) || tried[line.patient]?.describes(found[0]) == true)
            if !fits { failures.append("confirmed \(line), found \(found)") }
        }
        for appointment in appointments where done[appointment.patientName] == nil {
            guard let line = tried[appointment.patientName], line.describes(appointment) else {
                failures.append("nobody asked for \(appointment)")
                continue
            }
        }
    }
}
