public import Foundation
public import ParleyCore
public import ParleyLanguage

/// A call as safety rules see it.
public struct Conversation: Sendable {
    /// What one side said, what was done, and what the other heard.
    public struct Turn: Sendable, Hashable {
        /// As recognised; `nil` for what the agent says unasked, its greeting.
        public var caller: String?
        /// What tools returned, as the model saw it.
        public var results: [ToolResultMessage]
        /// What the caller heard of the answer; empty while it is not over.
        public var heard: String

        public init(caller: String?, results: [ToolResultMessage] = [], heard: String = "") {
            self.caller = caller
            self.results = results
            self.heard = heard
        }
    }

    /// Oldest first; the last is the one that is being answered.
    public var turns: [Turn]
    /// What has been changed in this call, oldest first.
    public var changes: [MadeChange]
    /// Changes that were asked for and not made yet: the caller is to agree first. Oldest first.
    public var proposals: [ProposedChange]
    /// The agent's.
    public var tools: [any Tool]
    public var instructions: String
    /// What is spoken, and what "tomorrow" is counted from.
    public var moment: Moment
    /// What the caller heard last sent them to emergency help.
    public var isAlarmed: Bool

    public init(
        turns: [Turn], changes: [MadeChange] = [], proposals: [ProposedChange] = [], tools: [any Tool] = [], instructions: String = "",
        moment: Moment, isAlarmed: Bool = false
    ) {
        self.turns = turns
        self.changes = changes
        self.proposals = proposals
        self.tools = tools
        self.instructions = instructions
        self.moment = moment
        self.isAlarmed = isAlarmed
    }

    /// Whether the last thing that was heard holds one of some sentences.
    package static func isHeard(_ sentences: [String], in turns: [Turn]) -> Bool {
        guard let heard = turns.last(where: { !$0.heard.isEmpty })?.heard else { return false }
        return sentences.contains { heard.contains($0) }
    }

    /// The caller's turns, oldest first.
    public var callerWords: [String] { turns.compactMap(\.caller) }
}

/// A change that a tool has made.
public struct MadeChange: Sendable, Hashable {
    public var tool: String
    /// What the tool returned of it, as the model saw it.
    public var result: JSONValue
    /// The turn that asked for it, an index of ``Conversation/turns``.
    public var turn: Int
    /// Its idempotency key.
    public var key: String

    public init(tool: String, result: JSONValue, turn: Int, key: String = "") {
        self.tool = tool
        self.result = result
        self.turn = turn
        self.key = key
    }
}

/// A change that waits for the caller's agreement.
public struct ProposedChange: Sendable, Hashable {
    public var tool: String
    /// What it would be made with.
    public var arguments: [String: JSONValue]
    /// The turn in which it was asked for, an index of ``Conversation/turns``.
    public var turn: Int

    public init(tool: String, arguments: [String: JSONValue], turn: Int) {
        self.tool = tool
        self.arguments = arguments
        self.turn = turn
    }
}
