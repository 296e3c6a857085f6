import ParleyAgent

/// The time at which a caller wants to come, on a day with a doctor.
enum RequestedTime {
    /// - Parameter words: In the caller's words.
    /// - Throws: A ``Refusal`` that says what can be had instead.
    static func read(_ words: String, on day: CalendarDay, with doctor: Doctor, in diary: Diary) throws -> ClockTime {
        let candidates = SpokenClock.times(in: words)
        let meant = candidates.first { diary.schedule.times.contains($0) }
        if diary.schedule.isAway(doctor.name, on: day) { throw Refusal("Ask: \(diary.offer(doctor, on: day))") }
        if let meant, diary.hours.isAhead(meant, on: day) { return meant }
        if let meant { throw Refusal("Ask: \(meant.spoken) today has passed. \(diary.offer(doctor, on: day))") }
        guard let asked = candidates.first else {
            throw Refusal("\"\(words.prefix(40))\" is not a time. Ask: \(diary.offer(doctor, on: day))")
        }
        let near = diary.freeTimes(with: doctor, on: day).sorted { distance($0, asked) < distance($1, asked) }.prefix(2).sorted()
        guard !near.isEmpty else { throw Refusal("Ask: \(diary.offer(doctor, on: day))") }
        throw Refusal(
            "Ask: No appointment begins at \(asked.spoken). \(doctor.title) is free on \(day.spoken) at \(Phrase.times(near)). Which time would you like?")
    }

    /// In minutes.
    private static func distance(_ a: ClockTime, _ b: ClockTime) -> Int {
        abs(a.hour * 60 + a.minute - b.hour * 60 - b.minute)
    }
}
