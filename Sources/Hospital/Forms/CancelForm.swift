import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Cancels an appointment, or several of one person's.
struct CancelForm: HospitalForm {
    let store: any HospitalStore
    private(set) var form: Form
    private let doctors: DoctorSlot

    let definition = ToolDefinition(
        name: "cancel_appointment", description: "cancel an appointment",
        parameters: [
            ToolParameter(name: "appointment_id", description: "Such as APT-1001, if it is known.", isRequired: false, kind: .list(of: .text)),
            ToolParameter(name: "patient_name", description: "The patient's name as said."),
            ToolParameter(name: "doctor_name", description: "The doctor it is with, if the caller said it.", isRequired: false),
            ToolParameter(name: "date", description: "The day it is on, if the caller said it.", isRequired: false),
            ToolParameter(name: "time", description: "The time it is at, if the caller said it.", isRequired: false),
            ToolParameter(name: "date_of_birth", description: "The patient's, if it was given.", isRequired: false),
        ])

    init(store: any HospitalStore, doctors: [Doctor], language: Language) {
        self.store = store
        self.doctors = DoctorSlot(doctors: doctors)
        form = Form(
            name: definition.name, act: "cancel", meaning: "will not come to an appointment", changes: true,
            slots: [.number, .patient, .doctor(doctors), .day, .time, .birthDate, .party, .specialty], endsWithNo: true,
            examples: HospitalExamples.of("cancel", language))
        // "The one on Thursday and the one in January, both of them can go". In Spanish both are two o'clock as well.
        form.whole = { words, moment in
            let all = moment.language.choices(in: words).first { $0.value == .all && moment.language.time(String(words[$0.range]), today: moment.today, now: moment.time) == nil }
            return all.map { ["number": SlotValue(AppointmentSlot.all, spoken: .text(String(words[$0.range])), precision: .open)] } ?? [:]
        }
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let moment = context.moment
        var search = AppointmentSearch(takesAll: true, which: "whichToCancel", store: store)
        if case .doctor(let doctor)? = request["doctor"].flatMap({ DoctorChoice.named($0, doctors, context.language) }) { search.doctor = doctor.name }
        if request["doctor"] == nil { search.doctor = DoctorChoice.treating(request, in: doctors)?.name }
        search.day = request.day("day", at: moment)
        search.isWeekday = request.values["day"]?.isLoose ?? false
        search.time = request.times("time", at: moment)
        switch try await search.result(request, context) {
        case .ask(let question): return .ask(question)
        case .refused(let line): return .refused(line)
        case .found(let found, let fit):
            if let past = found.first(where: { $0.status == .booked && !$0.isAhead(at: moment) }) { return .refused(Line("isOver", past.said)) }
            // Cancelled before, whoever did it: there is nothing to ask.
            if !request.isAgreed, let gone = found.first(where: { $0.status == .cancelled }) { return .refused(Line("isCancelled", gone.said)) }
            var arguments: [String: JSONValue] = ["appointment_id": .array(found.map { .string($0.id) }), "patient_name": .string(found[0].patientName)]
            arguments["date_of_birth"] = request["birth_date"]
            let line = found.count == 1 ? Line("shallICancel", found[0].said) : Line("shallICancelAll", ["appointments": .list(found.map(\.spoken))])
            let details = found.count == 1 ? found[0].values : ["number": SlotValue(AppointmentSlot.all, spoken: .text(""))]
            // What is not there cannot be cancelled, but something else may be moved to it.
            return .ready(arguments: arguments, readBack: line, isExact: fit == .named, rather: fit == .nearest ? "reschedule_appointment" : nil, details: details)
        }
    }

    /// One after the other, each under a key of its own: a second attempt goes on where the first one broke off.
    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        var results: [JSONValue] = []
        let ids = AppointmentSlot.ids(arguments["appointment_id"])
        for id in ids {
            let key = ids.count == 1 ? context.idempotencyKey : "\(context.idempotencyKey)/\(id)"
            switch try await store.cancel(id: id, key: key) {
            case .cancelled(let appointment): results.append(.object(appointment.json(at: context.moment, status: "cancelled")))
            case .alreadyCancelled(let appointment): results.append(.object(appointment.json(at: context.moment, status: "already cancelled")))
            case .notFound: throw FormRefusal(Line("noSuchNumber", ["number": .text(id)]))
            }
        }
        return results.count == 1 ? results[0] : ["status": "cancelled", "appointments": .array(results)]
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        if let several = result["appointments"]?.arrayValue?.compactMap({ Appointment($0) }) {
            return (Line("cancelledAll", ["appointments": .list(several.map(\.spoken))]), [:])
        }
        guard let appointment = Appointment(result) else { return (nil, [:]) }
        let name = SlotValue(.string(appointment.patientName), spoken: .text(appointment.patientName))
        return (Line(result["status"] == "cancelled" ? "cancelled" : "isCancelled", appointment.said), ["name": name])
    }
}
