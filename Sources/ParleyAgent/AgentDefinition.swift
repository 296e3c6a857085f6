public import ParleyCore

/// What an agent is: who it is, what it can do, and what it says when it cannot.
public struct AgentDefinition: Sendable {
    /// Said when the call begins.
    public var greeting: String
    /// Read by the language model; the same for every call, so that it is read once.
    public var instructions: String
    /// Exchanges that show a small model the form of a good answer.
    public var examples: [Message]
    public var tools: [any Tool]
    /// How many times in one reply the model may ask for tools.
    public var maximumSteps: Int
    /// Said when that was not enough.
    public var gaveUp: String
    /// Tokens that one step of a reply may take.
    public var maximumTokens: Int

    public init(
        greeting: String, instructions: String, examples: [Message] = [], tools: [any Tool] = [],
        maximumSteps: Int = 4,
        gaveUp: String = "I'm sorry, I can't work that out right now. Could you tell me once more what you need?",
        maximumTokens: Int = 160
    ) {
        self.greeting = greeting
        self.instructions = instructions
        self.examples = examples
        self.tools = tools
        self.maximumSteps = max(1, maximumSteps)
        self.gaveUp = gaveUp
        self.maximumTokens = max(1, maximumTokens)
    }

    /// The conversation before anyone has spoken: what every call of this agent has in common.
    public var opening: LanguageModelRequest { request(messages: []) }

    func request(messages: [Message]) -> LanguageModelRequest {
        LanguageModelRequest(
            instructions: instructions, examples: examples, tools: tools.map(\.definition), messages: messages,
            maximumTokens: maximumTokens)
    }
}
