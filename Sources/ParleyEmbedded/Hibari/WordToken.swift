/// A piece of a sentence on its way to phonemes.
struct WordToken: Sendable {
    var text: ScalarString
    /// Its part of speech (Penn Treebank).
    var tag: String
    /// Whether white space follows it.
    var hasSpaceAfter: Bool
    /// What is read instead of the text.
    var alias: ScalarString?
    /// The sign of the currency that it is an amount of.
    var currency: ScalarString?
    /// Whether it begins a word; the pieces of a word such as "B12" that come later do not.
    var isHead = true
    /// nil until it has been read; empty if it is silent.
    var phonemes: ScalarString?

    init(text: ScalarString, tag: String, hasSpaceAfter: Bool) {
        self.text = text
        self.tag = tag
        self.hasSpaceAfter = hasSpaceAfter
    }

    var isSettled: Bool { alias != nil || phonemes != nil }

    /// The pieces of a word as one token, with the tag of the piece that has most to say.
    static func merged(_ pieces: ArraySlice<WordToken>) -> WordToken? {
        guard let first = pieces.first, let last = pieces.last else { return nil }
        func importance(_ piece: WordToken) -> Int {
            piece.text.reduce(0) { $0 + (ScalarString([$1]).lowercased.elementsEqual([$1]) ? 1 : 2) }
        }
        var main = first
        for piece in pieces where importance(piece) > importance(main) { main = piece }
        var token = WordToken(
            text: ScalarString(pieces.flatMap(\.text)), tag: main.tag, hasSpaceAfter: last.hasSpaceAfter)
        token.isHead = first.isHead
        token.currency = pieces.compactMap(\.currency).max { $0.string < $1.string }
        return token
    }
}
