import Hospital
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

/// Calls with recorded callers, every engine embedded, at the pace of speech: what counts is what is
/// in the database when they have hung up.
@Suite("Recorded calls", .serialized)
struct RecordedCallTests {
    @Test func mariaAsksForTomorrowAndBooksTwoOClock() async throws {
        let store = try SQLHospitalStore(path: nil)
        let call = try await TestEngines.call(["avail_patel_tomorrow", "book_two", "name_maria", "thats_all"], store: store)
        try Self.expectAnswers(call, turns: 4)
        try await Self.expectOnly(Expected("Maria Lopez", "Patel", day: 24, at: ClockTime(hour: 14)), in: store, after: call)
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
        #expect(left == [], "\(Self.transcript(of: call))")
    }

    @Test func robertFindsTheHeartDoctorStepByStep() async throws {
        // The recognizer, the smallest of its family, makes "Veri 30" of "Three thirty" in some calls. The recording cannot
        // say it again when it is asked, as a caller would, so the call is placed again.
        for attempt in 1...8 {
            let store = try SQLHospitalStore(path: nil)
            let call = try await TestEngines.call(["heart_doctor", "thursday", "three_thirty", "name_robert"], store: store)
            if attempt < 8, call.turns.count == 4, !Self.tellsTime(call.turns[2].heard.joined(separator: " ")) { continue }
            try Self.expectAnswers(call, turns: 4)
            try await Self.expectOnly(Expected("Robert Brown", "Patel", day: 26, at: ClockTime(hour: 15, minute: 30)), in: store, after: call)
            return
        }
    }

    @Test func annaSaysEverythingInOneBreath() async throws {
        let store = try SQLHospitalStore(path: nil)
        let call = try await TestEngines.call(["one_breath"], store: store)
        try Self.expectAnswers(call, turns: 1)
        try await Self.expectOnly(Expected("Anna Kim", "Garcia", day: 25, at: ClockTime(hour: 9)), in: store, after: call)
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
        try await Self.expectOnly(Expected("Anna Kim", "Garcia", day: 25, at: ClockTime(hour: 9)), in: store, after: garcia)
    }

    /// Whether there is a time in what was heard.
    private static func tellsTime(_ heard: String) -> Bool {
        !Language.english.times(in: heard, today: CalendarDay(year: 2026, month: 11, day: 23), now: ClockTime(hour: 9), usual: .office).isEmpty
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

    /// What was heard and said, for whoever has to find out why a call went wrong.
    private static func transcript(of call: RecordedCaller.Recording) -> String {
        let turns = call.turns.map { turn in
            let tools = turn.tools.map { "\n  tool    \($0.call.name) \($0.call.arguments.text) → \($0.result.text)" }.joined()
            return "\n  caller  \(turn.heard.joined(separator: " / "))\(tools)\n  agent   \(turn.said.joined(separator: " / "))"
        }
        return "\n  agent   \(call.greeting)" + turns.joined() + (call.failure.map { "\n  failed  \($0)" } ?? "")
    }

    private static func expectAnswers(_ call: RecordedCaller.Recording, turns: Int) throws {
        #expect(call.failure == nil, "\(transcript(of: call))")
        try #require(call.turns.count == turns, "\(transcript(of: call))")
        for turn in call.turns { #expect(turn.firstAudible != nil, "no answer to \(turn.heard): \(transcript(of: call))") }
    }

    /// Exactly this one booking is in the database.
    ///
    /// The patient is new, so nothing but the caller's voice says how the name is spelled, and the
    /// recognizer, the smallest of its family, does not know these names: "Maria" may come out as
    /// "Marita", "Kim" as "Cam". As a receptionist would, the agent books the name as it was heard and
    /// reads it back. Accepted is what `NameMatcher` takes for the name, word by word, by sound and
    /// spelling: the rule by which the hospital finds the patient again. Doctor, day and time are exact.
    private static func expectOnly(_ expected: Expected, in store: any HospitalStore, after call: RecordedCaller.Recording) async throws {
        let rows = try await store.appointments().filter { $0.status == .booked }
        try #require(rows.count == 1, "\(rows) \(transcript(of: call))")
        let row = rows[0]
        #expect(row.doctor == expected.doctor && row.day == expected.day && row.time == expected.time, "\(row) \(transcript(of: call))")
        #expect(
            row.patientName.split(separator: " ").count == 2 && NameMatcher(language: .english).isMatch(row.patientName, expected.patient),
            "\(row.patientName) for \(expected.patient) \(transcript(of: call))")
    }
}
