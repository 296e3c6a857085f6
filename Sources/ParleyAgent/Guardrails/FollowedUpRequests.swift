public import ParleyCore

/// What a caller has plainly asked for is brought to its end: what it lacks is asked for, and as soon as
/// nothing lacks the tool is called. A small model forgets to do either.
///
/// Applies to tools whose ``ToolWording/asks`` say what asks for them. Whether a change may be made is
/// for others to judge, above all ``ConfirmedChanges``.
public struct FollowedUpRequests: Guardrail {
    /// What comes before a question that is the whole answer to a request.
    public var opener: String

    public init(opener: String = "Sure.") { self.opener = opener }

    public func answer(to words: String, in conversation: Conversation) -> String? {
        // Known without a model: nothing was said that it could call the tool with.
        guard let request = OpenRequest(in: conversation), request.isBare, let question = request.missing.first?.question else { return nil }
        return opener.isEmpty ? question : "\(opener) \(question)"
    }

    public func requiredTool(in conversation: Conversation) -> String? {
        guard let request = OpenRequest(in: conversation), request.isReady else { return askedAgain(in: conversation) }
        return request.tool.definition.name
    }

    /// The tool that answered the question before, where the caller asks the same of something else: "And what
    /// about Dr. Patel?"
    private func askedAgain(in conversation: Conversation) -> String? {
        guard let words = conversation.turns.last?.caller.map(RequestWords.words)?.prefix(5),
            zip(words, words.dropFirst()).contains(where: { ["what", "how"].contains($0) && $1 == "about" }),
            let last = conversation.turns.dropLast().last?.results.last, last.result["error"] == nil
        else { return nil }
        return conversation.tools.first { $0.definition.name == last.name && $0.effect == .reads }?.definition.name
    }

    public func addition(to reply: String, in conversation: Conversation) -> String? {
        let isAsking = reply.split(separator: "?", omittingEmptySubsequences: false).dropLast().contains {
            // Who is in the middle of something has not been asked anything by this.
            !$0.lowercased().hasSuffix("anything else") && !$0.lowercased().hasSuffix("anything else i can help you with")
        }
        guard !isAsking, let request = OpenRequest(in: conversation), request.mayBeAsked else { return nil }
        return request.missing.first?.question
    }
}
