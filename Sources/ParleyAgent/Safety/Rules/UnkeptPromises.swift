import ParleyCore
import ParleyLanguage

/// Nothing is promised that nobody would keep: "I'll send the pills to the pharmacy".
///
/// How a promise is made, and of what, is data of the language's. What a tool does, what a result tells and what the
/// instructions promise themselves may be promised; a question promises nothing.
public struct UnkeptPromises: SafetyRule {
    public init() {}

    /// Words that may stand between a promise's beginning and its deed: "I'll then have them call".
    private static let gap = 3

    public func verdict(on sentence: String, isWhole: Bool, in conversation: Conversation) -> SpeechVerdict {
        let language = conversation.moment.language
        let words = language.words(sentence)
        let deeds = Self.deeds(in: words, language)
        guard !deeds.isEmpty else { return !isWhole && Self.mayGoOn(words, language) ? .undecided : .fine }
        let kept = kept(in: conversation, language)
        guard deeds.contains(where: { !kept.contains($0) }) else { return .fine }
        // The rest of its sentence may make a question of it.
        guard isWhole else { return .undecided }
        return Language.isQuestion(sentence) ? .fine : .objectionable(.promised)
    }

    /// What may be promised.
    private func kept(in conversation: Conversation, _ language: Language) -> Set<String> {
        let definitions = conversation.tools.map(\.definition)
        let done = definitions.flatMap { language.words($0.name.split(separator: "_").joined(separator: " ") + " " + $0.description) }
        let told = [conversation.instructions] + conversation.turns.flatMap(\.results).map(\.result.text)
        return Set(done).union(told.flatMap { Self.deeds(in: language.words($0), language) })
    }

    private static func deeds(in words: [String], _ language: Language) -> [String] {
        let promises = language.conversation.promises
        let begun = ends(of: beginnings(language), in: words).compactMap { end in
            let rest = words[end...].prefix(gap + 1).prefix { !language.conversation.negations.contains($0) }
            return rest.first(where: promises.deeds.contains)
        }
        return begun + words.compactMap { promises.whole[$0] }
    }

    private static func beginnings(_ language: Language) -> [[String]] {
        language.conversation.promises.beginnings.map { $0.split(separator: " ").map(String.init) }
    }

    /// Where a promise that begins in these words goes on.
    private static func ends(of beginnings: [[String]], in words: [String]) -> [Int] {
        words.indices.flatMap { index in beginnings.filter { words[index...].starts(with: $0) }.map { index + $0.count } }
    }

    /// Whether what comes next may be what is promised, or more of how a promise begins. The last word may be half written.
    private static func mayGoOn(_ words: [String], _ language: Language) -> Bool {
        let beginnings = beginnings(language)
        if ends(of: beginnings, in: words).contains(where: { words.count - $0 <= gap }) { return true }
        if let last = words.last, language.conversation.promises.whole.keys.contains(where: { $0.hasPrefix(last) && last.count > 3 }) { return true }
        return beginnings.contains { beginning in
            (1...beginning.count).contains { count in
                let end = words.suffix(count)
                return end.count == count && end.dropLast().elementsEqual(beginning.prefix(count - 1)) && beginning[count - 1].hasPrefix(end.last ?? "")
            }
        }
    }
}
