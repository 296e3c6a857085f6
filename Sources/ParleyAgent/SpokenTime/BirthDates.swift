/// The dates of birth that a caller has given: a day, a month and a year, in the ways they are said
/// and the ways recognizers write them.
///
/// "March 14th 1985", "the fourteenth of March eighty five", "3/14/85", "1985-03-14", "three fourteen
/// nineteen eighty five". Numbers alone are read as month, day, year; as day, month, year where only
/// that is a date.
public struct BirthDates: Sendable, Hashable {
    /// Every day that may be meant; a year of two digits means two.
    public let days: Set<CalendarDay>
    /// How many different dates were given. Who gives many is guessing.
    public let count: Int

    /// - Parameter turns: What the caller said, turn by turn.
    public init(in turns: [String], today: CalendarDay) {
        var dates: Set<Set<CalendarDay>> = []
        for turn in turns {
            let words = Self.words(turn)
            var index = 0
            while index < words.count {
                guard let (days, length) = Self.date(in: words[index...]) else {
                    index += 1
                    continue
                }
                let past = days.filter { $0 <= today && $0.year >= 1880 }
                if !past.isEmpty { dates.insert(past) }
                index += length
            }
        }
        days = dates.reduce(into: []) { $0.formUnion($1) }
        count = dates.count
    }

    /// Reads a date at the beginning of some words: the days it may be, and how many words it takes.
    private static func date(in words: ArraySlice<String>) -> (Set<CalendarDay>, length: Int)? {
        let words = Array(words.prefix(6))
        if let day = CalendarDay(iso: words[0]) { return ([day], 1) }
        let parts = words[0].split { "/.-".contains($0) }.map(String.init)
        if parts.count == 3, let month = Int(parts[0]), let day = Int(parts[1]), let (years, _) = year(parts[2...]) {
            return either(years, month, day).map { ($0, 1) }
        }
        guard words.count >= 3, let (years, length) = year(words[2...]) else { return nil }
        if let month = month(words[0]), let day = Int(words[1]) { return either(years, month, day).map { ($0, 2 + length) } }
        guard let number = Int(words[0]) else { return nil }
        if let month = month(words[1]) { return either(years, month, number).map { ($0, 2 + length) } }
        guard let day = Int(words[1]) else { return nil }
        return either(years, number, day).map { ($0, 2 + length) }
    }

    /// "1985", "85", "19 85", "19 0 5", "19 hundred", "2 thousand 5", "20 10".
    private static func year(_ words: ArraySlice<String>) -> (Set<Int>, length: Int)? {
        let words = Array(words.prefix(3))
        guard let text = words.first, let first = Int(text), first >= 0 else { return nil }
        func number(_ index: Int) -> Int? { words.indices.contains(index) ? Int(words[index]) : nil }
        if text.count == 4 { return ([first], 1) }
        if first == 2, words.count > 1, words[1] == "thousand" {
            if let unit = number(2), (1..<100).contains(unit) { return ([2000 + unit], 3) }
            return ([2000], 2)
        }
        if first == 19 || first == 20, words.count > 1 {
            if words[1] == "hundred" { return ([first * 100], 2) }
            if words[1] == "0", let unit = number(2), (0..<10).contains(unit) { return ([first * 100 + unit], 3) }
            if let rest = number(1), (10..<100).contains(rest) || words[1].count == 2 { return ([first * 100 + rest], 2) }
        }
        return text.count == 2 ? ([1900 + first, 2000 + first], 1) : nil
    }

    private static func either(_ years: Set<Int>, _ month: Int, _ day: Int) -> Set<CalendarDay>? {
        for (month, day) in [(month, day), (day, month)] {
            let days = years.compactMap { CalendarDay(iso: CalendarDay(year: $0, month: month, day: day).iso) }
            if !days.isEmpty { return Set(days) }
        }
        return nil
    }

    /// Numbers as digits, without the words between a day, its month and its year.
    private static func words(_ turn: String) -> [String] {
        NumberWords.tokens(turn).map { $0 == "oh" || $0 == "o" ? "0" : $0 }.filter { !["of", "the", "in", "and"].contains($0) }
    }

    private static func month(_ word: String) -> Int? {
        if let index = CalendarDay.months.firstIndex(of: word) { return index + 1 }
        guard word.count == 3 || word == "sept" else { return nil }
        return CalendarDay.months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }
}
