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
        if hasRefused { return "" }
        hasRefused = true
        let instead = phrases.sentence(objection.key) ?? ""
        let space = sentence.reversed().prefix(while: \.isWhitespace).reversed()
        return instead.isEmpty ? "" : instead + (space.isEmpty ? " " : String(space))
    }

    /// What may be said of the sentence in progress.
    private mutating func pass() -> String {
        guard objection(isWhole: false).isFine else { return "" }
        defer { passed = sentence.count }
        return String(sentence.dropFirst(passed))
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

extension SpeechObjection {
    fileprivate var key: Phrases.Key {
        switch self {
        case .unknown: .cannotTell
        case .notDone: .notDoneYet
        }
    }
}
