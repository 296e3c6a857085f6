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

    /// Of the whole turn, and where it says much, of its longest sentences by themselves: among three about an appointment
    /// one of danger is lost.
    public func questions(about words: String, in conversation: Conversation) -> [ReadingQuestion] {
        let language = conversation.moment.language
        let sentences = language.sentences(words).map { (text: $0, length: language.words($0).count) }
        let isLong = sentences.count > 1 && sentences.reduce(0) { $0 + $1.length } > Self.longTurn
        let parts = isLong ? sentences.filter { $0.length >= Self.longSentence }.sorted { $0.length > $1.length }.prefix(2).map(\.text) : []
        return ([words] + parts).map(DangerQuestion.question)
    }

    /// In words.
    private static let longTurn = 20
    private static let longSentence = 7

    public func isAlarm(_ answers: [ReadingAnswer], in conversation: Conversation) -> Bool {
        guard let whole = answers.first else { return false }
        // "No ambulance, just move me to nine": a danger that was told of is over when something else is spoken of.
        let threshold = conversation.isAlarmed ? DangerQuestion.afterAlarm : DangerQuestion.threshold
        return DangerQuestion.probability(whole) >= threshold || isInPart(answers)
    }

    private func isInPart(_ answers: [ReadingAnswer]) -> Bool {
        answers.dropFirst().contains { DangerQuestion.probability($0) >= DangerQuestion.partThreshold }
    }

    /// A turn of several sentences may sound grave for being long and lively, where none of them does.
    public func doubts(about words: String, after answers: [ReadingAnswer], in conversation: Conversation) -> [ReadingQuestion] {
        guard !conversation.isAlarmed, let whole = answers.first, DangerQuestion.probability(whole) < DangerQuestion.certain, !isInPart(answers) else { return [] }
        let sentences = conversation.moment.language.sentences(words)
        return sentences.count > 1 ? sentences.prefix(Self.mostSentences).map(DangerQuestion.question) : []
    }

    private static let mostSentences = 8

    public func isConfirmed(by answers: [ReadingAnswer]) -> Bool {
        answers.isEmpty || answers.contains { DangerQuestion.probability($0) >= DangerQuestion.confirmation }
    }
}
