/// What a rule of a language's data looks for: words and symbols in their order.
///
/// Patterns are written as text, their elements parted by spaces:
///
/// | element | matches |
/// | --- | --- |
/// | `next` | this word |
/// | `in\|of` | one of these words or symbols |
/// | `<weekday>` | a symbol: a class of words, a number, or what other rules make; it is captured |
/// | `( a week / 7 days )` | one of these sequences |
/// | `x?`, `( … )?` | the same, or nothing |
/// | `,` | nothing: the next word may stand behind a comma |
/// | `^` | nothing: where a sentence begins |
/// | `$` | nothing: where nothing follows that would be counted or named ("two visits", "the second floor") |
/// | `#` | nothing: where something does |
/// | `$$` | nothing: where a sentence ends |
/// | `!x`, `=x` | nothing: where x does not follow, or does |
/// | `^!x`, `^=x` | nothing: where the word before is not x, or is |
indirect enum Pattern: Sendable {
    /// A word, by its number in the grammar's vocabulary.
    case word(Int)
    case symbol(Int)
    case sequence([Pattern])
    case either([Pattern])
    case optional(Pattern)
    case comma
    case begins
    case ends
    case standsAlone
    case counts
    case follows(Pattern, Bool)
    case precedes(Pattern, Bool)
}

/// Reads patterns, and numbers their words and symbols.
struct PatternReader {
    private(set) var words: [String: Int] = [:]
    private(set) var symbols: [String: Int] = [:]

    mutating func number(ofWord word: String) -> Int {
        if let number = words[word] { return number }
        words[word] = words.count
        return words.count - 1
    }

    mutating func number(ofSymbol symbol: String) -> Int {
        if let number = symbols[symbol] { return number }
        symbols[symbol] = symbols.count
        return symbols.count - 1
    }

    mutating func pattern(_ text: String) -> Pattern {
        var elements = text.split(separator: " ")[...]
        return sequence(&elements)
    }

    private mutating func sequence(_ elements: inout ArraySlice<Substring>) -> Pattern {
        var choices: [Pattern] = []
        var parts: [Pattern] = []
        while let element = elements.popFirst() {
            switch element {
            case "(": parts.append(sequence(&elements))
            case "/":
                choices.append(.sequence(parts))
                parts = []
            case ")", ")?":
                choices.append(.sequence(parts))
                let group = choices.count == 1 ? choices[0] : .either(choices)
                return element == ")?" ? .optional(group) : group
            default: parts.append(self.element(element))
            }
        }
        choices.append(.sequence(parts))
        return choices.count == 1 ? choices[0] : .either(choices)
    }

    private mutating func element(_ text: Substring) -> Pattern {
        switch text {
        case ",": return .comma
        case "^": return .begins
        case "$": return .standsAlone
        case "$$": return .ends
        case "#": return .counts
        default: break
        }
        if text.hasPrefix("^!") { return .precedes(atom(text.dropFirst(2)), false) }
        if text.hasPrefix("^=") { return .precedes(atom(text.dropFirst(2)), true) }
        if text.hasPrefix("!") { return .follows(atom(text.dropFirst()), false) }
        if text.hasPrefix("=") { return .follows(atom(text.dropFirst()), true) }
        if text.hasSuffix("?") { return .optional(atom(text.dropLast())) }
        return atom(text)
    }

    private mutating func atom(_ text: Substring) -> Pattern {
        let choices = text.split(separator: "|").map { choice -> Pattern in
            if choice.hasPrefix("<"), choice.hasSuffix(">") { return .symbol(number(ofSymbol: String(choice.dropFirst().dropLast()))) }
            return .word(number(ofWord: String(choice)))
        }
        return choices.count == 1 ? choices[0] : .either(choices)
    }
}
