public import Foundation

/// A day of the calendar, without a time or a time zone.
public struct CalendarDay: Sendable, Hashable, Comparable {
    public var year: Int
    /// 1 for January to 12.
    public var month: Int
    /// 1 to 31.
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

    /// The day it is at `date` in `timeZone`.
    public init(_ date: Date, in timeZone: TimeZone) {
        let seconds = date.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: date))
        self.init(number: Int((seconds / 86_400).rounded(.down)))
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

    /// The same day of a later or earlier month, or its last day where it has no such day.
    public func adding(months: Int) -> CalendarDay {
        let index = year * 12 + month - 1 + months
        let first = CalendarDay(year: (index - ((index % 12) + 12) % 12) / 12, month: ((index % 12) + 12) % 12 + 1, day: 1)
        return CalendarDay(year: first.year, month: first.month, day: min(day, first.lengthOfMonth))
    }

    /// 0 for Sunday to 6 for Saturday.
    public var weekday: Int { ((number + 4) % 7 + 7) % 7 }
    public var isWeekend: Bool { weekday == 0 || weekday == 6 }

    /// Whether the calendar has such a day, in the years 0 to 9999.
    public var isValid: Bool {
        // The years first: the arithmetic below is not for numbers of any size.
        (0...9999).contains(year) && (1...12).contains(month) && (1...31).contains(day) && CalendarDay(number: number) == self
    }
}

extension CalendarDay {
    /// The number of days of this day's month.
    public var lengthOfMonth: Int {
        let next = month == 12 ? CalendarDay(year: year + 1, month: 1, day: 1) : CalendarDay(year: year, month: month + 1, day: 1)
        return next.number - CalendarDay(year: year, month: month, day: 1).number
    }

    public var firstOfMonth: CalendarDay { CalendarDay(year: year, month: month, day: 1) }
    public var lastOfMonth: CalendarDay { CalendarDay(year: year, month: month, day: lengthOfMonth) }

    /// The Monday of its week, where weeks begin on Monday.
    public var monday: CalendarDay { adding(-((weekday + 6) % 7)) }

    /// The first such weekday behind this day, never this day itself.
    /// - Parameter weekday: 0 for Sunday to 6 for Saturday.
    public func following(weekday: Int) -> CalendarDay {
        let distance = (weekday - self.weekday + 7) % 7
        return adding(distance == 0 ? 7 : distance)
    }

    /// The last such weekday ahead of this day, never this day itself.
    public func preceding(weekday: Int) -> CalendarDay {
        let distance = (self.weekday - weekday + 7) % 7
        return adding(distance == 0 ? -7 : -distance)
    }

    /// The first, second … such weekday of a month; the last with -1.
    /// - Returns: `nil` where the month has none.
    public static func weekday(_ weekday: Int, number: Int, ofMonth month: Int, year: Int) -> CalendarDay? {
        guard (1...12).contains(month), (0...9999).contains(year), (0...6).contains(weekday) else { return nil }
        let first = CalendarDay(year: year, month: month, day: 1)
        if number == -1 { return first.lastOfMonth.adding(1).preceding(weekday: weekday) }
        guard (1...5).contains(number) else { return nil }
        let day = first.adding(-1).following(weekday: weekday).adding(7 * (number - 1))
        return day.month == month ? day : nil
    }

    /// Easter Sunday of a year (the Gregorian computus of Meeus, Jones and Butcher).
    public static func easter(_ year: Int) -> CalendarDay {
        let a = year % 19, b = year / 100, c = year % 100
        let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
        let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
        return CalendarDay(year: year, month: f / 31, day: f % 31 + 1)
    }
}
