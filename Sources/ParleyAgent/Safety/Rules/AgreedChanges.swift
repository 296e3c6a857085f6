import ParleyCore
import ParleyLanguage

/// A change that a model asks for is made in two steps, in any language, unless the caller has asked for it in so many
/// words.
///
/// Where every detail was said by the caller, as the tool's slots read their words, it is made. Otherwise it is only
/// prepared, for the model to read it back; asked for again in a later turn it is made, if it comes to the same.
/// What a caller has said is used up by the change that was made of it.
public struct AgreedChanges: SafetyRule {
    public init() {}

    public func permit(_ call: SafetyCall, in conversation: Conversation) -> Permission {
        guard call.tool.effect == .changes, call.author == .model else { return .granted }
        let proposals = conversation.proposals.filter { $0.tool == call.tool.definition.name && isHeard($0, call.tool, in: conversation) }
        let turns = unused(by: call.tool, in: conversation)
        let question = question(turns, conversation.moment.language)
        return .granted(
            Consent(isAsked: isAsked(call, turns, question, in: conversation), agreed: proposals.map(\.arguments), question: question))
    }

    // MARK: Asked for

    /// The turns whose words no change of this kind was made of.
    private func unused(by tool: any Tool, in conversation: Conversation) -> ArraySlice<Conversation.Turn> {
        let last = conversation.turns.count - 1
        let made = conversation.changes.last { $0.tool == tool.definition.name && $0.turn < last }?.turn ?? -1
        return conversation.turns.dropFirst(made + 1)
    }

    /// The agent's words, with a question, that the caller has just said yes to.
    private func question(_ turns: ArraySlice<Conversation.Turn>, _ language: Language) -> String? {
        guard let answer = turns.last?.caller, language.agreement(in: answer) == .yes, let heard = turns.dropLast().last?.heard,
            heard.contains(where: Language.questionMarks.contains)
        else { return nil }
        return heard
    }

    private func isAsked(_ call: SafetyCall, _ turns: ArraySlice<Conversation.Turn>, _ question: String?, in conversation: Conversation) -> Bool {
        // What has no details cannot have been asked for in every one.
        guard !call.arguments.isEmpty else { return false }
        let moment = conversation.moment
        // What a caller says yes to is theirs.
        let said = turns.compactMap(\.caller) + (question.map { [$0] } ?? [])
        return call.arguments.allSatisfy { name, value in
            guard let slot = call.tool.slots.first(where: { $0.name == name }) else { return SaidWords.hold(value, in: said, moment.language) }
            let words = slot.isKept ? conversation.callerWords : said
            return (value.arrayValue ?? [value]).allSatisfy { slot.type.isSaid($0, in: words, at: moment) }
        }
    }

    // MARK: Agreed to

    /// Whether the caller has heard an answer since it was proposed, and has neither turned it down nor said otherwise.
    private func isHeard(_ proposal: ProposedChange, _ tool: any Tool, in conversation: Conversation) -> Bool {
        let last = conversation.turns.count - 1
        guard proposal.turn < last, conversation.turns[proposal.turn..<last].contains(where: { !$0.heard.isEmpty }),
            // It is used up.
            !conversation.changes.contains(where: { $0.tool == proposal.tool && $0.turn > proposal.turn })
        else { return false }
        let answers = conversation.turns[(proposal.turn + 1)...].compactMap(\.caller)
        let moment = conversation.moment
        if answers.contains(where: { moment.language.agreement(in: $0) == .no }) { return false }
        return tool.slots.allSatisfy { slot in
            guard let value = proposal.arguments[slot.name] else { return true }
            let values = value.arrayValue ?? [value]
            return slot.isKept || !answers.contains { words in values.allSatisfy { slot.type.denies($0, words, at: moment) } }
        }
    }
}

/// Whether the caller has said what no slot reads: word for word.
enum SaidWords {
    static func hold(_ value: JSONValue, in turns: [String], _ language: Language) -> Bool {
        switch value {
        case .string(let text):
            let words = language.words(text)
            return !words.isEmpty && turns.contains { Set(words).isSubset(of: language.words($0)) }
        case .number(let number): return turns.contains { language.numbers(in: $0).contains { $0.value.value == number } }
        case .array(let values): return !values.isEmpty && values.allSatisfy { hold($0, in: turns, language) }
        case .object, .bool, .null: return false
        }
    }
}
