/// How a language writes what an agent says. Templates hold names in braces, which are filled in.
public struct WritingRules: Sendable {
    /// 0 for Sunday.
    public var weekdays: [String]
    /// 0 for January.
    public var months: [String]
    /// `{weekday}`, `{month}`, `{day}`: the number of the day with its suffix.
    public var day: String
    /// The same with `{year}`.
    public var dayAndYear: String
    /// Behind the number of a day: by the number, else by its last digit, else the one under -1.
    public var daySuffixes: [Int: String]
    public var daySuffixesByLastDigit: [Int: String]
    /// `{hour}` from 1 to 12 or, where ``isTwentyFourHours``, from 0 to 23; `{minute}` with two digits; `{half}`.
    public var time: String
    public var timeAtFullHour: String
    /// For one o'clock, where a language counts it otherwise: "la 1".
    public var timeAtOne: String?
    public var timeAtOneFullHour: String?
    public var isTwentyFourHours = false
    /// The name of a part of the day, from an hour on: [0: "AM", 12: "PM"].
    public var halves: [Int: String]
    public var listSeparator = ", "
    /// " and ", " or " before the last of a list.
    public var and: String
    public var or: String
    /// Where the last one begins so, another word stands: Spanish "e" before "i".
    public var andBefore: [String: String] = [:]
    public var orBefore: [String: String] = [:]
    /// The words of numbers: all from 0 as far as they go, then the tens.
    public var numbers: [String]
    public var tens: [Int: String]
    /// Between a ten and a unit.
    public var tensJoiner: String

    public init(
        weekdays: [String], months: [String], day: String, dayAndYear: String, time: String, timeAtFullHour: String, halves: [Int: String],
        and: String, or: String, numbers: [String], tens: [Int: String], tensJoiner: String, daySuffixes: [Int: String] = [:],
        daySuffixesByLastDigit: [Int: String] = [:]
    ) {
        self.weekdays = weekdays
        self.months = months
        self.day = day
        self.dayAndYear = dayAndYear
        self.time = time
        self.timeAtFullHour = timeAtFullHour
        self.halves = halves
        self.and = and
        self.or = or
        self.numbers = numbers
        self.tens = tens
        self.tensJoiner = tensJoiner
        self.daySuffixes = daySuffixes
        self.daySuffixesByLastDigit = daySuffixesByLastDigit
    }
}

extension Language {
    /// "Tuesday, November 24th", with the year where it is not `today`'s.
    public func spoken(_ day: CalendarDay, today: CalendarDay? = nil) -> String {
        guard (1...12).contains(day.month) else { return day.iso }
        let needsYear = today.map { $0.year != day.year } ?? false
        let suffix = writing.daySuffixes[day.day] ?? writing.daySuffixesByLastDigit[day.day % 10] ?? writing.daySuffixes[-1] ?? ""
        return Phrases.filled(
            needsYear ? writing.dayAndYear : writing.day,
            [
                "weekday": spoken(weekday: day.weekday), "month": writing.months[day.month - 1], "day": "\(day.day)\(suffix)",
                "year": String(day.year),
            ])
    }

    /// "2 PM", "10:30 AM".
    public func spoken(_ time: ClockTime) -> String {
        let hour = writing.isTwentyFourHours ? time.hour : (time.hour + 11) % 12 + 1
        let half = writing.halves.filter { $0.key <= time.hour }.max { $0.key < $1.key }?.value ?? ""
        let template: String
        if hour == 1, let one = time.minute == 0 ? writing.timeAtOneFullHour : writing.timeAtOne {
            template = one
        } else {
            template = time.minute == 0 ? writing.timeAtFullHour : writing.time
        }
        return Phrases.filled(template, ["hour": String(hour), "minute": (time.minute < 10 ? "0" : "") + String(time.minute), "half": half])
    }

    /// - Parameter weekday: 0 for Sunday to 6 for Saturday.
    public func spoken(weekday: Int) -> String { writing.weekdays.indices.contains(weekday) ? writing.weekdays[weekday] : "" }

    /// "9 AM, 10:30 AM and 2 PM".
    public func list(_ items: [String]) -> String { joined(items, writing.and, writing.andBefore) }

    /// "9 AM, 10:30 AM or 2 PM".
    public func alternatives(_ items: [String]) -> String { joined(items, writing.or, writing.orBefore) }

    /// Whether words between two things leave the choice of them: "or".
    public func isAlternative(_ between: String) -> Bool { holds(between, writing.or, writing.orBefore) }

    /// Whether words between two things put them together: "and".
    public func isEnumeration(_ between: String) -> Bool { holds(between, writing.and, writing.andBefore) }

    private func holds(_ text: String, _ joint: String, _ exceptions: [String: String]) -> Bool {
        !Set(words(text)).isDisjoint(with: ([joint] + exceptions.values).flatMap(words))
    }

    public func list(_ times: [ClockTime]) -> String { list(times.map(spoken)) }

    private func joined(_ items: [String], _ word: String, _ exceptions: [String: String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let beginning = Tokenizer.folded(last)
        let joint = exceptions.first { beginning.hasPrefix($0.key) }?.value ?? word
        return items.dropLast().joined(separator: writing.listSeparator) + joint + last
    }

    /// "twenty-one"; digits from a hundred on.
    public func spoken(number: Int) -> String {
        if writing.numbers.indices.contains(number) { return writing.numbers[number] }
        guard (0..<100).contains(number), let ten = writing.tens[number / 10 * 10] else { return String(number) }
        return number % 10 == 0 ? ten : ten + writing.tensJoiner + writing.numbers[number % 10]
    }
}
