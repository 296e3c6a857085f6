import ParleyLanguage

/// Finds in a text what a value stands for, however it is said: a day, a time, a number, or words.
struct Mention {
    private let text: String
    private let today: CalendarDay
    private let words: [String]
    private let moment: MomentEvidence

    init(in text: String, today: CalendarDay) {
        self.text = text
        self.today = today
        words = Language.english.nameWords(text)
        moment = MomentEvidence(text, today: today)
    }

    /// Whether the text says `value`.
    func holds(_ value: String) -> Bool {
        if Self.isIdentifier(value) { return DigitEvidence(text).holds(value.filter { $0.isASCII && $0.isNumber }) }
        if let day = Language.english.day(value, today: today)?.day { return moment.speaks(of: day) }
        let times = Set(Language.english.clockTimes(value, today: today))
        if !times.isEmpty { return moment.speaks(ofAny: times) }
        let matcher = NameMatcher(language: .english)
        let meaning = matcher.words(value).filter { !StopWords.contains($0) }
        let wanted = meaning.isEmpty ? matcher.words(value) : meaning
        return wanted.allSatisfy { word in words.contains { $0 == word || matcher.isMatch(word, $0) } }
    }

    /// "APT-1001": letters, then digits.
    private static func isIdentifier(_ value: String) -> Bool {
        let letters = value.prefix { $0.isLetter }
        let rest = value.dropFirst(letters.count).drop { $0 == "-" || $0 == " " || $0 == "#" }
        return !letters.isEmpty && letters.count <= 6 && rest.count >= 3 && rest.allSatisfy(\.isNumber)
    }
}
