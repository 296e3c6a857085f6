import ParleyCore

/// A caller who lets the agent go on, or asks for what was said once more, is given just that: the rest of
/// the answer that was interrupted, from the beginning of the clause that broke off, or the last answer as
/// it was heard. No model is asked; it would say it in other words, and perhaps other things.
public struct ResumedReplies: Guardrail {
    public init() {}

    public func answer(to words: String, in conversation: Conversation) -> String? {
        guard let last = conversation.turns.dropLast().last, !last.heard.isEmpty else { return nil }
        let sentences = words.split { ".?!".contains($0) }.map { Self.plain(String($0)) }.filter { !$0.isEmpty }
        // "Sorry, I interrupted you." asks for the rest by itself.
        let requests = sentences.filter { !Self.apologies.contains($0) }
        guard requests.count <= 1, let asked = requests.first ?? sentences.first else { return nil }
        if Self.goingOn.contains(asked) || Self.apologies.contains(asked), !last.unheard.isEmpty {
            return (Self.lastClause(of: last.heard) + [last.unheard]).joined(separator: " ")
        }
        if Self.repeating.contains(asked) {
            return last.unheard.isEmpty ? last.heard : "\(last.heard) \(last.unheard)"
        }
        return nil
    }

    private static let goingOn: Set<String> = [
        "go on", "go ahead", "continue", "carry on", "keep going", "you were saying", "what were you saying", "and then", "what else", "and the rest",
        "what's the rest", "i'm listening", "do go on", "you can go on", "who else", "who else is there", "what else is there", "and who else",
        "who are the others", "what are the others", "what comes next", "what came next", "tell me the rest",
    ]
    private static let apologies: Set<String> = [
        "i interrupted you", "i cut you off", "i didn't mean to interrupt", "that was not for you", "that wasn't for you", "i was talking to someone else",
        "for interrupting", "to interrupt",
    ]
    private static let repeating: Set<String> = [
        "what", "pardon", "what was that", "what did you say", "say that again", "say it again", "can you say that again", "could you say that again",
        "repeat that", "can you repeat that", "could you repeat that", "can you repeat", "could you repeat", "come again", "i didn't hear that",
        "i didn't hear you", "i didn't catch that", "i did not catch that",
    ]
    private static let politeness: Set<String> = [
        "sorry", "please", "oh", "um", "uh", "okay", "ok", "yes", "yeah", "no", "excuse", "me", "hello", "well", "thanks",
    ]

    /// What a turn says besides politeness.
    private static func plain(_ text: String) -> String {
        var words = RequestWords.words(text)[...]
        while let first = words.first, politeness.contains(first) { words.removeFirst() }
        while let last = words.last, politeness.contains(last) { words.removeLast() }
        return words.joined(separator: " ")
    }

    /// The words of a text since its last clause ended: what was broken off is said whole.
    private static func lastClause(of text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let end = words.lastIndex { word in
            guard let last = word.last, ".,;:!?—".contains(last) else { return false }
            // "Dr." ends nothing.
            return last != "." || word.count > 4
        }
        return end.map { Array(words[($0 + 1)...]) } ?? words
    }
}
