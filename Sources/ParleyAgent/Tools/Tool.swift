public import ParleyCore

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
    /// The arguments that must have been said by the caller or returned by a tool before they may
    /// be used, each with the question that gets it.
    var grounding: [String: GroundingRule] { get }
    /// How a change is asked for and spoken of; of no use to a tool that only reads.
    var wording: ToolWording { get }

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
    public var grounding: [String: GroundingRule] { [:] }
    public var wording: ToolWording { ToolWording() }
}

public enum ToolEffect: Sendable, Hashable {
    case reads
    case changes
}
