import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What is free with some doctors, on open days that are still to come: one view of the records.
struct FreeTimes: Sendable {
    /// No appointment is made further ahead, in days.
    static let horizon = 365
    /// Full days are searched this far ahead; a caller will not wait longer.
    static let searched = 28

    struct FreeDay: Sendable, Hashable {
        var day: CalendarDay
        var times: [ClockTime]
    }

    /// The first that is free is taken.
    let doctors: [Doctor]
    private let schedule: Schedule
    private let moment: Moment

    /// - Parameter last: The last day that was asked about; some weeks more are read, to offer something there.
    init(_ doctors: [Doctor], from first: CalendarDay, through last: CalendarDay, in store: any HospitalStore, at moment: Moment) async throws {
        self.doctors = doctors
        self.moment = moment
        schedule = try await store.schedule(from: first, through: last.adding(Self.searched))
    }

    /// The times at which appointments begin.
    var allTimes: [ClockTime] { schedule.times }

    func times(on day: CalendarDay) -> [ClockTime] {
        guard !day.isWeekend else { return [] }
        let free = doctors.reduce(into: Set<ClockTime>()) { $0.formUnion(schedule.freeTimes(with: $1.name, on: day)) }
        return free.filter { isAhead($0, on: day) }.sorted()
    }

    func isAhead(_ time: ClockTime, on day: CalendarDay) -> Bool { day > moment.today || day == moment.today && time > moment.time }

    /// The first doctor who is free then.
    func doctor(on day: CalendarDay, at time: ClockTime) -> Doctor? {
        doctors.first { schedule.freeTimes(with: $0.name, on: day).contains(time) }
    }

    func isAway(on day: CalendarDay) -> Bool { doctors.allSatisfy { schedule.isAway($0.name, on: day) } }

    /// The days of a run of days on which there is a time that fits.
    func days(from first: CalendarDay, through last: CalendarDay? = nil, fitting: (ClockTime) -> Bool = { _ in true }) -> [FreeDay] {
        let last = min(last ?? schedule.lastDay, schedule.lastDay)
        guard first <= last else { return [] }
        return (first.number...last.number).lazy.map { CalendarDay(number: $0) }.compactMap { day in
            let times = times(on: day).filter(fitting)
            return times.isEmpty ? nil : FreeDay(day: day, times: times)
        }
    }

    static func openDay(after day: CalendarDay) -> CalendarDay {
        var next = day.adding(1)
        while next.isWeekend { next = next.adding(1) }
        return next
    }
}
