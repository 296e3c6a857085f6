import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What the hospital's forms have in common.
protocol HospitalForm: PreparedTool {
    var store: any HospitalStore { get }
}

extension HospitalForm {
    func wording(_ moment: Moment) -> Wording { HospitalPhrases.wording(moment) }

    func claims(in language: Language) -> [String] { HospitalPhrases.of(language)[Phrases.Key(rawValue: "claims_\(definition.name)")] ?? [] }
}

// MARK: How things are said

extension Spoken {
    /// "Dr. Patel".
    static func doctor(_ surname: String) -> Spoken { .line(Line("doctorName", ["name": .text(surname)])) }

    static func times(_ times: [ClockTime]) -> Spoken { .list(times.map { .time($0) }) }

    /// The specialty in the language that is spoken, where there is a word for it.
    static func specialty(_ name: String) -> Spoken {
        let key = Phrases.Key(rawValue: "specialty\(name.filter(\.isLetter))")
        return HospitalPhrases.english[key] == nil ? .text(name) : .line(Line(key))
    }
}

extension Appointment {
    /// "Dr. Patel on Thursday, November 26th at 10:30 AM".
    var spoken: Spoken { .line(Line("appointment", said)) }

    var said: [String: Spoken] { ["doctor": .doctor(doctor), "day": .day(day), "time": .time(time)] }

    /// By the slots' keys.
    var values: [String: SlotValue] {
        [
            "number": SlotValue(.string(id), spoken: spoken), "name": SlotValue(.string(patientName), spoken: .text(patientName)),
            "doctor": SlotValue(.string(doctor), spoken: .doctor(doctor)), "day": SlotValue(DayWish.day(day).argument, spoken: .day(day)),
            "time": SlotValue(TimeWish.at([time]).argument, spoken: .time(time)),
        ]
    }

    /// For models, in words that can be spoken as they are, and for programs.
    func json(at moment: Moment, status: String? = nil) -> [String: JSONValue] {
        var members: [String: JSONValue] = [
            "appointment_id": .string(id), "doctor": .string("Dr. \(doctor)"),
            "date": .string(moment.language.spoken(day, today: moment.today)), "time": .string(moment.language.spoken(time)),
            "start": .string("\(day.iso)T\(time.iso)"),
        ]
        if let status {
            members["status"] = .string(status)
            members["patient"] = .string(patientName)
        }
        return members
    }

    /// From ``json(at:status:)``.
    init?(_ json: JSONValue) {
        guard let id = json["appointment_id"]?.stringValue, let title = json["doctor"]?.stringValue,
            let start = json["start"]?.stringValue?.split(separator: "T"), start.count == 2, let day = CalendarDay(iso: start[0]),
            let time = ClockTime(iso: start[1])
        else { return nil }
        self.init(
            id: id, patientName: json["patient"]?.stringValue ?? "", doctor: title.hasPrefix("Dr. ") ? String(title.dropFirst(4)) : title,
            day: day, time: time, reason: "", status: json["status"]?.stringValue == "cancelled" ? .cancelled : .booked)
    }

    /// Whether its time is still to come.
    func isAhead(at moment: Moment) -> Bool { day > moment.today || day == moment.today && time > moment.time }
}

extension FormRequest {
    /// A value as plain words.
    func text(_ key: String) -> String? {
        guard let text = self[key]?.stringValue, text.contains(where: { !$0.isWhitespace }) else { return nil }
        return text
    }
}
