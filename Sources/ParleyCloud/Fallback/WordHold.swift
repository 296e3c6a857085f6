/// Holds back the word at the end of a text that is still being written.
struct WordHold: Sendable {
    private var word = ""

    /// The text up to the last white space.
    /// - Parameter limit: Characters beyond which a word is passed on all the same.
    mutating func append(_ text: String, limit: Int) -> String {
        word += text
        guard let space = word.lastIndex(where: \.isWhitespace) else {
            guard word.count > limit else { return "" }
            return flush()
        }
        let end = word.index(after: space)
        let whole = String(word[..<end])
        word = String(word[end...])
        return whole
    }

    mutating func flush() -> String {
        defer { word = "" }
        return word
    }
}

extension StringProtocol {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
