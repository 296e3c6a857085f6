import ParleyAgent
import ParleyCore

/// Why a turn was not understood.
enum FormAgentError: Error, CustomStringConvertible {
    case readingIsLate

    var description: String { "the language model took too long to read what the caller said" }
}

extension FormAgent {
    public func prepare(words: String, isPause: Bool) async {
        // One that was overtaken by the reply itself must not take the model from it.
        catchUp()
        guard open == nil, awaited.isEmpty, !words.isEmpty, !Task.isCancelled else { return }
        readingAhead?.cancel()
        let words = whole(words)
        let request = definition.request(messages: history.latestMessages(Self.messageCount) + [.caller(words)])
        guard isPause else {
            async let conversation: Void = session.prepare(request, isComplete: false)
            await reader.readAhead(inputs(words))
            return await conversation
        }
        // What may be all is understood at once. Only then it is known whether the model will have to answer it.
        let reading = begin(reading: words)
        guard let answers = try? await reading.answers(), !Task.isCancelled, open == nil, isAnswered(answers, reading.questions) else { return }
        await session.prepare(request, isComplete: true)
    }

    public func completion(of words: String) async -> Float? {
        catchUp()
        return await begin(reading: whole(words)).ending().map { Float($0) }
    }

    /// Whether the model is likely to be asked for an answer in its own words.
    private func isAnswered(_ answers: [ReadingAnswer], _ questions: TurnQuestions) -> Bool {
        guard answers[questions.whole].line?.acts.contains(where: { $0.name == GeneralAct.other.rawValue }) == true else { return false }
        return questions.known.map { KnowledgeQuestion.probability(answers[$0]) >= KnowledgeQuestion.threshold } ?? true
    }

    /// The reading of a turn, which may have begun.
    func begin(reading words: String) -> TurnReading {
        if let turnReading, turnReading.words == words { return turnReading }
        turnReading?.cancel()
        var state = state
        state.moment = moment
        let questions = TurnQuestions(
            reading: understanding.question(words, after: lastSaid, in: state, at: moment), glances: understanding.glances(at: words, after: lastSaid, in: state, at: moment),
            dangers: definition.safety.questions(about: words, in: conversation),
            knowledge: mayAsk(words, in: state) ? knowledge.question(words) : nil, asksEnding: judgesTurns)
        let reading = TurnReading(words: words, questions: questions) { [reader, clock, limit = definition.readingLimit] in
            try await Self.ask($0, of: reader, by: clock.now + limit, clock, told: $1)
        }
        turnReading = reading
        return reading
    }

    /// How much of the conversation the model reads that answers in its own words, at least.
    static let messageCount = 6

    /// What will be asked about.
    private func inputs(_ words: String) -> [ReadingInput] {
        [ReadingInput(understanding.task, Understanding.input(words, after: lastSaid))]
            + definition.safety.questions(about: words, in: conversation).map(\.input) + (mayAsk(words, in: state) ? [ReadingInput(knowledge.task, words)] : [])
    }

    /// Reads what the caller has just heard, before they answer it.
    func readAhead() {
        let request = definition.request(messages: history.latestMessages(Self.messageCount))
        let input = ReadingInput(understanding.task, Understanding.input("", after: lastSaid))
        // Not waited for: the caller may be speaking already, and their words are read behind it.
        readingAhead = Task { [session, reader] in
            guard !Task.isCancelled else { return }
            await reader.readAhead([input])
            guard !Task.isCancelled else { return }
            await session.prepare(request, isComplete: false)
        }
    }

    /// - Throws: ``FormAgentError`` where the model takes too long; its own error.
    func answers(to questions: [ReadingQuestion]) async throws -> [ReadingAnswer] {
        try await Self.ask(questions, of: reader, by: clock.now + definition.readingLimit, clock) { _, _ in }
    }

    private static func ask(
        _ questions: [ReadingQuestion], of reader: any ReadingSession, by limit: Duration, _ clock: CallClock,
        told: @escaping @Sendable (Int, ReadingAnswer) -> Void
    ) async throws -> [ReadingAnswer] {
        let answers = try await withThrowingTaskGroup(of: [ReadingAnswer].self) { group in
            group.addTask { try await reader.ask(questions, told: told) }
            group.addTask {
                try await clock.sleep(until: limit)
                throw FormAgentError.readingIsLate
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
        guard answers.count == questions.count else { throw ReadingError.noAnswer }
        return answers
    }

    /// Whether a turn is likely to be a question that nothing but what the agent knows answers, so that it is asked at
    /// once whether that is known. Elsewhere it is asked when the turn was understood so.
    func mayAsk(_ words: String, in state: DialogueState) -> Bool {
        // What a question is about is told by the reading itself; then this is asked of what little is left.
        if understanding.tellsTopics { return false }
        return switch state.asked {
        case nil, .more, .anything, .nothing: true
        case .slot, .proposal, .whatToChange: words.contains("?")
        }
    }
}
