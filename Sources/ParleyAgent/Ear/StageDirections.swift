import ParleyLanguage

/// Words between marks that tell how something is said, and are not said themselves: `*smiles*`, `[laughs]`,
/// `(pause)`.
enum StageDirections {
    /// - Parameters:
    ///   - text: What stands between the marks.
    ///   - isAlone: It stands where a sentence of its own would: behind one, or at the beginning, and before
    ///     the beginning of the next, or at the end. Then small letters are enough, in any language.
    static func isOne(_ text: String, isAlone: Bool) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, words.count <= 6, let letter = first.first, letter.isLetter,
            !text.contains(where: { $0.isNumber || ".!?:;=/@".contains($0) })
        else { return false }
        if isNamed(first) { return true }
        return isAlone && !letter.isUppercase
    }

    /// Whether a word is the first of a known direction.
    static func isNamed(_ word: Substring) -> Bool {
        let word = word.lowercased().filter { $0.isLetter || $0 == "-" }
        return names.contains(word)
    }

    /// The longest of the names.
    static let longest = names.reduce(0) { max($0, $1.count) }

    private static let names = StageDirectionWords.all
}
