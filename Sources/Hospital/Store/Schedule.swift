public import ParleyLanguage

/// What is taken, and who is away, over a run of days: one view of the records, so that two answers
/// from it never contradict each other.
public struct Schedule: Sendable {
    /// The days it tells of, both ends included.
    public let firstDay: CalendarDay
    public let lastDay: CalendarDay
    /// The times of day at which appointments begin, in order.
    public let times: [ClockTime]
    private let taken: Set<Slot>
    private let daysOff: [DayOff]

    public init(
        from firstDay: CalendarDay, through lastDay: CalendarDay, times: [ClockTime], taken: Set<Slot>,
        daysOff: [DayOff]
    ) {
        self.firstDay = firstDay
        self.lastDay = max(firstDay, lastDay)
        self.times = times.sorted()
        self.taken = taken
        self.daysOff = daysOff.sorted { $0.firstDay < $1.firstDay }
    }

    /// The times that are free with a doctor on a day, whatever day of the week it is.
    public func freeTimes(with doctor: String, on day: CalendarDay) -> [ClockTime] {
        guard (firstDay...lastDay).contains(day), !isAway(doctor, on: day) else { return [] }
        return times.filter { !taken.contains(Slot(doctor: doctor, day: day, time: $0)) }
    }

    /// Whether a doctor sees nobody that day.
    public func isAway(_ doctor: String, on day: CalendarDay) -> Bool {
        absences(of: doctor).contains { $0.firstDay <= day && day <= $0.lastDay }
    }

    /// The days a doctor is away that fall into this time, soonest first.
    public func absences(of doctor: String) -> [DayOff] { daysOff.filter { $0.doctor == doctor } }
}
