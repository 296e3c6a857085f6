import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What is booked for a person. It is told to who gives the full name that it is booked under.
struct OwnAppointmentsForm: HospitalForm {
    let store: any HospitalStore
    let form: Form

    let definition = ToolDefinition(
        name: "get_appointments", description: "what is booked for a patient, with the numbers",
        parameters: [
            ToolParameter(name: "patient_name", description: "The caller's name as said."),
            ToolParameter(name: "date_of_birth", description: "The date of birth as the caller said it, if it was given.", isRequired: false),
        ])

    init(store: any HospitalStore, doctors: [Doctor], language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "own_appointments", meaning: "asks what is booked for them, when they are to come", changes: false,
            // The doctor and the day are not looked up by: who has them in mind may have them wrong.
            slots: [.patient, .birthDate, .doctor(doctors), .day, .party], examples: HospitalExamples.of("own_appointments", language))
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let files = try await PatientFiles(store, request, context)
        switch files.find(request.text("name"), askName: Line("askNameOfAppointment")) {
        case .ask(let question): return .ask(question)
        case .refused(let line): return .refused(line)
        case .file(let file):
            var arguments: [String: JSONValue] = ["patient_name": .string(file.name)]
            arguments["date_of_birth"] = file.birthDate(ifNeeded: files).map { .string($0.iso) }
            return .ready(arguments: arguments, readBack: Line("askNameOfAppointment"), isExact: true)
        }
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let request = FormRequest(arguments: arguments, of: form)
        let files = try await PatientFiles(store, request, context)
        switch files.find(request.text("name"), askName: Line("askNameOfAppointment")) {
        case .ask(let question): throw FormRefusal(question.line)
        case .refused(let line): throw FormRefusal(line)
        case .file(let file):
            var members = file.json(at: context.moment)
            if !file.isKnown { members["note"] = "Not registered. A new patient can book at once." }
            return .object(members)
        }
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let name = result["patient"]?.stringValue else { return (nil, [:]) }
        let values = ["name": SlotValue(.string(name), spoken: .text(name))]
        let appointments = (result["appointments"]?.arrayValue ?? []).compactMap { Appointment($0) }
        guard let first = appointments.first else { return (Line("nothingBooked", ["name": .text(name)]), values) }
        if appointments.count == 1 { return (Line("yourAppointment", first.said), values) }
        return (Line("yourAppointments", ["appointments": .list(appointments.map(\.spoken))]), values)
    }
}

extension PatientFile {
    func json(at moment: Moment) -> [String: JSONValue] {
        [
            "patient": .string(String(name.prefix(60))),
            "appointments": appointments.isEmpty ? "none" : .array(appointments.map { .object($0.json(at: moment)) }),
        ]
    }
}
