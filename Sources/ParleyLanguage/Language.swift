/// A language: its words as data, and readers and writers that are driven by them.
///
/// Each language is a folder of this target, and one line in ``all``. Nothing else knows which languages there are.
public struct Language: Sendable {
    /// As BCP 47 has it: "en".
    public let identifier: String
    /// In the language itself: "English".
    public let name: String
    public let conversation: ConversationWords
    public let numbers: NumberWords
    public let names: NameWords
    public let writing: WritingRules
    public let spokenForms: SpokenForms
    public let phrases: Phrases
    /// Whether 3/4 is the fourth of March.
    public let writesMonthFirst: Bool
    /// Words between a day, its month and its year: "of".
    let dateJoiners: Set<String>
    let grammar: Grammar

    /// - Parameters:
    ///   - classes: Classes of words by name, each word with what it stands for: `weekday` ("monday": 1), `month`,
    ///     `unit`, `half` and those that the language's own rules use.
    ///   - light: Words behind which a number counts nothing.
    init(
        identifier: String, name: String, conversation: ConversationWords, numbers: NumberWords, names: NameWords, writing: WritingRules,
        spokenForms: SpokenForms, phrases: Phrases, writesMonthFirst: Bool, dateJoiners: Set<String>, classes: [String: [String: Int]],
        rules: [Rule], light: Set<String>
    ) {
        self.identifier = identifier
        self.name = name
        self.conversation = conversation
        self.numbers = numbers
        self.names = names
        self.writing = writing
        self.spokenForms = spokenForms
        self.phrases = phrases
        self.writesMonthFirst = writesMonthFirst
        self.dateJoiners = dateJoiners
        grammar = Grammar(classes: classes, rules: rules, light: light, possessive: names.possessive)
        abbreviations = conversation.abbreviations.union(conversation.capitalisedAbbreviations.map { $0.lowercased() })
    }

    private let abbreviations: Set<String>

    /// Every language there is a folder for.
    public static let all: [Language] = [.english, .spanish]

    /// - Parameter identifier: "en", or "en-US", which is English as well.
    public init?(identifier: String) {
        let wanted = identifier.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard let language = Self.all.first(where: { $0.identifier == wanted }) else { return nil }
        self = language
    }

    func tokens(_ text: String) -> [Token] {
        var tokens = Tokenizer.tokens(of: text, abbreviations: abbreviations, ordinalSuffixes: numbers.ordinalSuffixes)
        guard let possessive = names.possessive else { return tokens }
        // "Ten thirty's fine."
        for index in tokens.indices where tokens[index].kind == .word && tokens[index].word.hasSuffix(possessive) {
            let owner = String(tokens[index].word.dropLast(possessive.count))
            if let value = numbers.cardinals[owner], value > 1 { tokens[index].word = owner }
        }
        return tokens
    }

    /// The words of a text in small letters and without accents: letters, digits and the apostrophes inside them.
    public func words(_ text: String) -> [String] { tokens(text).map(\.word) }

    /// A word as ``ConversationWords`` has it: in small letters and without accents.
    public static func folded(_ word: String) -> String { Tokenizer.folded(word) }

    /// The number of a month, 1 to 12, by its name or its abbreviation.
    public func month(_ word: String) -> Int? { member(word, of: "month") }

    /// The number of a weekday, 0 for Sunday to 6, by its name.
    public func weekday(_ word: String) -> Int? { member(word, of: "weekday") }

    private func member(_ word: String, of name: String) -> Int? {
        guard let symbol = grammar.symbols[name] else { return nil }
        return grammar.classes[symbol]?[grammar.number(of: Tokenizer.folded(word))]
    }

    func isNumberWord(_ word: String) -> Bool { numbers.cardinals[word] != nil || numbers.scales[word] != nil }

    /// A weekday or a word such as "tomorrow": no part of a name.
    func isDayWord(_ word: String) -> Bool { member(word, of: "weekday") != nil || member(word, of: "dayWord") != nil }
}

extension Language: CustomStringConvertible {
    public var description: String { identifier }
}

extension Language: Equatable, Hashable {
    public static func == (a: Language, b: Language) -> Bool { a.identifier == b.identifier }
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
