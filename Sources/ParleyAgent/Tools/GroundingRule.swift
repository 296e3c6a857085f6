/// How an argument must be backed by the conversation.
public struct GroundingRule: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A person's name: every part of it, as the recognizer wrote it or nearly so.
        case name
        /// Spoken words, of which at least one that carries meaning was said.
        case words
        /// A date or a time, in any of the ways it can be said or written.
        case moment
        /// An identifier such as APT-1001: its digits were said or returned by a tool.
        case identifier
        /// A count or an amount, in digits or in words.
        case number
    }

    public var kind: Kind
    /// What is missing where the argument is not backed: "the patient's name".
    public var ask: String
    /// How it is asked for: "May I have the patient's name?"
    public var question: String?

    /// How an identifier that nobody gave is found, by the name that the caller has given.
    public struct LookUp: Sendable, Hashable {
        /// A tool that takes the name and returns what has identifiers, and the argument that it takes it as.
        public var tool: String
        public var argument: String

        public init(tool: String, argument: String) {
            self.tool = tool
            self.argument = argument
        }
    }

    /// For identifiers. A small model that wants to change something makes up its number, instead of
    /// looking for it first.
    public var lookUp: LookUp?

    public init(_ kind: Kind, ask: String, question: String? = nil, lookUp: LookUp? = nil) {
        self.lookUp = lookUp
        self.kind = kind
        self.ask = ask
        self.question = question
    }
}
