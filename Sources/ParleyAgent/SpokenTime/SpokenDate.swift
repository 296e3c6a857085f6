import Foundation

/// A day of the calendar, without a time or a time zone.
public struct CalendarDay: Sendable, Hashable, Comparable {
    public var year: Int
    public var month: Int
    public var day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// - Parameter text: `2026-11-24`.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, text.split(separator: "-").first?.count == 4 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
        guard isValid else { return nil }
    }

    /// `2026-11-24`.
    public var iso: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// Days since 1970-01-01 in the Gregorian calendar (the civil-from-days algorithm, with years that
    /// begin in March so that the leap day comes last).
    public var number: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    public init(number: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let mp = (5 * dayOfYear + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * mp + 2) / 5 + 1)
    }

    public func adding(_ days: Int) -> CalendarDay { CalendarDay(number: number + days) }

    /// 0 for Sunday to 6 for Saturday.
    public var weekday: Int { ((number + 4) % 7 + 7) % 7 }
    public var isWeekend: Bool { weekday == 0 || weekday == 6 }
    var isValid: Bool {
        // The years first: the arithmetic below is not for numbers of any size.
        (0...9999).contains(year) && (1...12).contains(month) && (1...31).contains(day) && CalendarDay(number: number) == self
    }

    /// As it is said: "Tuesday, November 24th".
    public var spoken: String {
        let suffix =
            switch (day % 10, day / 10) {
            case (1, 0), (1, 2), (1, 3): "st"
            case (2, 0), (2, 2): "nd"
            case (3, 0), (3, 2): "rd"
            default: "th"
            }
        return "\(Self.weekdays[weekday].capitalized), \(Self.months[month - 1].capitalized) \(day)\(suffix)"
    }

    static let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}

/// Finds the day that is meant by a date as people say or write it.
public enum SpokenDate: Sendable, Hashable {
    case day(CalendarDay)
    /// The words contradict each other: the weekday that was said is not the date's.
    case conflict(weekday: String, day: CalendarDay)
    case notADate

    /// Reads "tomorrow", "next Monday", "the 27th", "November 27th", "11/27", "in two days", "a week
    /// from Friday", `2026-11-27` and their like. Dates without a year are the next such day.
    ///
    /// A weekday alone is the next one after today: "Monday" said on a Monday is a week ahead. "Next
    /// Monday" is the Monday of the next calendar week where weeks begin on Monday, which is never the
    /// one that comes within this week.
    public init(_ text: String, today: CalendarDay) {
        let words = NumberWords.tokens(text)
        self = Self.read(words, today: today)
    }

    private static func read(_ words: [String], today: CalendarDay) -> SpokenDate {
        for word in words {
            if let day = CalendarDay(iso: word) { return .day(day) }
        }
        if let day = slashed(words, today: today) { return .day(day) }
        let weekdayIndex = words.firstIndex { weekday($0) != nil }
        if let day = calendarDate(words, today: today) {
            if let weekdayIndex, let said = weekday(words[weekdayIndex]), said != day.weekday {
                return .conflict(weekday: CalendarDay.weekdays[said].capitalized, day: day)
            }
            return .day(day)
        }
        if let day = relative(words, today: today) { return .day(day) }
        if let weekdayIndex, let said = weekday(words[weekdayIndex]) {
            if let day = dayOfMonth(words, on: said, near: weekdayIndex, today: today) { return .day(day) }
            return .day(next(said, words: words, at: weekdayIndex, today: today))
        }
        if let day = dayOfMonth(words, today: today) { return .day(day) }
        return .notADate
    }

    private static func relative(_ words: [String], today: CalendarDay) -> CalendarDay? {
        if let index = words.firstIndex(of: "tomorrow"), !words.contains("from") {
            let before = words[..<index]
            return today.adding(before.contains("after") ? 2 : 1)
        }
        let isCounted = words.contains("from") || words.contains("after")
        if !isCounted, words.contains("today") || words.contains("tonight") || words == ["now"] { return today }
        // "in two days", "two weeks from now"; "a" counts as one.
        for (unit, length) in [("day", 1), ("days", 1), ("week", 7), ("weeks", 7)] {
            guard let index = words.firstIndex(of: unit), index > 0 else { continue }
            let count = words[index - 1] == "a" ? 1 : NumberWords.value(words[index - 1])
            guard let count, count <= 60 else { continue }
            let isFromNow = words[..<index].contains("in") || words[index...].contains("now")
            if words[index...].contains("from"), let said = words[index...].compactMap({ weekday($0) }).first {
                return following(said, after: today).adding(count * length)
            }
            let start = words[index...].contains("tomorrow") ? today.adding(1) : today
            if isFromNow || words[index...].contains("from") { return start.adding(count * length) }
        }
        if words.contains("today") || words.contains("tonight") { return today }
        return nil
    }

    /// "November 27", "27 of November", a year perhaps behind it.
    private static func calendarDate(_ words: [String], today: CalendarDay) -> CalendarDay? {
        guard let index = words.firstIndex(where: { month($0) != nil }), let month = month(words[index]) else { return nil }
        let numbers = words.indices.filter { $0 != index }.compactMap { index in
            NumberWords.value(words[index]).map { (index, $0) }
        }
        // The number beside the month, behind it first.
        let near = numbers.filter { (1...31).contains($0.1) && abs($0.0 - index) <= 2 }
        guard let day = (near.first { $0.0 > index } ?? near.last)?.1 else { return nil }
        if let year = numbers.map(\.1).first(where: { (1900...2200).contains($0) }) {
            let date = CalendarDay(year: year, month: month, day: day)
            return date.isValid ? date : nil
        }
        return upcoming(month: month, day: day, today: today)
    }

    private static func slashed(_ words: [String], today: CalendarDay) -> CalendarDay? {
        for word in words {
            let parts = word.split(separator: "/").compactMap { Int($0) }
            guard parts.count >= 2, parts.count == word.split(separator: "/").count else { continue }
            if parts.count == 3 {
                let date = CalendarDay(year: parts[2] < 100 ? 2000 + parts[2] : parts[2], month: parts[0], day: parts[1])
                return date.isValid ? date : nil
            }
            return upcoming(month: parts[0], day: parts[1], today: today)
        }
        return nil
    }

    /// "the 27th": of this month, or of the first later one that has such a day to come.
    private static func dayOfMonth(_ words: [String], today: CalendarDay) -> CalendarDay? {
        let isMarked = words.contains("the") || words.contains("on") || words.count == 1
        guard isMarked, let day = words.compactMap({ Int($0) }).first, (1...31).contains(day) else { return nil }
        for offset in 0..<13 {
            let month = (today.month - 1 + offset) % 12 + 1
            let date = CalendarDay(year: today.year + (today.month - 1 + offset) / 12, month: month, day: day)
            if date.isValid, date >= today { return date }
        }
        return nil
    }

    /// "Monday the 28th": the first month to come in which the two agree.
    private static func dayOfMonth(_ words: [String], on weekday: Int, near index: Int, today: CalendarDay) -> CalendarDay? {
        guard index + 2 < words.count, words[index + 1] == "the", let day = Int(words[index + 2]), (1...31).contains(day) else { return nil }
        let isClockTime = index + 3 < words.count && ["oclock", "am", "pm"].contains(words[index + 3])
        guard !isClockTime else { return nil }
        for offset in 0..<13 {
            let month = (today.month - 1 + offset) % 12 + 1
            let date = CalendarDay(year: today.year + (today.month - 1 + offset) / 12, month: month, day: day)
            if date.isValid, date >= today, date.weekday == weekday { return date }
        }
        return nil
    }

    private static func upcoming(month: Int, day: Int, today: CalendarDay) -> CalendarDay? {
        // Eight years hold every day of the calendar, February 29th included.
        for year in today.year...(today.year + 8) {
            let date = CalendarDay(year: year, month: month, day: day)
            // A date some weeks past is the caller's mistake, to be told so; not a year ahead.
            if date.isValid, date.number >= today.number - 60 { return date }
        }
        return nil
    }

    private static func next(_ weekday: Int, words: [String], at index: Int, today: CalendarDay) -> CalendarDay {
        let isNextWeek = zip(words, words.dropFirst()).contains { $0 == ("next", "week") }
        guard isNextWeek || (index > 0 && words[index - 1] == "next") else {
            return following(weekday, after: today)
        }
        let monday = today.adding(-((today.weekday + 6) % 7))
        return monday.adding(7 + (weekday + 6) % 7)
    }

    private static func following(_ weekday: Int, after today: CalendarDay) -> CalendarDay {
        let distance = (weekday - today.weekday + 7) % 7
        return today.adding(distance == 0 ? 7 : distance)
    }

    private static func weekday(_ word: String) -> Int? {
        let word = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
        if let index = CalendarDay.weekdays.firstIndex(of: word) { return index }
        if let index = CalendarDay.weekdays.firstIndex(where: { $0 + "s" == word }) { return index }
        let short = ["sun": 0, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6]
        return short[word]
    }

    private static func month(_ word: String) -> Int? {
        if let index = CalendarDay.months.firstIndex(of: word) { return index + 1 }
        guard word.count >= 3, word != "mar", word != "may" else { return word == "may" ? 5 : word == "mar" ? 3 : nil }
        return CalendarDay.months.firstIndex { $0.hasPrefix(word) && (word.count == 3 || word == "sept") }.map { $0 + 1 }
    }
}
