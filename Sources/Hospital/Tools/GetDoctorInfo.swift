import ParleyAgent
import ParleyCore

/// Who a doctor is, or which doctor to see.
struct GetDoctorInfo: HospitalTool {
    let store: HospitalStore

    let definition = ToolDefinition(
        name: "get_doctor_info", description: "a doctor's specialty and hours, by name, specialty or complaint",
        parameters: [
            ToolParameter(name: "doctor_name", description: "A name, a specialty or a complaint, as the caller said it; all for all doctors.")
        ])
    var filler: String? { "Let me see." }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let asked = text("doctor_name", of: arguments)
            let directory = DoctorDirectory(try await store.doctors())
            let words = Set(asked.lowercased().split { !$0.isLetter }.map(String.init))
            if !words.isDisjoint(with: ["all", "any", "every", "doctors", "list", "everyone"]), directory.find(asked) == .unknown {
                return ["doctors": .string(directory.spoken)]
            }
            let doctor = try await doctor(asked)
            return [
                "doctor": .string(doctor.title), "specialty": .string(doctor.specialty),
                "hours": "Monday to Friday, 9 AM to 4 PM",
            ]
        }
    }
}
