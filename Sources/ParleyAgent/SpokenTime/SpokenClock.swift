/// A time of day.
public struct ClockTime: Sendable, Hashable, Comparable {
    public var hour: Int
    public var minute: Int

    public init(hour: Int, minute: Int = 0) {
        self.hour = hour
        self.minute = minute
    }

    public static func < (a: ClockTime, b: ClockTime) -> Bool { (a.hour, a.minute) < (b.hour, b.minute) }

    /// `14:00`.
    public var iso: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }

    /// As it is said: "2 PM", "10:30 AM".
    public var spoken: String {
        let twelve = hour % 12 == 0 ? 12 : hour % 12
        let minutes = minute == 0 ? "" : ":\(minute < 10 ? "0" : "")\(minute)"
        return "\(twelve)\(minutes) \(hour < 12 ? "AM" : "PM")"
    }
}

/// Finds the times that may be meant by a time of day as people say or recognizers write it.
public enum SpokenClock {
    /// The candidates, the likelier first: one where the words say morning or afternoon, both where
    /// they do not ("two" is 14:00 or 2:00), none where there is no time in the words.
    public static func times(in text: String) -> [ClockTime] {
        let words = NumberWords.tokens(text)
        for index in words.indices {
            if let time = time(at: index, of: words) { return candidates(time, words: words) }
        }
        return []
    }

    private static func time(at index: Int, of words: [String]) -> ClockTime? {
        let word = words[index]
        func following(_ offset: Int) -> String { index + offset < words.count ? words[index + offset] : "" }
        switch word {
        case "noon", "midday": return ClockTime(hour: 12)
        case "midnight": return ClockTime(hour: 0)
        case "half" where following(1) == "past":
            return Int(following(2)).map { ClockTime(hour: $0, minute: 30) }.flatMap(valid)
        case "quarter" where following(1) == "past" || following(1) == "after":
            return Int(following(2)).map { ClockTime(hour: $0, minute: 15) }.flatMap(valid)
        case "quarter" where following(1) == "to" || following(1) == "of":
            return Int(following(2)).flatMap { (1...24).contains($0) ? ClockTime(hour: $0 == 1 ? 12 : $0 - 1, minute: 45) : nil }
        default: break
        }
        // "3pm", "3:30pm"
        let number = word.hasSuffix("am") || word.hasSuffix("pm") ? String(word.dropLast(2)) : word
        let parts = number.split(whereSeparator: { $0 == ":" || $0 == "." })
        if parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), parts[1].count == 2 {
            return valid(ClockTime(hour: hour, minute: minute))
        }
        guard let value = Int(number), !number.hasPrefix("+"), !number.hasPrefix("-") else { return nil }
        if index > 0, CalendarDay.months.contains(words[index - 1]) { return nil }
        // "330" and "1030", as recognizers write "three thirty".
        if number.count == 3 || number.count == 4 {
            return valid(ClockTime(hour: value / 100, minute: value % 100))
        }
        guard value <= 24 else { return nil }
        if let minute = Int(following(1)), following(1).count == 2, (10...59).contains(minute) {
            return valid(ClockTime(hour: value, minute: minute))
        }
        return valid(ClockTime(hour: value % 24))
    }

    private static func valid(_ time: ClockTime) -> ClockTime? {
        (0..<24).contains(time.hour) && (0..<60).contains(time.minute) ? time : nil
    }

    private static func candidates(_ time: ClockTime, words: [String]) -> [ClockTime] {
        let afternoon = ["pm", "afternoon", "evening", "tonight"]
        let morning = ["am", "morning"]
        if words.contains("noon") || words.contains("midday") || words.contains("midnight") || time.hour > 12 { return [time] }
        if words.contains(where: { afternoon.contains($0) || $0.hasSuffix("pm") }) {
            return [ClockTime(hour: time.hour % 12 + 12, minute: time.minute)]
        }
        if words.contains(where: { morning.contains($0) || ($0.hasSuffix("am") && $0.first?.isNumber == true) }) {
            return [ClockTime(hour: time.hour % 12, minute: time.minute)]
        }
        let early = ClockTime(hour: time.hour % 12, minute: time.minute)
        let late = ClockTime(hour: time.hour % 12 + 12, minute: time.minute)
        // Office hours: from 7 on a bare hour is the morning's, before that the afternoon's.
        return early.hour >= 7 ? [early, late] : [late, early]
    }
}
