public import ParleyCore
public import ParleyLanguage

/// A slot for a date of birth: a day, a month and a year that lie behind today.
public struct BirthDateSlot: SlotType {
    public var dictated: ExpectedAnswer { .date }
    public init() {}

    public func spans(in words: String, at moment: Moment) -> [String] {
        moment.language.birthDates(in: words, today: moment.today).map { String(words[$0.range]) }
    }

    public func read(_ span: String, at moment: Moment) -> SlotValue? {
        guard let days = moment.language.birthDates(in: span, today: moment.today).last?.value.sorted(), let first = days.first else { return nil }
        let argument: JSONValue = days.count == 1 ? .string(first.iso) : .array(days.map { .string($0.iso) })
        return SlotValue(argument, spoken: .text(span))
    }

    public func isSaid(_ argument: JSONValue, in turns: [String], at moment: Moment) -> Bool {
        !BirthDates(in: turns, today: moment.today, language: moment.language).days.isDisjoint(with: Self.days(argument, at: moment))
    }

    public func denies(_ argument: JSONValue, _ words: String, at moment: Moment) -> Bool { false }

    /// The days that a value or a model's argument may mean: a year of two digits means two.
    public static func days(_ argument: JSONValue, at moment: Moment) -> Set<CalendarDay> {
        if let days = argument.arrayValue { return Set(days.compactMap { $0.stringValue.flatMap { CalendarDay(iso: $0) } }) }
        guard let text = argument.stringValue else { return [] }
        return BirthDates(in: [text], today: moment.today, language: moment.language).days
    }
}
