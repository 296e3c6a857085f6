/// A number that was said or written.
public struct NumberReading: Sendable, Hashable {
    public var value: Double
    /// "third", "27th".
    public var isOrdinal: Bool

    public init(_ value: Double, isOrdinal: Bool = false) {
        self.value = value
        self.isOrdinal = isOrdinal
    }
}

extension Language {
    /// Every number of a text: "two hundred and five", "27th", "two and a half", "2 thousand 5".
    public func numbers(in text: String) -> [Finding<NumberReading>] {
        let tokens = tokens(text)
        var found: [Finding<NumberReading>] = []
        var index = 0
        while index < tokens.count {
            guard var (value, isOrdinal, end) = number(at: index, in: tokens) else {
                index += 1
                continue
            }
            if !isOrdinal, let half = half(at: end, in: tokens) { (value, end) = (value + 0.5, half) }
            let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
            found.append(Finding(NumberReading(value, isOrdinal: isOrdinal), at: range))
            index = end
            isOrdinal = false
        }
        return found
    }

    private func number(at start: Int, in tokens: [Token]) -> (value: Double, isOrdinal: Bool, end: Int)? {
        let cardinal = numbers.cardinal(at: start, in: tokens)
        if let ordinal = numbers.ordinal(at: start, in: tokens), ordinal.end > cardinal?.end ?? 0 { return (Double(ordinal.value), true, ordinal.end) }
        if let cardinal { return (Double(cardinal.value), false, cardinal.end) }
        if numbers.zeros.contains(tokens[start].word), tokens[start].word.count > 2 { return (0, false, start + 1) }
        guard case .pointed(let whole, let part) = tokens[start].kind else { return nil }
        return (Double(whole) + Double(part) / 100, false, start + 1)
    }

    /// Where "and a half" ends.
    private func half(at start: Int, in tokens: [Token]) -> Int? {
        for phrase in numbers.halves where start + phrase.count <= tokens.count {
            if zip(phrase, tokens[start...]).allSatisfy({ $0 == $1.word && $1.gap <= .space }) { return start + phrase.count }
        }
        return nil
    }

    /// The value of a single number word or of a run of digits, ordinals included.
    public func number(_ word: String) -> Int? {
        let tokens = tokens(word)
        guard !tokens.isEmpty else { return nil }
        if let ordinal = numbers.ordinal(at: 0, in: tokens), ordinal.end == tokens.count { return ordinal.value }
        if let cardinal = numbers.cardinal(at: 0, in: tokens), cardinal.end == tokens.count { return cardinal.value }
        return tokens.count == 1 && tokens[0].word == numbers.zeroWord ? 0 : nil
    }

    /// The words of a text in small letters, with numbers as digits, ordinals as their number: "on the twenty-seventh"
    /// is `["on", "the", "27"]`. Times and dates stay as they are written: "3:30", "11/27".
    public func plainWords(_ text: String) -> [String] {
        let tokens = tokens(text)
        var words: [String] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            switch token.kind {
            case .word, .number, .ordinal:
                if let found = number(at: index, in: tokens) {
                    words.append(String(Int(found.value)))
                    index = found.end
                    continue
                }
                words.append(token.word)
            case .clock(let hour, let minute): words.append("\(hour):\(minute < 10 ? "0" : "")\(minute)")
            case .date(let day): words.append(day.iso)
            case .pointed, .slashed: words.append(token.word)
            }
            index += 1
        }
        return words
    }
}
