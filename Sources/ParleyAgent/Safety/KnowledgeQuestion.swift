public import ParleyCore

/// Whether what an agent knows answers a caller's question. Asked before a model answers in its own words: a small
/// one is glad to make up a wheelchair ramp.
public struct KnowledgeQuestion: Sendable {
    public let task: ReadingTask
    /// From this probability on the answer is taken to be known.
    public static let threshold = 0.5

    /// - Parameters:
    ///   - knowledge: All that the agent knows, in sentences.
    ///   - known: Questions that it answers.
    ///   - unknown: Questions such as callers ask that it does not.
    public init(role: String, knowledge: String, known: [String], unknown: [String]) {
        let mixed = (0..<max(known.count, unknown.count)).flatMap { index in
            [known.indices.contains(index) ? (known[index], "known") : nil, unknown.indices.contains(index) ? (unknown[index], "unknown") : nil].compactMap { $0 }
        }
        task = ReadingTask(
            instructions: """
                Callers ask \(role). All that is known:
                \(knowledge)
                For each question answer one word: known if the text above says the answer, else unknown.
                """,
            examples: mixed.map { ReadingTask.Example($0.0, $0.1) })
    }

    public func question(_ words: String) -> ReadingQuestion { .weigh(task, words, ["known", "unknown"]) }

    /// How likely it is that it is known, 0…1.
    public static func probability(_ answer: ReadingAnswer) -> Double { answer.weights?.first ?? 0 }
}
