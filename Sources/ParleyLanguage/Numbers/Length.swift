/// A length of time: "a fortnight", "half an hour", "two months".
public struct Length: Sendable, Hashable {
    public var minutes = 0
    public var days = 0
    public var months = 0

    public init(minutes: Int = 0, days: Int = 0, months: Int = 0) {
        self.minutes = minutes
        self.days = days
        self.months = months
    }

    /// Whether it is counted in days or months, and not in minutes.
    var isWholeDays: Bool { minutes == 0 && (days != 0 || months != 0) }

    static func + (a: Length, b: Length) -> Length {
        Length(minutes: a.minutes + b.minutes, days: a.days + b.days, months: a.months + b.months)
    }

    func times(_ count: Int) -> Length? {
        guard (0...10_000).contains(count) else { return nil }
        return Length(minutes: minutes * count, days: days * count, months: months * count)
    }

    var negated: Length { Length(minutes: -minutes, days: -days, months: -months) }
}

extension CalendarDay {
    /// The day that is this long after; `nil` beyond the years of the calendar.
    func adding(_ length: Length) -> CalendarDay? {
        guard length.days.magnitude < 200_000, length.months.magnitude < 6_000 else { return nil }
        let day = (length.months == 0 ? self : adding(months: length.months)).adding(length.days)
        return day.isValid ? day : nil
    }
}

/// How the words of a length make one.
enum LengthOperation: Sendable {
    /// A count or none, which is one, and a unit: "three days", "a week".
    case counted
    /// "a few days", "a couple of weeks".
    case fixedCount(Int)
    /// "half an hour".
    case half
    /// "an hour and a half", "two and a half hours".
    case andHalf
    /// "three quarters of an hour".
    case quarters(Int)

    /// The symbols that are asked for: `unit` or `weekUnit`, with values as in ``unit(_:)``, and `n`.
    func value(_ captures: CapturedValues) -> Value? {
        guard let unit = (captures.number("unit") ?? captures.number("weekUnit")).flatMap(Self.unit) else { return nil }
        let count = captures.number("n") ?? 1
        let length: Length?
        switch self {
        case .counted: length = unit.times(count)
        case .fixedCount(let count): length = unit.times(count)
        case .half: length = Self.half(of: unit)
        case .andHalf: length = unit.times(count).flatMap { whole in Self.half(of: unit).map { whole + $0 } }
        case .quarters(let count): length = unit.minutes > 0 ? Length(minutes: unit.minutes * count / 4) : nil
        }
        return length.map { .length($0) }
    }

    /// 0 a minute, 1 an hour, 2 a day, 3 a week, 4 a month, 5 a year, 6 a fortnight.
    private static func unit(_ number: Int) -> Length? {
        switch number {
        case 0: Length(minutes: 1)
        case 1: Length(minutes: 60)
        case 2: Length(days: 1)
        case 3: Length(days: 7)
        case 4: Length(months: 1)
        case 5: Length(months: 12)
        case 6: Length(days: 14)
        default: nil
        }
    }

    private static func half(of unit: Length) -> Length? {
        if unit.minutes > 0 { return Length(minutes: unit.minutes / 2) }
        if unit.months == 12 { return Length(months: 6) }
        if unit.months == 1 { return Length(days: 15) }
        // Half a week is three days and some.
        return unit.days > 1 ? Length(days: unit.days / 2) : nil
    }
}
