public import Foundation
public import ParleyCore

/// What a guardrail may know of a call.
public struct Conversation: Sendable {
    /// What one side said, what was done, and what the other heard.
    public struct Turn: Sendable, Hashable {
        /// As recognised; `nil` for what the agent says unasked, its greeting.
        public var caller: String?
        /// What tools returned, as the model saw it.
        public var results: [ToolResultMessage]
        /// What the caller heard of the answer; empty while it is not over.
        public var heard: String
        /// What was still to come when the caller interrupted, as far as it was known.
        public var unheard: String

        public init(caller: String?, results: [ToolResultMessage] = [], heard: String = "", unheard: String = "") {
            self.caller = caller
            self.results = results
            self.heard = heard
            self.unheard = unheard
        }
    }

    /// Oldest first; the last is the one that is being answered.
    public var turns: [Turn]
    /// What has been changed in this call, oldest first.
    public var changes: [MadeChange]
    /// What guardrails have kept from the model in this call.
    public var withheld: [Withheld]
    /// The agent's.
    public var tools: [any Tool]
    public var instructions: String
    public var now: Date
    public var timeZone: TimeZone

    public init(
        turns: [Turn], changes: [MadeChange] = [], withheld: [Withheld] = [], tools: [any Tool] = [],
        instructions: String = "", now: Date = Date(), timeZone: TimeZone = .current
    ) {
        self.turns = turns
        self.changes = changes
        self.withheld = withheld
        self.tools = tools
        self.instructions = instructions
        self.now = now
        self.timeZone = timeZone
    }

    /// The caller's turns, oldest first.
    public var callerWords: [String] { turns.compactMap(\.caller) }

    /// What the caller heard before the turn that is being answered.
    public var lastHeard: String { turns.dropLast().last?.heard ?? "" }
}

/// A change that a tool has made.
public struct MadeChange: Sendable, Hashable {
    public var tool: String
    public var arguments: [String: JSONValue]
    /// What the tool returned of it, as the model saw it.
    public var result: JSONValue
    /// The turn that asked for it, an index of ``Conversation/turns``.
    public var turn: Int
    /// Says what was made, where the tool has words for it.
    public var sentence: String?
    /// Its idempotency key.
    public var key: String

    public init(
        tool: String, arguments: [String: JSONValue], result: JSONValue, turn: Int, sentence: String? = nil,
        key: String = ""
    ) {
        self.tool = tool
        self.arguments = arguments
        self.result = result
        self.turn = turn
        self.sentence = sentence
        self.key = key
    }
}
