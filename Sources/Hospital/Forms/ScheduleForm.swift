import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Books an appointment.
struct ScheduleForm: HospitalForm {
    let store: any HospitalStore
    private(set) var form: Form
    private let doctors: DoctorSlot

    let definition = ToolDefinition(
        name: "schedule_appointment", description: "book an appointment",
        parameters: [
            ToolParameter(name: "patient_name", description: "The patient's name as said."),
            ToolParameter(name: "doctor_name", description: "The doctor, or the specialty, as the caller said it."),
            ToolParameter(name: "date", description: "The day in the caller's own words, such as next Monday."),
            ToolParameter(name: "time", description: "The time in the caller's own words, such as 2 PM."),
            ToolParameter(name: "reason", description: "What the appointment is for.", isRequired: false),
            ToolParameter(name: "date_of_birth", description: "The patient's, if it was given.", isRequired: false),
        ])

    init(store: any HospitalStore, doctors: [Doctor], language: Language) {
        self.store = store
        self.doctors = DoctorSlot(doctors: doctors)
        form = Form(
            name: definition.name, act: "book", meaning: "wants an appointment", changes: true,
            slots: [
                .doctor(doctors), .day, .time, .patient, FormSlot("reason", type: WordsSlot()), .birthDate, .specialty, .party,
            ],
            amendedBy: "reschedule_appointment", examples: HospitalExamples.of("book", language))
        form.parts = ["doctor"]
        form.settle = { [slot = self.doctors] values, sentences in
            let values = slot.settled(values, sentences, language)
            return values["party"] == nil ? values : PersonSlot.withoutCaller(values, key: "name", in: sentences)
        }
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        var request = request.afterTold
        // "And now my wife": she is not who it was for before.
        if request.isForSomebodyElse { request.values["name"] = nil }
        let chosen: DoctorChoice
        switch DoctorChoice.of(request, in: doctors, context) {
        case .chosen(let choice): chosen = choice
        case .ask(let question): return .ask(question)
        }
        let files = try await PatientFiles(store, request, context)
        // Who names the very one they have perhaps says which one is to be moved.
        if let own = ownAppointment(request, chosen, files, context) { return ready(own, request, isExact: true, rather: request.base["number"] == nil ? form.amendedBy : nil) }
        let search = OpeningSearch(
            doctors: chosen.doctors, day: request.values["day"], time: request.values["time"], askDay: Line("askDay"), store: store, moment: context.moment)
        switch try await search.result() {
        case .ask(let question): return .ask(question)
        case .opening(let opening):
            guard let name = request.text("name") else { return .ask(SlotQuestion("name", Line("askPatient"))) }
            guard files.isFull(name) else { return .ask(SlotQuestion("name", Line("askFullName"))) }
            switch files.bookingName(name) {
            case .ask(let question): return .ask(question)
            case .refused(let line): return .refused(line)
            case .file(let file):
                let booking = Booking(slot: opening.slot, name: file.name, birthDate: file.birthDate(ifNeeded: files))
                // Who has one with that doctor perhaps wants it moved.
                let isSeen = request.base["number"] == nil && file.appointments.contains { $0.doctor == opening.slot.doctor }
                // Of whoever calls for somebody else the name may be their own.
                return ready(booking, request, isExact: opening.isExact && chosen.isExact && request["party"] == nil, rather: isSeen ? form.amendedBy : nil)
            }
        }
    }

    private struct Booking {
        var slot: Slot
        var name: String
        /// Where it tells several of one name apart.
        var birthDate: CalendarDay?
    }

    /// The very appointment is there already: it is told so, and not that the time is taken.
    private func ownAppointment(_ request: FormRequest, _ chosen: DoctorChoice, _ files: PatientFiles, _ context: ToolContext) -> Booking? {
        guard chosen.doctors.count == 1, let name = request.text("name"), case .file(let file) = files.bookingName(name) else { return nil }
        let moment = context.moment
        guard case .day(let day)? = request["day"].flatMap({ DayWish($0, at: moment) }), case .at(let times)? = request["time"].flatMap({ TimeWish($0, at: moment) })
        else { return nil }
        return file.appointments.first { $0.doctor == chosen.doctors[0].name && $0.day == day && times.contains($0.time) }
            .map { Booking(slot: $0.slot, name: file.name, birthDate: file.birthDate(ifNeeded: files)) }
    }

    private func ready(_ booking: Booking, _ request: FormRequest, isExact: Bool, rather: String? = nil) -> Preparation {
        let slot = booking.slot
        var arguments: [String: JSONValue] = [
            "doctor_name": .string(slot.doctor), "date": .string(slot.day.iso), "time": .string(slot.time.iso), "patient_name": .string(booking.name),
        ]
        arguments["reason"] = request.text("reason").map { .string($0) }
        arguments["date_of_birth"] = booking.birthDate.map { .string($0.iso) }
        let said: [String: Spoken] = ["doctor": .doctor(slot.doctor), "day": .day(slot.day), "time": .time(slot.time), "name": .text(booking.name)]
        return .ready(arguments: arguments, readBack: Line("shallIBook", said), isExact: isExact, rather: rather)
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let request = FormRequest(arguments: arguments, of: form)
        guard let slot = Slot(arguments), let name = request.text("name") else { throw FormRefusal(Line("askDay")) }
        let files = try await PatientFiles(store, request, context)
        var patient: Patient?
        if case .file(let file) = files.bookingName(name) { patient = file.patient }
        let booking = BookingRequest(patientName: name, patientID: patient?.id, slot: slot, reason: String((request.text("reason") ?? "consultation").prefix(200)))
        let said: [String: Spoken] = ["doctor": .doctor(slot.doctor), "day": .day(slot.day), "time": .time(slot.time)]
        switch try await store.book(booking, key: context.idempotencyKey) {
        case .booked(let appointment): return .object(appointment.json(at: context.moment, status: "booked"))
        case .existing(let appointment): return .object(appointment.json(at: context.moment, status: "already booked"))
        case .taken: throw FormRefusal(Line("justTaken", said))
        case .away: throw FormRefusal(Line("away", said))
        }
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let appointment = Appointment(result) else { return (nil, [:]) }
        let isNew = result["status"]?.stringValue == "booked"
        let said = appointment.said.merging(["name": .text(appointment.patientName)]) { $1 }
        return (Line(isNew ? "booked" : "alreadyBooked", said), appointment.values)
    }
}

extension FormRequest {
    /// Whether this was said to be for somebody else, and whoever is known by name is so from before, when it was not.
    fileprivate var isForSomebodyElse: Bool {
        let near = JSONValue.string(PatientFiles.near)
        guard let party = values["party"], let name = values["name"] else { return false }
        return party.isSaid && party.argument == near && !name.isSaid && base["party"]?.argument != near
    }
}

extension Slot {
    /// From canonical arguments.
    init?(_ arguments: [String: JSONValue]) {
        guard let doctor = arguments["doctor_name"]?.stringValue, let day = arguments["date"]?.stringValue.flatMap({ CalendarDay(iso: $0) }),
            let time = arguments["time"]?.stringValue.flatMap({ ClockTime(iso: $0) })
        else { return nil }
        self.init(doctor: doctor, day: day, time: time)
    }
}

extension PatientFile {
    /// The date of birth, where it is what tells the patient apart from another of that name.
    func birthDate(ifNeeded files: PatientFiles) -> CalendarDay? {
        guard let patient, files.hasSeveral(called: name) else { return nil }
        return patient.dateOfBirth
    }
}
