public import ParleyAgent
public import ParleyCore
import ParleyLanguage

/// What is to be done next.
public enum Move: Sendable, Hashable {
    case say(Line)
    /// Everything of the last turn that was not a filler, in other words where there are some.
    case sayAgain
    /// The model answers in its own words, and the open question, if there is one, follows.
    case answer
    /// Asks the tool what a request lacks; ``DialogueState/prepared(_:_:)`` is told.
    case prepare(RequestID, tool: String, FormRequest)
    /// Runs the tool; ``DialogueState/ran(_:_:)`` is told.
    case run(RequestID, tool: String, arguments: [String: JSONValue])
    case handOver
    /// The call ends when what was said has been heard.
    case end
}

public struct RequestID: Sendable, Hashable {
    var number: Int
}

/// What became of a request that was run.
public enum RequestEnd: Sendable, Hashable {
    /// - Parameters:
    ///   - line: Tells of it; `nil` leaves that to the model.
    ///   - values: What is now settled, by the slots' keys: the appointment as it was booked.
    case done(Line?, values: [String: SlotValue])
    case ask(SlotQuestion)
    case refused(Line)
}

extension Line {
    // What the dialogue itself has to say; every language has words for these.
    static let notUnderstood = Line(.didNotCatch)
    static let whatElse = Line(.anythingElse)
    static let whatToChange = Line("whatToChange")
    static let whatCanIDo = Line("whatCanIDo")
    /// Behind small talk, and what is none of the agent's business.
    static let chat = Line("chat")
    static let leftAsItIs = Line("leftAsItIs")
    static let notWithout = Line("notWithout")
    static let takeYourTime = Line(.takeYourTime)
    static let goodbye = Line(.goodbye)
    static let unknown = Line(.doesNotKnow)
    static let emergency = Line("emergency")
}
