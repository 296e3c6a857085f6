import ParleyAgent
import ParleyCore
import Synchronization

/// What is asked about one turn in one go.
struct TurnQuestions {
    /// The place of each in ``all``.
    private(set) var ending: Int?
    private(set) var dangers: Range<Int> = 0..<0
    private(set) var whole = 0
    private(set) var glances: Range<Int> = 0..<0
    private(set) var known: Int?
    private(set) var all: [ReadingQuestion] = []

    /// - Parameters:
    ///   - reading: What the turn means.
    ///   - glances: What its questions mean, each by itself.
    ///   - asksEnding: Whether to ask whether the caller has said all they want to.
    ///   - knowledge: Whether the agent knows the answer, if that is to be asked at once.
    init(reading: ReadingQuestion, glances: [ReadingQuestion], dangers: [ReadingQuestion], knowledge: ReadingQuestion?, asksEnding: Bool) {
        if asksEnding {
            ending = all.count
            all.append(ReadingQuestion(reading.input, .ending))
        }
        self.dangers = all.count..<all.count + dangers.count
        all += dangers
        whole = all.count
        all.append(reading)
        self.glances = all.count..<all.count + glances.count
        all += glances
        if let knowledge {
            known = all.count
            all.append(knowledge)
        }
    }
}

/// The reading of a turn's words, begun as soon as they may be all there are of it: its reply takes it over.
final class TurnReading: Sendable {
    let words: String
    let questions: TurnQuestions
    private let task: Task<[ReadingAnswer], any Error>
    private let judgement = Judgement()

    init(
        words: String, questions: TurnQuestions,
        ask: @escaping @Sendable ([ReadingQuestion], @escaping @Sendable (Int, ReadingAnswer) -> Void) async throws -> [ReadingAnswer]
    ) {
        self.words = words
        self.questions = questions
        task = Task { [judgement] in
            defer { judgement.settle(nil) }
            let answers = try await ask(questions.all) { index, answer in
                if index == questions.ending { judgement.settle(answer.weights?.first) }
            }
            if let ending = questions.ending { judgement.settle(answers[ending].weights?.first) }
            return answers
        }
    }

    /// How likely the turn is over, as soon as that is known; `nil` where nobody tells.
    func ending() async -> Double? {
        questions.ending == nil ? nil : await judgement.value
    }

    /// - Throws: ``FormAgentError`` where the model takes too long; its own error.
    func answers() async throws -> [ReadingAnswer] { try await task.value }

    func cancel() { task.cancel() }

    /// Something that is known at some time, once.
    private final class Judgement: Sendable {
        private let known = Mutex<Double?>(nil)
        private let (events, continuation) = AsyncStream<Void>.makeStream()

        func settle(_ probability: Double?) {
            known.withLock { $0 = $0 ?? probability }
            continuation.finish()
        }

        var value: Double? {
            get async {
                for await _ in events {}
                return known.withLock { $0 }
            }
        }
    }
}
