public import ParleyCore

/// Whether a caller tells of a danger to life: a question of its own, put to the model with every turn, whatever
/// the dialogue is about and in whatever language. A wish beside the danger ("I need an appointment, I can't breathe") must
/// not hide it.
public struct DangerQuestion: Sendable {
    /// The same for every agent, so that what has been learnt of it serves all.
    public static let task = ReadingTask(
        instructions: """
            You listen to what callers say on the telephone. For each answer one word: danger if somebody described may die or be badly harmed in the \
            next hours without emergency help (also by their own hand), else fine.
            """,
        examples: [
            ("My husband has collapsed, can a doctor see him?", true), ("I'd like an appointment for my shoulder.", false),
            ("That stairwell nearly killed me, my knee hurts. Anything on Friday?", false), ("I need to cancel, I've drunk a bottle of bleach.", true),
            ("Yes, Tuesday at nine, please.", false), ("She bumped her head badly and is drowsy and sick now, is there time today?", true),
            ("My brother had a stroke last year, he needs a check-up.", false), ("Quiero acabar con todo.", true),
        ].map { ReadingTask.Example($0.0, meaning($0.1)) },
        lessons: DangerLines.all.map { ReadingTask.Lesson($0, [meaning(true)]) } + HarmlessLines.all.map { ReadingTask.Lesson($0, [meaning(false)]) })

    /// From this probability on a turn is taken for danger. Chosen on four lists of 60 lines of danger and 60 harmless ones
    /// that nothing was learnt from: it misses two of each at most, and takes
    /// three of the others at most for danger.
    public static let threshold = 0.2

    /// The same for one sentence of a long turn, which sounds graver by itself: "My shoulder is killing me."
    public static let partThreshold = 0.4

    /// From here on a turn is certain to tell of danger; under it, one of its sentences by itself has to sound at least like
    /// ``confirmation``. Of 63 turns of several sentences on four lists of danger all that reach ``threshold`` do, or are
    /// above this.
    public static let certain = 0.6
    public static let confirmation = 0.2

    /// The threshold for what is said right after somebody was sent to emergency help, who may play it down.
    public static let afterAlarm = 0.08

    private static func meaning(_ isDanger: Bool) -> String { isDanger ? "danger" : "fine" }

    public static func question(_ words: String) -> ReadingQuestion { .weigh(task, words, [meaning(true), meaning(false)]) }

    /// How likely it is that a life is in danger, 0…1.
    public static func probability(_ answer: ReadingAnswer) -> Double { answer.weights?.first ?? 0 }
}
