public import ParleyCore
public import ParleyLanguage

/// What a caller wants of a day, as a tool is given it.
public enum DayWish: Sendable, Hashable {
    case day(CalendarDay)
    /// "Next week", "in December".
    case days(DaySpan)
    /// "As soon as possible", "any day".
    case open(DayReading.Wish)
    /// The weekday that was said is not the date's. 0 is Sunday.
    case conflict(weekday: Int, day: CalendarDay)
    /// Counted from a day that the tool knows: "a week later".
    case shift(DayShift)
}

/// A slot for a day.
public struct DaySlot: SlotType {
    public var dictated: ExpectedAnswer { .date }
    public init() {}

    public func spans(in words: String, at moment: Moment) -> [String] {
        if Self.leftOver(in: words, at: moment) != nil { return [words] }
        let births = Self.births(in: words, at: moment)
        let found = moment.language.days(in: words, today: moment.today).filter { day in !births.contains { $0.overlaps(day.range) } }
        let days = found.filter { $0.value.standing == .said }.map { String(words[$0.range]) }
        // "The second", of "July the second", is no choice among what was offered.
        let choices = moment.language.choices(in: words).filter { choice in !found.contains { !$0.value.isBare && $0.range.overlaps(choice.range) } }
        return Self.named(days, in: words, at: moment) { read($0, at: moment) } + choices.map { String(words[$0.range]) }
    }

    /// The days behind those that were ruled out, where no others are named: "this week's no good, a later one".
    private static func leftOver(in words: String, at moment: Moment) -> DaySpan? {
        let found = moment.language.days(in: words, today: moment.today).map(\.value)
        let isOpen = found.allSatisfy { reading in
            guard reading.standing == .said else { return true }
            return switch reading.meaning {
            case .relative(.later), .relative(.other), .open(.any): true
            default: false
            }
        }
        let ends = found.compactMap { reading -> CalendarDay? in
            guard reading.standing == .negated, case .span(let days) = reading.meaning, days.contains(moment.today) else { return nil }
            return days.last
        }
        return isOpen ? ends.max().map { DaySpan(from: $0.adding(1), through: nil) } : nil
    }

    /// Where dates of birth stand: dates with a year that is long past, whichever century it may be of.
    private static func births(in words: String, at moment: Moment) -> [Range<String.Index>] {
        let (past, future) = (moment.today.adding(-longPast), moment.today.adding(100 * longPast))
        return moment.language.birthDates(in: words, today: future).filter { found in
            if found.value.allSatisfy({ $0 < past }) { return true }
            // "The thirtieth of November, seventy-eight" may be 1978 and 2078, and nobody comes in either. "The twenty-second, ten
            // thirty", without a month by its name, is a day and a time.
            let span = String(words[found.range])
            let isFarOff = found.value.allSatisfy { $0 < past || $0.number > moment.today.number + 2 * longPast }
            return isFarOff && found.value.contains { $0 < past } && moment.language.days(in: span, today: moment.today).contains { !$0.value.isBare }
        }.map(\.range)
    }

    /// In days. Whoever speaks of what was booked does not go further back.
    private static let longPast = 365

    /// Without weekdays that are those of a date beside them: "the tickets say Friday, so Friday the eighteenth"; but not a
    /// weekday that is spoken of some way behind it: "I'm down for the eighteenth. Is there anything this Friday?"
    /// - Parameter read: The value of one of the spans.
    public static func named(_ spans: [String], in words: String, at moment: Moment, read: (String) -> SlotValue?) -> [String] {
        guard spans.count > 1 else { return spans }
        // "The twelfth. No, that's the Saturday": what was taken back is spoken of all the same.
        let takenBack = moment.language.days(in: words, today: moment.today).filter { $0.value.standing == .corrected }.map { String(words[$0.range]) }
        func isBeside(_ span: String, _ value: SlotValue, _ other: String) -> Bool {
            guard let date = read(other), date.precision == .exact, !date.isLoose, !isApart(span, behind: other, in: words) else { return false }
            return DaySlot().fitted(value, to: date, at: moment).argument == date.argument
        }
        let days = spans.map { (span: $0, value: read($0)) }
        return days.filter { span, value in
            guard let value, value.isLoose else { return true }
            if takenBack.contains(where: { isBeside(span, value, $0) }) { return false }
            return !days.contains { $0.value?.argument != value.argument && isBeside(span, value, $0.span) }
        }.map(\.span)
    }

    /// Whether a part of the words stands more than a few words behind another.
    private static func isApart(_ span: String, behind other: String, in words: String) -> Bool {
        guard let place = words.firstRange(of: span), let before = words.firstRange(of: other), before.upperBound <= place.lowerBound else { return false }
        return words[before.upperBound..<place.lowerBound].split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) } > Self.beside
    }

    /// In words: "the eighteenth, that would be a Friday".
    private static let beside = 5

    public func read(_ span: String, at moment: Moment) -> SlotValue? {
        guard Self.births(in: span, at: moment).isEmpty else { return nil }
        if let left = Self.leftOver(in: span, at: moment) { return SlotValue(DayWish.days(left).argument, spoken: .text(span), precision: .open) }
        guard let reading = moment.language.day(span, today: moment.today) else { return moment.choices(in: span).last?.value }
        let said = Spoken.text(span)
        switch reading.meaning {
        case .day(let day):
            var value = SlotValue(DayWish.day(day).argument, spoken: .day(day))
            value.isLoose = Self.isWeekday(day) { moment.language.day(span, today: $0)?.day }
            return value
        case .conflict(let weekday, let day):
            return SlotValue(DayWish.conflict(weekday: weekday, day: day).argument, spoken: said, precision: .open)
        case .span(let days): return SlotValue(DayWish.days(days).argument, spoken: said, precision: .open)
        case .open(let wish): return SlotValue(DayWish.open(wish).argument, spoken: said, precision: .open)
        case .relative(let shift): return SlotValue(DayWish.shift(shift).argument, spoken: said, precision: .relative)
        }
    }

    /// Whether some words are a weekday and nothing else: read on the days before it they mean that day, and behind it the
    /// next one. A date does not, nor does "tomorrow".
    /// - Parameter read: What the words mean on some day.
    public static func isWeekday(_ day: CalendarDay, read: (CalendarDay) -> CalendarDay?) -> Bool {
        read(day.adding(-1)) == day && read(day.adding(-2)) == day && read(day.adding(1)) == day.adding(7)
    }

    /// A weekday, of a day that was spoken of, is that of the same week.
    public func fitted(_ value: SlotValue, to settled: SlotValue, at moment: Moment) -> SlotValue {
        guard value.isLoose, case .day(let day)? = DayWish(value.argument), case .day(let base)? = DayWish(settled.argument) else { return value }
        let near = base.monday.adding(day.number - day.monday.number)
        guard near >= moment.today, near != day else { return value }
        return SlotValue(DayWish.day(near).argument, spoken: .day(near), isSaid: value.isSaid)
    }

    public func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? {
        guard case .shift(let shift)? = DayWish(value.argument), case .day(let day)? = DayWish(base.argument) else { return nil }
        switch shift.meaning(from: day) {
        case .day(let day): return SlotValue(DayWish.day(day).argument, spoken: .day(day))
        case .span(let days): return SlotValue(DayWish.days(days).argument, spoken: value.spoken, precision: .open)
        default: return nil
        }
    }

    public func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool {
        if case .open? = DayWish(value.argument) { return false }
        return !narrow([settled], by: value).isEmpty
    }

    public func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        if let chosen = options.chosen(by: value) { return chosen }
        func day(_ option: SlotValue) -> CalendarDay? { if case .day(let day)? = DayWish(option.argument) { day } else { nil } }
        switch DayWish(value.argument) {
        case .day(let wanted), .conflict(_, let wanted): return options.filter { day($0) == wanted }
        case .days(let span): return options.filter { day($0).map(span.contains) ?? false }
        case .open(.earliest): return options.min { (day($0) ?? .distant) < (day($1) ?? .distant) }.map { [$0] } ?? []
        case .open(.latest): return options.max { (day($0) ?? .distant) < (day($1) ?? .distant) }.map { [$0] } ?? []
        case .open(.any): return Array(options.prefix(1))
        case .shift, nil: return []
        }
    }
}

extension CalendarDay {
    fileprivate static let distant = CalendarDay(year: 9999, month: 12, day: 31)
}

// MARK: As JSON

extension DayWish {
    /// An exact day is its date, everything else an object.
    public var argument: JSONValue {
        switch self {
        case .day(let day): .string(day.iso)
        case .days(let days):
            .object(["from": days.first.map { .string($0.iso) }, "through": days.last.map { .string($0.iso) }].compactMapValues { $0 })
        case .open(.earliest): ["wish": "earliest"]
        case .open(.latest): ["wish": "latest"]
        case .open(.any): ["wish": "any"]
        case .conflict(let weekday, let day): ["weekday": .number(Double(weekday)), "day": .string(day.iso)]
        case .shift(let shift): ["shift": shift.argument]
        }
    }

    public init?(_ argument: JSONValue) {
        if let text = argument.stringValue {
            guard let day = CalendarDay(iso: text) else { return nil }
            self = .day(day)
            return
        }
        guard let members = argument.objectValue else { return nil }
        func day(_ key: String) -> CalendarDay? { members[key]?.stringValue.flatMap { CalendarDay(iso: $0) } }
        if let shift = members["shift"].flatMap({ DayShift($0) }) {
            self = .shift(shift)
        } else if let weekday = members["weekday"]?.numberValue, let day = day("day") {
            self = .conflict(weekday: Int(weekday), day: day)
        } else if let wish = members["wish"]?.stringValue {
            self = .open(wish == "earliest" ? .earliest : wish == "latest" ? .latest : .any)
        } else {
            self = .days(DaySpan(from: day("from"), through: day("through")))
        }
    }

    /// An argument as a large model writes it, who gives a date or the caller's words.
    public init?(_ argument: JSONValue, at moment: Moment) {
        if let wish = DayWish(argument) {
            self = wish
        } else if let text = argument.stringValue, let value = DaySlot().read(text, at: moment), let wish = DayWish(value.argument) {
            self = wish
        } else {
            return nil
        }
    }
}

extension DayShift {
    fileprivate var argument: JSONValue {
        switch self {
        case .days(let count): ["days": .number(Double(count))]
        case .months(let count): ["months": .number(Double(count))]
        case .weekday(let weekday, let isBefore): ["weekday": .number(Double(weekday)), "before": .bool(isBefore)]
        case .weeks(let count): ["weeks": .number(Double(count))]
        case .other: "other"
        case .later: "later"
        case .earlier: "earlier"
        }
    }

    fileprivate init?(_ argument: JSONValue) {
        func number(_ key: String) -> Int? { argument[key]?.numberValue.flatMap { Int(exactly: $0) } }
        switch argument.stringValue {
        case "other": self = .other
        case "later": self = .later
        case "earlier": self = .earlier
        default:
            if let count = number("days") { self = .days(count) }
            else if let count = number("months") { self = .months(count) }
            else if let count = number("weeks") { self = .weeks(count) }
            else if let weekday = number("weekday") { self = .weekday(weekday, isBefore: argument["before"]?.boolValue ?? false) }
            else { return nil }
        }
    }
}
