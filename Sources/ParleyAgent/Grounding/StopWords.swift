import ParleyLanguage

/// Words that say nothing about what is meant: every conversation has them.
enum StopWords {
    static func contains(_ word: String) -> Bool { Language.english.conversation.stopWords.contains(word) }
}
