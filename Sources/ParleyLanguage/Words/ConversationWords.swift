/// The words of a language that steer a conversation, in small letters without accents, apostrophes straight.
public struct ConversationWords: Sendable {
    // MARK: Who has the floor

    /// What a listener says without wanting to be answered: "mm-hmm", "yeah", "right".
    public var listener: Set<String> = []
    /// Phrases of a listener's, longer than a word: "no problem", "got it".
    public var listenerPhrases: Set<String> = []
    /// Spoken to stop somebody: "wait", "stop".
    public var commands: Set<String> = []
    /// "um", "uh".
    public var hesitations: Set<String> = []
    /// Spoken before what somebody has to say: "hello", "great".
    public var openers: Set<String> = []
    /// "Hold on, let me get my card.": time is asked for.
    public var waits: [String] = []
    /// "Hello?", "are you there?": whether anybody listens is asked.
    public var calls: Set<String> = []
    /// "bye", "that's all".
    public var farewells: [String] = []

    // MARK: Whether a turn is over

    /// Words that cannot end a sentence.
    public var open: Set<String> = []
    /// Words that not even a question ends in.
    public var openInQuestions: Set<String> = []
    /// Words that leave a sentence open only behind certain others: "like" behind "would". Before them, or before a word
    /// with one of the endings, more is to come.
    public var openAfter: [String: Set<String>] = [:]
    /// Titles that a name follows: "doctor". They leave a sentence open behind ``beforeTitles``.
    public var titles: Set<String> = []
    public var beforeTitles: Set<String> = []
    /// Answers that are whole in a word or two.
    public var wholeAnswers: Set<String> = []
    /// What stands before a name that is being given.
    public var beforeNames: Set<String> = []
    /// How requests for a name, a number, a date are told from the agent's words.
    public var asks: Set<String> = []
    public var asksNumber: Set<String> = []
    public var asksDate: Set<String> = []
    public var asksName: Set<String> = []

    // MARK: Sentences

    /// Written with a full stop that ends no sentence: "dr", "st".
    public var abbreviations: Set<String> = []
    /// The same, where they begin with a large letter; words otherwise: "Sat", "Sun".
    public var capitalisedAbbreviations: Set<String> = []
    /// Words before which a speaker may take breath.
    public var phraseOpeners: Set<String> = []
    /// Opens a pair that is not parted: "between nine and ten".
    public var pairs: [String: String] = [:]

    // MARK: Yes and no

    public var agreement = AgreementWords()
    /// "not", "don't".
    public var negations: Set<String> = []
    /// Words that say nothing about what is meant.
    public var stopWords: Set<String> = []
    /// With which questions begin.
    public var questionWords: Set<String> = []

    // MARK: Safety

    /// Phrases that mean a danger to life whatever stands around them: "stopped breathing". What can be said harmlessly
    /// as well is for a model to read.
    public var dangers: [String] = []
    /// How a text speaks to a model rather than telling something, as regular expressions on small letters: "ignore all
    /// previous instructions".
    public var instructions: [String] = []

    public init() {}
}

extension Language {
    /// The marks that end a sentence in any script.
    public static let sentenceMarks: Set<Character> = Tokenizer.sentenceMarks
}
