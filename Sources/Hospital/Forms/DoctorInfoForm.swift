import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Who a doctor is, or which doctor to see.
struct DoctorInfoForm: HospitalForm {
    let store: any HospitalStore
    let form: Form
    private let doctors: DoctorSlot

    let definition = ToolDefinition(
        name: "get_doctor_info", description: "a doctor's specialty and hours, by name, specialty or complaint",
        parameters: [
            ToolParameter(name: "doctor_name", description: "A name, a specialty or a complaint, as the caller said it; all for all doctors.", isRequired: false),
            ToolParameter(name: "reason", description: "A complaint, as the caller said it.", isRequired: false),
        ])

    init(store: any HospitalStore, doctors: [Doctor], language: Language) {
        self.store = store
        self.doctors = DoctorSlot(doctors: doctors)
        form = Form(
            name: definition.name, act: "doctor_info", meaning: "asks which doctors there are, whom to see, what or when a doctor works", changes: false,
            slots: [.doctor(doctors), FormSlot("reason", type: WordsSlot()), .specialty], amendedBy: "schedule_appointment",
            examples: HospitalExamples.of("doctor_info", language))
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let readBack = Line("askDoctor")
        if request["doctor"] == DoctorSlot.anyone || request["doctor"]?.stringValue == "all" {
            return .ready(arguments: ["doctor_name": "all"], readBack: readBack, isExact: true)
        }
        if request["doctor"] == nil, request["reason"] == nil, request["specialty"] == nil, doctors.doctors.allSatisfy({ doctor in !context.callerWords.contains { doctors.find($0, context.language) == .doctor(doctor) } }) {
            return .ready(arguments: ["doctor_name": "all"], readBack: readBack, isExact: true)
        }
        switch DoctorChoice.of(request, in: doctors, context) {
        case .chosen(let choice): return .ready(arguments: ["doctor_name": .string(choice.doctors[0].name)], readBack: readBack, isExact: true)
        case .ask(let question) where question.line.key == "whichDoctor" || question.line.key == "doYouMean": return .ask(question)
        case .ask: return .ready(arguments: ["doctor_name": "all"], readBack: readBack, isExact: true)
        }
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let moment = context.moment
        let name = arguments["doctor_name"]?.stringValue
        guard let doctor = doctors.doctors.first(where: { $0.name == name }) else {
            let all = doctors.doctors.map { "\($0.title) for \($0.specialty)" }
            return ["doctors": .string(moment.language.list(all))]
        }
        var members: [String: JSONValue] = ["doctor": .string(doctor.title), "specialty": .string(doctor.specialty), "hours": "Monday to Friday, 9 AM to 4 PM"]
        let absences = try await store.schedule(from: moment.today, through: moment.today.adding(60)).absences(of: doctor.name)
        if !absences.isEmpty {
            let language = context.language
            let spans = absences.map { absence in
                absence.firstDay == absence.lastDay
                    ? language.spoken(absence.firstDay, today: moment.today)
                    : "\(language.spoken(absence.firstDay, today: moment.today)) to \(language.spoken(absence.lastDay, today: moment.today))"
            }
            members["away"] = .string(language.list(spans))
            members["away_days"] = .array(absences.map { [.string($0.firstDay.iso), .string($0.lastDay.iso)] })
        }
        return .object(members)
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let title = result["doctor"]?.stringValue, title.hasPrefix("Dr. ") else {
            let all: [Spoken] = doctors.doctors.map { .line(Line("doctorFor", ["doctor": .doctor($0.name), "specialty": .specialty($0.specialty)])) }
            return (result["doctors"] == nil ? nil : Line("allDoctors", ["doctors": .list(all)]), [:])
        }
        let name = String(title.dropFirst(4))
        var said: [String: Spoken] = ["doctor": .doctor(name), "specialty": .specialty(result["specialty"]?.stringValue ?? "")]
        let absences: [Spoken] = (result["away_days"]?.arrayValue ?? []).compactMap { pair in
            let days = (pair.arrayValue ?? []).compactMap { $0.stringValue.flatMap { CalendarDay(iso: $0) } }
            guard let first = days.first, let last = days.last else { return nil }
            return first == last ? .line(Line("onDay", ["day": .day(first)])) : .line(Line("fromDayToDay", ["first": .day(first), "last": .day(last)]))
        }
        said["days"] = absences.isEmpty ? nil : .list(absences)
        return (Line(absences.isEmpty ? "doctorInfo" : "doctorInfoAway", said), ["doctor": SlotValue(.string(name), spoken: .doctor(name))])
    }
}
