import Foundation
import ParleyAgent

/// Which days and times an appointment may be made for, as seen from the moment of a call.
struct OpeningHours: Sendable {
    /// No appointment is made further ahead, in days.
    static let horizon = 365

    let today: CalendarDay
    private let now: ClockTime

    init(_ context: ToolContext) {
        today = CalendarDay(context.now, in: context.timeZone)
        now = ClockTime(context.now, in: context.timeZone)
    }

    /// The day a caller means, or what is to be said instead.
    enum Reading: Hashable {
        case day(CalendarDay)
        /// "The first that is free".
        case soonest
        case refused(String)
    }

    func read(_ text: String) -> Reading {
        switch SpokenDate(text, today: today) {
        case .day(let day):
            if day < today {
                return .refused("\(day.spoken) is in the past; today is \(today.spoken). Ask for a day that is still to come.")
            }
            if day.number > today.number + Self.horizon {
                return .refused("Appointments are made at most a year ahead. Ask for an earlier day.")
            }
            if day.isWeekend {
                return .refused(
                    "The hospital is closed on \(day.spoken). The next open day is \(nextOpenDay(after: day).spoken). Offer that day.")
            }
            return .day(day)
        case .conflict(let weekday, let day):
            return .refused("\(day.spoken) is not a \(weekday). Ask which day the caller means.")
        case .notADate:
            let words = Set(NumberWords.tokens(text))
            let soon: Set<String> = ["earliest", "soonest", "soon", "asap", "first", "available", "possible", "any", "anytime"]
            if !words.isDisjoint(with: soon) { return .soonest }
            return .refused("\"\(text.prefix(40))\" is not one day. Ask which day the caller wants.")
        }
    }

    func nextOpenDay(after day: CalendarDay) -> CalendarDay {
        var next = day.adding(1)
        while next.isWeekend { next = next.adding(1) }
        return next
    }

    /// Whether a time on a day is still to come.
    func isAhead(_ time: ClockTime, on day: CalendarDay) -> Bool { day > today || (day == today && time > now) }

    /// What is free with a doctor on a day and still to come.
    func freeTimes(with doctor: Doctor, on day: CalendarDay, in store: HospitalStore) async throws -> [ClockTime] {
        try await store.freeTimes(doctor: doctor.name, day: day).filter { isAhead($0, on: day) }
    }

    /// The first open day, from `day` on, on which anything is free.
    func firstFreeDay(
        from day: CalendarDay, with doctor: Doctor, in store: HospitalStore
    ) async throws -> (day: CalendarDay, times: [ClockTime])? {
        var next = day.isWeekend ? nextOpenDay(after: day) : day
        // Three weeks of full days are further than a caller will wait for.
        for _ in 0..<15 {
            let times = try await freeTimes(with: doctor, on: next, in: store)
            if !times.isEmpty { return (next, times) }
            next = nextOpenDay(after: next)
        }
        return nil
    }
}
