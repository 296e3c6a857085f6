import Foundation
import ParleyAgent

/// Which days an appointment may be made for, as seen from the moment of a call.
struct OpeningHours: Sendable {
    /// No appointment is made further ahead, in days.
    static let horizon = 365
    /// As it is said.
    static let spoken = "Monday to Friday, 9 AM to 4 PM"

    let today: CalendarDay
    private let now: ClockTime

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

    /// - Parameter text: As the caller said it; nothing is "the first that is free".
    func read(_ text: String) -> Reading {
        // Not the first of the month.
        let plain = text.lowercased().split { !$0.isLetter }.filter { $0 != "the" && $0 != "one" }
        if plain == ["first"] { return .soonest(from: today) }
        switch SpokenDate(text, today: today) {
        case .day(let day):
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
        case .conflict(let weekday, let day):
            return .refused("Ask: \(day.spoken) is not a \(weekday). Which day do you mean?")
        case .notADate:
            return span(NumberWords.tokens(text), text: text)
        }
    }

    /// Reads what is no one day: "the earliest", "next week", "this month".
    private func span(_ words: [String], text: String) -> Reading {
        let monday = today.adding(-((today.weekday + 6) % 7))
        if words.contains("weekend") {
            return .refused("Ask: The hospital is closed at weekends; it is open \(Self.spoken). Which other day would you like?")
        }
        let isNext = words.contains("next") || words.contains("following")
        if isNext, words.contains("week") { return .soonest(from: monday.adding(7)) }
        if isNext, words.contains("month") {
            return .soonest(from: CalendarDay(year: today.year + today.month / 12, month: today.month % 12 + 1, day: 1))
        }
        let soon: Set<String> = [
            "earliest", "soonest", "soon", "asap", "1", "available", "possible", "any", "anytime", "whenever", "next",
            "week", "month",
        ]
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
