public import ParleyLanguage

/// Gives the floor to all words but those of a listener.
public struct ListenerFloor: FloorRule {
    public init() {}

    public func claim(of words: String, isAwaited: Bool, in language: Language) -> FloorClaim {
        if isAwaited, Backchannel.isCall(words, in: language) { return .call }
        if !Backchannel.takesTheFloor(words, in: language) { return .none }
        if Backchannel.mayBecomeListeners(words, in: language) { return .unfinished }
        return Backchannel.isCommand(words, in: language) ? .command : .words
    }
}

/// Tells words that want the floor from the small sounds of a listener.
enum Backchannel {
    /// Whether words spoken over the agent are meant to stop it.
    static func takesTheFloor(_ text: String, in language: Language) -> Bool {
        !rest(of: SpokenWords.plain(text), in: language).isEmpty
    }

    /// What is left of words without those of a listener.
    private static func rest(of words: [String], in language: Language) -> [String] {
        let rules = language.conversation
        let phrases = rules.listenerPhrases.map { SpokenWords.plain($0) }.sorted { $0.count > $1.count }
        var left: [String] = []
        var index = 0
        while index < words.count {
            if let phrase = phrases.first(where: { words[index...].starts(with: $0) }) {
                index += phrase.count
            } else {
                if !rules.listener.contains(words[index]) { left.append(words[index]) }
                index += 1
            }
        }
        return left
    }

    /// Whether these are the first words of what listeners say, which may be all that there will be: "No", of "No problem".
    static func mayBecomeListeners(_ text: String, in language: Language) -> Bool {
        let words = SpokenWords.plain(text)
        return language.conversation.listenerPhrases.contains { phrase in
            let phrase = SpokenWords.plain(phrase)
            return words.count < phrase.count && phrase.starts(with: words)
        }
    }

    /// Whether somebody asks whether they are heard: "Hello?", "Are you there?"
    static func isCall(_ text: String, in language: Language) -> Bool {
        var words = SpokenWords.plain(text)[...]
        guard !words.isEmpty else { return false }
        let calls = language.conversation.calls.map { SpokenWords.plain($0) }.sorted { $0.count > $1.count }
        while !words.isEmpty {
            guard let call = calls.first(where: { words.starts(with: $0) }) else { return false }
            words = words.dropFirst(call.count)
        }
        return true
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
