import ParleyCore

/// What is remembered of a call when its turns are no longer read: who the caller is and what was
/// changed. It comes from tools' arguments and results, not from anybody's summary.
struct CallRecord {
    private let facts: [String]

    init(_ conversation: Conversation, history: History) {
        facts = Self.given(in: history, tools: conversation.tools) + conversation.changes.map { "\($0.tool): \($0.result.text)" }
    }

    /// The facts in a line of so many tokens; of more than fit, the latest.
    func text(within tokens: Int, count: (String) -> Int) -> String? {
        guard !facts.isEmpty else { return nil }
        for dropped in facts.indices {
            let kept = facts[dropped...].joined(separator: "; ")
            let text = "Earlier in this call: \(dropped > 0 ? "(\(dropped) older things are left out) " : "")\(kept)"
            if count(text) <= tokens { return text }
        }
        return nil
    }

    /// What holds for the whole call, as tools were given it: names above all.
    private static func given(in history: History, tools: [any Tool]) -> [String] {
        var given: [String] = []
        for step in history.turns.flatMap(\.steps) {
            for (call, result) in zip(step.answered, step.results) where result.result["error"] == nil {
                for slot in tools.first(where: { $0.definition.name == call.name })?.slots ?? [] where slot.isKept {
                    guard let value = call.arguments[slot.name]?.stringValue else { continue }
                    let fact = "\(slot.name): \(value)"
                    if !given.contains(fact) { given.append(fact) }
                }
            }
        }
        return given
    }
}
