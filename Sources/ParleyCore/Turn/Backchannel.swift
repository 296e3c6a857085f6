/// Tells words that want the floor from the small sounds of a listener.
enum Backchannel {
    /// Whether words spoken over the agent are meant to stop it.
    static func takesTheFloor(_ text: String) -> Bool {
        let words = SpokenWords.split(text)
        guard !words.isEmpty else { return false }
        return !words.allSatisfy(listenerWords.contains)
    }

    /// Whether the words are ones that are spoken to stop somebody.
    static func isCommand(_ text: String) -> Bool {
        SpokenWords.split(text).contains(where: commands.contains)
    }

    private static let commands: Set<String> = [
        "stop", "wait", "no", "nope", "hold", "sorry", "excuse", "pardon", "hello", "actually", "hang", "cancel", "enough", "quiet",
    ]

    /// What a listener says without wanting to be answered, as recognizers write it.
    private static let listenerWords: Set<String> = [
        "uh", "huh", "uhhuh", "unhuh", "mhm", "mmhm", "mmhmm", "mhmm", "hmhm", "mmhm", "mmhmm", "mm", "mmm", "hmm", "hm", "um", "umm", "ah", "oh", "ooh", "aha", "yeah", "yep", "yup",
        "ok", "okay", "right", "sure", "i", "see", "got", "it", "great", "good", "alright",
    ]
}

/// Tells words that leave a sentence open from those that may end it.
enum UnfinishedWords {
    /// Whether more is surely to come: the last word cannot end a sentence, or the recognizer
    /// itself wrote an ellipsis.
    static func isUnfinished(_ text: String) -> Bool {
        if text.hasSuffix("...") || text.hasSuffix("…") { return true }
        let words = SpokenWords.split(text)
        guard let last = words.last else { return false }
        // "Is Dr. Lee in?" ends in a word that would leave a statement open; "What times does Doctor?" is
        // what a recognizer makes of a question that has not got to its name.
        if text.hasSuffix("?") {
            return openInQuestions.contains(last) || titles.contains(last) && words.dropLast().last.map(beforeTitles.contains) == true
                || words.suffix(2) == ["i", "see"] && words.count == 3
        }
        if openWords.contains(last) { return true }
        // Nobody is called that: it is what a recognizer makes of the first sound of a name.
        if words.suffix(3).starts(with: ["name", "is"]), last.allSatisfy(\.isNumber) { return true }
        guard let before = words.dropLast().last else { return titles.contains(last) }
        if titles.contains(last) { return beforeTitles.contains(before) }
        return last == "like" && (before == "would" || before.hasSuffix("'d"))
    }

    private static let openWords: Set<String> = [
        "a", "an", "the", "and", "or", "but", "because", "if", "of", "to", "at", "on", "in", "with", "from", "for",
        "by", "my", "your", "his", "her", "their", "our", "is", "are", "was", "um", "uh", "i", "i'd", "i'm", "would",
        "could", "mr", "mrs", "miss", "that's", "it's", "than", "about", "after", "until", "between", "since",
        "every", "does", "did", "which", "whose",
    ]

    /// Words that not even a question ends in.
    private static let openInQuestions: Set<String> = ["a", "an", "the", "and", "or", "my", "your", "does", "did", "would", "could", "because"]

    /// "With Doctor" goes on with a name; "I need a doctor" does not.
    private static let titles: Set<String> = ["doctor", "dr"]
    private static let beforeTitles: Set<String> = ["with", "see", "is", "for", "of", "has", "and", "or", "does", "to"]
}

enum SpokenWords {
    /// The words of a text in small letters, without punctuation at their edges.
    static func split(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).compactMap { piece in
            let word = piece.filter { $0.isLetter || $0.isNumber || $0 == "'" }
            return word.isEmpty ? nil : word
        }
    }
}
