import Hospital
import ParleyAgent
import ParleyCore
import Testing

/// Calls with recorded callers, every engine embedded, at the pace of speech: what counts is what is
/// in the database when they have hung up.
@Suite("Recorded calls", .serialized)
struct RecordedCallTests {
    @Test func mariaAsksForTomorrowAndBooksTwoOClock() async throws {
        let store = try SQLHospitalStore(path: nil)
        let call = try await TestEngines.call(["avail_patel_tomorrow", "book_two", "name_maria", "thats_all"], store: store)
        try Self.expectAnswers(call, turns: 4)
        try await Self.expectOnly(Expected("Maria Lopez", "Patel", day: 24, at: ClockTime(hour: 14)), in: store)
    }

    @Test func johnCancelsHisAppointment() async throws {
        let store = try SQLHospitalStore(path: nil)
        let outcome = try await store.book(
            patientName: "John Smith", doctor: "Lee", day: CalendarDay(year: 2026, month: 11, day: 26),
            time: ClockTime(hour: 10, minute: 30), reason: "knee")
        guard case .booked = outcome else {
            Issue.record("\(outcome)")
            return
        }
        let call = try await TestEngines.call(["cancel_john", "yes_cancel"], store: store)
        try Self.expectAnswers(call, turns: 2)
        let left = try await store.appointments().filter { $0.status == .booked }
        #expect(left == [])
    }

    @Test func robertFindsTheHeartDoctorStepByStep() async throws {
        // The recognizer, the smallest of its family, makes "Veri 30" of "Three thirty" in some calls. The recording cannot
        // say it again when it is asked, as a caller would, so the call is placed again.
        for attempt in 1...4 {
            let store = try SQLHospitalStore(path: nil)
            let call = try await TestEngines.call(["heart_doctor", "thursday", "three_thirty", "name_robert"], store: store)
            let heard = call.turns.map { $0.heard.joined(separator: " ") }
            let wasMisheard = heard.count == 4 && (!Self.tellsTime(heard[2]) || !NameMatcher().isMatch(heard[3], "Robert Brown"))
            if attempt < 4, wasMisheard, try await store.appointments().isEmpty { continue }
            try Self.expectAnswers(call, turns: 4)
            let booked = call.turns.flatMap { $0.tools.map(\.call.name) }.contains("schedule_appointment")
            #expect(booked, "\(call.turns.map { ($0.heard, $0.said) })")
            let rows = try await store.appointments()
            #expect(rows.count == 1, "\(call.turns.map { ($0.heard, $0.said) })")
            try await Self.expectOnly(Expected("Robert Brown", "Patel", day: 26, at: ClockTime(hour: 15, minute: 30)), in: store)
            return
        }
    }

    /// Whether half past three was heard.
    private static func tellsTime(_ heard: String) -> Bool {
        ["3:30", "three thirty", "330"].contains { heard.lowercased().contains($0) }
    }

    @Test func annaSaysEverythingInOneBreath() async throws {
        let store = try SQLHospitalStore(path: nil)
        let call = try await TestEngines.call(["one_breath"], store: store)
        try Self.expectAnswers(call, turns: 1)
        try await Self.expectOnly(Expected("Anna Kim", "Garcia", day: 25, at: ClockTime(hour: 9)), in: store)
    }

    @Test func twoCallsAtOnceGetTheirOwnAnswers() async throws {
        let store = try SQLHospitalStore(path: nil)
        async let first = TestEngines.call(["avail_patel_tomorrow"], store: store)
        async let second = TestEngines.call(["one_breath"], store: store)
        let (patel, garcia) = (try await first, try await second)
        try Self.expectAnswers(patel, turns: 1)
        try Self.expectAnswers(garcia, turns: 1)
        let (said, other) = (patel.turns[0].said.joined(), garcia.turns[0].said.joined())
        #expect(said.contains("Patel") && !said.contains("Garcia"), "\(said)")
        #expect(other.contains("Garcia") && !other.contains("Patel"), "\(other)")
        #expect(patel.turns[0].tools.map(\.call.name) == ["check_availability"])
        #expect(garcia.turns[0].tools.map(\.call.name) == ["schedule_appointment"])
        try await Self.expectOnly(Expected("Anna Kim", "Garcia", day: 25, at: ClockTime(hour: 9)), in: store)
    }

    // MARK: What is expected

    private struct Expected {
        var patient: String
        var doctor: String
        var day: CalendarDay
        var time: ClockTime

        /// - Parameter day: Of November 2026.
        init(_ patient: String, _ doctor: String, day: Int, at time: ClockTime) {
            self.patient = patient
            self.doctor = doctor
            self.day = CalendarDay(year: 2026, month: 11, day: day)
            self.time = time
        }
    }

    private static func expectAnswers(_ call: RecordedCaller.Recording, turns: Int) throws {
        #expect(call.failure == nil)
        try #require(call.turns.count == turns, "\(call.failure ?? "")")
        for turn in call.turns { #expect(turn.firstAudible != nil, "no answer to \(turn.heard)") }
    }

    /// Exactly this one booking is in the database.
    ///
    /// The patient is new, so nothing but the caller's voice says how the name is spelled, and the
    /// recognizer, the smallest of its family, does not know these names: "Maria" may come out as
    /// "Marita", "Kim" as "Cam". As a receptionist would, the agent books the name as it was heard and
    /// reads it back. Accepted is what `NameMatcher` takes for the name, word by word, by sound and
    /// spelling: the rule by which the hospital finds the patient again. Doctor, day and time are exact.
    private static func expectOnly(_ expected: Expected, in store: any HospitalStore) async throws {
        let rows = try await store.appointments().filter { $0.status == .booked }
        try #require(rows.count == 1, "\(rows)")
        let row = rows[0]
        #expect(row.doctor == expected.doctor && row.day == expected.day && row.time == expected.time, "\(row)")
        #expect(
            row.patientName.split(separator: " ").count == 2 && NameMatcher().isMatch(row.patientName, expected.patient),
            "\(row.patientName) for \(expected.patient)")
    }
}
