import ParleyAgent

/// Puts values into words that are good to speak.
enum Phrase {
    /// "9 AM, 10:30 AM and 2 PM".
    static func list(_ items: [String], word: String = "and") -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }

    static func times(_ times: [ClockTime]) -> String { times.isEmpty ? "none" : list(times.map(\.spoken)) }
}
