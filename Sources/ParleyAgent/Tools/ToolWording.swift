/// How what a tool does is asked for and spoken of: above all a change.
///
/// In the sentences a name in braces stands for the argument of that name, or for the member of that
/// name in what a tool returned: "Shall I cancel the appointment with {doctor} on {date}?" What stands
/// in brackets is left out where a value in it is not known: "Shall I move it[ to {date}]?"
public struct ToolWording: Sendable, Hashable {
    /// What callers say who want it: words or phrases, each word by its beginning ("cancel", "call
    /// off"). None: whatever was said last may ask for it.
    public var requests: [String]
    /// What plainly asks for this and for nothing else, in the same form: "cancel", "book me", "on file". It
    /// is then brought to its end (``FollowedUpRequests``), and a change is made once for each time that it
    /// is asked for.
    public var asks: [String]
    /// Tools whose results offer what this one takes: who then says "the first one" asks for it.
    public var offeredBy: [String]
    /// Reads the change back before it is made.
    public var question: String?
    /// Says what was made, so that it can be corrected.
    public var done: String?
    /// What only somebody says who has done it: "I have cancelled". A model that says it without
    /// having done so is told to. An asterisk stands for a few words, a question mark for
    /// one: "your appointment * is cancelled".
    public var claims: [String]
    /// What is said of a change that is made, or of one that was there before: "you are booked". It
    /// may be said of what a tool returned. Of a tool that only reads, what is said of its results: "is free
    /// on"; the times in such a sentence must have been returned.
    public var states: [String]
    /// Said in the place of a claim that is not true.
    public var undone: String?
    /// The tool that alters what this one has made: what a caller wants who corrects it, and not
    /// another one of the kind.
    public var amendedBy: String?

    public init(
        requests: [String] = [], asks: [String] = [], offeredBy: [String] = [], question: String? = nil, done: String? = nil, claims: [String] = [],
        states: [String] = [], undone: String? = nil, amendedBy: String? = nil
    ) {
        self.requests = requests
        self.asks = asks
        self.offeredBy = offeredBy
        self.question = question
        self.done = done
        self.claims = claims
        self.states = states
        self.undone = undone
        self.amendedBy = amendedBy
    }
}
