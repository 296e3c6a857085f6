import ParleyCore
import ParleyDialogue

/// Reads what a caller says as an agent's language model does in a call: ahead while they speak, and in
/// a pause for whether more is to come.
actor TurnReader {
    private let mind: AgentMind
    private let model: any LanguageModel
    private var session: (any LanguageModelSession)?
    private var reader: (any ReadingSession)?
    private var asked = ""

    init(_ mind: AgentMind, model: any LanguageModel) {
        self.mind = mind
        self.model = model
    }

    /// - Parameter asked: What the agent said before the turn; its greeting where nothing else.
    func begin(asked: String?) async throws {
        await session?.close()
        await reader?.close()
        (session, reader) = (nil, nil)
        self.asked = asked ?? mind.greeting
        switch mind {
        case .form: reader = try await model.readingModel?.openReading()
        case .model: session = try await model.openSession()
        }
        await readAhead(nil)
    }

    /// - Parameter words: What the caller has said so far; `nil` for nothing.
    func readAhead(_ words: String?) async {
        if case .form(let definition) = mind {
            await reader?.readAhead([definition.ending(of: words ?? "", after: asked).input])
        } else {
            await session?.prepare(request(words), isComplete: false)
        }
    }

    /// The probability that nothing follows `words`; `nil` from a model that cannot tell.
    func completion(of words: String) async throws -> Float? {
        if case .form(let definition) = mind {
            guard let reader, reader.judgesEndings else { return nil }
            return try await reader.ask([definition.ending(of: words, after: asked)]).first?.weights?.first.map(Float.init)
        }
        guard let session else { return nil }
        var request = request(words)
        request.judgesTurn = true
        for try await event in session.respond(to: request) {
            guard case .turnCompletion(let probability) = event else { break }
            return probability
        }
        return nil
    }

    private func request(_ words: String?) -> LanguageModelRequest {
        var request = mind.opening
        request.messages = [.agent(asked)] + [words.map(Message.caller)].compactMap(\.self)
        return request
    }
}
