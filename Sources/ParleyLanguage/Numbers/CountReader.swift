/// How many of what: "two nights", "three people", "a week".
public struct CountReading: Sendable, Hashable {
    /// What is counted.
    public enum Unit: Sendable, Hashable {
        case minutes
        case hours
        case days
        case nights
        case weeks
        case months
        case years
        case people
        /// A number alone.
        case none
    }

    /// Whether it is a number, or how many more or fewer than something that was spoken of: "another night", "a day less".
    public enum Kind: Sendable, Hashable {
        case number
        case more
        case fewer
    }

    public var count: Int
    public var unit: Unit
    public var kind: Kind

    public init(_ count: Int, _ unit: Unit, kind: Kind = .number) {
        self.count = count
        self.unit = unit
        self.kind = kind
    }

    /// In nights or days: a week is seven, a fortnight was counted as two weeks.
    public var days: Int? {
        switch unit {
        case .days, .nights: count
        case .weeks: count * 7
        default: nil
        }
    }
}

extension Language {
    /// Everything that a text counts: "two nights", "a week", "for three people", "a couple of days", "overnight".
    ///
    /// A number that counts nothing is one with the unit `none`; "next week" counts nothing.
    public func counts(in text: String) -> [Finding<CountReading>] {
        var parse = Parse(text, language: self, today: CalendarDay(number: 0), now: ClockTime(hour: 0))
        return parse.counts().map { Finding($0.value, at: parse.range(of: $0.tokens)) }
    }
}

extension Parse {
    mutating func counts() -> [Found<CountReading>] {
        var found: [Found<CountReading>] = []
        var index = 0
        while index < tokens.count {
            let number = language.numbers.cardinal(at: index, in: tokens)
            var count = number?.value
            var end = number?.end ?? index
            if count == nil, let counted = language.numbers.counts[tokens[index].word] { (count, end) = (counted, index + 1) }
            // "Another night", "an extra two days".
            var (start, kind) = (index, CountReading.Kind.number)
            if count == nil, value(of: index, in: "moreCount") != nil {
                let counted = language.numbers.cardinal(at: index + 1, in: tokens)
                (count, end, kind) = (counted?.value ?? 1, counted?.end ?? index + 1, .more)
            } else if index > 0, tokens[index].gap <= .space, value(of: index - 1, in: "moreCount") != nil {
                (start, kind) = (index - 1, .more)
            }
            if let whole = value(of: index, in: "wholeCount"), let unit = Self.unit(whole) {
                found.append(Found(value: CountReading(1, unit), tokens: index..<index + 1))
                index += 1
                continue
            }
            guard var count, count < 1_000_000 else {
                index += 1
                continue
            }
            // "two more nights", "a couple of days"
            var place = end
            while place < min(end + 2, tokens.count), tokens[place].gap <= .space, let between = value(of: place, in: "betweenCount") {
                kind = Self.kind(between) ?? kind
                place += 1
            }
            if place < tokens.count, tokens[place].gap <= .space, let value = value(of: place, in: "countUnit"), let unit = Self.unit(value) {
                if value == 8 { count *= 2 }
                var end = place + 1
                if end < tokens.count, tokens[end].gap <= .space, let behind = self.value(of: end, in: "behindCount") { (kind, end) = (Self.kind(behind) ?? kind, end + 1) }
                found.append(Found(value: CountReading(count, unit, kind: kind), tokens: start..<end))
                index = end
            } else if number != nil {
                found.append(Found(value: CountReading(count, .none), tokens: index..<end))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// As in the classes `betweenCount` and `behindCount`.
    private static func kind(_ number: Int) -> CountReading.Kind? { number == 1 ? .more : number == 2 ? .fewer : nil }

    /// As in the class `countUnit`: 8 is a fortnight, two weeks.
    private static func unit(_ number: Int) -> CountReading.Unit? {
        switch number {
        case 0: .minutes
        case 1: .hours
        case 2: .days
        case 3, 8: .weeks
        case 4: .months
        case 5: .years
        case 6: .nights
        case 7: .people
        default: nil
        }
    }
}
