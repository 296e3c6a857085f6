public import ParleyLanguage

/// The rules of turn-taking that are matters of judgement. Each is a value, and a user's own may stand in its place
/// (``Call/init(transport:engines:agent:configuration:rules:startsAtOnce:clock:logger:speculation:)``).
public struct TurnRules: Sendable {
    public var endOfTurn: any EndOfTurnRule
    public var floor: any FloorRule

    public init(endOfTurn: any EndOfTurnRule = WeighedEndOfTurn(), floor: any FloorRule = ListenerFloor()) {
        self.endOfTurn = endOfTurn
        self.floor = floor
    }
}

/// Whether a pause is the end of a turn.
public protocol EndOfTurnRule: Sendable {
    /// Asked whenever something new is known of a pause.
    /// - Parameter expected: What the agent has just asked for.
    func verdict(
        _ evidence: TurnEvidence, words: String, expected: ExpectedAnswer, configuration: TurnConfiguration
    ) -> EndOfTurnVerdict

    /// Whether the words so far may be all of them, as far as the words themselves can tell: whether it is worth beginning
    /// an answer.
    func isPlausible(words: String, expected: ExpectedAnswer, in language: Language) -> Bool
}

public enum EndOfTurnVerdict: Sendable, Hashable {
    case over
    /// Over if the silence lasts this long, counted from the last sample of speech.
    case unlessSpokenWithin(Duration)
}

/// Whether words that are spoken over the agent are meant to stop it.
public protocol FloorRule: Sendable {
    /// - Parameter isAwaited: An answer is awaited of which nothing has been heard.
    func claim(of words: String, isAwaited: Bool, in language: Language) -> FloorClaim
}

public enum FloorClaim: Sendable, Hashable {
    /// A listener's: "Uh-huh", "perfect".
    case none
    /// The first of what may become a listener's: "No", of "No problem".
    case unfinished
    /// They ask whether the answer that is awaited is coming: "Hello?"
    case call
    case words
    /// They are spoken to stop somebody: "Wait".
    case command
}
