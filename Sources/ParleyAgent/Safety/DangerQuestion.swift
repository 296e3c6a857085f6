public import ParleyCore
public import ParleyLanguage

/// Whether a caller tells of a danger to life: a question of its own, put to the model with every turn, whatever
/// the dialogue is about. A wish beside the danger ("I need an appointment, I can't breathe") must not hide it.
///
/// It is answered by the probability of one token.
public struct DangerQuestion: Sendable {
    public let task: ReadingTask
    /// From this probability on a turn is taken for danger. Of 60 lines of danger that were written without sight of the
    /// examples the shipped model gives 0.6 and more to 42, of 60 harmless ones with the same words to 7, from 0.7 on to 39
    /// and 2. Of 20 plain ones, such as "I want to cancel.", one came to 0.6.
    public static let threshold = 0.65

    private static let options = ["danger", "fine"]

    /// - Parameter place: Whom callers speak to: "a hospital".
    public init(place: String, language: Language) {
        task = ReadingTask(
            instructions: """
                You listen to callers of \(place). For each answer one word: danger if somebody described may die or be badly harmed in the next \
                hours without emergency help (also by their own hand), else fine.
                """,
            examples: Self.examples[language.identifier] ?? Self.examples["en"] ?? [])
    }

    public func question(_ words: String) -> ReadingQuestion { .weigh(task, words, Self.options) }

    /// How likely it is that a life is in danger, 0…1.
    public static func probability(_ answer: ReadingAnswer) -> Double { answer.weights?.first ?? 0 }
}
