import ParleyAgent
import ParleyCore
import ParleyLanguage

/// When a doctor is free: on a day, or as soon as possible.
struct CheckAvailability: HospitalTool {
    let store: any HospitalStore

    let definition = ToolDefinition(
        name: "check_availability", description: "free times of a doctor on a day, or the earliest ones",
        parameters: [
            ToolParameter(name: "doctor_name", description: "The doctor, or the specialty, as the caller said it; any for whoever is free."),
            ToolParameter(
                name: "date", description: "The day in the caller's own words, such as next Monday; earliest for the first that is free.",
                isRequired: false),
        ])
    var filler: String? { "Let me check the schedule." }
    var grounding: [String: GroundingRule] { ["date": .day] }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let hours = OpeningHours(context)
            let asked = text("doctor_name", of: arguments)
            let reading = hours.read(text("date", of: arguments))
            if case .refused(let ask) = reading { throw Refusal(ask) }
            let directory = DoctorDirectory(try await store.doctors())
            // It is the caller who leaves the choice to us, and not the model alone.
            if directory.leavesOpen(asked), directory.doctor(meantIn: context.callerWords) == nil {
                return try await anybody(reading, hours: hours)
            }
            let doctor = try chosenDoctor(asked, in: directory, context: context)
            switch reading {
            case .refused(let ask): throw Refusal(ask)
            case .soonest(let first): return try await soonest(from: first, doctor: doctor, hours: hours)
            case .day(let day): return try await times(on: day, doctor: doctor, hours: hours)
            }
        }
    }

    private func times(on day: CalendarDay, doctor: Doctor, hours: OpeningHours) async throws -> JSONValue {
        let diary = try await Diary(hours, around: day, in: store)
        let times = diary.freeTimes(with: doctor, on: day)
        var members = Self.members(doctor, day, times)
        guard times.isEmpty else { return .object(members) }
        if diary.schedule.isAway(doctor.name, on: day) { members["note"] = .string("\(doctor.title) is away that day.") }
        if let next = diary.freeDays(from: day.adding(1), with: doctor).first { Self.add(next, to: &members) }
        return .object(members)
    }

    private func soonest(from first: CalendarDay, doctor: Doctor, hours: OpeningHours) async throws -> JSONValue {
        // One day is enough: offered two, a small model takes the second.
        let days = try await Diary(hours, around: first, in: store).freeDays(from: first, with: doctor)
        guard let day = days.first else { throw Self.isFull("\(doctor.title) has") }
        return .object(Self.members(doctor, day.day, day.times))
    }

    /// Who is free on a day, or on the first day on which anybody is.
    private func anybody(_ reading: OpeningHours.Reading, hours: OpeningHours) async throws -> JSONValue {
        let doctors = try await store.doctors()
        let first: CalendarDay
        switch reading {
        case .refused(let ask): throw Refusal(ask)
        case .soonest(let from): first = from
        case .day(let day): first = day
        }
        let diary = try await Diary(hours, around: first, in: store)
        let earliest = doctors.compactMap { diary.freeDays(from: first, with: $0).first?.day }.min()
        guard let day = earliest else { throw Self.isFull("Nobody has") }
        let free = doctors.compactMap { doctor -> String? in
            let times = diary.freeTimes(with: doctor, on: day)
            return times.isEmpty ? nil : "\(doctor.title) (\(doctor.specialty)) at \(Phrase.times(times))"
        }
        return ["date": .string(day.spoken), "free": .string(free.joined(separator: "; "))]
    }

    private static func isFull(_ who: String) -> Refusal {
        Refusal("\(who) nothing free in the next four weeks. Ask which later day would do.")
    }

    private static func add(_ next: Diary.FreeDay, to members: inout [String: JSONValue]) {
        members["next_free_date"] = .string(next.day.spoken)
        members["next_free_times"] = .string(Phrase.times(next.times))
    }

    private static func members(_ doctor: Doctor, _ day: CalendarDay, _ times: [ClockTime]) -> [String: JSONValue] {
        [
            "doctor": .string(doctor.title), "specialty": .string(doctor.specialty), "date": .string(day.spoken),
            "free_times": .string(Phrase.times(times)),
        ]
    }
}
