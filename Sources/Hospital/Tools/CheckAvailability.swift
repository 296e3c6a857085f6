import ParleyAgent
import ParleyCore

/// When a doctor is free on a day.
struct CheckAvailability: HospitalTool {
    let store: HospitalStore

    let definition = ToolDefinition(
        name: "check_availability", description: "free times of a doctor on a day",
        parameters: [
            ToolParameter(name: "doctor_name", description: "The doctor, or the specialty, as the caller said it."),
            ToolParameter(name: "date", description: "The day in the caller's own words, such as next Monday."),
        ])
    var filler: String? { "Let me check the schedule." }
    var grounding: [String: GroundingRule] { ["date": .day] }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let doctor = try await chosenDoctor(text("doctor_name", of: arguments), context: context)
            let hours = OpeningHours(context)
            switch hours.read(text("date", of: arguments)) {
            case .refused(let ask): throw Refusal(ask)
            case .soonest: return try await soonest(from: hours.today, doctor: doctor, hours: hours)
            case .day(let day):
                let times = try await hours.freeTimes(with: doctor, on: day, in: store)
                guard times.isEmpty else { return .object(Self.members(doctor, day, times)) }
                var members = Self.members(doctor, day, times)
                if let next = try await hours.firstFreeDay(from: day.adding(1), with: doctor, in: store) {
                    members["next_free_date"] = .string(next.day.spoken)
                    members["next_free_times"] = .string(Phrase.times(next.times))
                }
                return .object(members)
            }
        }
    }

    private func soonest(from day: CalendarDay, doctor: Doctor, hours: OpeningHours) async throws -> JSONValue {
        guard let next = try await hours.firstFreeDay(from: day, with: doctor, in: store) else {
            throw Refusal("\(doctor.title) has nothing free in the next three weeks. Ask which later day would do.")
        }
        return .object(Self.members(doctor, next.day, next.times))
    }

    private static func members(_ doctor: Doctor, _ day: CalendarDay, _ times: [ClockTime]) -> [String: JSONValue] {
        [
            "doctor": .string(doctor.title), "specialty": .string(doctor.specialty), "date": .string(day.spoken),
            "free_times": .string(Phrase.times(times)),
        ]
    }
}
