import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Which times are free.
struct AvailabilityForm: HospitalForm {
    let store: any HospitalStore
    private(set) var form: Form
    private let doctors: DoctorSlot

    let definition = ToolDefinition(
        name: "check_availability", description: "a doctor's free times on a day",
        parameters: [
            ToolParameter(name: "doctor_name", description: "The doctor, or the specialty, as the caller said it; any for any doctor.", isRequired: false),
            ToolParameter(name: "date", description: "The day in the caller's own words; none for the first that is free.", isRequired: false),
            ToolParameter(name: "time", description: "The time or the part of the day, if the caller said one.", isRequired: false),
        ])

    init(store: any HospitalStore, doctors: [Doctor], language: Language) {
        self.store = store
        self.doctors = DoctorSlot(doctors: doctors)
        form = Form(
            name: definition.name, act: "availability", meaning: "asks which times are free", changes: false,
            slots: [.doctor(doctors), .day, .time, FormSlot("reason", type: WordsSlot()), .specialty], amendedBy: "schedule_appointment",
            examples: HospitalExamples.of("availability", language))
        // "I'm down for the eighteenth, is there anything this Friday?" What is asked about is named last.
        form.whole = { words, moment in
            let days = DaySlot().spans(in: words, at: moment).compactMap { DaySlot().read($0, at: moment) }.filter { $0.precision == .exact }
            return days.count > 1 ? ["day": days[days.count - 1]] : [:]
        }
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        var request = request
        // "And Dr. Patel?" is asked of the same day, "and on Friday?" of the same doctor.
        if request["doctor"] == nil || request["day"] == nil {
            for key in ["doctor", "day"] where request.values[key] == nil { request.values[key] = request.base[key] }
        }
        if request["doctor"] == nil { request.values["doctor"] = SlotValue(DoctorSlot.anyone, spoken: .line(Line("someDoctor")), precision: .open) }
        let choice: DoctorChoice
        switch DoctorChoice.of(request, in: doctors, context) {
        case .ask(let question): return .ask(question)
        case .chosen(let chosen): choice = chosen
        }
        let day = request.values["day"] ?? SlotValue(DayWish.open(.earliest).argument, spoken: .text(""), precision: .open)
        let wish = request["time"].flatMap { $0.stringValue.flatMap { TimeWish(written: $0) } ?? TimeWish($0, at: context.moment) }
        let isOpen = choice.isOpen && choice.doctors.count > 1
        var arguments: [String: JSONValue] = ["doctor_name": isOpen ? "any" : .string(choice.doctors[0].name)]
        if let wish = DayWish(day.argument, at: context.moment), case .day(let day) = wish, day >= context.moment.today, !day.isWeekend, day.number <= context.moment.today.number + FreeTimes.horizon {
            arguments["date"] = .string(day.iso)
        } else {
            // A day that nobody can come on, one of several, or the first: where the search ends.
            let span: SlotValue? = if case .within? = wish, let wish { SlotValue(wish.argument, spoken: .text(""), precision: .open) } else { nil }
            switch try await OpeningSearch(doctors: choice.doctors, day: day, time: span, store: store, moment: context.moment).result() {
            case .opening(let opening): arguments["date"] = .string(opening.slot.day.iso)
            case .ask(let question):
                guard question.key == "time", let offered = question.options.first.flatMap({ OfferedTime($0.argument) }) else { return .ask(question) }
                arguments["date"] = .string(offered.day.iso)
            }
        }
        arguments["time"] = wish?.written.map { .string($0) }
        return .ready(arguments: arguments, readBack: Line("askDay"), isExact: true)
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let moment = context.moment
        guard let day = arguments["date"]?.stringValue.flatMap({ CalendarDay(iso: $0) }) else { throw FormRefusal(Line("askDay")) }
        let name = arguments["doctor_name"]?.stringValue ?? "any"
        let chosen = doctors.doctors.filter { $0.name == name }
        guard let doctor = chosen.first else { return try await anybody(on: day, moment) }
        let free = try await FreeTimes(chosen, from: day, through: day, in: store, at: moment)
        let times = free.times(on: day)
        var members: [String: JSONValue] = [
            "doctor": .string(doctor.title), "specialty": .string(doctor.specialty), "date": .string(moment.language.spoken(day, today: moment.today)),
            "free_times": .string(times.isEmpty ? "none" : moment.language.list(times)), "day": .string(day.iso), "times": .array(times.map { .string($0.iso) }),
        ]
        members["asked_time"] = arguments["time"]
        guard times.isEmpty else { return .object(members) }
        if free.isAway(on: day) { members["note"] = .string("\(doctor.title) is away that day.") }
        if let next = free.days(from: day.adding(1)).first {
            members["next_free_date"] = .string(moment.language.spoken(next.day, today: moment.today))
            members["next_free_times"] = .string(moment.language.list(next.times))
            members["next_day"] = .string(next.day.iso)
            members["times"] = .array(next.times.map { .string($0.iso) })
        }
        return .object(members)
    }

    /// Who is free on a day, or on the first one behind it on which anybody is.
    private func anybody(on day: CalendarDay, _ moment: Moment) async throws -> JSONValue {
        let all = try await FreeTimes(doctors.doctors, from: day, through: day, in: store, at: moment)
        guard let first = all.days(from: day).first?.day else { throw FormRefusal(Line("nothingSoon", ["doctor": .line(Line("someDoctor"))])) }
        var free: [JSONValue] = []
        for doctor in doctors.doctors {
            let times = try await FreeTimes([doctor], from: first, through: first, in: store, at: moment).times(on: first)
            if !times.isEmpty { free.append(["doctor": .string(doctor.name), "specialty": .string(doctor.specialty), "times": .array(times.map { .string($0.iso) })]) }
        }
        let said = free.map { "Dr. \($0["doctor"]?.stringValue ?? "") at \(moment.language.list(Self.times($0)))" }
        return [
            "date": .string(moment.language.spoken(first, today: moment.today)), "free": .string(said.joined(separator: "; ")), "day": .string(first.iso),
            "doctors": .array(free),
        ]
    }

    private static func times(_ json: JSONValue) -> [ClockTime] { (json["times"]?.arrayValue ?? []).compactMap { $0.stringValue.flatMap { ClockTime(iso: $0) } } }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let day = result["day"]?.stringValue.flatMap({ CalendarDay(iso: $0) }) else { return (nil, [:]) }
        if let free = result["doctors"]?.arrayValue { return anybody(free, day) }
        guard let title = result["doctor"]?.stringValue, title.hasPrefix("Dr. ") else { return (nil, [:]) }
        let surname = String(title.dropFirst(4))
        let next = result["next_day"]?.stringValue.flatMap { CalendarDay(iso: $0) }
        let all = Self.times(result)
        var values: [String: SlotValue] = [
            "doctor": SlotValue(.string(surname), spoken: .doctor(surname)), "day": SlotValue(.string((next ?? day).iso), spoken: .day(next ?? day)),
        ]
        var said: [String: Spoken] = ["doctor": .doctor(surname), "day": .day(day), "times": .times(all)]
        said["next"] = next.map { .day($0) }
        var key: Phrases.Key = next != nil ? (result["note"] == nil ? "fullNext" : "awayNext") : all.isEmpty ? (result["note"] == nil ? "full" : "away") : "freeTimes"
        var told = all
        if key == "freeTimes", let wish = result["asked_time"]?.stringValue.flatMap({ TimeWish(written: $0) }) {
            let fitting = wish.fitting(all)
            if let first = fitting.first {
                told = fitting
                key = fitting.count == 1 ? "freeAtThatTime" : "freeTimes"
                (said["time"], said["times"]) = (.time(first), .times(fitting))
            } else {
                key = "notFreeThen"
            }
        }
        if key == "freeTimes", told.count == 1 { key = "freeOnce" }
        if !told.isEmpty { values["time"] = .told(told.map { SlotValue(.string($0.iso), spoken: .time($0)) }) }
        return (Line(key, said), values)
    }

    private func anybody(_ free: [JSONValue], _ day: CalendarDay) -> (line: Line?, values: [String: SlotValue]) {
        // Who is free at the same times is told together: nobody keeps four lists in mind.
        var groups: [(times: [ClockTime], doctors: [Spoken])] = []
        for json in free {
            guard let doctor = json["doctor"]?.stringValue else { continue }
            let times = Self.times(json)
            if let index = groups.firstIndex(where: { $0.times == times }) { groups[index].doctors.append(.doctor(doctor)) } else { groups.append((times, [.doctor(doctor)])) }
        }
        let parts = groups.map { Spoken.line(Line("doctorAtTimes", ["doctor": .list($0.doctors), "times": .times($0.times)])) }
        let times = free.reduce(into: Set<ClockTime>()) { $0.formUnion(Self.times($1)) }.sorted()
        var values: [String: SlotValue] = [
            "day": SlotValue(.string(day.iso), spoken: .day(day)), "doctor": SlotValue(DoctorSlot.anyone, spoken: .line(Line("someDoctor")), precision: .open),
        ]
        values["time"] = .told(times.map { SlotValue(.string($0.iso), spoken: .time($0)) })
        return (Line("freeDoctors", ["day": .day(day), "doctors": .list(parts)]), values)
    }
}

extension TimeWish {
    /// As an argument of text: `14:00`, `12:00-18:00`, `first`.
    fileprivate var written: String? {
        switch self {
        case .at(let times): times.map(\.iso).joined(separator: " or ")
        case .within(let span): "\(span.from?.iso ?? "")-\(span.to?.iso ?? "")\(span.includesEnd ? "+" : "")"
        case .open(.earliest): "first"
        case .open(.latest): "last"
        case .open(.any), .shift: nil
        }
    }

    fileprivate init?(written text: String) {
        if text == "first" || text == "last" {
            self = .open(text == "first" ? .earliest : .latest)
        } else if text.contains("-"), text.allSatisfy({ "0123456789:-+".contains($0) }) {
            let bounds = text.split(separator: "-", omittingEmptySubsequences: false)
            self = .within(TimeSpan(from: ClockTime(iso: bounds[0]), to: ClockTime(iso: bounds[1].filter { $0 != "+" }), includesEnd: text.hasSuffix("+")))
        } else {
            let times = text.split(separator: " ").compactMap { ClockTime(iso: $0) }
            guard !times.isEmpty else { return nil }
            self = .at(times)
        }
    }

    fileprivate func fitting(_ times: [ClockTime]) -> [ClockTime] {
        switch self {
        case .at(let wanted): times.filter(wanted.contains).prefix(1).map { $0 }
        case .within(let span): times.filter(span.contains)
        case .open(.latest): times.last.map { [$0] } ?? []
        case .open(.earliest): times.first.map { [$0] } ?? []
        case .open(.any), .shift: times
        }
    }
}
