/// A language's rules, ready to be matched: compiled once, when the language is first used.
struct Grammar: Sendable {
    /// One way to match: where the next token is, and what it stands for.
    struct Match: Sendable {
        var end: Int
        var value: Value
    }

    struct CompiledRule: Sendable {
        var pattern: Pattern
        var operation: Operation
    }

    /// Symbols that are no rule's and no class's, but come from the tokens themselves.
    enum Builtin: String, CaseIterable, Sendable {
        /// A number, by words or digits.
        case n
        /// "twenty-seventh", "27th".
        case nth
        /// "27th", by digits only.
        case nthDigits
        /// A year: "2026", "nineteen eighty five".
        case year
        /// "2026-12-03".
        case date
        /// "12/25".
        case slashed
        /// "3:30".
        case clockDigits
        /// "9.30".
        case pointed
        /// "1030", "330": three or four digits.
        case compact
    }

    let words: [String: Int]
    let symbols: [String: Int]
    /// The names of symbols, by their numbers.
    let names: [Int: String]
    let builtins: [Int: Builtin]
    /// By symbol, then by word, a word's value in a class.
    let classes: [Int: [Int: Int]]
    let rules: [Int: [CompiledRule]]
    /// Words behind which a number or an ordinal counts nothing: "two, please", "at nine on Friday".
    let light: Set<Int>
    let possessive: String?
    /// By symbol, what a match of it may begin with: nearly always nothing that stands at a token.
    let beginnings: [Int: Beginning]

    init(classes: [String: [String: Int]], rules: [Rule], light: Set<String>, possessive: String?) {
        var reader = PatternReader()
        var compiledClasses: [Int: [Int: Int]] = [:]
        for (name, members) in classes {
            let symbol = reader.number(ofSymbol: name)
            for (word, value) in members { compiledClasses[symbol, default: [:]][reader.number(ofWord: word)] = value }
        }
        var compiled: [Int: [CompiledRule]] = [:]
        for rule in rules {
            let symbol = reader.number(ofSymbol: rule.symbol)
            for text in rule.patterns {
                compiled[symbol, default: []].append(CompiledRule(pattern: reader.pattern(text), operation: rule.operation))
            }
        }
        // What a rule names with its possessive is still of its class: "a week's".
        if let possessive {
            for (word, number) in reader.words where word.hasSuffix(possessive) {
                guard let owner = reader.words[String(word.dropLast(possessive.count))] else { continue }
                for (symbol, members) in compiledClasses where members[number] == nil { compiledClasses[symbol]?[number] = members[owner] }
            }
        }
        self.light = Set(light.map { reader.number(ofWord: $0) })
        self.possessive = possessive
        self.classes = compiledClasses
        self.rules = compiled
        var builtins: [Int: Builtin] = [:]
        for builtin in Builtin.allCases {
            if let symbol = reader.symbols[builtin.rawValue] { builtins[symbol] = builtin }
        }
        self.builtins = builtins
        beginnings = Beginning.all(classes: compiledClasses, rules: compiled, builtins: builtins)
        words = reader.words
        symbols = reader.symbols
        names = Dictionary(reader.symbols.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    }

    func number(of word: String) -> Int {
        if let number = words[word] { return number }
        if let possessive, word.hasSuffix(possessive), let number = words[String(word.dropLast(possessive.count))] { return number }
        return -1
    }

    /// Symbols that are used and that nothing makes: slips in a language's data.
    var unknownSymbols: [String] {
        symbols.filter { classes[$0.value] == nil && rules[$0.value] == nil && builtins[$0.value] == nil }.keys.sorted()
    }
}
