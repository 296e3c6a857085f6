import Foundation

/// How agents ask and say things in one language: regular expressions (ICU) for text in small letters.
struct SpeechPatterns: Sendable {
    /// Words that ask for something. They do not where the question is one for a yes or no.
    struct Asked: Sendable {
        let pattern: String
        /// The same words in a question for something else: "the doctor's name".
        let exception: String?

        init(_ patterns: String..., but exception: String? = nil) {
            pattern = patterns.joined(separator: "|")
            self.exception = exception
        }
    }

    /// For each plain question.
    let asked: [AgentCue.Kind: Asked]
    /// A request that need not end in a question mark.
    let request: String
    /// A question for a yes or no, unless `wantsMore` fits it.
    let confirms: String
    /// A question for more than a yes or no.
    let wantsMore: String
    /// "Anything else?"
    let more: String
    /// A time of day.
    let clock: String
    /// Beside a time of day: that it can be had.
    let canBeHad: String
    /// Something was done, unless `notDone` fits the sentence.
    let done: String
    let notDone: String
    let refuses: String

    func isQuestion(_ sentence: String) -> Bool { sentence.hasSuffix("?") || Self.holds(sentence, request) }

    func asks(_ kind: AgentCue.Kind, in question: String) -> Bool {
        guard let words = asked[kind] else { return false }
        if let exception = words.exception, Self.holds(question, exception) { return false }
        return Self.holds(question, words.pattern) && !asksConfirmation(question)
    }

    func asksConfirmation(_ question: String) -> Bool {
        !asksMore(question) && !Self.holds(question, wantsMore) && Self.holds(question, confirms)
    }

    func asksMore(_ question: String) -> Bool { Self.holds(question, more) }

    func namesTimes(_ text: String) -> Bool { Self.holds(text, clock) && Self.holds(text, canBeHad) }

    func reportsDone(_ sentence: String) -> Bool {
        !sentence.hasSuffix("?") && !Self.holds(sentence, notDone) && Self.holds(sentence, done)
    }

    func declines(_ text: String) -> Bool { Self.holds(text, refuses) }

    private static func holds(_ text: String, _ pattern: String) -> Bool {
        text.range(of: pattern, options: .regularExpression) != nil
    }
}
