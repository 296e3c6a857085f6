import ParleyLanguage

/// The names that a caller has given, wherever in the call: single words, words run together, and words spelled out.
struct SpokenNames {
    private let turns: [NameEvidence]
    private let language: Language

    /// - Parameter turns: What the caller said, turn by turn.
    init(_ turns: [String], language: Language) {
        self.turns = turns.map { NameEvidence($0, language: language) }
        self.language = language
    }

    /// Whether every part of a full name was said, or what a recognizer might make of it.
    func hold(_ name: String) -> Bool {
        let words = language.nameWords(name)
        guard !words.isEmpty else { return false }
        return words.indices.allSatisfy { index in
            // A middle initial need not be said.
            if words.count > 2, words[index].count == 1 { return true }
            return turns.contains { $0.holds(words[index], after: index > 0 ? words[index - 1] : nil) }
        }
    }
}

/// The names that one text may hold.
private struct NameEvidence {
    private let matcher: NameMatcher
    private let words: [String]
    /// Names that were spelled: "L O P E Z", "P-A-double T-E-L".
    private let spelled: [String]
    private let common: Set<String>

    init(_ text: String, language: Language) {
        matcher = NameMatcher(language: language)
        words = matcher.words(text)
        spelled = language.spellings(in: text).map { $0.value.word.lowercased() }
        common = language.conversation.stopWords
    }

    /// Whether the text holds `word`, or what a recognizer might make of it.
    /// - Parameter previous: The part of the name before it, which lets a word that means something
    ///   else stand for a name: "Jane do".
    func holds(_ word: String, after previous: String?) -> Bool {
        for index in words.indices {
            if words[index] == word { return true }
            let follows = index > 0 && previous.map { isNear($0, words[index - 1]) } ?? false
            if !common.contains(words[index]) || follows, isNear(word, words[index]) { return true }
            // "Mac Donald"
            for length in 2...3 where index + length <= words.count {
                let parts = words[index..<index + length]
                if !parts.contains(where: common.contains), isNear(word, parts.joined()) { return true }
            }
        }
        return spelled.contains { isNear(word, $0) }
    }

    private func isNear(_ a: String, _ b: String) -> Bool { matcher.wordSimilarity(a, b) >= NameMatcher.threshold }
}
