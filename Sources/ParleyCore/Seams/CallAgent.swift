/// The mind of one call: what the call driver asks for an answer.
///
/// `ParleyAgent` has the one that Parley ships. It keeps the history; the driver tells it what was
/// really heard.
public protocol CallAgent: Sendable {
    /// What the agent says when the call begins.
    var greeting: String { get }

    /// Whether replies on trial tell if the words they answer are all
    /// (``ReplyEvent/turnCompletion(_:)``). The default says no.
    var judgesTurns: Bool { get }

    /// Reads ahead the words of a turn that is still being spoken.
    /// - Parameter isPause: The caller has fallen silent, so that these may be all the words.
    func prepare(words: String, isPause: Bool) async

    /// Answers a turn. Tools that have started run to their end even when the iteration is ended,
    /// and their results stay in the history.
    /// - Parameter commitment: Given when the turn is really over. Until then nothing may be done that
    ///   cannot be taken back: the answer waits for it before it runs a tool.
    func reply(to utterance: String, commitment: ReplyCommitment) -> AsyncThrowingStream<ReplyEvent, any Error>

    /// The reply in progress was never wanted, for its turn was not over: forgets the turn. Nothing
    /// of it was heard, and its commitment was not given.
    func replyDiscarded() async

    /// Closes the reply in progress in the history.
    /// - Parameters:
    ///   - heard: The part of the reply's text that the caller heard.
    ///   - interrupted: Whether the caller spoke over the rest of it.
    func replyEnded(heard: String, interrupted: Bool) async

    /// The call is over: stops what is running and releases what is held.
    func close() async
}

extension CallAgent {
    public var judgesTurns: Bool { false }

    /// Answers a turn that is over.
    public func reply(to utterance: String) -> AsyncThrowingStream<ReplyEvent, any Error> {
        reply(to: utterance, commitment: .given)
    }
}

public enum ReplyEvent: Sendable, Hashable {
    /// How likely the model holds it, 0…1, that the words answered are all the caller has to say: see
    /// ``LanguageModelEvent/turnCompletion(_:)``.
    case turnCompletion(Float)
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
