/// Tells words that want the floor from the small sounds of a listener.
enum Backchannel {
    /// Whether words spoken over the agent are meant to stop it.
    static func takesTheFloor(_ text: String) -> Bool {
        let words = SpokenWords.split(text)
        guard !words.isEmpty else { return false }
        return !words.allSatisfy(listenerWords.contains)
    }

    /// What a listener says without wanting to be answered, as recognizers write it.
    private static let listenerWords: Set<String> = [
        "uh", "huh", "uhhuh", "mhm", "mm", "mmm", "hmm", "hm", "um", "umm", "ah", "oh", "ooh", "aha", "yeah", "yep", "yup",
        "ok", "okay", "right", "sure", "i", "see", "got", "it", "great", "good", "alright",
    ]
}

/// Tells words that leave a sentence open from those that may end it.
enum UnfinishedWords {
    /// Whether more is surely to come: the last word cannot end a sentence, or the recognizer
    /// itself wrote an ellipsis.
    static func isUnfinished(_ text: String) -> Bool {
        if text.hasSuffix("...") || text.hasSuffix("…") || text.hasSuffix(",") { return true }
        guard let last = SpokenWords.split(text).last else { return false }
        return openWords.contains(last)
    }

    private static let openWords: Set<String> = [
        "a", "an", "the", "and", "or", "but", "because", "so", "if", "of", "to", "at", "on", "in", "with", "from",
        "for", "by", "my", "your", "his", "her", "their", "our", "is", "are", "was", "um", "uh", "i", "i'd", "i'm",
        "would", "could", "can", "doctor", "dr", "mr", "mrs", "miss", "like", "that's", "it's", "than", "about",
    ]
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
