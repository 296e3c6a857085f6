import ParleyAgent
import ParleyCore
import ParleyLanguage

/// A patient's record and appointments, by name.
///
/// Appointments are told to who gives the full name; phone, insurance and date of birth only to who
/// gives the date of birth as well. It counts where the caller said it, wherever in the call: what
/// the model writes is no proof.
struct GetPatientInfo: HospitalTool {
    let store: any HospitalStore

    let definition = ToolDefinition(
        name: "get_patient_info", description: "a patient's appointments with their numbers; phone and insurance",
        parameters: [
            ToolParameter(name: "patient_name", description: "The caller's name as said."),
            ToolParameter(
                name: "date_of_birth", description: "The date of birth as the caller said it, if it was given.",
                isRequired: false),
        ])
    var filler: String? { "Let me look that up." }
    var grounding: [String: GroundingRule] {
        ["patient_name": .patientName, "date_of_birth": GroundingRule(.moment, ask: "the date of birth")]
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let heard = text("patient_name", of: arguments)
            guard PatientDirectory.isFull(heard) else { throw Refusal("Ask for the full name, first and last.") }
            let person = try await person(heard, context: context)
            guard person.patient != nil || !person.appointments.isEmpty else {
                return [
                    "patient": .string(String(heard.prefix(60))), "appointments": "none",
                    "note": "Not registered. A new patient can book at once.",
                ]
            }
            var members: [String: JSONValue] = [
                "patient": .string(person.name),
                "appointments": person.appointments.isEmpty
                    ? "none" : .array(person.appointments.map { .object($0.json()) }),
            ]
            guard let patient = person.patient else { return .object(members) }
            members["patient_id"] = .string(patient.id)
            if person.isVerified {
                // What nobody asked for is not told, nor what there is not.
                let wantsPhone = Self.speak(context.callerWords, of: ["phone", "telephone", "contact"])
                let wantsInsurance = Self.speak(context.callerWords, of: ["insur", "cover"])
                if wantsPhone || !wantsInsurance { members["phone"] = patient.phone.map { .string($0) } }
                if wantsInsurance || !wantsPhone { members["insurance"] = patient.insurance.map { .string($0) } }
                if wantsPhone || wantsInsurance, person.appointments.isEmpty { members["appointments"] = nil }
                members["date_of_birth"] = patient.dateOfBirth.map { .string("\($0.spoken), \($0.year)") }
                return .object(members)
            }
            let born = BirthDates(in: context.callerWords, today: OpeningHours(context).today, language: HospitalAgent.language)
            if born.count > 0 || Self.wantsDetails(context.callerWords) { members["note"] = .string(Self.note(born)) }
            return .object(members)
        }
    }

    private static func note(_ born: BirthDates) -> String {
        born.count == 0
            ? "Phone, insurance and date of birth are told only to the patient. Ask: What is your date of birth?"
            : "The date of birth is not the one on record. Say that you cannot tell phone, insurance or date of birth."
    }

    /// Whether the caller has spoken of what is not told to everybody.
    private static func wantsDetails(_ callerWords: [String]) -> Bool {
        speak(callerWords, of: ["insur", "phone", "birth", "born", "coverage", "covered", "address", "detail", "record", "file"])
    }

    private static func speak(_ callerWords: [String], of stems: [String]) -> Bool {
        callerWords.contains { words in
            words.lowercased().split { !$0.isLetter }.contains { word in stems.contains { word.hasPrefix($0) } }
        }
    }
}
