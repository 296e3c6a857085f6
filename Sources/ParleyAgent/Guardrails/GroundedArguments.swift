public import ParleyCore

/// Arguments are grounded in what the caller said or a tool returned, as each tool's
/// ``Tool/grounding`` says. What a model made up is refused, with what to ask for.
public struct GroundedArguments: Guardrail {
    public init() {}

    public func replacement(for call: ToolCall, of tool: any Tool, in conversation: Conversation) -> ToolCall? {
        IdentifierLookUp.call(insteadOf: call, of: tool, in: conversation)
    }

    public func amended(
        _ arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation
    ) -> [String: JSONValue] {
        GroundingGuard(now: conversation.now, timeZone: conversation.timeZone)
            .backed(arguments, of: tool, evidence: Evidence(conversation))
    }

    public func objection(to arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation) -> String? {
        GroundingGuard(now: conversation.now, timeZone: conversation.timeZone)
            .objection(to: arguments, of: tool, evidence: Evidence(conversation))
    }
}
