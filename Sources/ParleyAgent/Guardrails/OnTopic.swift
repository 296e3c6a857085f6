import Foundation
import ParleyLanguage

/// Topics outside the scenario are declined, in a sentence and without asking the model.
///
/// What is on topic is said by a vocabulary: the beginnings of the words that the scenario is about. A
/// turn is declined only where it asks for something, as people ask for knowledge, stories or sums, and
/// has not one word of the scenario's in it. What merely answers a question, gives a name or tells a
/// trouble is never declined, so that a vocabulary need not know all names and troubles.
public struct OnTopic: Guardrail {
    /// An answer that stands fast.
    public struct Reply: Sendable, Hashable {
        /// Phrases in small letters, each word by its beginning: "can't breathe".
        public var phrases: [String]
        /// Phrases that keep it from being said: "appoint".
        public var exceptions: [String]
        /// It is said to questions only.
        public var isForQuestions: Bool
        public var sentence: String

        public init(to phrases: [String], unless exceptions: [String] = [], isForQuestions: Bool = false, _ sentence: String) {
            self.phrases = phrases
            self.exceptions = exceptions
            self.isForQuestions = isForQuestions
            self.sentence = sentence
        }

        func fits(_ turn: TopicWords) -> Bool {
            phrases.contains(where: turn.holds) && !exceptions.contains(where: turn.holds) && (!isForQuestions || turn.isQuestion)
        }
    }

    /// The beginnings of words, in small letters.
    public var vocabulary: [String]
    /// What is always answered the same, such as what to do in an emergency; the first that fits is said.
    public var replies: [Reply]
    /// Said when something else is asked for.
    public var decline: String
    /// Said to who wants to change what the agent is, or to see what it was told.
    public var instructionsRefusal: String
    /// Said to abuse that asks for nothing.
    public var calming: String
    /// Said to a language that the agent does not speak. `nil` leaves languages to the model.
    public var otherLanguage: String?

    public init(
        vocabulary: [String], replies: [Reply] = [], decline: String,
        instructionsRefusal: String = "I can't talk about how I work, but I'm glad to help you with what this line is for. What do you need?",
        calming: String = "I'm sorry that you are upset. I'd like to help. What can I do for you?",
        otherLanguage: String? = "I'm sorry, I speak only English. How can I help you?"
    ) {
        self.vocabulary = vocabulary.map { $0.lowercased() }
        self.replies = replies
        self.decline = decline
        self.instructionsRefusal = instructionsRefusal
        self.calming = calming
        self.otherLanguage = otherLanguage
    }

    private func bringsSomething(_ words: String, in conversation: Conversation) -> Bool {
        guard conversation.lastHeard.contains("?") else { return false }
        if GivenName.last(in: [words]) != nil { return true }
        let moment = MomentEvidence(words, today: CalendarDay(conversation.now, in: conversation.timeZone))
        return !moment.days.isEmpty && !moment.statedTimes.isEmpty
    }

    public func answer(to words: String, in conversation: Conversation) -> String? {
        let turn = TopicWords(words)
        if let reply = replies.first(where: { $0.fits(turn) }) { return reply.sentence }
        if turn.isAboutInstructions { return instructionsRefusal }
        if let otherLanguage, turn.isForeign { return otherLanguage }
        let isOnTopic = turn.words.contains { word in vocabulary.contains { word.hasPrefix($0) } }
        if isOnTopic { return nil }
        if turn.isAbuse { return calming }
        // Whoever is in the middle of something and gives a day or a name does not ask for anything else.
        if bringsSomething(words, in: conversation) { return nil }
        return turn.asks && turn.hasContent ? decline : nil
    }
}
