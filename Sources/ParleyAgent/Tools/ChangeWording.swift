/// How a change is asked for and spoken of.
///
/// In the sentences a name in braces stands for the argument of that name, or for the member of that
/// name in what a tool returned: "Shall I cancel the appointment with {doctor} on {date}?" What stands
/// in brackets is left out where a value in it is not known: "Shall I move it[ to {date}]?"
public struct ChangeWording: Sendable, Hashable {
    /// What callers say who want it: words or phrases, each word by its beginning ("cancel", "call
    /// off"). None: whatever was said last may ask for it.
    public var requests: [String]
    /// Reads the change back before it is made.
    public var question: String?
    /// Says what was made, so that it can be corrected.
    public var done: String?
    /// What only somebody says who has done it: "I have cancelled". A model that says it without
    /// having done so is told to. An asterisk stands for a few words: "your appointment * is cancelled".
    public var claims: [String]
    /// What is said of a change that is made, or of one that was there before: "you are booked". It
    /// may be said of what a tool returned.
    public var states: [String]
    /// Said in the place of a claim that is not true.
    public var undone: String?
    /// The tool that alters what this one has made: what a caller wants who corrects it, and not
    /// another one of the kind.
    public var amendedBy: String?

    public init(
        requests: [String] = [], question: String? = nil, done: String? = nil, claims: [String] = [],
        states: [String] = [], undone: String? = nil, amendedBy: String? = nil
    ) {
        self.requests = requests
        self.question = question
        self.done = done
        self.claims = claims
        self.states = states
        self.undone = undone
        self.amendedBy = amendedBy
    }
}
