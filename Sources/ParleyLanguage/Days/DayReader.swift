extension Language {
    /// Every day that a text speaks of, in its order, and whether the caller stands by it.
    ///
    /// Days without a year are the next such day; one some weeks past is that day, so that the caller can be told.
    /// A weekday alone is the first behind today: "Monday" said on a Monday is a week ahead. "Next Monday" is the
    /// Monday of the next calendar week where weeks begin on Monday, so it never comes within this week; "this Monday",
    /// "Monday coming" are the first behind today.
    /// - Parameters:
    ///   - today: The day it is where the caller is.
    public func days(in text: String, today: CalendarDay) -> [Finding<DayReading>] {
        var parse = Parse(text, language: self, today: today, now: ClockTime(hour: 0))
        return parse.days().map { Finding($0.value, at: parse.range(of: $0.tokens)) }
    }

    /// What a text that should be a day means by it, such as the value of a slot: the last day the caller stands by,
    /// one day rather than several, several rather than a wish. A number alone is a day here.
    public func day(_ text: String, today: CalendarDay) -> DayReading? {
        let readings = days(in: text, today: today).map(\.value).filter { $0.standing == .said }
        func rank(_ reading: DayReading) -> Int {
            switch reading.meaning {
            case .day, .conflict: reading.isBare ? 1 : 0
            case .span: 2
            case .relative: 3
            case .open: 4
            }
        }
        guard let best = readings.map(rank).min() else { return nil }
        return readings.last { rank($0) == best }
    }
}

/// A finding by its tokens.
struct Found<Value> {
    var value: Value
    var tokens: Range<Int>
}

extension Parse {
    private static let daySymbols = ["dated", "day", "span", "dayWish", "dayShift", "bareDay"]

    mutating func days() -> [Found<DayReading>] {
        var found: [Found<DayReading>] = []
        var index = 0
        while index < tokens.count {
            guard let (_, match) = longest(Self.daySymbols, at: index), let reading = Self.reading(match.value) else {
                index += 1
                continue
            }
            let range = index..<match.end
            if let moved = moved(reading, range) { found += moved } else { found.append(Found(value: reading, tokens: range)) }
            index = match.end
        }
        let standings = standings(of: found.map { ($0.tokens, $0.value.isBare) }) { [found] in found[$0].value.meaning == found[$1].value.meaning }
        for index in found.indices where found[index].value.standing == .said { found[index].value.standing = standings[index] }
        return found
    }

    private static func reading(_ value: Value) -> DayReading? {
        switch value {
        case .day(let day): DayReading(.day(day))
        case .dayReading(let reading): reading
        default: nil
        }
    }

    /// "Move it from Wednesday to Thursday" is no span of days: the first is left, the second wanted.
    private func moved(_ reading: DayReading, _ range: Range<Int>) -> [Found<DayReading>]? {
        guard case .span = reading.meaning, reading.named.count == 2,
            (max(0, range.lowerBound - 8)..<range.lowerBound).contains(where: { value(of: $0, in: "moves") != nil })
        else { return nil }
        // Where the second begins is not kept: what joins the two parts them.
        guard let joint = range.dropFirst().first(where: { value(of: $0, in: "joint") != nil }) else { return nil }
        return [
            Found(value: DayReading(.day(reading.named[0]), standing: .corrected), tokens: range.lowerBound..<joint),
            Found(value: DayReading(.day(reading.named[1])), tokens: (joint + 1)..<range.upperBound),
        ]
    }

    func range(of range: Range<Int>) -> Range<String.Index> {
        tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    }
}
