import ParleyLanguage

/// The dates and times that a text speaks of, and that who said it stands by.
struct MomentEvidence {
    private let dayReadings: [DayReading]
    private let timeReadings: [TimeReading]

    init(_ text: String, today: CalendarDay, language: Language = .english) {
        dayReadings = language.days(in: text, today: today).map(\.value).filter { $0.standing == .said }
        timeReadings = language.times(in: text, today: today, now: ClockTime(hour: 0)).map(\.value).filter { $0.standing == .said }
    }

    func speaks(of day: CalendarDay) -> Bool { dayReadings.contains { $0.named.contains(day) } }

    func speaks(ofAny times: Set<ClockTime>) -> Bool { timeReadings.contains { reading in reading.named.contains { !times.isDisjoint(with: $0) } } }

    /// Every day that the text names: a number alone may count anything.
    var days: Set<CalendarDay> { Set(dayReadings.filter { !$0.isBare }.flatMap(\.named)) }

    /// Every time that the text speaks of beyond doubt.
    var statedTimes: Set<ClockTime> { statedReadings.reduce(into: []) { $0.formUnion($1) } }

    /// The times that each such piece of the text may mean.
    var statedReadings: [Set<ClockTime>] {
        timeReadings.filter { !$0.isBare }.flatMap(\.named).map { Set($0) }
    }
}

extension Language {
    /// The times that a value may mean, the likelier first; none where it is no time.
    func clockTimes(_ value: String, today: CalendarDay) -> [ClockTime] {
        time(value, today: today, now: ClockTime(hour: 0))?.times ?? []
    }
}
