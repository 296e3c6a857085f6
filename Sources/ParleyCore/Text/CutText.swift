public import ParleyLanguage

/// What can be spoken of an answer that was cut off in its middle, at a limit of tokens.
///
/// Its last whole sentence is the end. Where there is none worth giving, it is what there is, with an ellipsis, so
/// that it does not sound whole.
public enum CutText {
    public static func spoken(_ text: String, in language: Language = .english) -> String {
        let whole = sentences(of: text, in: language)
        let isAll = text.reversed().drop(while: \.isWhitespace).count <= whole.count
        return isAnswer(whole) || isAll ? whole : ended(text, in: language)
    }

    /// The whole sentences at the beginning of a text, trimmed; empty if there is none.
    static func sentences(of text: String, in language: Language) -> String {
        var chunker = SentenceChunker(limits: SentenceChunker.Limits(minimum: 1, language: language))
        var end = text.startIndex
        var position = text.startIndex
        // The space shows that the text's own last mark is its end.
        for chunk in chunker.append(text + " ") where !chunk.isEmpty {
            guard let range = text[position...].firstRange(of: chunk) else { break }
            position = range.upperBound
            let isLine = position < text.endIndex && text[position...].prefix { $0.isWhitespace }.contains(where: \.isNewline)
            if isLine || isWhole(chunk) { end = position }
        }
        return String(text[..<end].drop(while: \.isWhitespace))
    }

    /// Whether it ends as a sentence does.
    static func isWhole(_ text: String) -> Bool {
        guard let last = text.last(where: { !"\"”’')]»」』）".contains($0) && !$0.isWhitespace }) else { return false }
        return ".!?…。！？｡।॥؟۔።։။។".contains(last)
    }

    /// Whether sentences say enough to stand alone: "Sure!" is no answer that was cut.
    static func isAnswer(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).count > 2 || text.unicodeScalars.count { $0.value >= 0x2E80 } > 5
    }

    /// The text with an ellipsis, in the place of a word that may be half and of words that lead on to others.
    private static func ended(_ text: String, in language: Language) -> String {
        var words = text.split(separator: " ")
        if words.count > 2, let last = words.last, last.allSatisfy(\.isASCII) {
            // An abbreviation leads on to a name ("with Dr."); a word with no space behind it may be half.
            let isHalf = last.last?.isLetter == true && text.last?.isWhitespace != true
            if last.last == "." || isHalf { words.removeLast() }
        }
        while words.count > 1, let last = words.last, language.conversation.leading.contains(last.lowercased()) { words.removeLast() }
        var rest = words.joined(separator: " ")[...]
        while let last = rest.last, last.isWhitespace || ",;:—–-(".contains(last) { rest.removeLast() }
        return rest.isEmpty ? "" : isWhole(String(rest)) ? String(rest) : rest + "…"
    }
}
