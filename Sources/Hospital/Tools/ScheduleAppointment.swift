import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Books an appointment.
struct ScheduleAppointment: HospitalTool {
    let store: any HospitalStore

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
            "patient_name": .patientName, "date": .day, "time": .time,
            "reason": GroundingRule(.words, ask: "the reason"),
        ]
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let directory = DoctorDirectory(try await store.doctors())
            let doctor = try chosenDoctor(text("doctor_name", of: arguments), in: directory, context: context)
            let hours = OpeningHours(context)
            let day: CalendarDay
            switch hours.read(text("date", of: arguments)) {
            case .refused(let ask): throw Refusal(ask)
            case .soonest(let first): throw try await Diary(hours, around: first, in: store).offerOfEarliest(doctor, from: first)
            case .day(let read): day = read
            }
            let diary = try await Diary(hours, around: day, in: store)
            let time = try RequestedTime.read(text("time", of: arguments), on: day, with: doctor, in: diary)
            let (name, patientID) = try await patient(text("patient_name", of: arguments), context: context)
            let reason = text("reason", of: arguments)
            let request = BookingRequest(
                patientName: name, patientID: patientID, slot: Slot(doctor: doctor.name, day: day, time: time),
                reason: reason.isEmpty ? "consultation" : String(reason.prefix(200)))
            switch try await store.book(request, key: context.idempotencyKey) {
            case .booked(let appointment): return .object(appointment.json(status: "booked"))
            case .existing(let appointment): return .object(appointment.json(status: "already booked"))
            case .taken:
                // Read again: it may have been taken a moment ago.
                let now = try await Diary(hours, around: day, in: store)
                throw Refusal("Ask: \(time.spoken) on \(day.spoken) is taken with \(doctor.title). \(now.offer(doctor, on: day))")
            case .away:
                throw Refusal("Ask: \(try await Diary(hours, around: day, in: store).offer(doctor, on: day))")
            }
        }
    }

    /// The name as it is registered where the one that was heard is almost surely that, otherwise as
    /// it was heard.
    private func patient(_ heard: String, context: ToolContext) async throws -> (name: String, id: String?) {
        let directory = PatientDirectory(try await store.patients())
        let born = BirthDates(in: context.callerWords, today: OpeningHours(context).today, language: HospitalAgent.language)
        switch directory.find(heard, born: born) {
        case .patient(let patient) where PersonName.isSame(patient.name, heard): return (patient.name, patient.id)
        case .sameName(let name) where PersonName.isSame(name, heard): throw Refusal.sameName(name, born: born)
        default: break
        }
        let words = PersonName.unspelled(heard).prefix(80).split(whereSeparator: \.isWhitespace)
        return (words.map { $0 == $0.lowercased() ? $0.capitalized : String($0) }.joined(separator: " "), nil)
    }
}
