public import ParleyLanguage

/// Lets the text of an answer through to the voice, but for sentences that ``Safety`` objects to: in their place one
/// sentence is said.
///
/// What may be said passes as it is, to the letter, and at once; of a sentence that may turn out otherwise the rest
/// is held until that is known.
public struct SpeechGate: Sendable {
    private let rules: [any SafetyRule]
    private let conversation: Conversation
    private let phrases: Phrases
    /// The sentence in progress, and how much of it has passed.
    private var sentence = ""
    private var passed = 0
    private var hasRefused = false

    public init(_ safety: Safety, in conversation: Conversation, phrases: Phrases? = nil) {
        rules = safety.rules
        self.conversation = conversation
        self.phrases = phrases ?? conversation.moment.language.phrases
    }

    /// Takes the next text and returns what may be said by now.
    public mutating func append(_ text: String) -> String {
        var output = ""
        for character in text {
            if endsSentence(before: character) { output += close() }
            sentence.append(character)
        }
        return output + pass()
    }

    /// The text has ended, or a tool is called: returns the rest.
    public mutating func finish() -> String { close() }

    /// A sentence ends behind its mark with the space after it: "3.30" is not the end of one.
    private func endsSentence(before next: Character) -> Bool {
        guard !next.isWhitespace, let last = sentence.last else { return false }
        if last.isNewline { return true }
        if Self.wideMarks.contains(last) { return !Self.wideMarks.contains(next) }
        guard last.isWhitespace, let mark = sentence.last(where: { !$0.isWhitespace }) else { return false }
        return Language.sentenceMarks.contains(mark)
    }

    /// Those that no space follows.
    private static let wideMarks: Set<Character> = ["。", "！", "？"]

    private mutating func close() -> String {
        defer { (sentence, passed) = ("", 0) }
        guard let objection = objection(isWhole: true).objection else { return String(sentence.dropFirst(passed)) }
        // What has been said of it already breaks off.
        let said = sentence.prefix(passed)
        let dash = said.allSatisfy(\.isWhitespace) ? "" : said.last?.isWhitespace == true ? "— " : " — "
        if hasRefused { return dash }
        hasRefused = true
        let space = String(sentence.reversed().prefix(while: \.isWhitespace).reversed())
        return dash + (phrases.sentence(objection.key) ?? "") + (space.isEmpty ? " " : space)
    }

    /// What may be said of the sentence in progress: its whole words, so that none breaks off in its middle.
    private mutating func pass() -> String {
        let count = sentence.count - sentence.reversed().prefix { $0.isInWord }.count
        guard count > passed, objection(isWhole: false).isFine else { return "" }
        defer { passed = count }
        return String(sentence.prefix(count).dropFirst(passed))
    }

    private func objection(isWhole: Bool) -> (isFine: Bool, objection: SpeechObjection?) {
        var isFine = true
        var objections: [SpeechObjection] = []
        for rule in rules {
            switch rule.verdict(on: sentence, isWhole: isWhole, in: conversation) {
            case .fine: break
            case .undecided: isFine = false
            case .objectionable(let objection):
                isFine = false
                objections.append(objection)
            }
        }
        return (isFine, objections.max())
    }
}

extension Character {
    /// Whether a word may go on behind it. Scripts that put no spaces between words may be parted anywhere.
    fileprivate var isInWord: Bool {
        guard isLetter || isNumber || self == "'" || self == "’", let scalar = unicodeScalars.first else { return false }
        return !scalar.properties.isIdeographic && !(0x3040...0x30FF).contains(scalar.value)
    }
}

extension SpeechObjection {
    fileprivate var key: Phrases.Key {
        switch self {
        case .unknown: .cannotTell
        case .notDone: .notDoneYet
        case .promised: .cannotDo
        }
    }
}
