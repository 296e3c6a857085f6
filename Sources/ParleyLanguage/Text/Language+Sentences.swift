extension Language {
    /// The sentences of a text, with their marks. A full stop behind an abbreviation, or inside a word or a number, ends
    /// none.
    public func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if Self.sentenceMarks.contains(text[index]), next == text.endIndex || text[next].isWhitespace, !isAbbreviated(text[start..<index], text[index]) {
                sentences.append(String(text[start..<next]))
                start = next
            }
            index = next
        }
        sentences.append(String(text[start...]))
        return sentences.map { $0.drop(while: \.isWhitespace).description }.filter { sentence in sentence.contains { $0.isLetter || $0.isNumber } }
    }

    private func isAbbreviated(_ text: Substring, _ mark: Character) -> Bool {
        guard mark == ".", let word = text.split(whereSeparator: \.isWhitespace).last else { return false }
        return conversation.abbreviations.contains(word.lowercased()) || conversation.capitalisedAbbreviations.contains(String(word)) || word.count == 1 && word.first?.isUppercase == true
    }
}
