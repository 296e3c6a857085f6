import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What is on record about a patient. It is told only to who gives the patient's date of birth.
struct OwnDataForm: HospitalForm {
    let store: any HospitalStore
    private(set) var form: Form

    let definition = ToolDefinition(
        name: "get_patient_info", description: "a patient's record: phone and insurance, and what is booked",
        parameters: [
            ToolParameter(name: "patient_name", description: "The caller's name as said."),
            ToolParameter(name: "date_of_birth", description: "The date of birth as the caller said it, if it was given.", isRequired: false),
            ToolParameter(name: "wanted", description: "What is asked for, if it is one thing.", isRequired: false, kind: .choice(Self.all)),
        ])

    private static let all = ["phone", "insurance", "birth date"]

    init(store: any HospitalStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "own_data", meaning: "asks what is on record about them or about others: phone, insurance", changes: false,
            slots: [FormSlot("wanted", key: "data", type: Self.data(language)), .patient, .birthDate, .party],
            examples: HospitalExamples.of("own_data", language))
        form.whole = Self.both
    }

    /// Whoever asks for one "and" another is told both.
    private static func both(_ words: String, _ moment: Moment) -> [String: SlotValue] {
        let slot = data(moment.language)
        let spans = slot.spans(in: words, at: moment)
        // The shortest words that name one are where it is named.
        let named = spans.filter { span in !spans.contains { $0 != span && span.contains($0) } }.compactMap { span in
            slot.read(span, at: moment)?.argument.stringValue.flatMap { data in words.firstRange(of: span).map { (data: data, range: $0) } }
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        let areJoined = zip(named, named.dropFirst()).contains { one, other in
            Set([one.data, other.data]) == ["phone", "insurance"] && one.range.upperBound <= other.range.lowerBound
                && moment.language.isEnumeration(String(words[one.range.upperBound..<other.range.lowerBound]))
        }
        return areJoined ? ["data": SlotValue("all", spoken: .text("all"))] : [:]
    }

    private static func data(_ language: Language) -> ChoiceSlot {
        switch language.identifier {
        case "es":
            ChoiceSlot([
                .init("phone", words: ["telefono", "numero de telefono", "movil", "celular", "numero"]),
                .init("insurance", words: ["seguro", "aseguradora", "poliza", "mutua"]), .init("birth date", words: ["fecha de nacimiento", "nacimiento"]),
            ])
        default:
            ChoiceSlot([
                .init("phone", words: ["phone", "phone number", "telephone", "number", "mobile", "cell", "cellphone", "contact"]),
                .init("insurance", words: ["insurance", "insurer", "coverage", "plan", "policy", "cover"]),
                .init("birth date", words: ["date of birth", "birth date", "birthday", "birthdate"]),
            ])
        }
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        var request = request
        if let party = request.values["party"] {
            // What is on record is told to nobody but the patient, whatever they know of them. On whose behalf somebody called
            // before says nothing of whose record they ask for now: their own, unless they name another.
            guard !party.isSaid, request.text("party") == PatientFiles.near else { return .refused(Line("notProved")) }
            request.values["party"] = nil
            if request.values["name"]?.isSaid == false { request.values["name"] = nil }
        }
        switch try await proved(request, context) {
        case .ask(let question): return .ask(question)
        case .refused(let line): return .refused(line)
        case .file(let file):
            var arguments: [String: JSONValue] = ["patient_name": .string(file.name)]
            arguments["date_of_birth"] = file.patient?.dateOfBirth.map { .string($0.iso) }
            // Who gives their date of birth does not ask for it.
            if let wanted = request.text("data"), Self.all.contains(wanted), wanted != "birth date" || request["birth_date"] == nil {
                arguments["wanted"] = .string(wanted)
            }
            return .ready(arguments: arguments, readBack: Line("askOwnName"), isExact: true)
        }
    }

    /// The record of a caller who has proved whose it is.
    private func proved(_ request: FormRequest, _ context: ToolContext) async throws -> PatientFiles.Finding {
        let files = try await PatientFiles(store, request, context)
        let found = files.find(request.text("name"), askName: Line("askOwnName"))
        guard case .file(let file) = found else { return found }
        guard let patient = file.patient else { return .refused(Line("notRegistered", ["name": .text(file.name)])) }
        switch files.proof(of: patient) {
        case .proved: return found
        case .unproved: return .ask(SlotQuestion("birth_date", Line("askBirthDate", ["name": .text(file.name)])))
        case .wrong: return .ask(SlotQuestion("birth_date", Line("wrongBirthDate", ["name": .text(file.name)])))
        case .refused: return .refused(Line("notProved"))
        }
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let request = FormRequest(arguments: arguments, of: form)
        let file: PatientFile
        switch try await proved(request, context) {
        case .ask(let question): throw FormRefusal(question.line)
        case .refused(let line): throw FormRefusal(line)
        case .file(let found): file = found
        }
        guard let patient = file.patient else { throw FormRefusal(Line("notRegistered", ["name": .text(file.name)])) }
        // What nobody asked for is not told, nor what there is not.
        let wanted = request.text("data")
        var members: [String: JSONValue] = ["patient": .string(file.name), "patient_id": .string(patient.id)]
        if wanted == nil || wanted == "phone" { members["phone"] = patient.phone.map { .string($0) } }
        if wanted == nil || wanted == "insurance" { members["insurance"] = patient.insurance.map { .string($0) } }
        if wanted == "birth date", let born = patient.dateOfBirth { members["date_of_birth"] = .string(born.iso) }
        if wanted == nil, !file.appointments.isEmpty { members["appointments"] = file.json(at: context.moment)["appointments"] }
        return .object(members)
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let name = result["patient"]?.stringValue else { return (nil, [:]) }
        var said: [Spoken] = []
        if let phone = result["phone"]?.stringValue { said.append(.line(Line("phoneIs", ["phone": .text(phone)]))) }
        if let insurer = result["insurance"]?.stringValue { said.append(.line(Line("insuranceIs", ["insurance": .text(insurer)]))) }
        if let born = result["date_of_birth"]?.stringValue.flatMap({ CalendarDay(iso: $0) }) { said.append(.line(Line("birthDateIs", ["day": .day(born)]))) }
        let line = said.isEmpty ? Line("notOnRecord") : Line("onRecord", ["data": .list(said)])
        return (line, ["name": SlotValue(.string(name), spoken: .text(name))])
    }
}
