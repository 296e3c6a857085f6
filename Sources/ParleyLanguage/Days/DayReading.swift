/// What a caller says of a day.
public struct DayReading: Sendable, Hashable {
    public enum Meaning: Sendable, Hashable {
        /// One day: "Friday", "December 2nd".
        case day(CalendarDay)
        /// The words contradict each other: the weekday that was said is not the date's.
        /// `weekday` is 0 for Sunday to 6 for Saturday.
        case conflict(weekday: Int, day: CalendarDay)
        /// Some days: "next week", "in December", "after Christmas".
        case span(DaySpan)
        /// "As soon as possible", "any day".
        case open(Wish)
        /// Counted from a day that was already spoken of: "the day after", "a week later".
        case relative(DayShift)
    }

    /// A wish that names no day.
    public enum Wish: Sendable, Hashable {
        case earliest
        case latest
        case any
    }

    public var meaning: Meaning
    public var standing: Standing
    /// A day only where one was asked for: "27", "the second".
    public var isBare: Bool
    /// Days that were named by themselves in it: the bounds of "from Thursday until Sunday", not those of "next week".
    public var named: [CalendarDay]

    public init(_ meaning: Meaning, standing: Standing = .said, isBare: Bool = false, named: [CalendarDay] = []) {
        self.meaning = meaning
        self.standing = standing
        self.isBare = isBare
        self.named = named
        if case .day(let day) = meaning { self.named = [day] }
    }

    /// The day, where it is one.
    public var day: CalendarDay? { if case .day(let day) = meaning { day } else { nil } }
}

/// Days one after the other. Without a first one they begin today, without a last one they have no end.
public struct DaySpan: Sendable, Hashable {
    public var first: CalendarDay?
    public var last: CalendarDay?

    public init(from first: CalendarDay?, through last: CalendarDay?) {
        self.first = first
        self.last = last
    }

    public func contains(_ day: CalendarDay) -> Bool { day >= first ?? day && day <= last ?? day }
}

/// How a day is counted from one that was already spoken of.
public enum DayShift: Sendable, Hashable {
    /// "the same day" is 0, "the day before" is -1, "a week later" is 7.
    case days(Int)
    case months(Int)
    /// "the following Monday": the first such weekday behind it; ahead of it where `isBefore`.
    case weekday(Int, isBefore: Bool)
    /// "the week after" is 1, "the same week" is 0.
    case weeks(Int)
    /// "another day".
    case other
    /// "something later", "an earlier day".
    case later
    case earlier

    /// What it means, counted from `day`; `nil` for "another day" and its like.
    public func meaning(from day: CalendarDay) -> DayReading.Meaning? {
        switch self {
        case .days(let count): return day.adding(Length(days: count)).map { .day($0) }
        case .months(let count): return day.adding(Length(months: count)).map { .day($0) }
        case .weekday(let weekday, let isBefore):
            return .day(isBefore ? day.preceding(weekday: weekday) : day.following(weekday: weekday))
        case .weeks(let count):
            guard count.magnitude < 1000 else { return nil }
            let monday = day.monday.adding(7 * count)
            return .span(DaySpan(from: monday, through: monday.adding(6)))
        case .later: return .span(DaySpan(from: day.adding(1), through: nil))
        case .earlier: return .span(DaySpan(from: nil, through: day.adding(-1)))
        case .other: return nil
        }
    }
}
