/// One thing that was checked in a call.
public struct EvalCheck: Sendable, Codable, Hashable {
    /// What kinds of checks there are; reports count by them.
    public enum Kind: String, Sendable, Codable, Hashable, CaseIterable {
        /// A row must be there.
        case row
        /// A row must not be there.
        case noRow = "no_row"
        /// Nothing else changed.
        case nothingElse = "nothing_else"
        case call
        case noCall = "no_call"
        case says
        case neverSays = "never_says"
        case secret
        /// The turns that the call took.
        case turns
        /// Every turn is answered with a sentence.
        case answered
        /// Nothing is said that cannot be spoken.
        case speakable
        /// The call was held to its end.
        case completed
    }

    public var kind: Kind
    /// What is expected.
    public var what: String
    public var passed: Bool
    /// What was found instead.
    public var detail: String?

    public init(_ kind: Kind, _ what: String, passed: Bool, detail: String? = nil) {
        self.kind = kind
        self.what = what
        self.passed = passed
        self.detail = passed ? nil : detail
    }
}
