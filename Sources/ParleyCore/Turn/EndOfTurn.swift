import Foundation

/// Whether a pause is the end of a turn: what the detector hears and what the words say, together.
enum EndOfTurn {
    enum Verdict: Sendable, Hashable {
        case over
        /// Over if the silence lasts this long, counted from the last sample of speech.
        case unlessSpokenWithin(Duration)
    }

    static func verdict(
        _ evidence: TurnEvidence, words: String, expected: ExpectedAnswer, configuration: TurnConfiguration
    ) -> Verdict {
        if UnfinishedWords.isUnfinished(words) { return .unlessSpokenWithin(configuration.unfinishedWordsLimit) }
        if expected.isHalfGiven(in: words) { return .unlessSpokenWithin(configuration.dictationLimit) }
        // The detector is sure of them: by their sound they are whole.
        if Openers.areAll(of: words) { return .unlessSpokenWithin(configuration.openerLimit) }
        // The detectors were trained on sentences; a lone "yes" is hard for them and easy for us, unless the
        // recognizer has heard it break off.
        if ShortAnswers.isWhole(words), (evidence.sentence ?? 1) >= brokenOff { return .over }
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

    /// Whether the words so far may be all of them, as far as the words themselves can tell.
    static func isPlausible(words: String, expected: ExpectedAnswer) -> Bool {
        !SpokenWords.split(words).isEmpty && !UnfinishedWords.isUnfinished(words) && !expected.isHalfGiven(in: words)
    }
}

/// What the agent has just asked for: it decides how long a pause in the answer may be.
public enum ExpectedAnswer: Sendable, Hashable {
    case anything
    case name
    case date
    case number

    /// Reads it off the agent's last words.
    public init(after text: String) {
        // What comes last is what the caller answers.
        let question = text.split(whereSeparator: { ".!".contains($0) }).last.map(String.init) ?? text
        let words = Set(SpokenWords.split(question))
        let asks = question.contains("?") || !words.isDisjoint(with: ["please", "tell", "need", "give", "spell"])
        guard asks else {
            self = .anything
            return
        }
        if !words.isDisjoint(with: ["number", "phone", "digits", "id", "code"]) {
            self = .number
        } else if words.contains("birth") || words.contains("birthday") || words.contains("date") {
            self = .date
        } else if !words.isDisjoint(with: ["name", "spell"]) {
            self = .name
        } else if words.contains("day") || words.contains("when") {
            self = .date
        } else {
            self = .anything
        }
    }

    /// Whether people pause while they say it.
    var isDictated: Bool { self != .anything }

    /// Whether what was asked for has been begun and not ended.
    func isHalfGiven(in text: String) -> Bool {
        let words = SpokenWords.split(text)
        guard let last = words.last else { return false }
        switch self {
        case .anything:
            return false
        case .name:
            // One word after "my name is" or alone; a whole name has two.
            let given = words.drop { Self.beforeNames.contains($0) }
            return given.count == 1 && !ShortAnswers.isWhole(text) && !text.contains("?")
        case .date:
            // "The twenty" may become the twenty-fourth; a month waits for its day.
            if Self.months.contains(last) { return true }
            let before = words.dropLast().last
            // "The fourth of Mark" is a month that was broken off.
            if before == "of" { return !last.allSatisfy(\.isNumber) && last != "may" && last != "month" }
            return ["twenty", "thirty"].contains(last) && before != "at"
        case .number:
            // "One thousand and four" is a number by itself; digits come one after the other.
            if !Self.magnitudes.isDisjoint(with: words) { return false }
            let digits = words.reduce(0) { $0 + Self.digits(in: $1) }
            return digits > 0 && digits < 4 && Self.digits(in: last) > 0
        }
    }

    private static let beforeNames: Set<String> = [
        "my", "name", "is", "the", "it's", "it", "this", "i'm", "i", "am", "patient", "for", "that's", "yes", "sure", "hi", "hello",
        "um", "uh", "his", "her", "name's",
    ]

    private static let months: Set<String> = [
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    ]

    private static let magnitudes: Set<String> = ["hundred", "thousand"]

    private static func digits(in word: String) -> Int {
        if word.allSatisfy(\.isNumber) { return word.count }
        return numberWords.contains(word) ? 1 : 0
    }

    private static let numberWords: Set<String> = [
        "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "double", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
}

/// Words that are spoken before what somebody has to say: "Hello.", "Great.", "Wait."
enum Openers {
    static func areAll(of text: String) -> Bool {
        let words = SpokenWords.split(text)
        return (1...3).contains(words.count) && words.allSatisfy(openers.contains)
    }

    private static let openers: Set<String> = [
        "hello", "hi", "hey", "good", "morning", "afternoon", "evening", "great", "perfect", "wait", "stop", "sorry", "excuse", "me",
        "actually", "well", "so", "please", "oh",
    ]
}

/// Answers that are whole in a word or two.
enum ShortAnswers {
    static func isWhole(_ text: String) -> Bool {
        let words = SpokenWords.split(text)
        guard (1...3).contains(words.count), !text.hasSuffix("…"), !text.hasSuffix("...") else { return false }
        return words.allSatisfy(whole.contains) || times.contains(words.joined(separator: " "))
    }

    private static let whole: Set<String> = [
        "yes", "yeah", "yep", "yup", "no", "nope", "nah", "okay", "ok", "sure", "correct", "right", "exactly", "please", "thanks",
        "thank", "you", "bye", "goodbye", "hello", "hi", "great", "perfect", "fine", "good", "stop", "wait", "that's", "it's", "it",
        "absolutely", "definitely", "cancel", "nothing",
    ]

    private static let times: Set<String> = Set(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
            + (1...12).map(String.init)
            + ["monday", "tuesday", "wednesday", "thursday", "friday", "tomorrow", "today"])
}
