public import ParleyCore
import ParleyLanguage

/// A danger to life outranks everything, in any state of a conversation: nothing is said after it but where to find help.
///
/// What a language has unmistakable words for needs no model; the rest is asked of one that reads, where there is one.
public struct DangerToLife: SafetyRule {
    public init() {}

    public func isAlarm(_ words: String, in conversation: Conversation) -> Bool {
        let language = conversation.moment.language
        let said = " " + language.words(words).joined(separator: " ") + " "
        return language.conversation.dangers.contains { said.contains(" \($0) ") }
    }

    public func question(about words: String, in conversation: Conversation) -> ReadingQuestion? {
        DangerQuestion.question(words)
    }

    public func isAlarm(_ answer: ReadingAnswer) -> Bool { DangerQuestion.probability(answer) >= DangerQuestion.threshold }
}
