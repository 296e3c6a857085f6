import ParleyAgent
import ParleyCore

/// A patient's record and appointments, by name.
struct GetPatientInfo: HospitalTool {
    let store: HospitalStore

    let definition = ToolDefinition(
        name: "get_patient_info", description: "a patient's record and appointments with their numbers",
        parameters: [ToolParameter(name: "patient_name", description: "The caller's name as said.")])
    var filler: String? { "Let me look that up." }
    var grounding: [String: GroundingRule] {
        ["patient_name": .patientName]
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let heard = text("patient_name", of: arguments)
            let patients = try await store.patients()
            let booked = try await store.booked(from: OpeningHours(context).today)
            var names = patients.map(\.name)
            // Who is not registered may still have an appointment.
            for name in booked.map(\.patientName) where !names.contains(where: { HospitalStore.isSamePerson($0, name) }) {
                names.append(name)
            }
            switch NameMatcher().best(heard, among: names) {
            case .none:
                return [
                    "patient": .string(String(heard.prefix(60))), "appointments": "none",
                    "note": "Not registered. A new patient can book at once.",
                ]
            case .ambiguous:
                throw Refusal("Several patients have a name like that. Ask for the full name, first and last.")
            case .match(let name):
                let own = booked.filter { HospitalStore.isSamePerson($0.patientName, name) }
                var members: [String: JSONValue] = [
                    "patient": .string(name),
                    "appointments": own.isEmpty ? "none" : .array(own.map { .object($0.json()) }),
                ]
                if let patient = patients.first(where: { $0.name == name }) { members["patient_id"] = .string(patient.id) }
                return .object(members)
            }
        }
    }
}
