extension Language {
    /// What the tokens themselves are, without rules.
    func builtin(_ builtin: Grammar.Builtin, at start: Int, in tokens: [Token]) -> [Grammar.Match] {
        let token = tokens[start]
        func number(_ found: (value: Int, end: Int)?) -> [Grammar.Match] {
            found.map { [Grammar.Match(end: $0.end, value: .number($0.value))] } ?? []
        }
        func single(_ value: Value?) -> [Grammar.Match] { value.map { [Grammar.Match(end: start + 1, value: $0)] } ?? [] }
        switch builtin {
        case .n: return number(numbers.cardinal(at: start, in: tokens))
        case .nth: return number(numbers.ordinal(at: start, in: tokens))
        case .nthDigits:
            if case .ordinal(let value) = token.kind { return single(.number(value)) }
            return []
        case .year: return number(numbers.year(at: start, in: tokens))
        case .date:
            if case .date(let day) = token.kind { return single(.day(day)) }
            return []
        // Which needs to know today: see ``Parse``.
        case .slashed: return []
        case .clockDigits:
            if case .clock(let hour, let minute) = token.kind { return single(Clock(hour: hour, minute: minute).map { .clock(Self.settled($0, token)) }) }
            return []
        case .pointed:
            if case .pointed(let hour, let minute) = token.kind { return single(Clock(hour: hour, minute: minute).map { .clock(Self.settled($0, token)) }) }
            return []
        case .compact:
            guard let digits = token.digits, digits.count == 3 || digits.count == 4, let value = Int(digits), value / 100 <= 24 else { return [] }
            return single(Clock(hour: value / 100, minute: value % 100).map { .clock(Self.settled($0, token)) })
        }
    }

    /// "09:00" is written as only the morning's nine is.
    private static func settled(_ clock: Clock, _ token: Token) -> Clock {
        var clock = clock
        if token.word.hasPrefix("0"), token.word.count >= 4, clock.half == nil { clock.half = .settled }
        return clock
    }
}
