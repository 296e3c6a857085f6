import ParleyCore
import ParleyLanguage

/// Nothing is said to be done that this call has not done.
///
/// What only somebody says who has done it is data of the tool's: ``Tool/claims(in:)``. A question claims nothing.
public struct UnfoundedClaims: SafetyRule {
    public init() {}

    public func verdict(on sentence: String, isWhole: Bool, in conversation: Conversation) -> SpeechVerdict {
        let language = conversation.moment.language
        let undone = conversation.tools.filter { tool in !conversation.changes.contains { $0.tool == tool.definition.name } }
        let claims = undone.flatMap { $0.claims(in: language) }.map(language.words)
        guard !claims.isEmpty else { return .fine }
        let words = language.words(sentence)
        let isClaimed = claims.contains { claim in words.indices.contains { words[$0...].starts(with: claim) } }
        if isClaimed {
            // The rest of its sentence may make a question of it.
            guard isWhole else { return .undecided }
            return Language.isQuestion(sentence) ? .fine : .objectionable(.notDone)
        }
        return !isWhole && claims.contains { begins($0, in: words) } ? .undecided : .fine
    }

    /// Whether a text ends in the first words of a claim, the last of which may be half written.
    private func begins(_ claim: [String], in words: [String]) -> Bool {
        (1...claim.count).contains { count in
            guard words.count >= count else { return false }
            let end = words.suffix(count)
            return end.dropLast().elementsEqual(claim.prefix(count - 1)) && claim[count - 1].hasPrefix(end.last ?? "")
        }
    }
}
