public import ParleyCore

/// What a caller has agreed to of a change.
public struct Consent: Sendable, Hashable {
    /// The caller has agreed to it, or whoever calls answers for that.
    public var isGiven = false
    /// The caller has asked for it, with every argument, in so many words.
    public var isAsked = false
    /// Arguments that were proposed to the caller, each set for itself, and not turned down.
    public var agreed: [[String: JSONValue]] = []
    /// The agent's words that the caller has just said yes to, and nothing else.
    public var question: String?

    public init(isAsked: Bool = false, agreed: [[String: JSONValue]] = [], question: String? = nil) {
        self.isAsked = isAsked
        self.agreed = agreed
        self.question = question
    }

    public static let given: Consent = {
        var consent = Consent()
        consent.isGiven = true
        return consent
    }()

    /// Whether a change may be made with these arguments.
    /// - Parameter isExact: One thing and no other can be meant; nothing was chosen for the caller.
    public func covers(_ arguments: [String: JSONValue], isExact: Bool = true) -> Bool {
        isGiven || isAsked && isExact || agreed.contains(arguments)
    }

    /// What both cover.
    func and(_ other: Consent) -> Consent {
        if isGiven { return other }
        if other.isGiven { return self }
        return Consent(
            isAsked: isAsked && other.isAsked, agreed: agreed.filter(other.agreed.contains), question: question == other.question ? question : nil)
    }
}
