/// A code, or a number that is said digit by digit: a telephone number, "A P T dash 4 5".
public struct IdentifierReading: Sendable, Hashable {
    /// Letters in capitals and digits, with the signs that were said or written between them: "APT-45".
    public var text: String
    /// What its digits may be as well: "one thousand and one" is 1001, and by its digits 11.
    public var alternatives: [String]

    public init(_ text: String, alternatives: [String] = []) {
        self.text = text
        self.alternatives = alternatives
    }

    /// Its digits alone, as they were said one after the other.
    public var digits: String { text.filter { $0.isASCII && $0.isNumber } }
}

extension Language {
    /// The codes and long numbers of a text: three digits at least, or two letters and a digit.
    public func identifiers(in text: String) -> [Finding<IdentifierReading>] {
        identifierRuns(in: text).filter { run in
            let digits = run.value.text.count(where: \.isNumber)
            return digits >= 3 || digits > 0 && run.value.text.count(where: \.isLetter) >= 2
        }
    }

    /// Unbroken runs of digits, as they may have been meant: what a text can be searched for a number by.
    public func digitRuns(in text: String) -> [String] {
        identifierRuns(in: text).flatMap { [$0.value.digits] + $0.value.alternatives }.filter { !$0.isEmpty }
    }

    private func identifierRuns(in text: String) -> [Finding<IdentifierReading>] {
        let tokens = tokens(text)
        var found: [Finding<IdentifierReading>] = []
        var index = 0
        while index < tokens.count {
            var run = IdentifierRun(words: numbers, tokens: tokens, at: index)
            run.read()
            guard run.end > index else {
                index += 1
                continue
            }
            found.append(Finding(run.reading, at: tokens[index].range.lowerBound..<tokens[run.end - 1].range.upperBound))
            index = run.end
        }
        return found
    }
}

/// Reads one code, token by token.
private struct IdentifierRun {
    let words: NumberWords
    let tokens: [Token]
    let start: Int
    /// The token behind the last one that belongs to it.
    var end: Int
    private var text = ""
    /// The digits without regard to hundreds and thousands.
    private var plainDigits = ""

    init(words: NumberWords, tokens: [Token], at start: Int) {
        self.words = words
        self.tokens = tokens
        self.start = start
        end = start
    }

    var reading: IdentifierReading {
        let trimmed = String(text.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
        let digits = trimmed.filter(\.isNumber)
        return IdentifierReading(trimmed, alternatives: digits == plainDigits ? [] : [plainDigits])
    }

    mutating func read() {
        var index = start
        var times = 1
        while index < tokens.count {
            let token = tokens[index]
            if index > start, token.gap > .comma { return }
            // What is written with a hyphen keeps it: "APT-1001".
            let sign = index > start && token.gap == .hyphen && end == index && !text.isEmpty ? "-" : ""
            if let count = words.repeaters[token.word] {
                times = count
                index += 1
            } else if !text.isEmpty, let sign = words.signs[token.word] {
                text += sign
                index += 1
            } else if let digits = digits(at: index) {
                add(sign + String(repeating: digits.said, count: times), plain: String(repeating: digits.plain, count: times))
                (times, index, end) = (1, digits.end, digits.end)
            } else if token.kind == .word, isLetter(at: index) || isCode(at: index) {
                add(sign + String(repeating: token.word.uppercased(), count: times), plain: "")
                (times, index, end) = (1, index + 1, index + 1)
            } else {
                return
            }
        }
    }

    private mutating func add(_ said: String, plain: String) {
        text += said
        plainDigits += plain
    }

    private func digits(at index: Int) -> (said: String, plain: String, end: Int)? {
        let token = tokens[index]
        if words.zeros.contains(token.word) {
            // A lone "oh" is no number.
            return index > start || isDigit(index + 1) ? ("0", "0", index + 1) : nil
        }
        switch token.kind {
        case .number(let value):
            // As it is written, with its noughts; "2 thousand 5" is an amount.
            if value != nil, let (amount, end) = words.cardinal(at: index, in: tokens), end > index + 1 {
                return (String(amount), plain(index..<end), end)
            }
            return (token.word, token.word, index + 1)
        case .word:
            guard let (amount, end) = words.cardinal(at: index, in: tokens) else { return nil }
            return (String(amount), plain(index..<end), end)
        case .pointed, .slashed, .clock:
            let digits = token.word.filter(\.isNumber)
            return (digits, digits, index + 1)
        case .ordinal, .date: return nil
        }
    }

    /// The digits of some number words, scales left out and units put in the place of their ten's nought.
    private func plain(_ range: Range<Int>) -> String {
        var digits = ""
        var isTen = false
        for token in tokens[range] {
            let value: Int? = if case .number(let number) = token.kind { number } else { words.cardinals[token.word] }
            guard let value else { continue }
            if isTen, (1...9).contains(value) { digits.removeLast() }
            digits += String(value)
            isTen = value >= 20 && value < 100 && value % 10 == 0
        }
        return digits
    }

    private func isDigit(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].gap <= .comma else { return false }
        return tokens[index].isNumber || words.cardinals[tokens[index].word] != nil || words.zeros.contains(tokens[index].word)
    }

    /// A letter by itself, other letters or digits beside it: "I" and "a" are words.
    private func isLetter(at index: Int) -> Bool {
        guard tokens[index].word.count == 1 else { return false }
        if index > start { return true }
        guard index + 1 < tokens.count, tokens[index + 1].gap <= .comma else { return false }
        let next = tokens[index + 1]
        return next.word.count == 1 || isDigit(index + 1) && next.gap <= .hyphen || words.signs[next.word] != nil
    }

    /// "APT-1001", "XEH123": capitals before digits.
    private func isCode(at index: Int) -> Bool {
        guard index == start, index + 1 < tokens.count, tokens[index].isUppercase, tokens[index].word.count <= 5 else { return false }
        return isDigit(index + 1) || words.signs[tokens[index + 1].word] != nil && isDigit(index + 2)
    }
}
