import ParleyCore

/// What is remembered of a call when its turns are no longer read: who the caller is and what was
/// agreed. It comes from tools' results, not from anybody's summary.
struct CallRecord {
    private let facts: [String]

    init(_ conversation: Conversation, history: History, guardrails: [any Guardrail]) {
        let names = Self.names(in: history, tools: conversation.tools)
        facts = (names.isEmpty ? [] : ["The caller gave the name \(names.joined(separator: ", then ")).",])
            + guardrails.flatMap { $0.facts(in: conversation) }
    }

    /// The facts in a line of so many tokens; of more than fit, the latest.
    func text(within tokens: Int, count: (String) -> Int) -> String? {
        guard !facts.isEmpty else { return nil }
        for dropped in facts.indices {
            let kept = facts[dropped...].joined(separator: " ")
            let text = "Earlier in this call: \(dropped > 0 ? "(\(dropped) older things are left out) " : "")\(kept)"
            if count(text) <= tokens { return text }
        }
        return nil
    }

    /// The names that tools were given, in their order.
    private static func names(in history: History, tools: [any Tool]) -> [String] {
        var names: [String] = []
        for step in history.turns.flatMap(\.steps) {
            for (call, result) in zip(step.answered, step.results) where result.result["error"] == nil {
                let rules = tools.first { $0.definition.name == call.name }?.grounding ?? [:]
                for (name, rule) in rules.sorted(by: { $0.key < $1.key }) where rule.kind == .name {
                    guard let value = SpokenTemplate.spoken(call.arguments[name]), !names.contains(value) else { continue }
                    names.append(value)
                }
            }
        }
        return names
    }
}
