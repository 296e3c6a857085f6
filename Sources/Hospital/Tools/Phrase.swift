import ParleyLanguage

/// Puts values into words that are good to speak.
enum Phrase {
    /// "9 AM, 10:30 AM and 2 PM".
    static func list(_ items: [String]) -> String { HospitalAgent.language.list(items) }

    static func times(_ times: [ClockTime]) -> String { times.isEmpty ? "none" : HospitalAgent.language.list(times) }
}

extension CalendarDay {
    /// As it is said: "Tuesday, November 24th".
    var spoken: String { HospitalAgent.language.spoken(self) }
}

extension ClockTime {
    /// As it is said: "2 PM".
    var spoken: String { HospitalAgent.language.spoken(self) }
}
