import Foundation
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
    /// What the agent keeps to, whatever its model does.
    public var guardrails: [any Guardrail]
    /// What a recognizer is known to make of this agent's own words, in small letters, and what was
    /// said: "hard doctor" for "heart doctor". The model and the tools are given what was said.
    public var mishearings: [String: String]
    /// How many times in one reply the model may ask for tools.
    public var maximumSteps: Int
    /// Said when that was not enough.
    public var gaveUp: String
    /// Tokens that one step of a reply may take.
    public var maximumTokens: Int
    /// How long a tool may run before its filler is said, where the model's writing of the call was
    /// no occasion to.
    public var fillerDelay: Duration = .milliseconds(700)
    /// Characters that a tool's result may have as JSON; what is longer is shortened, with a note.
    public var maximumResultLength = 2_000
    /// A refusal that ends in a question for the caller, `Ask: Which day would you like to come?`, is
    /// asked as it stands: sooner than a model could word it, and a small one cannot get it wrong.
    public var asksDirectly = true
    /// How much of a long call the model reads.
    public var historyLimit = HistoryLimit()

    public init(
        greeting: String, instructions: String, examples: [Message] = [], tools: [any Tool] = [],
        guardrails: [any Guardrail] = AgentDefinition.standardGuardrails, mishearings: [String: String] = [:],
        maximumSteps: Int = 4,
        gaveUp: String = "I'm sorry, I can't work that out right now. Could you tell me once more what you need?",
        maximumTokens: Int = 160
    ) {
        self.greeting = greeting
        self.instructions = instructions
        self.examples = examples
        self.tools = tools
        self.guardrails = guardrails
        self.mishearings = mishearings
        self.maximumSteps = max(1, maximumSteps)
        self.gaveUp = gaveUp
        self.maximumTokens = max(1, maximumTokens)
    }

    /// What every agent should keep to: text that tools return is data,
    /// arguments are grounded, and changes are made as they were asked for.
    public static let standardGuardrails: [any Guardrail] = [
        ResumedReplies(), UntrustedResults(), GroundedArguments(), ConfirmedChanges(), FollowedUpRequests(),
    ]

    /// What was said where the recognizer wrote `words`.
    func corrected(_ words: String) -> String {
        mishearings.sorted { $0.key < $1.key }.reduce(words) { text, entry in
            guard let range = text.range(of: "\\b\(NSRegularExpression.escapedPattern(for: entry.key))\\b", options: [.regularExpression, .caseInsensitive])
            else { return text }
            return text.replacingCharacters(in: range, with: entry.value)
        }
    }

    /// The conversation before anyone has spoken: what every call of this agent has in common.
    public var opening: LanguageModelRequest { request(messages: []) }

    func request(messages: [Message]) -> LanguageModelRequest {
        LanguageModelRequest(
            instructions: instructions, examples: examples, tools: tools.map(\.definition), messages: messages,
            maximumTokens: maximumTokens)
    }
}
