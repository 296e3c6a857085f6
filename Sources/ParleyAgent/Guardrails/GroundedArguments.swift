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
        let grounding = GroundingGuard(now: conversation.now, timeZone: conversation.timeZone)
        let evidence = Evidence(conversation)
        var arguments = arguments
        // What the caller has said beyond doubt stands for what the model has made of it.
        for parameter in tool.definition.parameters where parameter.isRequired {
            guard !grounding.isBacked(parameter.name, in: arguments, of: tool, evidence: evidence),
                let said = said(parameter.name, tool.grounding[parameter.name]?.kind, in: conversation)
            else { continue }
            arguments[parameter.name] = .string(said)
        }
        return grounding.backed(arguments, of: tool, evidence: evidence)
    }

    private func said(_ name: String, _ kind: GroundingRule.Kind?, in conversation: Conversation) -> String? {
        switch kind {
        case .name: return GivenName.last(in: conversation.callerWords)
        case .moment where !name.contains("time"):
            let today = CalendarDay(conversation.now, in: conversation.timeZone)
            return MomentOrder(conversation.turns[...], before: nil, today: today).settledDay?.spoken
        default: return nil
        }
    }

    public func objection(to arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation) -> String? {
        GroundingGuard(now: conversation.now, timeZone: conversation.timeZone)
            .objection(to: arguments, of: tool, evidence: Evidence(conversation))
    }
}
