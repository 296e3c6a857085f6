public import ParleyCore

/// A rule that an agent keeps whatever its model does: an ordinary value in ``AgentDefinition/guardrails``.
///
/// It knows the call by ``Conversation`` and keeps no state of its own. Each requirement has a default
/// that lets everything pass, so that a rule says only what it is about. Rules are asked in their order;
/// the first to object or to answer is heard.
public protocol Guardrail: Sendable {
    /// A sentence that answers the caller's turn in the model's stead, `nil` to let the model answer.
    func answer(to words: String, in conversation: Conversation) -> String?

    /// The tool that must be called before the caller's turn is answered, `nil` to let the model see.
    func requiredTool(in conversation: Conversation) -> String?

    /// The call that is to be made in the stead of one that cannot lead to what it is meant for, `nil` to
    /// leave it as it is.
    func replacement(for call: ToolCall, of tool: any Tool, in conversation: Conversation) -> ToolCall?

    /// The arguments of a call as they may be used: without what is better left out.
    func amended(_ arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation) -> [String: JSONValue]

    /// What is to be said to the model instead of running the tool, `nil` if nothing is.
    func objection(to arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation) -> String?

    /// What of a tool's result the model, and whoever watches the call, may see.
    func admitted(_ result: JSONValue, of call: ToolCall, in conversation: Conversation) -> Admission

    /// What the text of an answer goes through before it is spoken; `nil` where it may pass.
    func speechFilter(in conversation: Conversation) -> (any SpeechFilter)?

    /// What must be said besides the answer, which `reply` is, at its end.
    func addition(to reply: String, in conversation: Conversation) -> String?

    /// What must be remembered of a call whose beginning the model no longer reads, in sentences.
    func facts(in conversation: Conversation) -> [String]
}

extension Guardrail {
    public func answer(to words: String, in conversation: Conversation) -> String? { nil }

    public func requiredTool(in conversation: Conversation) -> String? { nil }
    public func replacement(for call: ToolCall, of tool: any Tool, in conversation: Conversation) -> ToolCall? { nil }

    public func amended(
        _ arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation
    ) -> [String: JSONValue] { arguments }

    public func objection(to arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation) -> String? { nil }
    public func admitted(_ result: JSONValue, of call: ToolCall, in conversation: Conversation) -> Admission { Admission(result) }
    public func speechFilter(in conversation: Conversation) -> (any SpeechFilter)? { nil }
    public func addition(to reply: String, in conversation: Conversation) -> String? { nil }
    public func facts(in conversation: Conversation) -> [String] { [] }
}

/// A tool's result, as a guardrail lets it pass.
public struct Admission: Sendable, Hashable {
    public var result: JSONValue
    /// What was taken out, which must not be spoken either.
    public var withheld: [Withheld]

    public init(_ result: JSONValue, withheld: [Withheld] = []) {
        self.result = result
        self.withheld = withheld
    }
}

/// One value that a guardrail has kept from the model.
public struct Withheld: Sendable, Hashable {
    /// The record that it stands in, whole.
    public var record: [String: JSONValue]
    public var field: String
    public var value: JSONValue

    public init(record: [String: JSONValue], field: String, value: JSONValue) {
        self.record = record
        self.field = field
        self.value = value
    }
}

/// Changes the text of one answer as it streams by.
public protocol SpeechFilter: Sendable {
    /// Takes the next text and returns what may be spoken by now.
    mutating func append(_ text: String) -> String
    /// The text has ended, or a tool is called: returns the rest.
    mutating func finish() -> String

    /// Set when the answer cannot stand: what the model is to be told before it answers once more.
    /// The filter gives out nothing from there on; if the second answer cannot stand either, it gives
    /// out a sentence in its stead.
    var objection: String? { get }
}

extension SpeechFilter {
    public var objection: String? { nil }
}
