public import ParleyCore
import ParleyLanguage

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
            let rule = tool.grounding[parameter.name]
            guard !grounding.isBacked(parameter.name, in: arguments, of: tool, evidence: evidence)
                || isTakenBack(arguments[parameter.name], parameter.name, rule?.kind, of: tool, in: conversation)
            else { continue }
            if let said = said(parameter.name, rule?.kind, in: conversation) { arguments[parameter.name] = .string(said) }
        }
        if tool.effect == .changes, let taken = TakenOffer.time(in: conversation) {
            for parameter in tool.definition.parameters
            where tool.grounding[parameter.name]?.kind == .moment && parameter.name.contains("time") && arguments[parameter.name] != nil {
                arguments[parameter.name] = .string(taken)
            }
        }
        return grounding.backed(arguments, of: tool, evidence: evidence)
    }

    /// Whether the caller has come to another day since: "on Tuesday, no, sorry, on Wednesday".
    private func isTakenBack(
        _ value: JSONValue?, _ name: String, _ kind: GroundingRule.Kind?, of tool: any Tool, in conversation: Conversation
    ) -> Bool {
        guard kind == .moment, !name.contains("time"), tool.effect == .changes, let value = value.flatMap(SpokenTemplate.spoken),
            !conversation.changes.contains(where: { $0.tool == tool.definition.name })
        else { return false }
        let today = CalendarDay(conversation.now, in: conversation.timeZone)
        guard let day = Language.english.day(value, today: today)?.day else { return false }
        // "From Thursday until Sunday" takes nothing back.
        let last = conversation.callerWords.last { !MomentEvidence($0, today: today).days.isEmpty }
        guard let last, RequestWords.takesBack(last) else { return false }
        let settled = MomentOrder(conversation.turns[...], before: nil, today: today).settledDay
        return settled != nil && settled != day
    }

    private func said(_ name: String, _ kind: GroundingRule.Kind?, in conversation: Conversation) -> String? {
        switch kind {
        case .name: return GivenName.last(in: conversation.callerWords)
        case .moment where !name.contains("time"):
            let today = CalendarDay(conversation.now, in: conversation.timeZone)
            return MomentOrder(conversation.turns[...], before: nil, today: today).settledDay.map { Language.english.spoken($0) }
        default: return nil
        }
    }

    public func objection(to arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation) -> String? {
        GroundingGuard(now: conversation.now, timeZone: conversation.timeZone)
            .objection(to: arguments, of: tool, evidence: Evidence(conversation))
    }
}
