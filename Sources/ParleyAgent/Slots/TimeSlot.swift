public import ParleyCore
public import ParleyLanguage

/// What a caller wants of a time of day, as a tool is given it.
public enum TimeWish: Sendable, Hashable {
    /// A time; where the words leave it open whether morning or afternoon is meant two, the likelier first.
    case at([ClockTime])
    /// "In the afternoon", "after three".
    case within(TimeSpan)
    /// "As early as you can", "whenever".
    case open(TimeReading.Wish)
    /// Counted from a time that the tool knows: "an hour later".
    case shift(TimeShift)
}

/// A slot for a time of day.
public struct TimeSlot: SlotType {
    /// Which of two o'clock is the likelier.
    public var usual: UsualHours

    public init(usual: UsualHours = .office) { self.usual = usual }

    public func spans(in words: String, at moment: Moment) -> [String] {
        let times = moment.language.times(in: words, today: moment.today, now: moment.time, usual: usual).filter { $0.value.standing == .said }
        return times.map { String(words[$0.range]) } + moment.choices(in: words).map(\.span)
    }

    public func read(_ span: String, at moment: Moment) -> SlotValue? {
        guard let reading = moment.language.time(span, today: moment.today, now: moment.time, usual: usual) else { return moment.choices(in: span).last?.value }
        let said = Spoken.text(span)
        switch reading.meaning {
        case .at(let times):
            let precision = reading.isApproximate ? SlotValue.Precision.open : .exact
            return times.first.map { SlotValue(TimeWish.at(times).argument, spoken: .time($0), precision: precision) }
        case .span(let span): return SlotValue(TimeWish.within(span).argument, spoken: said, precision: .open)
        case .open(let wish): return SlotValue(TimeWish.open(wish).argument, spoken: said, precision: .open)
        case .relative(let shift): return SlotValue(TimeWish.shift(shift).argument, spoken: said, precision: .relative)
        }
    }

    public func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? {
        guard case .shift(let shift)? = TimeWish(value.argument), case .at(let times)? = TimeWish(base.argument), let time = times.first else { return nil }
        switch shift.meaning(from: time) {
        case .at(let times): return times.first.map { SlotValue(TimeWish.at(times).argument, spoken: .time($0)) }
        case .span(let span): return SlotValue(TimeWish.within(span).argument, spoken: value.spoken, precision: .open)
        default: return nil
        }
    }

    public func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool {
        switch TimeWish(value.argument) {
        case .open?, .shift?: false
        default: !narrow([settled], by: value).isEmpty
        }
    }

    public func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        if let chosen = options.chosen(by: value) { return chosen }
        func time(_ option: SlotValue) -> ClockTime? { if case .at(let times)? = TimeWish(option.argument) { times.first } else { nil } }
        switch TimeWish(value.argument) {
        case .at(let wanted): return options.filter { time($0).map(wanted.contains) ?? false }
        case .within(let span): return options.filter { time($0).map(span.contains) ?? false }
        case .open(.latest): return options.last.map { [$0] } ?? []
        case .open: return options.first.map { [$0] } ?? []
        case .shift(.later): return options.last.map { [$0] } ?? []
        case .shift(.earlier): return options.first.map { [$0] } ?? []
        case .shift, nil: return []
        }
    }
}

// MARK: As JSON

extension TimeWish {
    /// One time is its hour and minute, everything else an object.
    public var argument: JSONValue {
        switch self {
        case .at(let times): times.count == 1 ? .string(times[0].iso) : ["at": .array(times.map { .string($0.iso) })]
        case .within(let span):
            .object([
                "from": span.from.map { .string($0.iso) }, "to": span.to.map { .string($0.iso) }, "with_end": span.includesEnd ? true : nil,
            ].compactMapValues { $0 })
        case .open(.earliest): ["wish": "earliest"]
        case .open(.latest): ["wish": "latest"]
        case .open(.any): ["wish": "any"]
        case .shift(.minutes(let count)): ["shift": .number(Double(count))]
        case .shift(.later): ["shift": "later"]
        case .shift(.earlier): ["shift": "earlier"]
        }
    }

    public init?(_ argument: JSONValue) {
        if let text = argument.stringValue {
            guard let time = ClockTime(iso: text) else { return nil }
            self = .at([time])
            return
        }
        guard let members = argument.objectValue else { return nil }
        func time(_ key: String) -> ClockTime? { members[key]?.stringValue.flatMap { ClockTime(iso: $0) } }
        if let times = members["at"]?.arrayValue {
            let times = times.compactMap { $0.stringValue.flatMap { ClockTime(iso: $0) } }
            guard !times.isEmpty else { return nil }
            self = .at(times)
        } else if let shift = members["shift"] {
            if let count = shift.numberValue.flatMap({ Int(exactly: $0) }) { self = .shift(.minutes(count)) }
            else { self = .shift(shift.stringValue == "later" ? .later : .earlier) }
        } else if let wish = members["wish"]?.stringValue {
            self = .open(wish == "earliest" ? .earliest : wish == "latest" ? .latest : .any)
        } else {
            self = .within(TimeSpan(from: time("from"), to: time("to"), includesEnd: members["with_end"]?.boolValue ?? false))
        }
    }

    /// An argument as a large model writes it, who gives a time or the caller's words.
    public init?(_ argument: JSONValue, at moment: Moment, usual: UsualHours = .office) {
        if let wish = TimeWish(argument) {
            self = wish
        } else if let text = argument.stringValue, let value = TimeSlot(usual: usual).read(text, at: moment), let wish = TimeWish(value.argument) {
            self = wish
        } else {
            return nil
        }
    }
}
