/// What a pattern says of days, in any language.
///
/// The symbols that are asked for: `weekday` (0 Sunday to 6), `month` (1 to 12), `n`, `nth`, `year`, `day` (another
/// day), `length`, `date`, `slashed`, `which` (a month or a week counted from the current one: 0 this, 1 next).
enum DayOperation: Sendable {
    // One day, symbol `day`
    case inDays(Int)
    case date
    /// "12/25": the month first or the day first, as the language has it.
    case slashed
    /// "December 2nd", "the 2nd of December", a year perhaps behind it.
    case monthDay
    /// "the 27th": of this month, or of the first later one that has such a day to come.
    case dayOfMonth
    /// "the 5th of next month".
    case dayOfWhichMonth
    /// A weekday alone is the first one behind today: "Monday", said on a Monday, is a week ahead.
    case weekday
    /// "this Friday" is the first one behind today; "Friday this week" as well, unless it is over.
    case weekdayOfWeek(Int)
    /// "Monday the 28th": the first month to come in which the two agree.
    case weekdayDayOfMonth
    /// "Wednesday, December 2nd": a day, or a contradiction.
    case weekdayAndDay
    /// "last Friday", in the past.
    case lastWeekday
    /// "Friday week", "Tuesday fortnight": so many weeks behind the first such weekday.
    case weekdayAndWeeks(Int)
    /// "the first Monday in December"; the last where `last` is so.
    case weekdayOfMonth(isLast: Bool)
    /// "the last day of the month", "the first day of December".
    case edgeOfMonth(isLast: Bool)
    case inLength
    case ago
    /// "two weeks on Friday", "a week from tomorrow".
    case lengthAfterDay
    case lengthBeforeDay
    /// "the day after Christmas".
    case dayBeside(Int)
    /// "the Monday after Christmas".
    case weekdayBeside(isBefore: Bool)
    case holiday(Holiday)

    // Several days, symbol `span`
    /// "this week" 0, "next week" 1.
    case week(Int)
    case weekend(Int)
    /// A part of a week, from and through weekdays counted from Monday, 0 to 6.
    case partOfWeek(Int, ClosedRange<Int>)
    /// "this month" 0, "next month" 1.
    case monthFromNow(Int)
    case month
    /// "the beginning of May": days of a month, -1 its last.
    case partOfMonth(Int, Int)
    case year(Int)
    case within
    /// "the week of the 5th".
    case weekOfDay
    /// "the week before Christmas".
    case weekBeside(Int)
    /// "the first week of December"; the last with `isLast`.
    case weekOfMonth(isLast: Bool)
    case between
    case from
    case after
    case until
    case before
    case spanAfterToday(Int)

    // Other readings
    case wish(DayReading.Wish)
    case shift(DayShift)
    case shiftByLength(isBefore: Bool)
    case shiftToWeekday(isBefore: Bool)
    /// A number alone, which may be a day where one is asked for.
    case bareDayOfMonth
}

/// A day with a name.
enum Holiday: Sendable {
    case fixed(month: Int, day: Int)
    /// The nth weekday of a month, the last with -1, and so many days behind it.
    case floating(Int, weekday: Int, month: Int, plus: Int)
    /// Days from Easter Sunday.
    case easter(Int)

    func day(in year: Int) -> CalendarDay? {
        switch self {
        case .fixed(let month, let day):
            let day = CalendarDay(year: year, month: month, day: day)
            return day.isValid ? day : nil
        case .floating(let number, let weekday, let month, let plus):
            return CalendarDay.weekday(weekday, number: number, ofMonth: month, year: year)?.adding(plus)
        case .easter(let days): return (0...9999).contains(year) ? CalendarDay.easter(year).adding(days) : nil
        }
    }
}
