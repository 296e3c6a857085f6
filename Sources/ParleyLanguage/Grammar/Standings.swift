extension Language {
    /// Whether the caller stands by each of some parts of a text that name one kind of thing, in their order: "Dr. Lee, no, Dr.
    /// Patel".
    /// - Parameter isSame: Whether two of them name the same.
    public func standings(of parts: [Range<String.Index>], in text: String, isSame: (Int, Int) -> Bool = { _, _ in false }) -> [Standing] {
        var parse = Parse(text, language: self, today: CalendarDay(number: 0), now: ClockTime(hour: 0))
        let tokens = parts.map { part in
            let inside = parse.tokens.indices.filter { parse.tokens[$0].range.overlaps(part) }
            return (tokens: (inside.first ?? 0)..<(inside.last.map { $0 + 1 } ?? 0), isBare: false)
        }
        // Parts that are none, or lie within one another, are taken as they stand.
        guard tokens.allSatisfy({ !$0.tokens.isEmpty }), zip(tokens, tokens.dropFirst()).allSatisfy({ $0.tokens.upperBound <= $1.tokens.lowerBound }) else {
            return parts.map { _ in .said }
        }
        return parse.standings(of: tokens, isSame: isSame)
    }
}

extension Parse {
    /// Whether the caller stands by each of some findings of one kind, in their order.
    ///
    /// A language's rules: `denies` stands before what is not wanted ("not on"), `deniesAfter` behind it ("doesn't
    /// work"), `corrects` between what was said and what is meant ("no, sorry"), `correctsAfter` behind the latter
    /// ("instead").
    /// - Parameter isSame: Whether two findings say the same.
    mutating func standings(of findings: [(tokens: Range<Int>, isBare: Bool)], isSame: (Int, Int) -> Bool) -> [Standing] {
        var standings = [Standing](repeating: .said, count: findings.count)
        for (index, finding) in findings.enumerated() {
            if isDenied(finding.tokens) {
                standings[index] = .negated
            } else if index > 0, standings[index - 1] == .negated, isCarriedOn(from: findings[index - 1].tokens, to: finding.tokens) {
                standings[index] = .negated
            }
        }
        for index in findings.indices.dropFirst() where standings[index] == .said {
            let between = findings[index - 1].tokens.upperBound..<findings[index].tokens.lowerBound
            let isCorrection = isCorrecting(between)
            let isInstead = longest(["correctsAfter"], at: findings[index].tokens.upperBound) != nil
            guard isCorrection || isInstead else { continue }
            // What stands together with the last one is undone with it: "Tuesday or Wednesday, no, Friday".
            for earlier in (0..<index).reversed() {
                if standings[earlier] == .said { standings[earlier] = .corrected }
                if !isInstead, earlier > 0, !isTogether(findings[earlier - 1].tokens, findings[earlier].tokens) { break }
            }
        }
        // What was taken back and is named once more is why: "Thursday, no, I work on Thursday, Friday".
        for index in findings.indices.dropFirst().dropLast() where standings[index] == .said && standings[index - 1] == .corrected && isSame(index - 1, index) {
            if standings[(index + 1)...].contains(.said) { standings[index] = .negated }
        }
        // What is said not to be is not what was said before: "Thursday, no, wait, I can't do Thursday, Friday".
        for index in findings.indices where standings[index] == .negated {
            for earlier in 0..<index where standings[earlier] == .said && isSame(earlier, index) { standings[earlier] = .corrected }
        }
        return standings
    }

    private mutating func isDenied(_ range: Range<Int>) -> Bool {
        // "No, not that, Thursday": what is denied follows at once.
        let nearest = tokens[range.lowerBound].gap <= .space ? max(0, range.lowerBound - 6) : range.lowerBound
        for start in nearest..<range.lowerBound {
            if all(["denies"], at: start).contains(range.lowerBound) { return true }
        }
        if range.upperBound < tokens.count, tokens[range.upperBound].gap != .sentence, longest(["deniesAfter"], at: range.upperBound) != nil { return true }
        return false
    }

    /// "Not Thursday or Friday".
    private func isCarriedOn(from first: Range<Int>, to second: Range<Int>) -> Bool {
        let between = first.upperBound..<second.lowerBound
        guard between.count <= 3, !between.isEmpty else { return false }
        return tokens[first.upperBound].gap <= .comma && between.contains { value(of: $0, in: "alternative") != nil }
            && !between.contains { value(of: $0, in: "turns") != nil }
    }

    private func isTogether(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let between = first.upperBound..<second.lowerBound
        return between.count <= 3 && between.contains { value(of: $0, in: "alternative") != nil }
    }

    private mutating func isCorrecting(_ between: Range<Int>) -> Bool {
        for place in between {
            guard let (_, match) = longest(["corrects"], at: place), match.end <= between.upperBound else { continue }
            // A sentence that begins so, right behind what it takes back, may tell why before it comes to what is meant.
            let isAtOnce = place == between.lowerBound && tokens[place].gap == .sentence
            if isAtOnce || between.upperBound - match.end <= 5 { return true }
        }
        return false
    }
}
