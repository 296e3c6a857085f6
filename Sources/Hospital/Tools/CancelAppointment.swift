import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Cancels an appointment.
struct CancelAppointment: HospitalTool {
    let store: any HospitalStore

    let definition = ToolDefinition(
        name: "cancel_appointment", description: "cancel an appointment",
        parameters: [
            ToolParameter(name: "appointment_id", description: "Such as APT-1001; get_patient_info has it.")
        ])
    var effect: ToolEffect { .changes }
    var filler: String? { "Let me see to that." }
    var grounding: [String: GroundingRule] { ["appointment_id": .appointment] }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let digits = text("appointment_id", of: arguments).filter { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty else {
                throw Refusal("An appointment number is like APT-1001. Ask for it, or for the name to look it up by.")
            }
            let id = "APT-\(digits)"
            if let known = try await store.appointment(id: id) {
                try expectNamed(known, context: context)
                if known.status == .booked, known.isOver(OpeningHours(context)) {
                    throw Refusal("\(id) was on \(known.day.spoken) at \(known.time.spoken), which has passed. Tell the caller.")
                }
            }
            switch try await store.cancel(id: id, key: context.idempotencyKey) {
            case .cancelled(let appointment): return .object(appointment.json(status: "cancelled"))
            case .alreadyCancelled(let appointment): return .object(appointment.json(status: "already cancelled"))
            case .notFound:
                throw Refusal(
                    "There is no appointment \(digits.prefix(12)). Ask for the number again, or for the name to look it up by.")
            }
        }
    }
}
