public import ParleyCore

/// What a tool says of a request that may still lack something. Nothing has been changed yet.
public enum Preparation: Sendable, Hashable {
    /// It can be done, with these arguments.
    /// - Parameters:
    ///   - readBack: Asks whether to do it.
    ///   - isExact: One thing and no other can be meant; nothing was chosen for the caller.
    ///   - rather: The tool that what is known speaks for, if the caller may have meant that one: who has an appointment with a
    ///     doctor and wants to see them on another day perhaps moves it.
    case ready(arguments: [String: JSONValue], readBack: Line, isExact: Bool, rather: String? = nil)
    case ask(SlotQuestion)
    /// It cannot be done, whatever else is said.
    case refused(Line)}

/// A question for one slot.
public struct SlotQuestion: Sendable, Hashable {
    /// The slot's key.
    public var key: String
    public var line: Line
    /// What the line offers, in the order in which it is said.
    public var options: [SlotValue]
    /// What the request is about is not there at all: nothing is booked that could be cancelled.
    public var findsNothing: Bool

    public init(_ key: String, _ line: Line, options: [SlotValue] = [], findsNothing: Bool = false) {
        self.key = key
        self.line = line
        self.options = options
        self.findsNothing = findsNothing
    }
}
