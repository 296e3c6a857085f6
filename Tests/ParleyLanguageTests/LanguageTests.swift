import Testing

@testable import ParleyLanguage

@Suite("Languages")
struct LanguageTests {
    @Test("Are found by their identifiers")
    func identifiers() {
        #expect(Language(identifier: "en")?.name == "English")
        #expect(Language(identifier: "en-US") == .english)
        #expect(Language(identifier: "EN_gb") == .english)
        #expect(Language(identifier: "xx") == nil)
        #expect(Language(identifier: "") == nil)
    }

    @Test("Have no slips in their rules", arguments: Language.all)
    func rules(language: Language) {
        #expect(language.grammar.unknownSymbols == [])
    }

    @Test("\"And\" puts together, \"or\" leaves the choice", arguments: [("and then", true, false), ("or else", false, true), ("then", false, false)])
    func joints(text: String, together: Bool, choice: Bool) {
        #expect(Language.english.isEnumeration(text) == together && Language.english.isAlternative(text) == choice)
        #expect(Language.spanish.isEnumeration("y luego") && Language.spanish.isAlternative("o bien"))
    }

    @Test("Have all that there is to say", arguments: Language.all)
    func phrases(language: Language) {
        for key: Phrases.Key in [
            .didNotCatch, .oneMoment, .takeYourTime, .anythingElse, .goodbye, .stillThere, .readBack, .saySpeaks, .doesNotKnow, .doesNotKnowRest, .spellBack, .dayConflict,
            .endsSoon,
        ] {
            #expect(!language.phrases[key].isEmpty, "\(key.rawValue)")
        }
        #expect(language.writing.weekdays.count == 7)
        #expect(language.writing.months.count == 12)
        for set in [
            language.conversation.listener, language.conversation.commands, language.conversation.hesitations, language.conversation.openers,
            language.conversation.open, language.conversation.wholeAnswers, language.conversation.negations, language.conversation.stopWords,
            language.conversation.agreement.openings, language.conversation.agreement.refusals,
        ] {
            #expect(!set.isEmpty)
        }
    }

    @Test("Whatever is said or written is read without a fault", arguments: Language.all)
    func anything(language: Language) {
        let vocabulary = [
            "next", "the", "half", "past", "quarter", "to", "a", "week", "from", "Friday", "Monday", "27th", "2", "10", "30", "noon", "November", "may", "of",
            "after", "tomorrow", "in", "days", "thousand", "hundred", "double", "triple", "oh", "one", "and", "9223372036854775807", "-1", "1/1/99999999999999",
            "3:30", "p.m.", "o'clock", "é", "K", "x", "", "Dr.", "gh", "why", "—", "999999", "twenty", "seven", "year", "2026-11-27", "y", "hh", "wr", "🦆", "٣",
            "not", "no,", "sorry", "day", "before", "las", "de", "mañana", "el", "viernes", "que", "viene", "mil", "¿", "u\u{301}", "12/25", "99/99", "9.30",
            "second", "last", "first", "S", "as", "in", "Sam", "capital", "1,000,000,000,000", "1.º", "'", "''s", "\u{200D}", "\0", "\n", "…", "24h", "25h",
        ]
        var generator = SeededGenerator(state: 7)
        let today = CalendarDay(year: 2026, month: 11, day: 24)
        func check(_ text: String) {
            for found in language.days(in: text, today: today) {
                #expect(!text[found.range].isEmpty, "\(text)")
                if case .day(let day) = found.value.meaning { #expect(day.isValid, "\(text)") }
                if case .span(let span) = found.value.meaning { #expect(span.first?.isValid ?? true && span.last?.isValid ?? true, "\(text)") }
            }
            for found in language.times(in: text, today: today, now: ClockTime(hour: 23, minute: 59)) {
                #expect(found.value.times.allSatisfy(\.isValid) && !text[found.range].isEmpty, "\(text)")
            }
            for found in language.numbers(in: text) { #expect(!text[found.range].isEmpty) }
            _ = language.identifiers(in: text)
            _ = language.digitRuns(in: text)
            _ = language.counts(in: text)
            _ = language.choices(in: text)
            _ = language.birthDates(in: text, today: today)
            _ = language.spellings(in: text)
            _ = language.names(in: text)
            _ = language.name(text)
            _ = language.agreement(in: text)
            _ = language.plainWords(text)
            _ = language.spelledOut(text)
            let score = NameMatcher(language: language).similarity(text, "Maria Lopez")
            #expect(0...1 ~= score, "\(text)")
        }
        for word in vocabulary { check(word) }
        for _ in 0..<400 {
            let count = Int.random(in: 0...9, using: &generator)
            check((0..<count).map { _ in vocabulary.randomElement(using: &generator) ?? "" }.joined(separator: Bool.random(using: &generator) ? " " : ""))
        }
        for _ in 0..<200 {
            let scalars = (0..<Int.random(in: 0...24, using: &generator)).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator)) }
            check(String(String.UnicodeScalarView(scalars)))
        }
    }

    @Test("Long texts are read in time that grows with them", arguments: Language.all)
    func long(language: Language) {
        let today = CalendarDay(year: 2026, month: 11, day: 24)
        for part in ["the day after ", "one ", "a week from ", "not ", "no, sorry, ", "half past ", "from Monday to ", "el día después de ", "A "] {
            let text = String(repeating: part, count: 400) + "Friday"
            _ = language.days(in: text, today: today)
            _ = language.times(in: text, today: today, now: ClockTime(hour: 0))
            _ = language.name(text)
            _ = language.identifiers(in: text)
        }
    }
}

struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
