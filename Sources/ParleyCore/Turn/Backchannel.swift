import ParleyLanguage

/// Tells words that want the floor from the small sounds of a listener.
enum Backchannel {
    /// Whether words spoken over the agent are meant to stop it.
    static func takesTheFloor(_ text: String, in language: Language) -> Bool {
        let words = SpokenWords.plain(text)
        guard !words.isEmpty else { return false }
        return !words.allSatisfy(language.conversation.listener.contains)
    }

    /// Whether the words are ones that are spoken to stop somebody.
    static func isCommand(_ text: String, in language: Language) -> Bool {
        SpokenWords.plain(text).contains(where: language.conversation.commands.contains)
    }
}

/// Tells words that leave a sentence open from those that may end it.
enum UnfinishedWords {
    /// Whether more is surely to come: the last word cannot end a sentence, or the recognizer
    /// itself wrote an ellipsis.
    static func isUnfinished(_ text: String, in language: Language) -> Bool {
        if text.hasSuffix("...") || text.hasSuffix("…") { return true }
        let rules = language.conversation
        let written = SpokenWords.split(text)
        let words = SpokenWords.plain(text)
        guard let lastWritten = written.last, let last = words.last else { return false }
        let before = words.dropLast()
        // "Is Dr. Lee in?" ends in a word that would leave a statement open; "What times does Doctor?" is
        // what a recognizer makes of a question that has not got to its name.
        if text.hasSuffix("?") {
            return rules.openInQuestions.contains(lastWritten) || rules.titles.contains(last) && end(before, in: rules.beforeTitles)
                || rules.openQuestionRests.contains(words.dropFirst().joined(separator: " "))
        }
        if rules.open.contains(lastWritten) { return true }
        // Nobody is called that: it is what a recognizer makes of the first sound of a name.
        if last.allSatisfy(\.isNumber), end(before, in: rules.namesFollow) { return true }
        if rules.titles.contains(last) { return before.isEmpty || end(before, in: rules.beforeTitles) }
        guard let other = before.last, let others = rules.openAfter[lastWritten] else { return false }
        return others.contains { other == $0 || $0.hasPrefix("'") && other.hasSuffix($0) }
    }

    /// Whether words end in one of some phrases.
    private static func end(_ words: ArraySlice<String>, in phrases: Set<String>) -> Bool {
        let line = " " + words.joined(separator: " ")
        return phrases.contains { line.hasSuffix(" " + $0) }
    }
}

enum SpokenWords {
    /// The words of a text in small letters, without punctuation at their edges.
    static func split(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).compactMap { piece in
            let word = piece.filter { $0.isLetter || $0.isNumber || $0 == "'" }
            return word.isEmpty ? nil : word
        }
    }

    /// The same as a language has its words: without accents.
    static func plain(_ text: String) -> [String] { split(text).map(Language.folded) }
}
