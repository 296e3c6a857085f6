/// How a language's letters sound: what ``SoundKey`` reads names by.
public struct SoundRules: Sendable {
    /// One spelling of a consonant, and its sounds: a letter for each, none for a silent one.
    public struct Spelling: Sendable {
        public var letters: String
        /// It sounds so only before one of these letters; before any where it is `nil`.
        public var before: Set<Character>?
        /// It sounds so only where a name begins.
        public var isAtStart: Bool
        public var sound: String

        public init(_ letters: String, before: String? = nil, isAtStart: Bool = false, _ sound: String) {
            self.letters = letters
            self.before = before.map(Set.init)
            self.isAtStart = isAtStart
            self.sound = sound
        }
    }

    public var vowels: Set<Character>
    /// Vowels of the back of the mouth: what a recognizer rarely takes for the others.
    public var backVowels: Set<Character>
    /// Beginnings whose first letter is silent: "kn".
    public var silentStarts: Set<String>
    /// The first that fits is taken; a letter without one sounds as itself.
    public var consonants: [Character: [Spelling]]
    /// Consonants that are easily taken for each other: b for p.
    public var alike: [Character: Character]
    /// A last "e" is silent and changes the vowel before it, as in Jane; a "w" or a "gh" behind a vowel belongs to it.
    public var hasSilentLetters: Bool

    public init(
        vowels: Set<Character>, backVowels: Set<Character>, silentStarts: Set<String> = [], consonants: [Spelling],
        alike: [Character: Character], hasSilentLetters: Bool = false
    ) {
        self.vowels = vowels
        self.backVowels = backVowels
        self.silentStarts = silentStarts
        self.consonants = Dictionary(grouping: consonants.filter { !$0.letters.isEmpty }) { $0.letters.first ?? " " }
        self.alike = alike
        self.hasSilentLetters = hasSilentLetters
    }
}
