/// The mind of one call: what the call driver asks for an answer.
///
/// `ParleyAgent` has the one that Parley ships. It keeps the history; the driver tells it what was
/// really heard.
public protocol CallAgent: Sendable {
    /// What the agent says when the call begins.
    var greeting: String { get }

    /// Whether the agent's language model can tell if words are all (``completion(of:)``). The default says no.
    var judgesTurns: Bool { get }

    /// Reads ahead the words of a turn that is still being spoken.
    /// - Parameter isPause: The caller has fallen silent, so that these may be all the words.
    func prepare(words: String, isPause: Bool) async

    /// How likely a turn is over, 0…1, by its words so far; `nil` where nobody can tell. An opinion beside the turn
    /// detector's of the voice. No reply need be begun for it; one to the same words shares what was read.
    func completion(of words: String) async -> Float?

    /// Begins to answer a turn. Returns at once; the reply is told what becomes of it, before the next one is asked for.
    /// - Parameter isTrial: The turn may not be over. Until ``AgentReply/committed()`` nothing may be done that cannot be
    ///   taken back.
    func reply(to words: String, isTrial: Bool) -> AgentReply

    /// Says something that is no answer: the greeting, or that somebody has to speak up.
    func say(_ line: String) -> AgentReply

    /// The call is over: stops what is running and releases what is held.
    func close() async
}

extension CallAgent {
    public var judgesTurns: Bool { false }

    public func completion(of words: String) async -> Float? { nil }

    /// Answers a turn that is over.
    public func reply(to words: String) -> AgentReply { reply(to: words, isTrial: false) }

    public func say(_ line: String) -> AgentReply { AgentReply(saying: line) }
}

public enum ReplyEvent: Sendable, Hashable {
    /// The model has produced its first token of a step, text or tool call.
    case firstToken
    /// Text to be spoken.
    case text(String)
    /// Speak what was said so far without waiting for more text: a tool is about to take time.
    case flush
    /// The text since the last flush was cut off at the model's limit of tokens. What of it is not being spoken yet
    /// is spoken up to its last whole sentence: ``CutText``.
    case cutOff
    case toolStarted(ToolCall)
    case toolFinished(ToolCall, result: JSONValue)
    /// What the caller is asked for in what was said last.
    case expects(ExpectedAnswer)
    /// What is to follow the reply once it has been heard whole.
    case sequel(ReplySequel)
    /// The caller is to be given to a person: whoever can do that has to.
    case handOver(HandOver)
}

/// What follows a reply that has been heard whole.
public enum ReplySequel: Sendable, Hashable {
    /// The agent has taken leave: the call ends, unless the caller speaks first.
    case hangUp
    /// The caller has asked for a moment: their silence is no reason to ask whether they are there.
    case patience
}

/// A call that is given to a person, with what that person should know of it.
public struct HandOver: Sendable, Hashable {
    /// In a sentence or two.
    public var summary: String
    /// The same for programs: what is open and what was done.
    public var details: JSONValue

    public init(summary: String, details: JSONValue = [:]) {
        self.summary = summary
        self.details = details
    }
}
