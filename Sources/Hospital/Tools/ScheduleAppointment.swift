import Foundation
import ParleyAgent
import ParleyCore

/// Books an appointment.
struct ScheduleAppointment: HospitalTool {
    let store: HospitalStore

    let definition = ToolDefinition(
        name: "schedule_appointment", description: "book an appointment",
        parameters: [
            ToolParameter(name: "patient_name", description: "The caller's name as said."),
            ToolParameter(name: "doctor_name", description: "The doctor, or the specialty, as the caller said it."),
            ToolParameter(name: "date", description: "The day in the caller's own words, such as next Monday."),
            ToolParameter(name: "time", description: "The time in the caller's own words, such as 2 PM."),
            ToolParameter(name: "reason", description: "What the appointment is for.", isRequired: false),
        ])
    var effect: ToolEffect { .changes }
    var filler: String? { "One moment, please." }
    var grounding: [String: GroundingRule] {
        [
            "patient_name": .patientName, "date": .day,
            "time": GroundingRule(.moment, ask: "the time", question: "What time would you like to come?"),
            "reason": GroundingRule(.words, ask: "the reason"),
        ]
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let doctor = try await chosenDoctor(text("doctor_name", of: arguments), context: context)
            let hours = OpeningHours(context)
            let day: CalendarDay
            switch hours.read(text("date", of: arguments)) {
            case .refused(let ask): throw Refusal(ask)
            case .soonest: throw Refusal("Ask which day the caller wants, or look with check_availability.")
            case .day(let read): day = read
            }
            let time = try await time(text("time", of: arguments), on: day, with: doctor, hours: hours)
            let name = try await recordName(text("patient_name", of: arguments))
            let reason = text("reason", of: arguments)
            let outcome = try await store.book(
                patientName: name, doctor: doctor.name, day: day, time: time,
                reason: reason.isEmpty ? "consultation" : String(reason.prefix(200)), key: context.idempotencyKey)
            switch outcome {
            case .booked(let appointment): return .object(appointment.json(status: "booked"))
            case .existing(let appointment): return .object(appointment.json(status: "already booked"))
            case .taken:
                let free = try await hours.freeTimes(with: doctor, on: day, in: store)
                throw Refusal("\(time.spoken) on \(day.spoken) is taken with \(doctor.title). \(offer(free, day))")
            }
        }
    }

    /// The time at which the appointment is to begin.
    private func time(
        _ words: String, on day: CalendarDay, with doctor: Doctor, hours: OpeningHours
    ) async throws -> ClockTime {
        let slots = try await store.slots()
        let candidates = SpokenClock.times(in: words)
        let meant = candidates.first { slots.contains($0) }
        if let meant, hours.isAhead(meant, on: day) { return meant }
        let free = try await hours.freeTimes(with: doctor, on: day, in: store)
        if let meant { throw Refusal("\(meant.spoken) today has passed. \(offer(free, day))") }
        guard let asked = candidates.first else {
            throw Refusal("\"\(words.prefix(40))\" is not a time. \(offer(free, day))")
        }
        let near = free.sorted { Self.minutes($0, asked) < Self.minutes($1, asked) }.prefix(2).sorted()
        throw Refusal("No appointment begins at \(asked.spoken). \(offer(near, day))")
    }

    private static func minutes(_ a: ClockTime, _ b: ClockTime) -> Int {
        abs(a.hour * 60 + a.minute - b.hour * 60 - b.minute)
    }

    private func offer(_ free: [ClockTime], _ day: CalendarDay) -> String {
        if free.isEmpty { return "Nothing is free on \(day.spoken). Ask for another day." }
        return "Free on \(day.spoken): \(Phrase.times(free)). Ask which time the caller wants."
    }

    /// The name as it is registered where the one that was heard is almost surely that, otherwise as
    /// it was heard.
    private func recordName(_ heard: String) async throws -> String {
        let names = try await store.patients().map(\.name)
        if case .match(let name) = NameMatcher().best(heard, among: names), HospitalStore.isSamePerson(name, heard) {
            return name
        }
        let words = heard.prefix(80).split(whereSeparator: \.isWhitespace)
        return words.map { $0 == $0.lowercased() ? $0.capitalized : String($0) }.joined(separator: " ")
    }
}
