public import ParleyCore

/// What a tool says of a request that may still lack something. Nothing has been changed yet.
public enum Preparation: Sendable, Hashable {
    case ready(ReadyRequest)
    case ask(SlotQuestion)
    /// It cannot be done, whatever else is said.
    case refused(Line)
}

/// What can be done, once the caller agrees.
public struct ReadyRequest: Sendable, Hashable {
    /// The tool's.
    public var arguments: [String: JSONValue]
    /// Asks whether to do it.
    public var readBack: Line
    /// One thing and no other can be meant; nothing was chosen for the caller.
    public var isExact: Bool
    /// The tool that what is known speaks for, if the caller may have meant that one: who has an appointment with a doctor
    /// and wants to see them on another day perhaps moves it.
    public var rather: String?
    /// What ``readBack`` names and the arguments do not say, by the slots' keys: the day of an appointment that goes by its
    /// number.
    public var details: [String: SlotValue]
}

extension Preparation {
    /// See ``ReadyRequest``.
    public static func ready(
        arguments: [String: JSONValue], readBack: Line, isExact: Bool, rather: String? = nil, details: [String: SlotValue] = [:]
    ) -> Preparation {
        .ready(ReadyRequest(arguments: arguments, readBack: readBack, isExact: isExact, rather: rather, details: details))
    }
}

/// A question for one slot.
public struct SlotQuestion: Sendable, Hashable {
    /// The slot's key.
    public var key: String
    public var line: Line
    /// What the line offers, in the order in which it is said.
    public var options: [SlotValue]
    public var reason: Reason

    /// Why it is asked.
    public enum Reason: Sendable, Hashable {
        /// It was not said yet, or may be several.
        case missing
        /// What the request is about is not there at all: nothing is booked that could be cancelled.
        case findsNothing
        /// What was wanted cannot be had. What is offered can.
        case notToBeHad
        /// What was said of what is to be is what it is already: who names that where something could not be had keeps it.
        case changesNothing
    }

    public init(_ key: String, _ line: Line, options: [SlotValue] = [], reason: Reason = .missing) {
        self.key = key
        self.line = line
        self.options = options
        self.reason = reason
    }
}
