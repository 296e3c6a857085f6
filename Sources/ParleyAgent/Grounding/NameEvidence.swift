import ParleyLanguage

/// The names that a text may hold: single words, words run together, and words spelled out.
struct NameEvidence {
    private let matcher = NameMatcher(language: .english)
    private let words: [String]
    /// Names that were spelled: "L O P E Z", "P-A-double T-E-L".
    private let spelled: [String]

    init(_ text: String) {
        words = matcher.words(text)
        spelled = Language.english.spellings(in: text).map { $0.value.word.lowercased() } + Self.spelled(in: words)
    }

    /// Whether the text holds `word`, or what a recognizer might make of it.
    /// - Parameter previous: The part of the name before it, which lets a word that means something
    ///   else stand for a name: "Jane do".
    func holds(_ word: String, after previous: String?) -> Bool {
        for index in words.indices {
            if words[index] == word { return true }
            let isCommon = StopWords.contains(words[index])
            let follows = index > 0 && previous.map { matcher.wordSimilarity($0, words[index - 1]) >= NameMatcher.threshold } ?? false
            if !isCommon || follows, isNear(word, words[index]) { return true }
            // "Mac Donald"
            for length in 2...3 where index + length <= words.count {
                let parts = words[index..<index + length]
                if !parts.contains(where: StopWords.contains), isNear(word, parts.joined()) { return true }
            }
        }
        return spelled.contains { isNear(word, $0) }
    }

    private func isNear(_ a: String, _ b: String) -> Bool { matcher.wordSimilarity(a, b) >= NameMatcher.threshold }

    private static func spelled(in words: [String]) -> [String] {
        var names: [String] = []
        var run = ""
        var index = 0
        while index <= words.count {
            let word = index < words.count ? words[index] : ""
            if word == "double", index + 1 < words.count, words[index + 1].count == 1 {
                run += words[index + 1] + words[index + 1]
                index += 2
            } else if word.count == 1, word.first?.isLetter == true {
                run += word
                index += 1
            } else {
                if run.count > 1 { names.append(run) }
                run = ""
                index += 1
            }
        }
        return names
    }
}
