import ParleyCore

/// Reads what a caller says as an agent's language model does in a call: ahead while they speak, and in
/// a pause for whether more is to come.
actor TurnReader {
    private let mind: AgentMind
    private let model: any LanguageModel
    private var session: (any LanguageModelSession)?
    private var asked: [Message] = []

    init(_ mind: AgentMind, model: any LanguageModel) {
        self.mind = mind
        self.model = model
    }

    /// - Parameter asked: What the agent said before the turn; its greeting where nothing else.
    func begin(asked: String?) async throws {
        await session?.close()
        session = try await model.openSession()
        self.asked = [.agent(asked ?? mind.greeting)]
        await session?.prepare(request(self.asked), isComplete: false)
    }

    private func request(_ messages: [Message]) -> LanguageModelRequest {
        var request = mind.opening
        request.messages = messages
        return request
    }

    func readAhead(_ words: String) async {
        await session?.prepare(request(asked + [.caller(words)]), isComplete: false)
    }

    /// The probability that nothing follows `words`; `nil` from a model that cannot tell.
    func completion(of words: String) async throws -> Float? {
        guard let session else { return nil }
        var request = request(asked + [.caller(words)])
        request.judgesTurn = true
        for try await event in session.respond(to: request) {
            guard case .turnCompletion(let probability) = event else { break }
            return probability
        }
        return nil
    }
}
