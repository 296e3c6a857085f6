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
        guard openTurn == nil, running.isEmpty, !words.isEmpty, !Task.isCancelled else { return }
        readingAhead?.cancel()
        let words = whole(words)
        let request = definition.request(messages: history.latestMessages(Self.messageCount) + [.caller(words)])
        let inputs = inputs(words, isWhole: isPause)
        async let conversation: Void = session.prepare(request, isComplete: isPause)
        await reader.readAhead(inputs)
        await conversation
    }

    /// How much of the conversation the model reads that answers in its own words, at least.
    static let messageCount = 6

    /// What will be asked about: the words, and each of their sentences that is whole.
    private func inputs(_ words: String, isWhole: Bool) -> [ReadingInput] {
        let parts = understanding.parts(of: words, definition.language)
        // What the last sentence is going to be is not known.
        let known = parts.count > 1 && !isWhole ? Array(parts.dropLast()) : parts
        return known.map { ReadingInput(understanding.task, Understanding.input($0, after: lastSaid)) } 
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
        let limit = clock.now + definition.readingLimit
        let answers = try await withThrowingTaskGroup(of: [ReadingAnswer].self) { group in
            group.addTask { [reader] in try await reader.ask(questions) }
            group.addTask { [clock] in
                try await clock.sleep(until: limit)
                throw FormAgentError.readingIsLate
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
        guard answers.count == questions.count else { throw ReadingError.noAnswer }
        return answers
    }

    /// Begins an answer in the model's own words, and asks it whether the caller's turn is over.
    func draft(_ output: Output) -> AnswerDraft {
        var request = definition.request(messages: history.latestMessages(Self.messageCount))
        request.judgesTurn = judgesTurns
        return AnswerDraft(session, request) { output.yield(.turnCompletion($0)) }
    }

    /// Whether a turn is likely to be a question that nothing but what the agent knows answers, so that it is asked at
    /// once whether that is known. Elsewhere it is asked when the turn was understood so.
    func mayAsk(_ words: String, in state: DialogueState) -> Bool {
        switch state.asked {
        case nil, .more, .anything, .nothing: true
        case .slot, .proposal, .whatToChange: words.contains("?")
        }
    }
}
