import ParleyAgent
import ParleyLanguage

/// The time at which a caller wants to come, on a day with a doctor.
enum RequestedTime {
    /// - Parameter words: In the caller's words.
    /// - Throws: A ``Refusal`` that says what can be had instead.
    static func read(_ words: String, on day: CalendarDay, with doctor: Doctor, in diary: Diary) throws -> ClockTime {
        let hours = diary.hours
        let reading = HospitalAgent.language.time(words, today: hours.today, now: hours.now)
        if diary.schedule.isAway(doctor.name, on: day) { throw Refusal("Ask: \(diary.offer(doctor, on: day))") }
        let free = diary.freeTimes(with: doctor, on: day)
        switch reading?.meaning {
        // "First thing", "the latest you have".
        case .open(.earliest): if let time = free.first { return time }
        case .open(.latest): if let time = free.last { return time }
        case .span(let span):
            let fitting = free.filter(span.contains)
            if fitting.count == 1 { return fitting[0] }
            if !fitting.isEmpty {
                throw Refusal("Ask: \(doctor.title) is free on \(day.spoken) at \(Phrase.times(fitting)). Which time would you like?")
            }
        case .at, .open(.any), .relative, nil: break
        }
        let candidates = reading?.times ?? []
        let meant = candidates.first { diary.schedule.times.contains($0) }
        if let meant, hours.isAhead(meant, on: day) { return meant }
        if let meant { throw Refusal("Ask: \(meant.spoken) today has passed. \(diary.offer(doctor, on: day))") }
        guard let asked = candidates.first else {
            throw Refusal("\"\(words.prefix(40))\" is not a time. Ask: \(diary.offer(doctor, on: day))")
        }
        let near = free.sorted { distance($0, asked) < distance($1, asked) }.prefix(2).sorted()
        guard !near.isEmpty else { throw Refusal("Ask: \(diary.offer(doctor, on: day))") }
        throw Refusal(
            "Ask: No appointment begins at \(asked.spoken). \(doctor.title) is free on \(day.spoken) at \(Phrase.times(near)). Which time would you like?")
    }

    /// In minutes.
    private static func distance(_ a: ClockTime, _ b: ClockTime) -> Int { abs(a.minuteOfDay - b.minuteOfDay) }
}
