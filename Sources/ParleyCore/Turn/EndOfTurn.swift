import Foundation
public import ParleyLanguage

/// Weighs the three opinions on a pause: the voice's, the words' and the recognizer's.
public struct WeighedEndOfTurn: EndOfTurnRule {
    public init() {}

    public func verdict(
        _ evidence: TurnEvidence, words: String, expected: ExpectedAnswer, configuration: TurnConfiguration
    ) -> EndOfTurnVerdict {
        let language = configuration.language
        if UnfinishedWords.isUnfinished(words, in: language) { return .unlessSpokenWithin(configuration.unfinishedWordsLimit) }
        if expected.isHalfGiven(in: words, language) { return .unlessSpokenWithin(configuration.dictationLimit) }
        // The detector is sure of them: by their sound they are whole.
        if Openers.areAll(of: words, in: language) { return .unlessSpokenWithin(configuration.openerLimit) }
        // The detectors were trained on sentences; a lone "yes" is hard for them and easy for us, unless the
        // recognizer has heard it break off.
        if ShortAnswers.isWhole(words, in: language), (evidence.sentence ?? 1) >= Self.brokenOff { return .over }
        let completion = evidence.completion
        if completion >= configuration.completionThreshold { return .over }
        if completion < configuration.openThreshold { return .unlessSpokenWithin(configuration.openLimit) }
        // Without the words' opinion, what was asked for tells how long people pause in it.
        let isDictated = evidence.reading == nil && expected.isDictated
        return .unlessSpokenWithin(isDictated ? configuration.dictationLimit : configuration.unsureLimit)
    }

    /// Short answers that the recognizer holds for less likely to be whole than this are the beginning of more, or
    /// were made of noise. Of the few that `parley bench turns` has, the whole ones are above 0.9; a "Yeah" made of
    /// babble, and a "Yes" in noise with more behind it, are below this.
    private static let brokenOff: Float = 0.1

    public func isPlausible(words: String, expected: ExpectedAnswer, in language: Language) -> Bool {
        !SpokenWords.split(words).isEmpty && !UnfinishedWords.isUnfinished(words, in: language) && !expected.isHalfGiven(in: words, language)
    }
}

/// What the agent has just asked for: it decides how long a pause in the answer may be.
public enum ExpectedAnswer: Sendable, Hashable {
    case anything
    case name
    case date
    case number

    /// Reads it off the agent's last words.
    public init(after text: String, in language: Language = .english) {
        let rules = language.conversation
        // What comes last is what the caller answers.
        let question = text.split(whereSeparator: { ".!".contains($0) }).last.map(String.init) ?? text
        let words = Set(SpokenWords.plain(question))
        let asks = question.contains("?") || !words.isDisjoint(with: rules.asks)
        guard asks else {
            self = .anything
            return
        }
        if !words.isDisjoint(with: rules.asksNumber) {
            self = .number
        } else if !words.isDisjoint(with: rules.asksDate) {
            self = .date
        } else if !words.isDisjoint(with: rules.asksName) {
            self = .name
        } else if !words.isDisjoint(with: rules.asksDay) {
            self = .date
        } else {
            self = .anything
        }
    }

    /// Whether people pause while they say it.
    var isDictated: Bool { self != .anything }

    /// Whether what was asked for has been begun and not ended.
    func isHalfGiven(in text: String, _ language: Language) -> Bool {
        let rules = language.conversation
        let words = SpokenWords.plain(text)
        guard let last = words.last else { return false }
        switch self {
        case .anything:
            return false
        case .name:
            // One word after "my name is" or alone; a whole name has two.
            let given = words.drop { rules.beforeNames.contains($0) }
            return given.count == 1 && !ShortAnswers.isWhole(text, in: language) && !text.contains("?")
        case .date:
            // "The twenty" may become the twenty-fourth; a month waits for its day.
            if rules.openMonths.contains(last) { return true }
            guard let before = words.dropLast().last else { return rules.openDays.contains(last) }
            // "The fourth of Mark" is a month that was broken off.
            if rules.beforeMonths.contains(before) { return !last.allSatisfy(\.isNumber) && !rules.endMonths.contains(last) }
            return rules.openDays.contains(last) && !rules.beforeTimes.contains(before)
        case .number:
            // "One thousand and four" is a number by itself; digits come one after the other.
            if !rules.magnitudes.isDisjoint(with: words) { return false }
            func digits(in word: String) -> Int { word.allSatisfy(\.isNumber) ? word.count : rules.digitWords.contains(word) ? 1 : 0 }
            let count = words.reduce(0) { $0 + digits(in: $1) }
            return count > 0 && count < 4 && digits(in: last) > 0
        }
    }
}

/// Words that are spoken before what somebody has to say: "Hello.", "Great.", "Wait."
enum Openers {
    static func areAll(of text: String, in language: Language) -> Bool {
        let words = SpokenWords.plain(text)
        return (1...3).contains(words.count) && words.allSatisfy(language.conversation.openers.contains)
    }
}

/// Answers that are whole in a word or two.
enum ShortAnswers {
    static func isWhole(_ text: String, in language: Language) -> Bool {
        let rules = language.conversation
        let words = SpokenWords.plain(text)
        guard (1...3).contains(words.count), !text.hasSuffix("…"), !text.hasSuffix("...") else { return false }
        return words.allSatisfy(rules.wholeAnswers.contains) || rules.loneAnswers.contains(words.joined(separator: " "))
    }
}
