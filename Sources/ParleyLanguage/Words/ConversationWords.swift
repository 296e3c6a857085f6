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

    /// Words that cannot end a sentence. A word with an accent is another: "el" leaves a sentence open, "él" does not.
    public var open: Set<String> = []
    /// Words that not even a question ends in, told by their accents as well.
    public var openInQuestions: Set<String> = []
    /// What follows the first word of a question that lacks its end: "Can I see?"
    public var openQuestionRests: Set<String> = []
    /// Words that leave a sentence open only behind certain others: "like" behind "would". Such another that begins with
    /// an apostrophe stands for all words that end so: "'d".
    public var openAfter: [String: Set<String>] = [:]
    /// Titles that a name follows: "doctor". They leave a sentence open behind ``beforeTitles``, which are words or phrases.
    public var titles: Set<String> = []
    public var beforeTitles: Set<String> = []
    /// What a name follows at once: "name is". A number there is what a recognizer makes of the name's first sound.
    public var namesFollow: Set<String> = []
    /// Words of answers that are whole in a word or two.
    public var wholeAnswers: Set<String> = []
    /// Answers that are whole where nothing stands beside them: "nine", "Monday".
    public var loneAnswers: Set<String> = []

    // MARK: What was asked for

    /// What stands before a name that is being given.
    public var beforeNames: Set<String> = []
    /// How requests for a name, a number, a date are told from the agent's words.
    public var asks: Set<String> = []
    public var asksNumber: Set<String> = []
    public var asksDate: Set<String> = []
    public var asksName: Set<String> = []
    /// Words that ask for a date where no name is asked for: "day".
    public var asksDay: Set<String> = []
    /// Months behind which the day is to come: "November".
    public var openMonths: Set<String> = []
    /// A month follows them, and ends the date if it is one of ``endMonths`` or a number; what else stands there was broken
    /// off: "the fourth of Mark".
    public var beforeMonths: Set<String> = []
    public var endMonths: Set<String> = []
    /// Numbers that may become another one: "twenty", the twenty-fourth; not behind ``beforeTimes``.
    public var openDays: Set<String> = []
    public var beforeTimes: Set<String> = []
    /// Words of numbers that are said as a whole and not digit by digit: "hundred".
    public var magnitudes: Set<String> = []
    /// What digits are said with: "five", "oh", "double".
    public var digitWords: Set<String> = []

    // MARK: Sentences

    /// Written with a full stop that ends no sentence: "dr", "st".
    public var abbreviations: Set<String> = []
    /// The same, where they begin with a large letter; words otherwise: "Sat", "Sun".
    public var capitalisedAbbreviations: Set<String> = []
    /// Abbreviations where a number follows, and words otherwise: "No".
    public var numberAbbreviations: Set<String> = []
    /// Letters that are words and may end a sentence: "I".
    public var loneLetters: Set<String> = []
    /// Words before which a speaker may take breath.
    public var phraseOpeners: Set<String> = []
    /// Opens a pair that is not parted: "between nine and ten".
    public var pairs: [String: String] = [:]
    /// Words that lead on to others, and are not said where a text breaks off behind them.
    public var leading: Set<String> = []

    // MARK: Yes and no

    public var agreement = AgreementWords()
    /// "not", "don't".
    public var negations: Set<String> = []
    /// Words that say nothing about what is meant.
    public var stopWords: Set<String> = []
    /// With which questions begin.
    public var questionWords: Set<String> = []
    /// With which something is made to depend on something else: "if there is", "unless".
    public var conditions: [String] = []
    /// What goes on with something else in the same sentence: "and then", "and also".
    public var sequels: [String] = []

    // MARK: Safety

    /// Phrases that mean a danger to life whatever stands around them: "stopped breathing". What can be said harmlessly
    /// as well is for a model to read.
    public var dangers: [String] = []
    /// How a text speaks to a model rather than telling something, as regular expressions on small letters: "ignore all
    /// previous instructions".
    public var instructions: [String] = []
    public var promises = PromiseWords()

    public init() {}
}

/// How somebody promises what is done outside of a call: "I'll send it to the pharmacy".
public struct PromiseWords: Sendable {
    /// What a promise begins with: "I'll", "the doctor will".
    public var beginnings: [String] = []
    /// What is promised behind it: "send".
    public var deeds: Set<String> = []
    /// Words that are both at once, where a language has them: "enviaré".
    public var whole: [String: String] = [:]

    public init() {}
}

extension Language {
    /// The marks that end a sentence in any script.
    public static let sentenceMarks: Set<Character> = Tokenizer.sentenceMarks
    /// Those of questions.
    public static let questionMarks: Set<Character> = ["?", "？", "؟"]

    /// Whether a sentence ends in a question mark.
    public static func isQuestion(_ sentence: String) -> Bool { sentence.last { !$0.isWhitespace }.map(questionMarks.contains) ?? false }
}
