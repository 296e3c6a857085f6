/// Which of those that were offered.
public enum Choice: Sendable, Hashable {
    /// 0 for the first.
    case place(Int)
    case last
    /// The last but one and its like: 1 is the last but one.
    case fromLast(Int)
    /// The earlier, or the earliest, of those offered.
    case earlier
    case later
    /// Any of them.
    case either
    /// All of them: "both".
    case all
    case neither

    /// Its index among `count` that were offered in their order, where it is one of them; "either" is the first.
    public func index(among count: Int) -> Int? {
        guard count > 0 else { return nil }
        let index: Int? =
            switch self {
            case .place(let place): place
            case .last, .later: count - 1
            case .fromLast(let place): count - 1 - place
            case .earlier, .either: 0
            case .all, .neither: nil
            }
        return index.flatMap { (0..<count).contains($0) ? $0 : nil }
    }
}

extension Choice {
    /// Whether it counts: "the first one", but not "both", which is written like "at two" in some languages.
    var isOrdinal: Bool {
        switch self {
        case .place, .last, .fromLast: true
        case .earlier, .later, .either, .all, .neither: false
        }
    }
}

extension Language {
    /// The choices among offers that a text makes: "the first one", "the later", "both", "none of those".
    public func choices(in text: String) -> [Finding<Choice>] {
        var parse = Parse(text, language: self, today: CalendarDay(number: 0), now: ClockTime(hour: 0))
        return parse.choices().map { Finding($0.value, at: parse.range(of: $0.tokens)) }
    }
}

extension Parse {
    mutating func choices() -> [Found<Choice>] {
        var found: [Found<Choice>] = []
        var index = 0
        while index < tokens.count {
            guard let (_, match) = longest(["choice"], at: index), case .choice(let choice) = match.value else {
                index += 1
                continue
            }
            found.append(Found(value: choice, tokens: index..<match.end))
            index = match.end
        }
        return found
    }
}
