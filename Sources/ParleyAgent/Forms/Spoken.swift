public import ParleyLanguage

/// Something that is to be said, before it is known in which language.
public indirect enum Spoken: Sendable, Hashable {
    /// As it stands: names, codes, the caller's own words.
    case text(String)
    case day(CalendarDay)
    case time(ClockTime)
    case number(Int)
    /// "9 AM, 10:30 AM and 2 PM".
    case list([Spoken])
    /// "9 AM, 10:30 AM or 2 PM".
    case either([Spoken])
    /// Another sentence, or a part of one.
    case line(Line)
}

extension Spoken: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
}

/// Something to say: a sentence by its key, and what is put into it. Which words that are is the language's
/// matter and the agent's.
public struct Line: Sendable, Hashable {
    public var key: Phrases.Key
    /// By the names in the sentence's braces.
    public var values: [String: Spoken]

    public init(_ key: Phrases.Key, _ values: [String: Spoken] = [:]) {
        self.key = key
        self.values = values
    }
}

/// Puts lines into a language's words.
public struct Wording: Sendable {
    public var language: Language
    /// The language's sentences and the agent's.
    public var phrases: Phrases
    /// The year of other days is said.
    public var today: CalendarDay?

    public init(language: Language, phrases: Phrases, today: CalendarDay? = nil) {
        self.language = language
        self.phrases = phrases
        self.today = today
    }

    /// - Parameter turn: Which of a sentence's variants: counted up, so that none is said twice in a row.
    /// - Returns: `nil` where there is no such sentence.
    public func text(_ line: Line, turn: Int = 0) -> String? {
        phrases.sentence(line.key, turn: turn, line.values.mapValues { text($0, turn: turn) })
    }

    /// What a sentence tells, in its first wording, piece by piece.
    func details(of line: Line) -> [Spoken] {
        let sentence = phrases[line.key].first ?? ""
        let values = line.values.filter { sentence.contains("{\($0.key)}") }
        if values.isEmpty { return sentence.isEmpty ? [] : [.text(sentence)] }
        return values.values.flatMap(details)
    }

    private func details(of spoken: Spoken) -> [Spoken] {
        switch spoken {
        case .text, .day, .time, .number: [spoken]
        case .list(let items), .either(let items): items.flatMap(details)
        case .line(let line): details(of: line)
        }
    }

    public func text(_ spoken: Spoken, turn: Int = 0) -> String {
        switch spoken {
        case .text(let text): text
        case .day(let day): language.spoken(day, today: today)
        case .time(let time): language.spoken(time)
        case .number(let number): language.spoken(number: number)
        case .list(let items): language.list(items.map { text($0, turn: turn) })
        case .either(let items): language.alternatives(items.map { text($0, turn: turn) })
        case .line(let line): text(line, turn: turn) ?? ""
        }
    }
}
