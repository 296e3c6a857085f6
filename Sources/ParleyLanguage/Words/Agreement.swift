/// How a language's speakers say yes and no, as far as words alone can tell.
public struct AgreementWords: Sendable {
    /// Words that a plain yes begins with.
    public var openings: Set<String> = []
    /// "go ahead", "sounds good".
    public var phrases: [String] = []
    /// Words of refusal.
    public var refusals: Set<String> = []
    /// Phrases of refusal: "never mind".
    public var refusalPhrases: [String] = []
    /// What may stand beside a yes or a no and changes neither.
    public var fillers: Set<String> = []
    /// Words that take a yes back, or put it off: "but", "wait".
    public var doubts: Set<String> = []

    public init() {}
}

/// A plain yes or no.
public enum Agreement: Sendable, Hashable {
    case yes
    case no
}

extension Language {
    /// Whether a turn begins with a yes and takes nothing of it back: "Yes, nine o'clock".
    public func beginsWithYes(_ text: String) -> Bool {
        let words = tokens(text).filter { $0.kind == .word }.map(\.word).drop { conversation.hesitations.contains($0) }
        guard let first = words.first, !text.contains("?") else { return false }
        let agreement = conversation.agreement
        return agreement.openings.contains(first) && agreement.doubts.isDisjoint(with: words) && agreement.refusals.isDisjoint(with: words)
    }

    /// Whether somebody takes back what they have just said: "Wake me at six. No wait, don't."
    public func takesBack(_ text: String) -> Bool {
        let agreement = conversation.agreement
        let against = agreement.refusals.union(agreement.doubts)
        return sentences(text).dropFirst().contains { sentence in
            let words = words(sentence).drop { conversation.hesitations.contains($0) }
            guard let first = words.first, against.contains(first) else { return false }
            // "No rush" takes nothing back.
            return words.dropFirst().contains(where: against.contains)
        }
    }

    /// Whether a turn is a plain yes or a plain no, and nothing else; `nil` for everything that wants a closer reading.
    ///
    /// This is the cheap reading of the plain cases: a yes with a condition, a question or a correction is none.
    public func agreement(in text: String) -> Agreement? {
        if text.contains("?") || text.contains("؟") || text.contains("？") { return nil }
        let agreement = conversation.agreement
        let words = tokens(text).filter { $0.kind == .word }.map(\.word)
        guard words.count == tokens(text).count, !words.isEmpty, words.count <= 10 else { return nil }
        var line = " " + words.joined(separator: " ") + " "
        func take(_ phrases: [String]) -> String? {
            guard let phrase = phrases.filter({ line.contains(" \($0) ") }).max(by: { $0.count < $1.count }) else { return nil }
            line = line.replacing(" \(phrase) ", with: " ")
            return phrase
        }
        // Phrases first: "no problem" and "why not" are no refusals. Those of refusal before the others, which may be part
        // of them: "don't do that".
        let declined = take(agreement.refusalPhrases)
        let said = take(agreement.phrases)
        let left = line.split(separator: " ").map(String.init).filter { !conversation.hesitations.contains($0) }
        let yes = left.filter(agreement.openings.contains)
        let no = left.filter(agreement.refusals.contains)
        let other = left.filter { !agreement.openings.contains($0) && !agreement.refusals.contains($0) && !agreement.fillers.contains($0) }
        guard other.isEmpty else { return nil }
        let isYes = said != nil || !yes.isEmpty, isNo = declined != nil || !no.isEmpty
        if isNo { return isYes && (said != nil || left.first.map(agreement.openings.contains) ?? false) ? nil : .no }
        return isYes && agreement.doubts.isDisjoint(with: left) ? .yes : nil
    }
}
