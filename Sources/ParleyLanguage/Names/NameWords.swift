/// What a language's speakers say around names, and how they spell them.
public struct NameWords: Sendable {
    /// "dr", "mister": they belong to no name.
    public var titles: Set<String>
    /// What stands before a name that is given: "my", "name", "is", "it's".
    public var openings: Set<String>
    /// What stands behind it: "please", "speaking".
    public var closings: Set<String>
    /// Words that no name begins with, unless they are written as one.
    public var common: Set<String>
    /// Words that are in no name, however they are written: "between", "because", "somebody".
    public var never: Set<String>
    /// Parts of surnames that are written small: "van", "de".
    public var particles: Set<String>
    /// Joins a name to who owns it: "'s".
    public var possessive: String?
    /// What stands right before a name that is the speaker's own, or that of whom they speak for, and what right behind it: "this is", "speaking".
    public var introductions: [String]
    public var introducedBehind: Set<String>
    /// Who stands in a relation to the speaker, and what says so in front: "my", "ex-wife". Whose name follows is not the speaker.
    public var relations: Set<String>
    public var relationOpenings: Set<String>
    public var sounds: SoundRules

    // MARK: Spelling

    /// How letters are called: "ess", "aitch"; with more than one letter for "double u".
    public var letters: [String: String]
    /// Words that are letters only among letters: "are", "see", "you".
    public var unsureLetters: [String: String]
    /// "alpha": "a". Only among letters, or three in a row.
    public var alphabet: [String: String]
    /// Between a letter and a word that begins with it: "as in", "like", "for"; word by word.
    public var examples: [[String]]
    /// "double": 2.
    public var repeaters: [String: Int]
    /// Before a letter that is a large one: "capital".
    public var capitals: Set<String>
    /// Signs of names that are said: "hyphen": "-".
    public var signs: [String: String]
    /// Between letters, and no part of them: "and", "then".
    public var joiners: Set<String>

    public init(
        titles: Set<String>, openings: Set<String>, closings: Set<String>, common: Set<String>, never: Set<String> = [], particles: Set<String> = [],
        possessive: String? = nil, introductions: [String] = [], introducedBehind: Set<String> = [], relations: Set<String> = [], relationOpenings: Set<String> = [], sounds: SoundRules, letters: [String: String], unsureLetters: [String: String] = [:],
        alphabet: [String: String] = [:], examples: [[String]] = [], repeaters: [String: Int] = [:], capitals: Set<String> = [],
        signs: [String: String] = [:], joiners: Set<String> = []
    ) {
        self.titles = titles
        self.openings = openings
        self.closings = closings
        self.common = common
        self.never = never
        self.particles = particles
        self.possessive = possessive
        self.introductions = introductions
        self.introducedBehind = introducedBehind
        self.relations = relations
        self.relationOpenings = relationOpenings
        self.sounds = sounds
        self.letters = letters
        self.unsureLetters = unsureLetters
        self.alphabet = alphabet
        self.examples = examples
        self.repeaters = repeaters
        self.capitals = capitals
        self.signs = signs
        self.joiners = joiners
    }
}
