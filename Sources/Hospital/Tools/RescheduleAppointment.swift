import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Moves an appointment to another day or time.
struct RescheduleAppointment: HospitalTool {
    let store: any HospitalStore

    let definition = ToolDefinition(
        name: "reschedule_appointment", description: "move an appointment to another day or time",
        parameters: [
            ToolParameter(name: "appointment_id", description: "Such as APT-1001, if it is known.", isRequired: false),
            ToolParameter(name: "patient_name", description: "The caller's name as said.", isRequired: false),
            ToolParameter(name: "doctor_name", description: "Another doctor, if the caller wants one.", isRequired: false),
            ToolParameter(
                name: "date", description: "The new day in the caller's own words; none for the same day.", isRequired: false),
            ToolParameter(
                name: "time", description: "The new time in the caller's own words.", isRequired: false),
        ])
    var effect: ToolEffect { .changes }
    var filler: String? { "Let me move that." }
    var grounding: [String: GroundingRule] {
        ["appointment_id": .appointment, "patient_name": .patientName, "date": .day, "time": .time]
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let appointment = try await appointment(arguments, context: context)
            guard appointment.status == .booked else { throw Self.isCancelled(appointment) }
            let doctor = try await doctor(arguments, of: appointment, context: context)
            let isOther = doctor.name != appointment.doctor
            let hours = OpeningHours(context)
            if appointment.isOver(hours) {
                throw Refusal(
                    "\(appointment.id) was on \(appointment.day.spoken), which has passed. Ask whether to book a new appointment.")
            }
            let date = text("date", of: arguments)
            var time = text("time", of: arguments)
            // "At the same time", which a model takes for none.
            if time.isEmpty, let last = context.callerWords.last?.lowercased(), ["same time", "as before"].contains(where: last.contains) { time = "the same time" }
            guard !date.isEmpty || !time.isEmpty || isOther else {
                throw Refusal("\(Self.stands(appointment)) Ask: Which day and time would you like instead?")
            }
            let day = try await day(date, of: appointment, with: doctor, hours: hours)
            let diary = try await Diary(hours, around: day, in: store)
            // The time is the caller's to choose, even where the old one is free that day.
            guard !time.isEmpty || date.isEmpty else { throw Refusal("Ask: \(diary.offer(doctor, on: day))") }
            let words = time.isEmpty || Self.isTheSame(time) ? appointment.time.spoken : time
            let slot = Slot(
                doctor: doctor.name, day: day, time: try RequestedTime.read(words, on: day, with: doctor, in: diary))
            return try await move(appointment, to: slot, doctor: doctor, hours: hours, key: context.idempotencyKey)
        }
    }

    /// The new day: the old one where none is named.
    private func day(
        _ words: String, of appointment: Appointment, with doctor: Doctor, hours: OpeningHours
    ) async throws -> CalendarDay {
        if words.isEmpty || Self.isTheSame(words) { return appointment.day }
        switch hours.read(words, countedFrom: appointment.day) {
        case .refused(let ask): throw Refusal(ask)
        case .soonest(let first): throw try await Diary(hours, around: first, in: store).offerOfEarliest(doctor, from: first)
        case .day(let day): return day
        }
    }

    /// "The same time", "same day as before".
    private static func isTheSame(_ words: String) -> Bool {
        words.lowercased().split { !$0.isLetter }.contains("same")
    }

    private func move(
        _ appointment: Appointment, to slot: Slot, doctor: Doctor, hours: OpeningHours, key: String
    ) async throws -> JSONValue {
        switch try await store.reschedule(id: appointment.id, to: slot, key: key) {
        case .rescheduled(let moved, let from):
            var members = moved.json(status: "rescheduled")
            members["previous"] = .string("\(from.day.spoken) at \(from.time.spoken)")
            return .object(members)
        case .existing(let moved): return .object(moved.json(status: "already at that time"))
        case .taken(let unchanged):
            let now = try await Diary(hours, around: slot.day, in: store)
            throw Refusal(
                "Ask: \(slot.time.spoken) on \(slot.day.spoken) is taken with \(doctor.title). \(Self.stands(unchanged)) \(now.offer(doctor, on: slot.day))")
        case .away(let unchanged):
            let now = try await Diary(hours, around: slot.day, in: store)
            throw Refusal("Ask: \(Self.stands(unchanged)) \(now.offer(doctor, on: slot.day))")
        case .cancelled(let gone): throw Self.isCancelled(gone)
        case .notFound: throw Refusal("There is no appointment \(appointment.id). Ask for the name to look it up by.")
        }
    }

    /// The appointment's doctor, or another one whom the caller has named.
    private func doctor(
        _ arguments: [String: JSONValue], of appointment: Appointment, context: ToolContext
    ) async throws -> Doctor {
        let directory = DoctorDirectory(try await store.doctors())
        if case .doctor(let other) = directory.find(text("doctor_name", of: arguments)), directory.isChosen(other, in: context.callerWords) {
            return other
        }
        return directory.doctors.first { $0.name == appointment.doctor } ?? Doctor(name: appointment.doctor, specialty: "")
    }

    private static func stands(_ appointment: Appointment) -> String {
        "The appointment is still with Dr. \(appointment.doctor) on \(appointment.day.spoken) at \(appointment.time.spoken)."
    }

    private static func isCancelled(_ appointment: Appointment) -> Refusal {
        Refusal("\(appointment.id) was cancelled, so it cannot be moved. Ask whether to book a new appointment.")
    }
}
