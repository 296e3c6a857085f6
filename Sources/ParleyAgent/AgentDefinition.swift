import Foundation
public import ParleyCore
public import ParleyLanguage

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
    public var safety: Safety
    /// In which callers are read and answered.
    public var language: Language
    /// The agent's sentences, besides those of its language.
    public var phrases: [Phrases.Key: [String]]
    /// How many times in one reply the model may ask for tools.
    public var maximumSteps: Int
    /// Tokens that one step of a reply may take.
    public var maximumTokens: Int
    /// How long a tool may run before its filler is said, where the model's writing of the call was
    /// no occasion to.
    public var fillerDelay: Duration = .milliseconds(700)
    /// Characters that a tool's result may have as JSON; what is longer is shortened, with a note.
    public var maximumResultLength = 2_000
    /// How much of a long call the model reads.
    public var historyLimit = HistoryLimit()

    public init(
        greeting: String, instructions: String, examples: [Message] = [], tools: [any Tool] = [], safety: Safety = Safety(),
        language: Language = .english, phrases: [Phrases.Key: [String]] = [:], maximumSteps: Int = 4, maximumTokens: Int = 160
    ) {
        self.greeting = greeting
        self.instructions = instructions
        self.examples = examples
        self.tools = tools
        self.safety = safety
        self.language = language
        self.phrases = phrases
        self.maximumSteps = max(1, maximumSteps)
        self.maximumTokens = max(1, maximumTokens)
    }

    var words: Phrases { language.phrases.adding(phrases) }

    /// Said when the model has come to no answer.
    public var gaveUp: String { words.sentence(.gaveUp) ?? "" }
    /// Said, and nothing else, to who is in danger.
    public var emergency: String { words.sentence(.emergency) ?? "" }

    /// The conversation before anyone has spoken: what every call of this agent has in common.
    public var opening: LanguageModelRequest { request(messages: []) }

    /// What a model that reads is asked about callers' words, for it to read ahead of the first call.
    public var readings: [ReadingTask] {
        let moment = Moment(language: language, now: Date(), timeZone: .gmt)
        return safety.questions(about: "", in: Conversation(turns: [], tools: tools, instructions: instructions, moment: moment)).map(\.input.task)
    }

    func request(messages: [Message]) -> LanguageModelRequest {
        LanguageModelRequest(
            instructions: instructions, examples: examples, tools: tools.map(\.definition), messages: messages,
            maximumTokens: maximumTokens)
    }
}
