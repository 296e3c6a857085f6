public import ParleyCore
import ParleyLanguage

/// A change is made only when the caller asked for exactly it, or said yes to hearing it read back;
/// what was made is then read back, so that it can be corrected; and nothing is said to be done that
/// is not.
///
/// Each tool's ``Tool/wording`` says how its change is asked for and spoken of. An identifier that a
/// tool returned stands for what was asked for where it is the only one of its kind, or where the
/// caller's words fit it better than the others. What a caller asks for is used up by doing it.
public struct ConfirmedChanges: Guardrail {
    public init() {}

    /// How the objection to a change begins that the caller has not asked for.
    static let notAsked = "Not done yet: the caller has not asked for exactly this."

    public func objection(to arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation) -> String? {
        guard tool.effect == .changes else { return nil }
        // What lacks is asked for first.
        guard tool.definition.parameters.allSatisfy({ !$0.isRequired || arguments[$0.name] != nil }) else { return nil }
        let request = ChangeRequest(arguments, of: tool, in: conversation)
        if request.isOneTooMany {
            return "That is made already, and the caller has not asked for another one. Ask: Is there anything else I can do for you?"
        }
        if let made = request.corrected, let amending = tool.wording.amendedBy {
            return "That one is made already\(identifier(of: made, for: amending, in: conversation)). To change it, call \(amending) with what is new."
        }
        if request.isDeclined { return "The caller said no. Do not do it; ask what they would like instead." }
        if request.isConfirmed || request.isAsked, request.isExact { return nil }
        return "\(Self.notAsked) Ask: \(request.question)"
    }

    /// A correction of what was made is a call of the tool that amends it.
    public func replacement(for call: ToolCall, of tool: any Tool, in conversation: Conversation) -> ToolCall? {
        guard tool.effect == .changes, let arguments = call.arguments.objectValue,
            let amending = conversation.tools.first(where: { $0.definition.name == tool.wording.amendedBy }),
            let made = ChangeRequest(arguments, of: tool, in: conversation).corrected
        else { return nil }
        var amended: [String: JSONValue] = [:]
        var isNew = false
        for parameter in amending.definition.parameters {
            let name = parameter.name
            if amending.grounding[name]?.kind == .identifier {
                amended[name] = made.result[name]
            } else if amending.grounding[name]?.kind != .name, let value = arguments[name], !Self.isSame(value, made.arguments[name]) {
                amended[name] = value
                isNew = true
            }
        }
        return isNew ? ToolCall(id: call.id, name: amending.definition.name, arguments: .object(amended)) : nil
    }

    private static func isSame(_ value: JSONValue, _ other: JSONValue?) -> Bool {
        guard let a = SpokenTemplate.spoken(value), let b = other.flatMap(SpokenTemplate.spoken) else { return false }
        let today = CalendarDay(number: 0)
        let times = (Language.english.clockTimes(a, today: today), Language.english.clockTimes(b, today: today))
        return RequestWords.words(a) == RequestWords.words(b) || !times.0.isEmpty && times.0 == times.1
    }

    public func addition(to reply: String, in conversation: Conversation) -> String? {
        let today = CalendarDay(conversation.now, in: conversation.timeZone)
        let untold = conversation.changes.filter { change in
            // What was heard since it was made counts as well: it may have been told before.
            let heard = conversation.turns.indices.contains(change.turn) ? conversation.turns[change.turn...].map(\.heard) : []
            let mention = Mention(in: (heard + [reply]).joined(separator: " "), today: today)
            if let details = details(of: change, in: conversation) { return !details.allSatisfy(mention.holds) }
            // Without words of its tool's, any of it will do.
            return !members(of: change).map(\.value).contains(where: mention.holds)
        }
        let sentences = untold.compactMap { sentence(for: $0, in: conversation) }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    public func speechFilter(in conversation: Conversation) -> (any SpeechFilter)? {
        let answered = Set(conversation.turns.last?.results.map(\.name) ?? [])
        let tools = conversation.tools.filter {
            // What a tool has just returned is what is told.
            !($0.effect == .reads && answered.contains($0.definition.name)) && !($0.wording.claims.isEmpty && $0.wording.states.isEmpty)
        }
        return tools.isEmpty ? nil : ClaimFilter(tools: tools, conversation: conversation)
    }

    public func facts(in conversation: Conversation) -> [String] {
        conversation.changes.compactMap { sentence(for: $0, in: conversation) ?? $0.result.text }
    }

    /// What a tool that amends a change is to be given of it: ", appointment_id APT-1001".
    private func identifier(of change: MadeChange, for tool: String, in conversation: Conversation) -> String {
        let rules = conversation.tools.first { $0.definition.name == tool }?.grounding ?? [:]
        let names = rules.filter { $0.value.kind == .identifier }.keys.sorted()
        return names.compactMap { name in SpokenTemplate.spoken(change.result[name]).map { ", \(name) \($0)" } }.joined()
    }

    /// What the caller must hear of a change, as its tool's words have it.
    private func details(of change: MadeChange, in conversation: Conversation) -> [String]? {
        let sources = [change.result.objectValue ?? [:], change.arguments]
        return wording(of: change, in: conversation)?.done.flatMap { SpokenTemplate($0).filled(from: sources)?.values }
    }

    private func sentence(for change: MadeChange, in conversation: Conversation) -> String? {
        let sources = [change.result.objectValue ?? [:], change.arguments]
        if let done = wording(of: change, in: conversation)?.done, let filled = SpokenTemplate(done).filled(from: sources) {
            return filled.text
        }
        let members = members(of: change)
        if members.isEmpty { return nil }
        return "That is: \(members.map { "\($0.name.replacing("_", with: " ")) \($0.value)" }.joined(separator: ", "))."
    }

    /// What a change consists of where its tool has no words for it: its arguments, as they were given.
    private func members(of change: MadeChange) -> [(name: String, value: String)] {
        change.arguments.sorted { $0.key < $1.key }.compactMap { name, value in
            SpokenTemplate.spoken(value).map { (name, $0) }
        }
    }

    private func wording(of change: MadeChange, in conversation: Conversation) -> ToolWording? {
        conversation.tools.first { $0.definition.name == change.tool }?.wording
    }
}
