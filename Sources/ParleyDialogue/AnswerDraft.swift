import ParleyCore
import Synchronization

/// The model's answer in its own words, begun beside the reading of a turn before it is known whether one is wanted:
/// what is written for both at once costs little more than for one. It also tells whether the turn is over.
final class AnswerDraft: Sendable {
    /// All but the opinion on the turn. Bounded by the tokens that an answer may take.
    let events: AsyncThrowingStream<LanguageModelEvent, any Error>
    private let task: Task<Void, Never>
    private let judgement: AsyncStream<Void>
    private let flag: JudgedFlag

    init(_ session: any LanguageModelSession, _ request: LanguageModelRequest, judged tell: @escaping @Sendable (Float) -> Void) {
        let (events, output) = AsyncThrowingStream<LanguageModelEvent, any Error>.makeStream()
        let (judgement, judging) = AsyncStream<Void>.makeStream()
        let flag = JudgedFlag()
        self.events = events
        self.judgement = judgement
        self.flag = flag
        task = Task {
            defer { judging.finish() }
            do {
                for try await event in session.respond(to: request) {
                    if case .turnCompletion(let probability) = event { tell(probability) } else { output.yield(event) }
                    flag.set()
                    judging.finish()
                }
                output.finish()
            } catch {
                output.finish(throwing: error)
            }
        }
    }

    /// It is not wanted. Where the turn has not been judged yet, it is left to itself until ``end()``.
    func giveUp() { if flag.isSet { task.cancel() } }

    /// Waits for the judgement, and stops.
    func end() async {
        for await _ in judgement {}
        task.cancel()
    }

    func cancel() { task.cancel() }

    private final class JudgedFlag: Sendable {
        private let value = Atomic<Bool>(false)
        var isSet: Bool { value.load(ordering: .relaxed) }
        func set() { value.store(true, ordering: .relaxed) }
    }
}
