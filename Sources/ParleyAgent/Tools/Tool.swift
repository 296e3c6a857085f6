public import ParleyCore
public import ParleyLanguage

/// Something the agent can do besides talking.
///
/// A type may conform to it, a ``FunctionTool`` may be made from a closure, and `@Tool` makes one
/// from a function. They are the same to an agent.
public protocol Tool: Sendable {
    var definition: ToolDefinition { get }
    /// Whether running it changes anything outside the call.
    var effect: ToolEffect { get }
    /// How long it may take before the model is told that it failed.
    var timeout: Duration { get }
    /// Whether it may run while other tools of the same step do. By default what only reads may.
    var runsInParallel: Bool { get }
    /// Spoken when the tool takes longer than a moment, such as "Let me check that for you."
    var filler: String? { get }
    /// The types of the arguments, by which it is told whether the caller has said them. What has none is looked for
    /// word for word.
    var slots: [FormSlot] { get }
    /// Whether a change that is not agreed to yet may be asked for: the tool then only says what it would do
    /// (``ToolOutcome/proposed(_:readBack:)``).
    var proposes: Bool { get }
    /// What only somebody says who has done what the tool does: "I have cancelled". It is not said before.
    func claims(in language: Language) -> [String]

    /// Runs the tool. Whatever is wrong with the arguments is a result (``ToolOutcome/refused(ask:)``),
    /// in words the model can act on; an error other than ``ToolRefusal`` is a fault of the tool.
    ///
    /// The arguments fit the definition: what is required is there, and all is of its kind.
    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome
}

extension Tool {
    public var effect: ToolEffect { .reads }
    public var timeout: Duration { .seconds(5) }
    public var runsInParallel: Bool { effect == .reads }
    public var filler: String? { nil }
    public var slots: [FormSlot] { [] }
    public var proposes: Bool { false }
    public func claims(in language: Language) -> [String] { [] }
}

public enum ToolEffect: Sendable, Hashable {
    case reads
    case changes
}
