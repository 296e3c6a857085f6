/// How much of a long call the model reads.
public struct HistoryLimit: Sendable, Hashable {
    /// Tokens of conversation, instructions and examples not counted. When an answer has made it
    /// longer, the oldest turns are left out.
    public var tokens: Int
    /// Tokens that are left then, so that it happens rarely.
    public var kept: Int
    /// Tokens of what is left for the record of what was agreed.
    public var recordTokens: Int

    public init(tokens: Int = 1_000, kept: Int = 450, recordTokens: Int = 200) {
        self.tokens = max(1, tokens)
        self.kept = min(max(1, kept), self.tokens)
        self.recordTokens = min(max(0, recordTokens), self.kept / 2)
    }
}
