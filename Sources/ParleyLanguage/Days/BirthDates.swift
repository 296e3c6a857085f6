/// The dates of birth that a caller has given: a day, a month and a year, in the ways they are said
/// and the ways recognizers write them.
///
/// "March 14th 1985", "the fourteenth of March eighty five", "3/14/85", "1985-03-14", "three fourteen
/// nineteen eighty five". Numbers alone are read in the language's order of day and month, and in the other where
/// only that is a date.
public struct BirthDates: Sendable, Hashable {
    /// Every day that may be meant; a year of two digits means two.
    public let days: Set<CalendarDay>
    /// How many different dates were given. Who gives many is guessing.
    public let count: Int

    /// - Parameter turns: What the caller said, turn by turn.
    public init(in turns: [String], today: CalendarDay, language: Language) {
        var dates: Set<Set<CalendarDay>> = []
        for turn in turns {
            for finding in language.birthDates(in: turn, today: today) { dates.insert(finding.value) }
        }
        days = dates.reduce(into: []) { $0.formUnion($1) }
        count = dates.count
    }
}

extension Language {
    /// The dates with a year that lie behind today: each with the days that it may mean.
    public func birthDates(in text: String, today: CalendarDay) -> [Finding<Set<CalendarDay>>] {
        let reader = BirthDateReader(language: self, tokens: tokens(text))
        var found: [Finding<Set<CalendarDay>>] = []
        var index = 0
        while index < reader.tokens.count {
            guard let (days, end) = reader.date(at: index) else {
                index += 1
                continue
            }
            let past = days.filter { $0 <= today && $0.year >= 1880 }
            if !past.isEmpty {
                found.append(Finding(past, at: reader.tokens[index].range.lowerBound..<reader.tokens[end - 1].range.upperBound))
            }
            index = end
        }
        return found
    }
}

private struct BirthDateReader {
    let language: Language
    let tokens: [Token]

    /// The days that a date at a token may be, and where it ends.
    func date(at start: Int) -> (Set<CalendarDay>, end: Int)? {
        switch tokens[start].kind {
        case .date(let day): return ([day], start + 1)
        case .slashed(let parts) where parts.count == 3:
            let years = parts[2] < 100 ? [1900 + parts[2], 2000 + parts[2]] : [parts[2]]
            return either(Set(years), parts[0], parts[1]).map { ($0, start + 1) }
        default: break
        }
        guard let first = part(at: start), let second = part(at: skip(first.end)), let (years, end) = years(at: skip(second.end)) else { return nil }
        let days: Set<CalendarDay>?
        switch (first.isMonth, second.isMonth) {
        case (true, false): days = these(years, month: first.value, day: second.value)
        case (false, true): days = these(years, month: second.value, day: first.value)
        case (false, false): days = either(years, first.value, second.value)
        case (true, true): days = nil
        }
        return days.map { ($0, end) }
    }

    /// A day or a month: by its name, or a number that may be either.
    private func part(at index: Int) -> (value: Int, isMonth: Bool, end: Int)? {
        guard index < tokens.count else { return nil }
        if let month = language.month(tokens[index].word) { return (month, true, index + 1) }
        if let ordinal = language.numbers.ordinal(at: index, in: tokens) { return (ordinal.value, false, ordinal.end) }
        guard let number = language.numbers.cardinal(at: index, in: tokens), number.value < 100 else { return nil }
        return (number.value, false, number.end)
    }

    /// Behind the words between a day, its month and its year: "of", "the".
    private func skip(_ index: Int) -> Int {
        var index = index
        while index < tokens.count, language.dateJoiners.contains(tokens[index].word) { index += 1 }
        return index
    }

    /// "1985", "85", "19 85", "nineteen oh five", "2 thousand 5".
    private func years(at start: Int) -> (Set<Int>, end: Int)? {
        guard start < tokens.count else { return nil }
        if let (year, end) = language.numbers.year(at: start, in: tokens) { return ([year], end) }
        // "19 05", and "07"
        if case .number(let value) = tokens[start].kind, let value {
            let digits = tokens[start].word
            if value == 19 || value == 20, start + 1 < tokens.count, case .number(let rest) = tokens[start + 1].kind, let rest,
                tokens[start + 1].word.count == 2
            {
                return ([value * 100 + rest], start + 2)
            }
            return digits.count == 2 ? ([1900 + value, 2000 + value], start + 1) : nil
        }
        guard let (value, end) = language.numbers.cardinal(at: start, in: tokens), (10...99).contains(value) else { return nil }
        return ([1900 + value, 2000 + value], end)
    }

    private func these(_ years: Set<Int>, month: Int, day: Int) -> Set<CalendarDay>? {
        let days = years.map { CalendarDay(year: $0, month: month, day: day) }.filter(\.isValid)
        return days.isEmpty ? nil : Set(days)
    }

    private func either(_ years: Set<Int>, _ first: Int, _ second: Int) -> Set<CalendarDay>? {
        let (month, day) = language.writesMonthFirst ? (first, second) : (second, first)
        return these(years, month: month, day: day) ?? these(years, month: day, day: month)
    }
}
