import ParleyAgent
import ParleyLanguage

/// What can be offered to a caller: the free times of open days that are still to come.
struct Diary: Sendable {
    /// Full days are searched this far ahead; a caller will not wait longer.
    private static let searchedDays = 28

    struct FreeDay: Sendable, Hashable {
        var day: CalendarDay
        var times: [ClockTime]

        /// "Monday, November 30th at 9 AM and 2 PM".
        var spoken: String { "\(day.spoken) at \(Phrase.times(times))" }
    }

    let hours: OpeningHours
    let schedule: Schedule

    /// Reads what is needed to answer for a day and, where nothing is free on it, for the weeks after.
    init(_ hours: OpeningHours, around day: CalendarDay, in store: any HospitalStore) async throws {
        self.hours = hours
        schedule = try await store.schedule(from: day, through: day.adding(Self.searchedDays))
    }

    func freeTimes(with doctor: Doctor, on day: CalendarDay) -> [ClockTime] {
        schedule.freeTimes(with: doctor.name, on: day).filter { hours.isAhead($0, on: day) }
    }

    /// The first open days, from `day` on, on which anything is free.
    func freeDays(from day: CalendarDay, with doctor: Doctor, limit: Int = 1) -> [FreeDay] {
        var found: [FreeDay] = []
        var next = day.isWeekend ? hours.nextOpenDay(after: day) : day
        while next <= schedule.lastDay, found.count < limit {
            let times = freeTimes(with: doctor, on: next)
            if !times.isEmpty { found.append(FreeDay(day: next, times: times)) }
            next = hours.nextOpenDay(after: next)
        }
        return found
    }

    /// What else there is for a caller who cannot have what was asked for, to be said as it stands.
    func offer(_ doctor: Doctor, on day: CalendarDay) -> String {
        let times = freeTimes(with: doctor, on: day)
        if !times.isEmpty { return "\(doctor.title) is free on \(day.spoken) at \(Phrase.times(times)). Which time would you like?" }
        let why = schedule.isAway(doctor.name, on: day) ? "\(doctor.title) is away on \(day.spoken)." : "Nothing is free on \(day.spoken)."
        guard let next = freeDays(from: day.adding(1), with: doctor).first else { return "\(why) Which other day would you like?" }
        return "\(why) The next free day of \(doctor.title) is \(next.spoken). Which time would you like?"
    }

    /// "The earliest you have" is no day that the caller chose: it is offered first.
    func offerOfEarliest(_ doctor: Doctor, from day: CalendarDay) -> Refusal {
        guard let next = freeDays(from: day, with: doctor).first else { return Refusal("Ask: Which day would you like to come?") }
        return Refusal("Ask: The earliest with \(doctor.title) is \(next.spoken). Which time would you like?")
    }
}
