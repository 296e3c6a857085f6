/// Continues a conversation in text and tool calls.
public protocol LanguageModel: Sendable {
    /// Opens what the model keeps for one call, such as its place in a KV cache.
    func openSession() async throws -> any LanguageModelSession

    /// Whether it can tell of a caller's words if they are all: ``LanguageModelEvent/turnCompletion(_:)``.
    /// The default says no.
    var judgesTurns: Bool { get }

    /// What answers short questions about a caller's words, where the model can. The default has none.
    var readingModel: (any ReadingModel)? { get }
}

extension LanguageModel {
    public var judgesTurns: Bool { false }

    public var readingModel: (any ReadingModel)? { nil }
}

/// One call's use of a language model. Requests carry the whole conversation; what of it was read
/// before is the session's to remember. One request runs at a time: a new one cancels the last.
public protocol LanguageModelSession: Sendable {
    /// Reads ahead: the conversation as it will probably stand.
    ///
    /// Returns when the reading is done or has been superseded. The default does nothing.
    /// - Parameter isComplete: Whether the caller's last message probably is whole; otherwise more
    ///   words of theirs will come, and what marks their end is not to be read yet.
    func prepare(_ request: LanguageModelRequest, isComplete: Bool) async

    /// Streams the answer. Ending the iteration, or cancelling its task, stops the model.
    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error>

    /// The model's ``LanguageModel/judgesTurns``.
    var judgesTurns: Bool { get }

    /// How many tokens a message takes, its marks included. The default reckons with four bytes to a
    /// token, which English has in most vocabularies.
    func tokenCount(of message: Message) -> Int

    /// Releases what the session holds. Everything after this fails or is ignored.
    func close() async
}

extension LanguageModelSession {
    public var judgesTurns: Bool { false }

    public func tokenCount(of message: Message) -> Int { message.estimatedTokenCount }

    public func prepare(_ request: LanguageModelRequest, isComplete: Bool) async {}
}

/// A conversation as a model is to read it.
public struct LanguageModelRequest: Sendable, Hashable {
    /// Who the agent is and how it speaks. The same for every call of an agent, so that engines can
    /// read it once and share it.
    public var instructions: String
    /// Exchanges that show a small model the form of a good answer. Never part of the history;
    /// a large model may be sent none of them.
    public var examples: [Message]
    public var tools: [ToolDefinition]
    public var messages: [Message]
    /// The most tokens that one answer may take, tool calls included.
    public var maximumTokens: Int
    /// What the answer must be.
    public var toolChoice = ToolChoice.automatic
    /// Whether the last message may go on, and how likely it does not is wanted to know:
    /// ``LanguageModelEvent/turnCompletion(_:)``.
    public var judgesTurn = false

    public init(
        instructions: String, examples: [Message] = [], tools: [ToolDefinition] = [], messages: [Message],
        maximumTokens: Int = 160
    ) {
        self.instructions = instructions
        self.examples = examples
        self.tools = tools
        self.messages = messages
        self.maximumTokens = maximumTokens
    }
}

/// Whether an answer is to be a tool call.
public enum ToolChoice: Sendable, Hashable {
    /// As the model sees fit.
    case automatic
    /// A call of this tool, whose arguments are the model's to write. Where the request has no such
    /// tool, as the model sees fit.
    case tool(String)
}

/// One entry of a conversation.
public enum Message: Sendable, Hashable {
    case caller(String)
    case agent(String)
    /// The agent asks for tools, all of them at once.
    case toolCalls([ToolCall])
    case toolResult(ToolResultMessage)
    /// A note to the model that nobody said, such as that it was interrupted.
    case note(String)
}

extension Message {
    /// How many tokens it takes in most vocabularies, its marks included: four bytes of English are one.
    public var estimatedTokenCount: Int {
        let bytes =
            switch self {
            case .caller(let text), .agent(let text), .note(let text): text.utf8.count
            case .toolCalls(let calls): calls.reduce(0) { $0 + $1.name.utf8.count + $1.arguments.text.utf8.count + 8 }
            case .toolResult(let result): result.result.text.utf8.count
            }
        return bytes / 4 + 5
    }
}

public struct ToolResultMessage: Sendable, Hashable {
    public var callID: String
    public var name: String
    public var result: JSONValue

    public init(callID: String, name: String, result: JSONValue) {
        self.callID = callID
        self.name = name
        self.result = result
    }
}

/// A model's request to run a tool.
public struct ToolCall: Sendable, Hashable {
    /// Unique within the conversation.
    public var id: String
    public var name: String
    /// A JSON object; engines guarantee well-formed JSON, not that it fits the schema.
    public var arguments: JSONValue

    public init(id: String, name: String, arguments: JSONValue) {
        self.id = id
        self.name = name
        self.arguments = arguments
    }
}

public enum LanguageModelEvent: Sendable, Hashable {
    /// How likely the model holds it, 0…1, that the caller's last message ends where it does, rather than
    /// goes on: "I would like to come in on" does not. Before everything else of an answer, from engines
    /// that can tell; punctuation, which is a recognizer's guess, has no part in it.
    case turnCompletion(Float)
    /// Text to be spoken, a token or more at a time.
    case text(String)
    /// The model has begun to write a call of this tool; the whole call follows. It takes a small
    /// model a second to write one, which is time enough to say so to the caller.
    case toolCallBegan(name: String)
    /// A complete tool call.
    case toolCall(ToolCall)
    case usage(TokenUsage)
    /// The last event of an answer.
    case finished(FinishReason)
}

public enum FinishReason: Sendable, Hashable {
    case stop
    case toolCalls
    /// ``LanguageModelRequest/maximumTokens`` was reached.
    case length
}

public struct TokenUsage: Sendable, Hashable {
    /// Tokens that the request stands for.
    public var prompt: Int
    /// Of those, how many had been read before.
    public var cached: Int
    public var completion: Int

    public init(prompt: Int, cached: Int, completion: Int) {
        self.prompt = prompt
        self.cached = cached
        self.completion = completion
    }
}
