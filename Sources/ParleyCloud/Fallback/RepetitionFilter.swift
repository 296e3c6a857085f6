/// Drops from the beginning of a text what it repeats of one that was spoken before it: a model that
/// is asked to go on sometimes begins again, with the whole answer or its last few words.
///
/// Words are compared without case and punctuation. While what comes agrees with what was spoken from
/// some word on, it is held back; where it runs through to the spoken text's end it is dropped.
struct RepetitionFilter: Sendable {
    private let spoken: [String]
    /// Where in ``spoken`` a repetition may have begun.
    private var starts: [Int]
    /// The pieces held back, each a word and the white space behind it.
    private var held: [String] = []
    private var words: [String] = []
    /// How many of the held pieces are a repetition up to the spoken text's end.
    private var repeated = 0
    private var rest = ""
    private var isDone = false

    init(_ spoken: String) {
        self.spoken = spoken.split(whereSeparator: \.isWhitespace).map { Self.plain($0) }.filter { !$0.isEmpty }
        starts = Array(self.spoken.indices)
    }

    /// What of the text so far is new. Empty while it is not known.
    mutating func append(_ text: String) -> String {
        guard !isDone else { return text }
        rest += text
        while let piece = nextPiece() {
            if !take(piece) { return release() }
        }
        return ""
    }

    /// What is left at the text's end.
    mutating func flush() -> String {
        guard !isDone else { return "" }
        if !rest.isEmpty, !take(rest) {
            rest = ""
            return release()
        }
        // All of it stands in what was spoken, up to its end or not.
        isDone = true
        return ""
    }

    /// Whether the piece may still be part of a repetition.
    private mutating func take(_ piece: String) -> Bool {
        held.append(piece)
        let word = Self.plain(piece)
        guard !word.isEmpty else { return true }
        let index = words.count
        words.append(word)
        starts.removeAll { $0 + index >= spoken.count || spoken[$0 + index] != word }
        if starts.contains(where: { $0 + words.count == spoken.count }) { repeated = held.count }
        return !starts.isEmpty
    }

    private mutating func release() -> String {
        isDone = true
        let new = held.dropFirst(repeated).joined() + rest
        rest = ""
        return repeated > 0 ? String(new.drop(while: \.isWhitespace)) : new
    }

    /// The next word with the white space around it, once the next has begun.
    private mutating func nextPiece() -> String? {
        guard let start = rest.firstIndex(where: { !$0.isWhitespace }),
            let end = rest[start...].firstIndex(where: \.isWhitespace),
            let next = rest[end...].firstIndex(where: { !$0.isWhitespace })
        else { return nil }
        let piece = String(rest[..<next])
        rest = String(rest[next...])
        return piece
    }

    private static func plain(_ word: some StringProtocol) -> String {
        String(word.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
