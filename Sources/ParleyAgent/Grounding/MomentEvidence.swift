/// The dates and times that a text may speak of.
///
/// A text is searched piece by piece, since a turn says much besides a date; pieces that would cut an
/// expression apart ("Friday" out of "next Friday") are not read.
struct MomentEvidence {
    private let tokens: [String]
    private let today: CalendarDay

    init(_ text: String, today: CalendarDay) {
        // Punctuation of JSON and of sentences parts words here.
        let plain = String(text.map { "\"{}[]()".contains($0) ? " " : $0 })
        tokens = NumberWords.tokens(plain)
        self.today = today
    }

    func speaks(of day: CalendarDay) -> Bool {
        windows().contains { window in
            guard hasDateWord(window), mayBeDate(window) else { return false }
            return SpokenDate(tokens[window].joined(separator: " "), today: today) == .day(day)
        }
    }

    func speaks(ofAny times: Set<ClockTime>) -> Bool {
        windows().contains { window in
            guard hasTimeWord(window), mayBeTime(window) else { return false }
            return !times.isDisjoint(with: SpokenClock.times(in: tokens[window].joined(separator: " ")))
        }
    }

    /// What each piece of the text that may be a date reads as.
    var dateReadings: [SpokenDate] {
        windows().filter { hasDateWord($0) && mayBeDate($0) }.map { SpokenDate(tokens[$0].joined(separator: " "), today: today) }
    }

    /// The days that the text names beyond doubt, by a weekday, a month or the like: "the one" counts anything.
    var namedDays: Set<CalendarDay> {
        let named = windows().filter { window in
            hasDateWord(window) && mayBeDate(window)
                // "Now, wait" names no day.
                && tokens[window].contains { $0 != "now" && Self.dateWords.contains($0) || Self.dateBeginnings.contains(String($0.prefix(3))) && !$0.contains(where: \.isNumber) }
        }
        return Set(named.compactMap { window in
            if case .day(let day) = SpokenDate(tokens[window].joined(separator: " "), today: today) { day } else { nil }
        })
    }

    /// Every time that the text speaks of beyond doubt: a number alone may count anything.
    var statedTimes: Set<ClockTime> { statedReadings.reduce(into: []) { $0.formUnion($1) } }

    /// The times that each such piece of the text may mean.
    var statedReadings: [Set<ClockTime>] {
        let stated = windows().filter { window in
            guard hasTimeWord(window), mayBeTime(window) else { return false }
            let words = tokens[window]
            let isMarked = words.contains { word in
                ["am", "pm", "oclock", "noon", "midday", "midnight", "half", "quarter"].contains(word) || word.contains(":")
                    || word.first?.isNumber == true && (word.hasSuffix("am") || word.hasSuffix("pm"))
            }
            return isMarked || token(window.lowerBound - 1) == "at"
        }
        return stated.map { Set(SpokenClock.times(in: tokens[$0].joined(separator: " "))) }
    }

    private static let longest = 6
    private static let breaks: Set<String> = ["or", "and", "not", "no", "but", "sorry", "actually", "instead"]

    private func windows() -> [Range<Int>] {
        var windows: [Range<Int>] = []
        for start in tokens.indices {
            for end in (start + 1)...min(start + Self.longest, tokens.count) {
                if Self.breaks.contains(tokens[end - 1]) { break }
                windows.append(start..<end)
            }
        }
        return windows
    }

    // Most of what is said has nothing to do with dates: reading it as one is the dear part.

    private func hasDateWord(_ window: Range<Int>) -> Bool {
        tokens[window].contains { word in
            word.contains(where: \.isNumber) || Self.dateWords.contains(word) || Self.dateBeginnings.contains(String(word.prefix(3)))
        }
    }

    private func hasTimeWord(_ window: Range<Int>) -> Bool {
        tokens[window].contains { $0.contains(where: \.isNumber) || Self.timeWords.contains($0) }
    }

    private static let dateWords: Set<String> = ["today", "tomorrow", "tonight", "now", "day", "days", "week", "weeks"]
    private static let dateBeginnings = Set((CalendarDay.weekdays + CalendarDay.months).map { String($0.prefix(3)) })
    private static let timeWords: Set<String> = ["noon", "midday", "midnight", "half", "quarter"]

    private func token(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index] : "" }

    private func mayBeDate(_ window: Range<Int>) -> Bool {
        let start = window.lowerBound, end = window.upperBound
        let shifts: Set<String> = ["next", "after", "from", "week", "weeks", "day", "days"]
        // "a week from | Friday", "the day after | tomorrow"
        if (max(0, start - 3)..<start).contains(where: { shifts.contains(tokens[$0]) && !isClosed(from: $0, to: start) }) {
            return false
        }
        if start > 0, ["from", "after", "week", "weeks", "day", "days"].contains(tokens[start]) { return false }
        // "Friday | next week", "the 27th | of December", "two days | from now"
        let after = token(end)
        if after == "next" || after == "week" || after == "after" && token(end + 1) == "next" { return false }
        if after == "from" && (token(end + 1) == "now" || shifts.contains(tokens[end - 1])) { return false }
        if isMonth(after) || after == "of" && isMonth(token(end + 1)) { return false }
        // A number alone is a date only where it is all that was said, or nearly.
        if window.count == 1, Int(tokens[start]) != nil { return tokens.count <= 2 && !isMonth(token(start - 1)) }
        return !isMonth(token(start - 1))
    }

    private func mayBeTime(_ window: Range<Int>) -> Bool {
        let start = window.lowerBound, end = window.upperBound
        let before = token(start - 1)
        // "half past | 2", "10 | 30", "November | 2"
        if ["past", "to", "of", "quarter", "half"].contains(before), Int(tokens[start]) != nil,
            ["quarter", "half"].contains(token(start - 2)) || before == "quarter" || before == "half"
        {
            return false
        }
        if isMonth(before) || before == "may" && Int(tokens[start]) != nil { return false }
        if let number = Int(tokens[start]), let earlier = Int(before), number < 60, earlier <= 24 { return false }
        if let hour = Int(tokens[end - 1]), hour <= 24, let minute = Int(token(end)), (10...59).contains(minute) {
            return false
        }
        if ["past", "quarter"].contains(tokens[start]), ["half", "quarter"].contains(before) { return false }
        // "the 2nd" has become "the 2": a day, unless o'clock or the like follows.
        for index in window where Int(tokens[index]) != nil && token(index - 1) == "the" {
            guard index + 1 < end, isClockWord(tokens[index + 1]) else { return false }
        }
        return true
    }

    /// Whether something parts a word such as "next" from what comes later: "next to him on Friday".
    private func isClosed(from index: Int, to start: Int) -> Bool {
        tokens[index..<start].contains { Self.breaks.contains($0) || ["at", "with", "is", "for", "him", "her"].contains($0) }
    }

    private func isClockWord(_ word: String) -> Bool { ["oclock", "am", "pm", "30", "15", "45"].contains(word) }

    private func isMonth(_ word: String) -> Bool {
        word != "may" && CalendarDay.months.contains { $0 == word || (word.count >= 3 && $0.hasPrefix(word)) }
    }
}
