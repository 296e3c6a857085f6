import ParleyLanguage

/// The names that a caller has given, wherever in the call.
struct SpokenNames {
    private let turns: [NameEvidence]

    /// - Parameter turns: What the caller said, turn by turn.
    init(_ turns: [String]) { self.turns = turns.map(NameEvidence.init) }

    /// Whether every part of a full name was said, or what a recognizer might make of it.
    func hold(_ name: String) -> Bool {
        let words = Language.english.nameWords(name)
        guard !words.isEmpty else { return false }
        return words.indices.allSatisfy { index in
            // A middle initial need not be said.
            if words.count > 2, words[index].count == 1 { return true }
            return turns.contains { $0.holds(words[index], after: index > 0 ? words[index - 1] : nil) }
        }
    }
}
