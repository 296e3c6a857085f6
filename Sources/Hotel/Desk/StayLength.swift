import ParleyAgent

/// How long a guest stays, as people say it.
enum StayLength {
    /// The most nights that are booked at once.
    static let longest = 30

    /// The nights in "two nights", "3", "a week", "until Sunday", "over the weekend".
    /// - Parameter arrival: The day of arrival, from which "until" counts.
    /// - Returns: `nil` where the words tell no length.
    static func nights(in words: String, arrival: CalendarDay) -> Int? {
        let tokens = NumberWords.tokens(words)
        if let index = tokens.firstIndex(where: { ["until", "till", "to", "through"].contains($0) }) {
            let rest = tokens[(index + 1)...].joined(separator: " ")
            if case .day(let day) = SpokenDate(rest, today: arrival), day > arrival { return day.number - arrival.number }
        }
        let units = ["night": 1, "nights": 1, "day": 1, "days": 1, "week": 7, "weeks": 7]
        for (index, token) in tokens.enumerated() {
            guard let length = units[token] else { continue }
            let before = index > 0 ? tokens[index - 1] : ""
            if before == "next" || before == "this" { continue }
            if let count = Int(before) { return count * length }
            if ["a", "one", "single", "just"].contains(before) { return length }
        }
        return tokens.count == 1 ? Int(tokens[0]) : nil
    }

    /// Whether the caller has said how long: a model that was not told makes a number up.
    static func isSaid(_ nights: Int, in callerWords: [String], arrival: CalendarDay) -> Bool {
        callerWords.contains { words in
            let tokens = NumberWords.tokens(words)
            if tokens.contains("overnight"), nights == 1 { return true }
            return tokens.indices.contains { start in
                (start + 1...min(start + 5, tokens.count)).contains { end in
                    // A number alone is a length only where it is all that was said, or nearly.
                    guard end - start > 1 || tokens.count <= 3 else { return false }
                    return Self.nights(in: tokens[start..<end].joined(separator: " "), arrival: arrival) == nights
                }
            }
        }
    }
}
