/// How the language model behaves.
public struct ChatBehavior: Sendable {
    /// What becomes of a request for the probabilities of tokens.
    public enum Probabilities: String, Sendable, Hashable, CaseIterable {
        case told
        /// As servers do that do not know the field.
        case ignored
        /// As reasoning models do.
        case refused
    }

    /// The key that is let in; `nil` lets everybody in.
    public var key: String?
    /// Models, and Azure's deployments, that exist; `nil` for any name.
    public var models: Set<String>? = ["gpt-4o", "gpt-4o-mini", "gpt-4.1", "gpt-4.1-mini"]
    public var script: ChatScript = ChatScript(fallback: .text("I am a simulated model. You are heard loud and clear."))
    /// From the whole request to the first token.
    public var firstToken: Duration = .milliseconds(300)
    /// From each token to the next.
    public var perToken: Duration = .milliseconds(30)
    public var probabilities = Probabilities.told
    public var faults: FaultPlan = .none

    public init() {}
}
