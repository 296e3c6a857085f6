/// What a kind of request takes: a tool, as a dialogue sees it.
public struct Form: Sendable {
    /// The tool's name.
    public var name: String
    /// What a caller who wants it does, in a word, for the model that reads their words: "book".
    public var act: String
    /// The same in a few words, behind "wants" or the like: "wants an appointment".
    public var meaning: String
    /// Whether the tool changes anything outside the call. If so it is asked for in so many words, or read back
    /// as a question and made on a yes.
    public var changes: Bool
    public var slots: [FormSlot]
    /// The form that changes what this one has made: "no, Thursday", said after a booking, moves it.
    public var amendedBy: String?
    /// Whether a proposal that is turned down is let go at once. Otherwise the caller is asked what is to be
    /// different.
    public var endsWithNo: Bool
    /// How callers ask for it.
    public var examples: [Exchange]
    /// What only a turn as a whole says: of two days which is that of arrival. By the slots' keys; it counts more than
    /// what the types read one by one.
    public var whole: @Sendable (String, Moment) -> [String: SlotValue] = { _, _ in [:] }
    /// The slots of which two values in one turn are two wishes, by their keys: of two doctors each is seen by himself.
    public var parts: Set<String> = []
    /// Puts the values of a turn in their places, where one tells what another is: a day, that it is the one of departure. It is
    /// given the turn's sentences as well.
    public var settle: @Sendable ([String: SlotValue], [String]) -> [String: SlotValue] = { values, _ in values }

    public init(
        name: String, act: String? = nil, meaning: String = "", changes: Bool, slots: [FormSlot], amendedBy: String? = nil,
        endsWithNo: Bool = false, examples: [Exchange] = []
    ) {
        self.name = name
        self.act = act ?? name
        self.meaning = meaning
        self.changes = changes
        self.slots = slots
        self.amendedBy = amendedBy
        self.endsWithNo = endsWithNo
        self.examples = examples
    }

    public func slot(_ key: String) -> FormSlot? { slots.first { $0.key == key } }

    /// Whether it changes what is there already: then what is named may be what is, and what is counted is counted from that.
    public var amends: Bool { amendedBy == name }

    /// Whether callers ask for it by what they ask about, and nothing else is needed.
    public var isOfMeaning: Bool { !slots.isEmpty && slots.allSatisfy { !$0.type.isCopied } }
}

/// One thing that a form takes.
public struct FormSlot: Sendable {
    /// The tool's argument.
    public var name: String
    /// What it is called where words are read. Slots of several forms that mean the same have the same key, so
    /// that what was given to one can serve the other.
    public var key: String
    public var type: any SlotType
    /// Whether what was once given holds for later requests of the call as well, until something else is said:
    /// who the caller is, but not when they come.
    public var isKept: Bool

    public init(_ name: String, key: String? = nil, type: any SlotType, isKept: Bool = false) {
        self.name = name
        self.key = key ?? name
        self.type = type
        self.isKept = isKept
    }
}

/// An example of what callers say, and what it means.
public struct Exchange: Sendable, Hashable {
    /// What the agent has said before.
    public var agent: String
    public var caller: String
    /// An act and its slots, as a model is to write them: `book day="Friday"`.
    public var means: String

    public init(_ agent: String, _ caller: String, _ means: String) {
        self.agent = agent
        self.caller = caller
        self.means = means
    }

    /// How a call may begin.
    public init(_ caller: String, _ means: String) { self.init(Self.opening, caller, means) }

    public static let opening = "How can I help you?"
}
