public import ParleyLanguage

/// Cuts the stream of a reply's text into chunks worth speaking, as early as it safely can.
///
/// A chunk ends at `.`, `!` or `?` (and the closing quotes or brackets behind it), at the marks that other
/// scripts have for them, or at a line break. The first chunk of a reply may end at a clause already, or where a speaker would take breath before
/// "from", "at" or "and", for it is what the caller waits for. A chunk has at least ``Limits/minimum``
/// characters, so that a short opener ("Sure!") joins what follows, unless ``Limits/partsOpeners`` says that it
/// is spoken alone.
///
/// Lengths are counted in letters of an alphabet: a character of Chinese, Japanese or Korean, which takes about as
/// long to say as three of them, counts as three.
///
/// Each character is looked at once. A boundary that is rejected is passed for good and the scan
/// goes on behind it, so it never hides a later one.
public struct SentenceChunker: Sendable {
    public struct Limits: Sendable, Hashable {
        /// Characters that a chunk has at least, unless it is the last.
        public var minimum: Int
        /// Words that the first chunk has at least where it ends within a clause that is still being
        /// written, before a word such as "from" or "and". `nil` for whole clauses only.
        public var firstPhraseWords: Int?
        /// Whether a single word ("No,", "Sure!") may be the first chunk, however short. Speakers pause behind it,
        /// and it lasts about as long as it takes to write and synthesise the next phrase.
        public var partsOpeners: Bool
        /// Characters beyond which a chunk is cut at a clause, or failing that at a space, or failing that where
        /// it is.
        public var maximum: Int
        /// Whose abbreviations end no sentence, and before whose words a speaker takes breath.
        public var language: Language

        public init(minimum: Int = 8, firstPhraseWords: Int? = nil, partsOpeners: Bool = false, maximum: Int = 240, language: Language = .english) {
            self.minimum = max(1, minimum)
            self.firstPhraseWords = firstPhraseWords
            self.partsOpeners = partsOpeners
            self.maximum = max(self.minimum, maximum)
            self.language = language
        }
    }

    private let limits: Limits
    /// Text not handed out yet, from the first character of the next chunk.
    private var pending: [Character] = []
    /// Where in ``pending`` the scan goes on: everything before it has been judged.
    private var scanned = 0
    /// The length of what has been judged.
    private var length = 0
    /// The last place in ``pending`` where an overlong chunk may be cut: behind a clause, or a space.
    private var lastClause: Int?
    private var lastSpace: Int?
    private var isFirst = true
    /// Whether the last chunk was a sentence to its end; `nil` before the first.
    private var hasEndedSentence: Bool?

    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// The chunks of a text that is there whole.
    public static func chunks(of text: String, limits: Limits = Limits()) -> [String] {
        var chunker = SentenceChunker(limits: limits)
        let chunks = chunker.append(text)
        return chunks + (chunker.flush().map { [$0] } ?? [])
    }

    /// Takes the next text and returns the chunks that it completes, trimmed of white space.
    public mutating func append(_ text: some StringProtocol) -> [String] {
        pending.append(contentsOf: text)
        var chunks: [String] = []
        while let end = nextBoundary() ?? phraseBoundary() {
            if let chunk = cut(at: end) { chunks.append(chunk) }
        }
        return chunks
    }

    /// What has been taken and not returned yet.
    public var remainder: String { String(pending) }

    /// Returns what is left, if anything, and makes ready for another reply.
    public mutating func flush() -> String? {
        let chunk = cut(at: pending.count)
        isFirst = true
        hasEndedSentence = nil
        return chunk
    }

    /// Returns what of the rest can be spoken where the text was cut off in its middle, and makes ready for
    /// another reply: whole sentences, or what there is where none has been given out before.
    public mutating func flushCut() -> String? {
        let rest = String(pending)
        let hasSentence = hasEndedSentence == true
        _ = flush()
        let spoken = hasSentence ? CutText.sentences(of: rest, in: limits.language) : CutText.spoken(rest, in: limits.language)
        return spoken.isEmpty ? nil : spoken
    }

    private mutating func cut(at end: Int) -> String? {
        let text = String(pending[..<end]).trimmed
        pending.removeFirst(end)
        scanned = 0
        length = 0
        lastClause = nil
        lastSpace = nil
        guard !text.isEmpty else { return nil }
        isFirst = false
        hasEndedSentence = CutText.isAnswer(text) && CutText.isWhole(text)
        return text
    }

    /// The end of the next chunk in ``pending``, or `nil` until more text tells.
    private mutating func nextBoundary() -> Int? {
        while scanned < pending.count {
            switch judge(scanned) {
            case .undecided:
                // Only the text's end keeps this from being judged; the next text will tell.
                return nil
            case .no:
                note(scanned)
                length += pending[scanned].length
                scanned += 1
            case .yes(let end):
                if isLongEnough(upTo: end) { return end }
                length += pending[scanned..<end].reduce(0) { $0 + $1.length }
                scanned = end
            }
            if length >= limits.maximum {
                // Without a space in sight, between any two characters.
                if let end = lastClause ?? lastSpace ?? (length >= 2 * limits.maximum ? scanned : nil) { return end }
            }
        }
        return nil
    }

    private func isLongEnough(upTo end: Int) -> Bool {
        let visible = pending[..<end].drop(while: \.isWhitespace)
        return visible.reduce(0) { $0 + $1.length } >= limits.minimum || limits.partsOpeners && isFirst && Self.isWord(visible.dropLast())
    }

    private static func isWord(_ text: ArraySlice<Character>) -> Bool {
        text.count > 1 && text.allSatisfy(\.isLetter)
    }

    private mutating func note(_ index: Int) {
        if pending[index].endsWideClause { lastClause = index + 1 }
        guard pending[index].isWhitespace, index > 0 else { return }
        lastSpace = index + 1
        if pending[index - 1].endsClause { lastClause = index + 1 }
    }

    private enum Judgement {
        case no
        case yes(end: Int)
        case undecided
    }

    /// Whether a chunk can end with the character at `index`.
    private func judge(_ index: Int) -> Judgement {
        let character = pending[index]
        if character.isNewline { return .yes(end: index + 1) }
        if character.endsWideSentence { return judgeWideSentence(endingAt: index) }
        if isFirst, character.endsWideClause { return .yes(end: index + 1) }
        if character.endsSentence { return judgeSentence(endingAt: index) }
        if isFirst, character.endsClause {
            guard index + 1 < pending.count else {
                // What follows a comma behind a letter is white space ("1,000" has digits): no need to wait for it.
                return character == "," && index > 0 && pending[index - 1].isLetter ? .yes(end: index + 1) : .undecided
            }
            return pending[index + 1].isWhitespace ? .yes(end: index + 1) : .no
        }
        return .no
    }

    /// The end of the first phrase in ``pending``, where no clause has ended yet.
    private func phraseBoundary() -> Int? {
        guard isFirst, let minimum = limits.firstPhraseWords else { return nil }
        let openers = limits.language.conversation.phraseOpeners, pairs = limits.language.conversation.pairs
        var words = 0
        var start: Int?
        var last = ""
        /// The second words of pairs that have begun.
        var seconds: Set<String> = []
        for index in pending.indices {
            guard pending[index].isWhitespace else {
                if start == nil { start = index }
                continue
            }
            guard let begin = start else { continue }
            start = nil
            let word = Language.folded(String(pending[begin..<index]))
            // The white space behind it shows that the opener is a word and not the beginning of one.
            // What leads up to an opener ("between nine and ten", "so that") is not parted from it.
            if words >= minimum, openers.contains(word), !openers.contains(last), !seconds.contains(word), isLongEnough(upTo: begin) {
                return begin
            }
            words += 1
            last = word
            if let second = pairs[word] { seconds.insert(second) }
        }
        return nil
    }

    /// Marks that stand for the end of a sentence and for nothing else need no space behind them.
    private func judgeWideSentence(endingAt index: Int) -> Judgement {
        var end = index + 1
        while end < pending.count, pending[end].endsWideSentence || pending[end].endsSentence || pending[end].closesQuote { end += 1 }
        // The closing quote of what was quoted is yet to come.
        let quotes = end == pending.count ? pending[..<end].reduce(0) { $0 + ("「『（".contains($1) ? 1 : "」』）".contains($1) ? -1 : 0) } : 0
        return quotes > 0 ? .undecided : .yes(end: end)
    }

    private func judgeSentence(endingAt index: Int) -> Judgement {
        var end = index + 1
        while end < pending.count, pending[end].endsSentence { end += 1 }
        let quotesStart = end
        while end < pending.count, pending[end].closesQuote { end += 1 }
        guard end < pending.count else { return .undecided }
        let isFollowed = pending[end].isWhitespace || end > quotesStart
        guard isFollowed else { return .no }
        if pending[index] == ".", quotesStart == index + 1, end == quotesStart {
            guard let isWithin = isPeriodWithinSentence(at: index, next: end) else { return .undecided }
            if isWithin { return .no }
        }
        return .yes(end: end)
    }

    /// Whether the period at `index`, white space behind it, belongs to the word before it rather
    /// than to the sentence. `nil` where only the word after it can tell.
    private func isPeriodWithinSentence(at index: Int, next: Int) -> Bool? {
        let start = pending[..<index].lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
        let word = String(pending[start..<index].drop { !$0.isLetter && !$0.isNumber && $0 != "$" })
        guard !word.isEmpty else { return false }
        // "1. Rest" or "204.": the number of a list's item or of a room. A year ends its sentence.
        if word.allSatisfy(\.isNumber) { return word.count < 4 }
        let rules = limits.language.conversation
        // "J. Smith", and what is left of "U.S.A." and "e.g."
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        if parts.allSatisfy({ $0.count == 1 && $0.allSatisfy(\.isLetter) }) { return parts.count > 1 || !rules.loneLetters.contains(word) }
        if rules.numberAbbreviations.contains(word) {
            // "No. 5" is a number; "No. We are closed." is an answer.
            guard let following = pending[next...].first(where: { !$0.isWhitespace }) else { return nil }
            return following.isNumber
        }
        return rules.capitalisedAbbreviations.contains(word) || rules.abbreviations.contains(Language.folded(word))
    }
}

extension Character {
    fileprivate var endsSentence: Bool { self == "." || self == "!" || self == "?" || self == "…" }
    fileprivate var endsWideSentence: Bool { "。！？｡।॥؟۔።։။។".contains(self) }
    fileprivate var endsWideClause: Bool { "，、；：،؛፣".contains(self) }
    /// In letters of an alphabet.
    fileprivate var length: Int {
        guard let scalar = unicodeScalars.first, scalar.value >= 0x2E80 else { return 1 }
        return scalar.value <= 0x9FFF || (0xAC00...0xD7FF).contains(scalar.value) || scalar.value >= 0x20000 && scalar.properties.isIdeographic ? 3 : 1
    }
    fileprivate var endsClause: Bool { self == "," || self == ";" || self == ":" || self == "—" || self == "–" }
    fileprivate var closesQuote: Bool {
        self == "\"" || self == "”" || self == "’" || self == "'" || self == ")" || self == "]" || self == "»" || self == "」" || self == "』" || self == "）"
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
