import ParleyLanguage

/// How long a guest stays, as people say it.
enum StayLength {
    /// The most nights that are booked at once.
    static let longest = 30

    /// The nights in "two nights", "3", "a week", "until Sunday", "over the weekend".
    /// - Parameter arrival: The day of arrival, from which "until" counts.
    /// - Returns: `nil` where the words tell no length.
    static func nights(in words: String, arrival: CalendarDay) -> Int? {
        let language = HotelAgent.language
        if let last = lastDay(in: words, arrival: arrival) { return last.number - arrival.number }
        let counts = language.counts(in: words).map(\.value)
        if let nights = counts.lazy.compactMap(\.days).first { return nights }
        return language.plainWords(words).count == 1 && counts.count == 1 ? counts[0].count : nil
    }

    /// Whether the caller has said how long: a model that was not told makes a number up.
    static func isSaid(_ nights: Int, in callerWords: [String], arrival: CalendarDay) -> Bool {
        callerWords.contains { words in
            if let last = lastDay(in: words, arrival: arrival), last.number - arrival.number == nights { return true }
            let counts = HotelAgent.language.counts(in: words).map(\.value)
            if counts.contains(where: { $0.days == nights }) { return true }
            // A number alone is a length only where it is all that was said, or nearly.
            return HotelAgent.language.plainWords(words).count <= 3 && counts.contains { $0.unit == .none && $0.count == nights }
        }
    }

    /// The day up to which a guest stays: "until Sunday", "to the 27th".
    private static func lastDay(in words: String, arrival: CalendarDay) -> CalendarDay? {
        let joints: Set<String> = ["until", "till", "to", "through"]
        guard !joints.isDisjoint(with: HotelAgent.language.plainWords(words)) else { return nil }
        let named = HotelAgent.language.days(in: words, today: arrival).filter { $0.value.standing == .said }.flatMap(\.value.named)
        return named.last { $0 > arrival }
    }
}
