public import ParleyCore
public import Foundation

/// Something the agent can do besides talking.
public protocol Tool: Sendable {
    var definition: ToolDefinition { get }
    /// Whether running it changes anything outside the call.
    var effect: ToolEffect { get }
    /// How long it may take before the model is told that it failed.
    var timeout: Duration { get }
    /// Spoken when the tool takes longer than a moment, such as "Let me check that for you."
    var filler: String? { get }
    /// The arguments that must have been said by the caller or returned by a tool before they may
    /// be used, each with the question that gets it.
    var grounding: [String: GroundingRule] { get }

    /// Runs the tool. Whatever is wrong with the arguments is a result (``ToolOutcome/refused``),
    /// in words the model can act on; an error is a fault of the tool.
    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome
}

extension Tool {
    public var effect: ToolEffect { .reads }
    public var timeout: Duration { .seconds(5) }
    public var filler: String? { nil }
    public var grounding: [String: GroundingRule] { [:] }
}

public enum ToolEffect: Sendable, Hashable {
    case reads
    case changes
}

/// What a tool returns to the model.
public enum ToolOutcome: Sendable, Hashable {
    case result(JSONValue)
    /// The tool did not run: `ask` says to the model what is missing, wrong or to be asked for.
    case refused(ask: String)

    public var json: JSONValue {
        switch self {
        case .result(let value): value
        case .refused(let ask): ["error": .string(ask)]
        }
    }
}

/// How an argument must be backed by the conversation.
public struct GroundingRule: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A person's name: every part of it, as the recognizer wrote it or nearly so.
        case name
        /// Spoken words, of which at least one that carries meaning was said.
        case words
        /// A date or a time, in any of the ways it can be said or written.
        case moment
        /// An identifier such as APT-1001: its digits were said or returned by a tool.
        case identifier
    }

    public var kind: Kind
    /// What is missing where the argument is not backed: "the patient's name".
    public var ask: String
    /// How it is asked for: "May I have the patient's name?"
    public var question: String?

    public init(_ kind: Kind, ask: String, question: String? = nil) {
        self.kind = kind
        self.ask = ask
        self.question = question
    }
}

/// What a tool may know of the call it runs in.
public struct ToolContext: Sendable {
    /// The call's clock: "tomorrow" is the day after this.
    public var now: Date
    public var timeZone: TimeZone
    /// The caller's turns so far, as recognised, oldest first.
    public var callerWords: [String]
    /// The same for the same change, however often it is retried; stored with the change.
    public var idempotencyKey: String

    public init(now: Date, timeZone: TimeZone, callerWords: [String] = [], idempotencyKey: String = "") {
        self.now = now
        self.timeZone = timeZone
        self.callerWords = callerWords
        self.idempotencyKey = idempotencyKey
    }
}
