/// How a language says numbers.
public struct NumberWords: Sendable {
    /// Numbers below a thousand that are one word: 1 to 19, the tens, and hundreds where they are one word.
    public var cardinals: [String: Int]
    /// "first", "primero".
    public var ordinals: [String: Int]
    /// What follows digits that count a place: "st", "nd", "º".
    public var ordinalSuffixes: Set<String>
    /// Words that multiply what stands before them: "hundred", "thousand".
    public var scales: [String: Int]
    /// Scales that may stand without a number: "mil".
    public var loneScales: Set<String> = []
    /// Words that count one before a scale: "a hundred".
    public var ones: Set<String> = []
    /// Words between the parts of a number, each with the steps that it may follow: "two hundred and five" follows 100,
    /// "treinta y cinco" follows 10.
    public var joiners: [String: Set<Int>] = [:]
    /// Words for 0 among digits: "oh".
    public var zeros: Set<String>
    /// The word for 0 where it stands alone.
    public var zeroWord = "0"
    /// "and a half", word by word.
    public var halves: [[String]] = []
    /// "double": 2.
    public var repeaters: [String: Int] = [:]
    /// Signs of codes that are said: "dash": "-".
    public var signs: [String: String] = [:]
    /// Words that count something and are no number words: "a", "couple".
    public var counts: [String: Int] = [:]

    public init(
        cardinals: [String: Int], ordinals: [String: Int], ordinalSuffixes: Set<String>, scales: [String: Int], zeros: Set<String>
    ) {
        self.cardinals = cardinals
        self.ordinals = ordinals
        self.ordinalSuffixes = ordinalSuffixes
        self.scales = scales
        self.zeros = zeros
    }
}

extension NumberWords {
    /// The number that begins at a token, and where the next one is.
    ///
    /// "two hundred and five", "twenty-seven", "2 thousand 5", "27"; the longest reading, so that "ten thirty" is ten.
    func cardinal(at start: Int, in tokens: [Token]) -> (value: Int, end: Int)? {
        var total = 0, part = 0
        /// What may be added must be below this: units behind tens.
        var step = Int.max
        var largestScale = Int.max
        var index = start
        var isBegun = false
        while index < tokens.count {
            let token = tokens[index]
            if index > start, token.gap > .space { break }
            if case .number(let value) = token.kind {
                guard let value, !isBegun || (step > 1 && step < .max && value < step && value > 0) else { break }
                part += value
                // Nothing is added to digits but by a scale: "10 30" are two numbers.
                step = 1
            } else if token.kind != .word {
                break
            } else if let value = cardinals[token.word] {
                guard !isBegun || (step > 1 && value < step && value > 0) else { break }
                part += value
                step = Self.step(of: value)
            } else if let scale = scales[token.word] {
                guard isBegun || loneScales.contains(token.word), scale < largestScale, part <= 999_999 else { break }
                if scale == 100 {
                    guard (1...99).contains(part) else { break }
                    part *= 100
                } else {
                    total += max(part, 1) * scale
                    part = 0
                    largestScale = scale
                }
                step = scale
            } else if !isBegun, ones.contains(token.word), index + 1 < tokens.count, scales[tokens[index + 1].word] != nil,
                tokens[index + 1].gap <= .space
            {
                part = 1
                step = 1
            } else if isBegun, let steps = joiners[token.word], steps.contains(step), index + 1 < tokens.count,
                tokens[index + 1].gap <= .space, let next = small(tokens[index + 1]), next > 0, next < step
            {
                index += 1
                continue
            } else {
                break
            }
            isBegun = true
            index += 1
        }
        return isBegun ? (total + part, index) : nil
    }

    private func small(_ token: Token) -> Int? {
        if case .number(let value) = token.kind { return value }
        return cardinals[token.word]
    }

    private static func step(of value: Int) -> Int {
        if value >= 100, value % 100 == 0 { return 100 }
        return value >= 20 && value % 10 == 0 ? 10 : 1
    }

    /// "twenty-seventh", "27th", "first".
    func ordinal(at start: Int, in tokens: [Token]) -> (value: Int, end: Int)? {
        guard tokens.indices.contains(start) else { return nil }
        let token = tokens[start]
        if case .ordinal(let value) = token.kind { return (value, start + 1) }
        if let value = ordinals[token.word], token.kind == .word { return (value, start + 1) }
        // "twenty first"; recognizers write "20 1st" as well.
        let tens = small(token)
        guard let tens, tens >= 20, tens <= 90, tens % 10 == 0, start + 1 < tokens.count, tokens[start + 1].gap <= .space else { return nil }
        let next = tokens[start + 1]
        var unit = next.kind == .word ? ordinals[next.word] : nil
        if case .ordinal(let value) = next.kind { unit = value }
        guard let unit, (1...9).contains(unit) else { return nil }
        return (tens + unit, start + 2)
    }

    /// "2026", "twenty twenty-six", "nineteen oh five", "nineteen hundred", "two thousand and five": from 1880 to 2199,
    /// so that "fifteen thirty" is a time.
    func year(at start: Int, in tokens: [Token]) -> (value: Int, end: Int)? {
        guard let (first, end) = cardinal(at: start, in: tokens) else { return nil }
        if (1880...2199).contains(first) { return (first, end) }
        guard (13...21).contains(first), end < tokens.count, tokens[end].gap <= .space else { return nil }
        if zeros.contains(tokens[end].word) || tokens[end].word == "0", end + 1 < tokens.count, let unit = small(tokens[end + 1]), (0...9).contains(unit) {
            return first * 100 + unit >= 1880 ? (first * 100 + unit, end + 2) : nil
        }
        guard let (second, last) = cardinal(at: end, in: tokens), (10...99).contains(second), first * 100 + second >= 1880 else { return nil }
        return (first * 100 + second, last)
    }
}
