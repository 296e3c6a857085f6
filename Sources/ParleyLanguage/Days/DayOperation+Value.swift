extension DayOperation {
    /// What the words mean; `nil` where they are no day after all.
    func value(_ captures: CapturedValues) -> Value? {
        if let day = day(captures) { return day.isValid ? .day(day) : nil }
        return reading(captures).map { .dayReading($0) }
    }

    // MARK: One day

    private func day(_ captures: CapturedValues) -> CalendarDay? {
        let today = captures.today
        switch self {
        case .inDays(let count): return today.adding(count)
        case .date, .slashed: return captures.days.first
        case .monthDay: return Self.monthDay(captures)
        case .dayOfMonth: return captures.dayNumber.flatMap { Self.upcoming(day: $0, weekday: nil, today: today) }
        case .dayOfWhichMonth:
            guard let which = captures.number("which"), let number = captures.dayNumber else { return nil }
            let month = today.firstOfMonth.adding(months: which)
            return CalendarDay(year: month.year, month: month.month, day: number)
        case .weekday: return captures.weekday.map { today.following(weekday: $0) }
        case .weekdayOfWeek(let weeks):
            guard let weekday = captures.weekday else { return nil }
            let day = today.monday.adding(7 * weeks + (weekday + 6) % 7)
            return weeks == 0 && day < today ? today.following(weekday: weekday) : day
        case .weekdayDayOfMonth:
            guard let weekday = captures.weekday, let number = captures.dayNumber else { return nil }
            return Self.upcoming(day: number, weekday: weekday, today: today)
        case .lastWeekday: return captures.weekday.map { today.preceding(weekday: $0) }
        case .weekdayAndWeeks(let weeks): return captures.weekday.map { today.following(weekday: $0).adding(7 * weeks) }
        case .weekdayOfMonth(let isLast): return Self.weekdayOfMonth(captures, isLast: isLast)
        case .edgeOfMonth(let isLast):
            guard let month = Self.month(captures) else { return nil }
            return isLast ? month.lastOfMonth : month
        case .inLength: return captures.lengths.first.flatMap { $0.isWholeDays ? today.adding($0) : nil }
        case .ago: return captures.lengths.first.flatMap { $0.isWholeDays ? today.adding($0.negated) : nil }
        case .lengthAfterDay, .lengthBeforeDay:
            guard let length = captures.lengths.first, length.isWholeDays, let day = captures.days.first else { return nil }
            if case .lengthBeforeDay = self { return day.adding(length.negated) }
            return day.adding(length)
        case .dayBeside(let days): return captures.days.first?.adding(days)
        case .weekdayBeside(let isBefore):
            guard let weekday = captures.weekday, let day = captures.days.first else { return nil }
            return isBefore ? day.preceding(weekday: weekday) : day.following(weekday: weekday)
        case .holiday(let holiday):
            if let year = captures.number("year") { return holiday.day(in: year) }
            return (today.year...today.year + 1).lazy.compactMap { holiday.day(in: $0) }.first { $0 >= today }
        default: return nil
        }
    }

    private static func monthDay(_ captures: CapturedValues) -> CalendarDay? {
        guard let month = captures.month, let number = captures.dayNumber else { return nil }
        if let year = captures.number("year") { return CalendarDay(year: year, month: month, day: number) }
        return upcoming(month: month, day: number, today: captures.today)
    }

    /// A date without a year: the next such day.
    static func upcoming(month: Int, day: Int, today: CalendarDay) -> CalendarDay? {
        // Eight years hold every day of the calendar, February 29th included.
        for year in today.year...(today.year + 8) {
            let date = CalendarDay(year: year, month: month, day: day)
            // A date some weeks past is the caller's mistake, to be told so; not a year ahead.
            if date.isValid, date.number >= today.number - 60 { return date }
        }
        return nil
    }

    /// A day of a month to come, which may be asked to be a certain weekday.
    static func upcoming(day: Int, weekday: Int?, today: CalendarDay) -> CalendarDay? {
        guard (1...31).contains(day) else { return nil }
        for offset in 0..<13 {
            let month = today.firstOfMonth.adding(months: offset)
            let date = CalendarDay(year: month.year, month: month.month, day: day)
            if date.isValid, date >= today, weekday == nil || date.weekday == weekday { return date }
        }
        return nil
    }

    private static func weekdayOfMonth(_ captures: CapturedValues, isLast: Bool) -> CalendarDay? {
        guard let weekday = captures.weekday, let number = isLast ? -1 : captures.number("nth"),
            let month = month(captures)
        else { return nil }
        let day = CalendarDay.weekday(weekday, number: number, ofMonth: month.month, year: month.year)
        // It is over this year: next year's is meant.
        if let day, day < captures.today, captures.month != nil, captures.number("year") == nil {
            return CalendarDay.weekday(weekday, number: number, ofMonth: month.month, year: month.year + 1)
        }
        return day
    }

    /// The first day of the month that was named, or counted from this one.
    static func month(_ captures: CapturedValues) -> CalendarDay? {
        let today = captures.today
        if let which = captures.number("which") { return today.firstOfMonth.adding(months: which) }
        guard let month = captures.month else { return nil }
        if let year = captures.number("year") { return CalendarDay(year: year, month: month, day: 1) }
        return CalendarDay(year: month >= today.month ? today.year : today.year + 1, month: month, day: 1)
    }

    // MARK: Readings

    private func reading(_ captures: CapturedValues) -> DayReading? {
        switch self {
        case .weekdayAndDay:
            guard let weekday = captures.weekday, let day = captures.days.first else { return nil }
            return day.weekday == weekday ? DayReading(.day(day)) : DayReading(.conflict(weekday: weekday, day: day))
        case .wish(let wish): return DayReading(.open(wish))
        case .shift(let shift): return DayReading(.relative(shift))
        case .shiftByLength(let isBefore):
            guard let length = captures.lengths.first, length.isWholeDays else { return nil }
            let sign = isBefore ? -1 : 1
            if length.months != 0 { return length.days == 0 ? DayReading(.relative(.months(sign * length.months))) : nil }
            return DayReading(.relative(.days(sign * length.days)))
        case .shiftToWeekday(let isBefore):
            return captures.weekday.map { DayReading(.relative(.weekday($0, isBefore: isBefore))) }
        case .bareDayOfMonth:
            let day = captures.dayNumber.flatMap { Self.upcoming(day: $0, weekday: nil, today: captures.today) }
            return day.map { DayReading(.day($0), isBare: true) }
        default: return span(captures).map { DayReading(.span($0.span), named: $0.named) }
        }
    }

    private func span(_ captures: CapturedValues) -> (span: DaySpan, named: [CalendarDay])? {
        let today = captures.today
        let days = captures.namedDays
        func span(_ first: CalendarDay?, _ last: CalendarDay?, named: [CalendarDay] = []) -> (DaySpan, [CalendarDay])? {
            if let first, let last, first > last { return nil }
            return (DaySpan(from: first, through: last), named)
        }
        switch self {
        case .week(let weeks):
            let monday = today.monday.adding(7 * weeks)
            return span(max(monday, weeks == 0 ? today : monday), monday.adding(6))
        case .weekend(let weeks):
            let saturday = today.monday.adding(5 + 7 * weeks)
            return span(max(saturday, weeks == 0 ? today : saturday), saturday.adding(1))
        case .partOfWeek(let weeks, let part):
            let weeks = captures.number("whichWeek") ?? weeks
            let monday = today.monday.adding(7 * weeks)
            return span(monday.adding(part.lowerBound), monday.adding(part.upperBound))
        case .monthFromNow(let which):
            let month = today.firstOfMonth.adding(months: which)
            return span(which == 0 ? today : month, month.lastOfMonth)
        case .month: return Self.month(captures).flatMap { span($0, $0.lastOfMonth) }
        case .partOfMonth(let first, let last):
            guard let month = Self.month(captures) else { return nil }
            return span(month.adding(first - 1), last == -1 ? month.lastOfMonth : month.adding(last - 1))
        case .year(let years):
            let year = today.year + years
            return span(CalendarDay(year: year, month: 1, day: 1), CalendarDay(year: year, month: 12, day: 31))
        case .within: return captures.lengths.first.flatMap { $0.isWholeDays ? today.adding($0) : nil }.flatMap { span(today, $0) }
        case .spanAfterToday(let count): return span(today, today.adding(count))
        case .weekOfDay: return days.first.flatMap { span($0.monday, $0.monday.adding(6)) }
        case .weekBeside(let weeks): return days.first.flatMap { span($0.monday.adding(7 * weeks), $0.monday.adding(7 * weeks + 6)) }
        case .weekOfMonth(let isLast):
            guard let month = Self.month(captures), let number = isLast ? 0 : captures.number("nth"), number <= 5 else { return nil }
            if isLast { return span(month.lastOfMonth.adding(-6), month.lastOfMonth) }
            // Where a month begins towards the end of a week, its first whole week counts as the first.
            let monday = month.weekday == 1 ? month : month.following(weekday: 1)
            let first = (month.weekday + 6) % 7 <= 2 ? month.monday : monday
            return span(first.adding(7 * (number - 1)), first.adding(7 * number - 1))
        case .between:
            // "From the fourth until the seventh of December".
            if days.count == 1, let first = captures.numbers.first, (1..<days[0].day).contains(first) {
                let day = CalendarDay(year: days[0].year, month: days[0].month, day: first)
                return span(day, days[0], named: [day, days[0]])
            }
            guard days.count == 2 else { return nil }
            // "From Thursday to Tuesday" ends behind Thursday, "from December 20th until the 27th" in December.
            var last = days[1]
            if last <= days[0] { last = last.adding(7) }
            for months in 1...12 where last <= days[0] { last = days[1].adding(months: months) }
            return span(days[0], last, named: [days[0], last])
        case .from: return days.first.flatMap { span($0, nil, named: [$0]) }
        case .after: return captures.lastNamed.flatMap { span($0.adding(1), nil, named: days) }
        case .until: return captures.lastNamed.flatMap { span(nil, $0, named: days) }
        case .before: return captures.firstNamed.flatMap { span(nil, $0.adding(-1), named: days) }
        default: return nil
        }
    }
}

extension CapturedValues {
    var weekday: Int? { number("weekday") ?? number("shortday") ?? number("anyWeekday") }
    var month: Int? { number("month") ?? number("sureMonth") ?? number("unsureMonth") ?? number("plainMonth") }
    var dayNumber: Int? { (number("nth") ?? number("nthDigits") ?? number("sureNth") ?? number("dayNumber") ?? number("n")).flatMap { (1...31).contains($0) ? $0 : nil } }

    /// Days by themselves, and those of readings that are one day.
    var namedDays: [CalendarDay] { days.isEmpty ? dayReadings.compactMap(\.day) : days }

    private var span: DaySpan? { dayReadings.lazy.compactMap { if case .span(let span) = $0.meaning { span } else { nil } }.first }
    var lastNamed: CalendarDay? { namedDays.first ?? span?.last }
    var firstNamed: CalendarDay? { namedDays.first ?? span?.first }
}
