import ParleyAgent
import ParleyCore
import ParleyLanguage

extension FormSlot {
    static func doctor(_ doctors: [Doctor]) -> FormSlot { FormSlot("doctor_name", key: "doctor", type: DoctorSlot(doctors: doctors)) }
    static let day = FormSlot("date", key: "day", type: DaySlot())
    static let time = FormSlot("time", type: OpeningSlot())
    static let patient = FormSlot("patient_name", key: "name", type: PersonSlot(), isKept: true)
    static let birthDate = FormSlot("date_of_birth", key: "birth_date", type: BirthDateSlot(), isKept: true)
    static let number = FormSlot("appointment_id", key: "number", type: AppointmentSlot())
    /// What kind of doctor a complaint calls for. A child stays one, whatever it has. Where that is in doubt its words decide:
    /// "my knee's been killing me, somebody should look at it" is 55 % for anybody, and the rest for who sees to knees.
    static let specialty = FormSlot("specialty", type: MeaningSlot(DoctorChoice.specialties.keys.sorted(), lasting: ["children"], belief: 0.75))
    /// On whose behalf somebody calls who is not the patient.
    static let party = FormSlot("party", type: MeaningSlot([PatientFiles.near, PatientFiles.outsider], lasting: [PatientFiles.outsider]), isKept: true)
}

extension FormRequest {
    /// With what was told before, where a caller takes it up: "half past ten, then", behind the times that are free.
    /// What was done before is not taken over so: another appointment is another one.
    var afterTold: FormRequest {
        guard base["number"] == nil else { return self }
        var request = self
        for key in ["doctor", "day"] where values[key] == nil { request.values[key] = base[key] }
        if let words = values["time"]?.argument["choice"]?.stringValue {
            request.values["time"] = OpeningSlot.chosen(base["time"]?.offered ?? [], words).first
        } else if let given = values["time"], let offered = base["time"]?.offered, values["day"] == nil, OfferedTime(given.argument) == nil {
            // A time of those that were told, for the day that was told.
            let left = OpeningSlot().narrow(offered, by: given)
            if left.count == 1 { request.values["time"] = left[0] }
        } else if values["time"] == nil, values["day"] == nil, values["doctor"] == nil, let offered = base["time"]?.offered, offered.count == 1 {
            request.values["time"] = offered[0]
        }
        return request
    }
}

extension SlotValue {
    /// Times that were told, to be chosen from in a later turn.
    static func told(_ times: [SlotValue]) -> SlotValue {
        SlotValue(["told": .array(times.map(\.argument))], spoken: .list(times.map(\.spoken)), precision: .open)
    }

    var offered: [SlotValue]? {
        argument["told"]?.arrayValue?.map { SlotValue($0, spoken: .text("")) }
    }
}

/// The doctors that a request comes to.
struct DoctorChoice {
    enum Result {
        case chosen(DoctorChoice)
        case ask(SlotQuestion)
    }

    /// The first that is free is taken.
    var doctors: [Doctor]
    /// It was the caller who chose, or left it to us.
    var isExact: Bool
    var isOpen = false

    /// - Parameter ask: Asked where no doctor was named, and nothing that leads to one.
    static func of(_ request: FormRequest, in slot: DoctorSlot, _ context: ToolContext, ask: Line = Line("askDoctor")) -> Result {
        let all = slot.doctors
        let options = all.map { SlotValue(.string($0.name), spoken: .doctor($0.name)) }
        let list: [String: Spoken] = ["doctors": .either(all.map { .line(Line("doctorFor", ["doctor": .doctor($0.name), "specialty": .specialty($0.specialty)])) })]
        let finding = request["doctor"].flatMap { named($0, slot, context.language) }
        if request.values["doctor"]?.isLoose == true, let treating = treating(request, in: slot), treating.specialty != DoctorWords.general { return .chosen(DoctorChoice(doctors: [treating], isExact: true)) }
        switch finding {
        case .doctor(let doctor)?, .described(let doctor)?: return .chosen(DoctorChoice(doctors: [doctor], isExact: true))
        case .perhaps(let doctor)?:
            return .ask(SlotQuestion("doctor", Line("doYouMean", ["doctor": .doctor(doctor.name)]), options: [SlotValue(.string(doctor.name), spoken: .doctor(doctor.name))]))
        case .several(let doctors)?:
            let options = options.filter { option in doctors.contains { option.argument == .string($0.name) } }
            return .ask(SlotQuestion("doctor", Line("whichDoctor", ["doctors": .either(options.map(\.spoken))]), options: options))
        case .anyone?:
            let treating = complaint(request, slot, context)
            return .chosen(DoctorChoice(doctors: treating.count == 1 ? treating : preferred(all), isExact: true, isOpen: true))
        case nil:
            let treating = complaint(request, slot, context)
            if treating.count == 1 { return .chosen(DoctorChoice(doctors: treating, isExact: false)) }
            // Something was said that is no doctor's name: who there is.
            return .ask(SlotQuestion("doctor", request["doctor"] == nil ? Line(ask.key, list.merging(ask.values) { $1 }) : Line("noSuchDoctor", list), options: options))
        }
    }

    /// A value of the slot, or a model's argument.
    static func named(_ argument: JSONValue, _ slot: DoctorSlot, _ language: Language) -> DoctorSlot.Finding? {
        if argument == DoctorSlot.anyone { return .anyone }
        func doctors(_ key: String) -> [Doctor] {
            let names = argument[key]?.arrayValue ?? argument[key].map { [$0] } ?? []
            return slot.doctors.filter { names.contains(.string($0.name)) }
        }
        if let doctor = doctors("perhaps").first { return .perhaps(doctor) }
        if argument["one_of"] != nil { return .several(doctors("one_of")) }
        guard let text = argument.stringValue else { return nil }
        if let exact = slot.doctors.first(where: { $0.name == text || $0.title == text || $0.specialty == text }) { return .doctor(exact) }
        if ["any", "anyone", "all"].contains(text.lowercased()) { return .anyone }
        // A large model may give the complaint for the doctor.
        if let found = slot.find(text, language) { return found }
        let treating = slot.treating(text, language)
        return treating.isEmpty ? nil : treating.count == 1 ? .doctor(treating[0]) : .several(treating)
    }

    /// The specialties in the records, by what lines call them.
    static let specialties = ["bones": "Orthopedics", "children": "Pediatrics", "general": DoctorWords.general, "heart": "Cardiology"]

    /// The one doctor of the kind that the caller's words call for.
    static func treating(_ request: FormRequest, in slot: DoctorSlot) -> Doctor? {
        let treating = request.text("specialty").flatMap { specialties[$0] }.map { specialty in slot.doctors.filter { $0.specialty == specialty } } ?? []
        return treating.count == 1 ? treating[0] : nil
    }

    /// Whom the complaint leads to. Whose it is may be said elsewhere: a cough, and "my daughter".
    private static func complaint(_ request: FormRequest, _ slot: DoctorSlot, _ context: ToolContext) -> [Doctor] {
        if let treating = treating(request, in: slot) { return [treating] }
        let reason = request.text("reason").map { slot.treating($0, context.language) } ?? []
        let words = context.callerWords.reversed().lazy.map { slot.treating($0, context.language) }
        // A toddler's rash is a matter for who treats children, whoever else might see to a rash.
        for doctors in [reason] + words {
            let special = doctors.filter { $0.specialty != DoctorWords.general }
            if special.count == 1 { return special }
        }
        return reason.count == 1 ? reason : words.first { $0.count == 1 } ?? []
    }

    /// Who can see to anything comes first.
    private static func preferred(_ doctors: [Doctor]) -> [Doctor] {
        doctors.filter { $0.specialty == DoctorWords.general } + doctors.filter { $0.specialty != DoctorWords.general }
    }
}
