import Foundation
import ParleyAgent
import ParleyLanguage

/// Which days an appointment may be made for, as seen from the moment of a call.
struct OpeningHours: Sendable {
    /// No appointment is made further ahead, in days.
    static let horizon = 365
    /// As it is said.
    static let spoken = "Monday to Friday, 9 AM to 4 PM"

    let today: CalendarDay
    let now: ClockTime

    init(_ context: ToolContext) {
        today = CalendarDay(context.now, in: context.timeZone)
        now = ClockTime(context.now, in: context.timeZone)
    }

    /// The day a caller means, or what is to be said instead.
    enum Reading: Hashable {
        case day(CalendarDay)
        /// "The first that is free", from a day on.
        case soonest(from: CalendarDay)
        case refused(String)
    }

    /// - Parameters:
    ///   - text: As the caller said it; nothing is "the first that is free".
    ///   - known: The day that "a week later" is counted from, where there is one.
    func read(_ text: String, countedFrom known: CalendarDay? = nil) -> Reading {
        // "The first", "the first one" is not the first of the month.
        let choices = HospitalAgent.language.choices(in: text).map(\.value)
        if choices.contains(.place(0)) || choices.contains(.earlier) { return .soonest(from: today) }
        guard var meaning = HospitalAgent.language.day(text, today: today)?.meaning else { return unread(text) }
        if case .relative(let shift) = meaning {
            // "The following week" is next week where no day was spoken of.
            guard let counted = shift.meaning(from: known ?? today) else { return .soonest(from: today) }
            meaning = counted
        }
        switch meaning {
        case .day(let day): return open(day)
        case .conflict(let weekday, let day):
            return .refused("Ask: \(day.spoken) is not a \(HospitalAgent.language.spoken(weekday: weekday)). Which day do you mean?")
        case .span(let span): return first(of: span)
        case .open, .relative: return .soonest(from: today)
        }
    }

    /// The day, if it is one on which appointments are made.
    private func open(_ day: CalendarDay) -> Reading {
        if day < today {
            return .refused("Ask: \(day.spoken) is in the past; today is \(today.spoken). Which day would you like to come?")
        }
        if day.number > today.number + Self.horizon {
            return .refused("Appointments are made at most a year ahead. Ask for an earlier day.")
        }
        if day.isWeekend {
            return .refused(
                "Ask: The hospital is closed on \(day.spoken). The next open day is \(nextOpenDay(after: day).spoken). Would that suit you?")
        }
        return .day(day)
    }

    /// "Next week", "in December", "after Christmas": the first that is free, from its beginning on.
    private func first(of span: DaySpan) -> Reading {
        let from = max(span.first ?? today, today)
        if let last = span.last, last < today { return open(last) }
        if let last = span.last, from.isWeekend, last.number - from.number < 2, last.isWeekend {
            return .refused("Ask: The hospital is closed at weekends; it is open \(Self.spoken). Which other day would you like?")
        }
        if from.number > today.number + Self.horizon { return open(from) }
        return .soonest(from: from)
    }

    /// What names no day and may still be a wish for the first that is free.
    private func unread(_ text: String) -> Reading {
        let soon: Set<String> = ["soon", "1", "available", "possible", "any", "next", "week", "month"]
        let words = HospitalAgent.language.plainWords(text)
        if words.isEmpty || !soon.isDisjoint(with: words) { return .soonest(from: today) }
        return .refused("\"\(text.prefix(40))\" is not one day. Ask which day the caller wants.")
    }

    func nextOpenDay(after day: CalendarDay) -> CalendarDay {
        var next = day.adding(1)
        while next.isWeekend { next = next.adding(1) }
        return next
    }

    /// Whether a time on a day is still to come.
    func isAhead(_ time: ClockTime, on day: CalendarDay) -> Bool { day > today || (day == today && time > now) }
}
