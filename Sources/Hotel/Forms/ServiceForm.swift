import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Notes a wake-up call or a late check-out.
struct ServiceForm: HotelForm {
    let store: HotelStore
    private(set) var form: Form

    /// Until when a room may be kept on the day of departure.
    static let latestCheckOut = ClockTime(hour: 14)

    let definition = ToolDefinition(
        name: "request_service", description: "note a wake-up call or a late check-out",
        parameters: [
            ToolParameter(name: "guest_name", description: "The guest's name as said."),
            ToolParameter(name: "service", description: "What is wanted.", kind: .choice(ServiceRequest.Kind.allCases.map(\.rawValue))),
            ToolParameter(name: "time", description: "The time in the caller's own words."),
            ToolParameter(name: "date", description: "The day in the caller's own words.", isRequired: false),
            ToolParameter(name: "reservation_number", description: "Such as R-2001, if it is known.", isRequired: false),
        ])

    init(store: HotelStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "service", meaning: "wants to be woken, or to check out later", changes: true,
            slots: [
                FormSlot("service", type: Self.kinds(language)), FormSlot("time", type: TimeSlot(usual: Self.morning)), FormSlot("date", key: "day", type: DaySlot()), .guest,
                .number,
            ], examples: HotelExamples.of("service", language))
        // "We won't be packed by eleven; till half one?" What is wanted is said last.
        form.whole = { words, moment in
            let type = TimeSlot(usual: Self.morning)
            let times = type.spans(in: words, at: moment).compactMap { type.read($0, at: moment) }.filter { $0.precision != .relative }
            // "Wake me at seven, and may I keep the room until noon?" are two wishes.
            let areAlike = Set(times.map { $0.argument["from"] != nil || $0.argument["to"] != nil }).count == 1
            let last = times.count > 1 && areAlike ? ["time": times[times.count - 1]] : [:]
            return last.merging(Self.day(in: words, moment).map { ["day": $0] } ?? [:]) { $1 }
        }
        // Nobody is woken until noon.
        form.settle = { values, _ in
            guard values["service"] == nil, let time = values["time"]?.argument, time["from"] == nil, let end = time["to"]?.stringValue.flatMap({ ClockTime(iso: $0) }),
                !Self.wakes.contains(end.hour)
            else { return values }
            return values.merging(["service": SlotValue(.string(ServiceRequest.Kind.lateCheckOut.rawValue), spoken: Self.spoken(.lateCheckOut))]) { $1 }
        }
    }

    /// Of several days the one that stands beside the only time: "I'm here tonight; wake me at six tomorrow".
    private static func day(in words: String, _ moment: Moment) -> SlotValue? {
        let days = moment.language.days(in: words, today: moment.today).filter { $0.value.standing == .said }
        let slot = TimeSlot(usual: morning)
        let times = slot.spans(in: words, at: moment).filter { slot.read($0, at: moment)?.precision == .exact }
        guard days.count > 1, Set(times.compactMap { slot.read($0, at: moment)?.argument }).count == 1, let time = times.first.flatMap({ words.firstRange(of: $0) }) else { return nil }
        func gap(_ range: Range<String.Index>) -> Int {
            if range.overlaps(time) { return 0 }
            return words.distance(from: min(range.upperBound, time.upperBound), to: max(range.lowerBound, time.lowerBound))
        }
        return days.min { gap($0.range) < gap($1.range) }.flatMap { DaySlot().read(String(words[$0.range]), at: moment) }
    }

    /// Hours before which people may want to be woken.
    private static let wakes = 5...9

    /// Nobody who says "wake me at six" means the evening.
    private static let morning = UsualHours(from: ClockTime(hour: 3), to: ClockTime(hour: 15))

    /// By their names. How callers describe what they want is learnt from lines.
    private static func kinds(_ language: Language) -> ChoiceSlot {
        let names: [ServiceRequest.Kind: [String]] =
            language.identifier == "es"
            ? [.wakeUpCall: ["despertar", "despertador"], .lateCheckOut: ["salida"]]
            : [.wakeUpCall: ["wake", "wake-up call", "wake up call"], .lateCheckOut: ["check out", "check-out", "checkout"]]
        return ChoiceSlot(ServiceRequest.Kind.allCases.map { ChoiceSlot.Entry($0.rawValue, spoken: spoken($0), words: [$0.rawValue] + names[$0, default: []]) })
    }

    private static func spoken(_ kind: ServiceRequest.Kind) -> Spoken { .line(Line(kind == .wakeUpCall ? "wakeUpCall" : "lateCheckOut")) }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let moment = context.moment
        guard let kind = kind(request["service"], moment) else {
            let options = ServiceRequest.Kind.allCases.map { SlotValue(.string($0.rawValue), spoken: Self.spoken($0)) }
            return .ask(SlotQuestion("service", Line("askService"), options: options))
        }
        switch try await StaySearch(which: "whichStay", store: store).result(request.withoutDay, context) {
        case .ask(let question): return .ask(question)
        case .refused(let line): return .refused(line)
        case .found(let stays, _):
            guard let stay = stays.first(where: { $0.status == .booked }) else { return .ask(SlotQuestion("name", Line("noStay", ["name": .text(stays[0].guest)]))) }
            return prepare(kind, stay, request, moment)
        }
    }

    private func kind(_ argument: JSONValue?, _ moment: Moment) -> ServiceRequest.Kind? {
        guard let text = argument?.stringValue else { return nil }
        return ServiceRequest.Kind(rawValue: text) ?? Self.kinds(moment.language).read(text, at: moment)?.argument.stringValue.flatMap { ServiceRequest.Kind(rawValue: $0) }
    }

    private func prepare(_ kind: ServiceRequest.Kind, _ stay: Stay, _ request: FormRequest, _ moment: Moment) -> Preparation {
        let ask = SlotQuestion("time", Line(kind == .wakeUpCall ? "askWakeUpTime" : "askCheckOutTime"))
        guard let time = time(request["time"], kind, moment) else { return .ask(ask) }
        if kind == .lateCheckOut, time > Self.latestCheckOut {
            let latest = SlotValue(.string(Self.latestCheckOut.iso), spoken: .time(Self.latestCheckOut))
            return .ask(SlotQuestion("time", Line("latestCheckOut", ["time": .time(Self.latestCheckOut)]), options: [latest]))
        }
        let day: CalendarDay
        if kind == .lateCheckOut {
            day = stay.departure
        } else {
            let first = max(stay.arrival, time > moment.time ? moment.today : moment.today.adding(1))
            if case .day(let said)? = request["day"].flatMap({ DayWish($0, at: moment) }) { day = said } else { day = first }
            guard day >= max(stay.arrival, moment.today), day <= stay.departure else {
                return .ask(SlotQuestion("day", Line("notInStay", stay.said)))
            }
        }
        let arguments: [String: JSONValue] = [
            "guest_name": .string(stay.guest), "service": .string(kind.rawValue), "time": .string(time.iso), "date": .string(day.iso),
            "reservation_number": .string(stay.id),
        ]
        let said: [String: Spoken] = ["service": Self.spoken(kind), "day": .day(day), "time": .time(time), "name": .text(stay.guest)]
        return .ready(arguments: arguments, readBack: Line("shallINote", said), isExact: true)
    }

    private func time(_ argument: JSONValue?, _ kind: ServiceRequest.Kind, _ moment: Moment) -> ClockTime? {
        guard let argument, let wish = TimeWish(argument, at: moment, usual: Self.morning) else { return nil }
        switch wish {
        case .at(let times): return kind == .wakeUpCall ? times.min() : times.first { $0.hour >= 9 } ?? times.first
        // "Until one"
        case .within(let span) where kind == .lateCheckOut:
            guard let end = span.to else { return nil }
            return end.hour < 9 ? ClockTime(hour: end.hour + 12, minute: end.minute) : end
        case .open(.latest) where kind == .lateCheckOut: return Self.latestCheckOut
        default: return nil
        }
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        guard let kind = arguments["service"]?.stringValue.flatMap({ ServiceRequest.Kind(rawValue: $0) }), let stay = arguments["reservation_number"]?.stringValue,
            let day = arguments["date"]?.stringValue.flatMap({ CalendarDay(iso: $0) }), let time = arguments["time"]?.stringValue.flatMap({ ClockTime(iso: $0) })
        else { throw FormRefusal(Line("askService")) }
        try await store.add(ServiceRequest(kind: kind, stay: stay, day: day, time: time))
        let moment = context.moment
        return [
            "status": "noted", "service": .string(kind.rawValue), "guest": arguments["guest_name"] ?? "",
            "date": .string(moment.language.spoken(day, today: moment.today)), "time": .string(moment.language.spoken(time)), "start": .string("\(day.iso)T\(time.iso)"),
        ]
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let kind = result["service"]?.stringValue.flatMap({ ServiceRequest.Kind(rawValue: $0) }), let guest = result["guest"]?.stringValue,
            let start = result["start"]?.stringValue?.split(separator: "T"), start.count == 2, let day = CalendarDay(iso: start[0]), let time = ClockTime(iso: start[1])
        else { return (nil, [:]) }
        let said: [String: Spoken] = ["service": Self.spoken(kind), "day": .day(day), "time": .time(time), "name": .text(guest)]
        return (Line("noted", said), ["name": SlotValue(.string(guest), spoken: .text(guest))])
    }
}

extension FormRequest {
    /// The day of a service tells nothing of when a stay begins.
    fileprivate var withoutDay: FormRequest {
        var request = self
        request.values["day"] = nil
        return request
    }
}
