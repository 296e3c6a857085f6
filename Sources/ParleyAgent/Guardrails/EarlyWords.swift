import ParleyCore

/// Gives out the words of a sentence that is still being written, where a filter that judges whole
/// sentences has no reason to wait for its end.
///
/// The voice may begin at a clause or a phrase: a filter that held back every first sentence to its full
/// stop would be heard as half a second of silence.
struct EarlyWords {
    /// What has been given out of the sentence in progress.
    private var given = ""

    /// The words of a text that are whole, for white space follows them. An article waits for its noun, so
    /// that a sentence can be put in the place of one that has hardly begun.
    static func whole(of text: String) -> String {
        guard let space = text.lastIndex(where: \.isWhitespace) else { return "" }
        var words = text[...space].drop(while: \.isWhitespace)
        while let last = words.split(whereSeparator: \.isWhitespace).last, leading.contains(last.lowercased()) {
            words = words[..<last.startIndex]
        }
        return String(words)
    }

    private static let leading: Set<String> = ["the", "a", "an", "your", "my", "our", "his", "her", "their"]

    /// - Parameter text: All there is of the sentence in progress, which may be spoken so far, whatever
    ///   follows.
    /// - Returns: Its whole words that have not been given out.
    mutating func next(of text: String) -> String {
        let words = Self.whole(of: text)
        guard words.count > given.count, words.hasPrefix(given) else { return "" }
        defer { given = words }
        return String(words.dropFirst(given.count))
    }

    /// What is left to give out of a sentence that has ended.
    /// - Parameter sentence: What is to be spoken of it, or in its stead.
    mutating func rest(of sentence: String) -> String {
        defer { given = "" }
        return sentence.hasPrefix(given) ? String(sentence.dropFirst(given.count)) : sentence
    }
}
