public import ParleyCore

/// What a simulated language model answers. The first of these that has an answer gives it:
/// ``custom``, ``rules`` in their order, ``steps``, ``fallback``.
public struct ChatScript: Sendable {
    public enum Order: Sendable, Hashable {
        /// The step is as many as the model's answers that the conversation shows since the caller's
        /// first words, calls of tools included. So a request that is cancelled and sent again, or
        /// that another call makes at the same time, gets the answer that belongs there.
        case byConversation
        /// One step for each answer sent whole, whoever asked.
        case byAnswer
    }

    public var steps: [ChatReply]
    public var order: Order
    public var rules: [ChatRule]
    public var fallback: ChatReply
    public var custom: (@Sendable (ChatRequest) -> ChatReply?)?

    public init(
        steps: [ChatReply] = [], order: Order = .byConversation, rules: [ChatRule] = [],
        fallback: ChatReply = .text("I have nothing more to say."),
        custom: (@Sendable (ChatRequest) -> ChatReply?)? = nil
    ) {
        self.steps = steps
        self.order = order
        self.rules = rules
        self.fallback = fallback
        self.custom = custom
    }

    /// - Parameter answered: How many answers have been sent whole before.
    func reply(to request: ChatRequest, answered: Int) -> ChatReply {
        if let reply = custom?(request) { return reply }
        if let rule = rules.first(where: { $0.condition.holds(for: request) }) { return rule.reply }
        let step = order == .byAnswer ? answered : request.answersSinceFirstCallerMessage
        return steps.indices.contains(step) ? steps[step] : fallback
    }
}

/// One answer of a simulated model.
public struct ChatReply: Sendable, Hashable {
    /// Text that comes before the calls, if there are both.
    public var text: String
    /// Made all at once. An empty `id` is given one.
    public var toolCalls: [ToolCall]
    /// Sent before the text, in the field that reasoning models use (`reasoning_content`).
    public var reasoning: String
    /// The text by its tokens, with how likely they were: told to who asks for it. Where there are none, the
    /// text is cut somewhere, and each token is certain.
    public var tokens: [ChatToken] = []

    public init(text: String = "", toolCalls: [ToolCall] = [], reasoning: String = "") {
        self.text = text
        self.toolCalls = toolCalls
        self.reasoning = reasoning
    }

    /// A text of these tokens.
    public static func tokens(_ tokens: [ChatToken]) -> ChatReply {
        var reply = ChatReply(text: tokens.map(\.text).joined())
        reply.tokens = tokens
        return reply
    }

    public static func text(_ text: String) -> ChatReply {
        ChatReply(text: text)
    }

    public static func toolCall(_ name: String, _ arguments: JSONValue) -> ChatReply {
        ChatReply(toolCalls: [ToolCall(id: "", name: name, arguments: arguments)])
    }
}

/// A token of a simulated answer.
public struct ChatToken: Sendable, Hashable {
    public var text: String
    /// 0…1.
    public var probability: Double
    /// What might have come instead, each 0…1.
    public var others: [String: Double]

    public init(_ text: String, _ probability: Double = 1, others: [String: Double] = [:]) {
        self.text = text
        self.probability = probability
        self.others = others
    }
}

/// An answer for whenever the last message is of a kind.
public struct ChatRule: Sendable, Hashable {
    public enum Condition: Sendable, Hashable {
        /// The last message is the caller's and contains this, whatever its case.
        case caller(contains: String)
        /// The last message is the result of this tool (any, if `nil`) and contains this.
        case toolResult(of: String?, contains: String)
    }

    public var condition: Condition
    public var reply: ChatReply

    public init(when condition: Condition, _ reply: ChatReply) {
        self.condition = condition
        self.reply = reply
    }
}

extension ChatRule.Condition {
    func holds(for request: ChatRequest) -> Bool {
        guard let last = request.messages.last else { return false }
        switch self {
        case .caller(let text):
            return last.role == "user" && (text.isEmpty || last.content.lowercased().contains(text.lowercased()))
        case .toolResult(let name, let text):
            guard last.role == "tool" else { return false }
            if let name, request.toolName(ofCall: last.toolCallID) != name { return false }
            return text.isEmpty || last.content.lowercased().contains(text.lowercased())
        }
    }
}
