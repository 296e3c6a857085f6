import ParleyLanguage
import Testing

@Suite("Numbers, codes and counts as English speakers say them")
struct EnglishNumberTests {
    private static func numbers(_ text: String) -> String {
        Language.english.numbers(in: text).map { finding in
            let value = finding.value.value
            return (value == value.rounded() ? String(Int(value)) : String(value)) + (finding.value.isOrdinal ? "." : "")
        }.joined(separator: " ")
    }

    @Test("Numbers", arguments: Case.table("""
        two → 2
        twenty-seven → 27
        twenty seven → 27
        two hundred and five → 205
        a hundred → 100
        a hundred and twenty → 120
        one thousand and one → 1001
        two thousand five → 2005
        2 thousand 5 → 2005
        nineteen hundred → 1900
        three hundred thousand → 300000
        1,000 → 1000
        ten thirty → 10 30
        the twenty-seventh → 27.
        27th → 27.
        first and second → 1. 2.
        two and a half → 2.5
        one or two → 1 2
        7 → 7
        zero → 0
        no number here → 
        twenty twenty → 20 20
        forty two → 42
        99999999999999999999999 → 
        """))
    func numbers(example: Case) { #expect(Self.numbers(example.text) == example.expected) }

    @Test("Codes and long numbers", arguments: Case.table("""
        A P T dash 4 5 → APT-45
        APT-1001 → APT-1001
        APT 1001 → APT1001
        it's APT dash one zero zero one → APT-1001
        five five five oh one four two → 5550142
        555-0142 → 555-0142
        555 0142 → 5550142
        double seven nine three → 7793
        triple five oh one → 55501
        ten oh one → 1001
        one thousand and one → 1001
        four seven, nine two → 4792
        X E H one two three → XEH123
        my number is 483920 → 483920
        room 12 → 
        two visits → 
        B 4 2 slash 7 → B42/7
        twenty twenty five → 2025
        """))
    func identifiers(example: Case) {
        let found = Language.english.identifiers(in: example.text)
        #expect(found.map(\.value.text).joined(separator: " ") == example.expected)
    }

    @Test("A number can be looked for however it was said", arguments: [
        ("one zero zero one", "1001"), ("ten oh one", "1001"), ("one thousand and one", "1001"), ("it is APT-1001", "1001"), ("double four 1", "441"),
        ("10 0 1", "1001"), ("one oh oh one please", "1001"),
    ])
    func digitRuns(text: String, digits: String) {
        #expect(Language.english.digitRuns(in: text).contains(digits), "\(Language.english.digitRuns(in: text))")
    }

    @Test("Counts", arguments: Case.table("""
        two nights → 2 nights
        3 → 3 none
        a week → 1 weeks
        for three people → 3 people
        there will be four of us → 4 people
        a couple of days → 2 days
        a fortnight → 2 weeks
        overnight → 1 nights
        two more nights → 2 nights
        half past → 
        next week → 
        two adults and one child → 2 people 1 people
        a single night → 1 nights
        five nights for two → 5 nights 2 none
        """))
    func counts(example: Case) {
        let found = Language.english.counts(in: example.text)
        #expect(found.map { "\($0.value.count) \($0.value.unit)" }.joined(separator: " ") == example.expected)
    }

    @Test("How many more, and how many fewer", arguments: Case.table("""
        two more nights → 2 more
        another night → 1 more
        an extra two days → 2 more
        a night longer → 1 more
        one night less → 1 fewer
        a day shorter → 1 fewer
        two nights → 2 number
        another room →
        some more of it for two nights → 2 number
        """))
    func more(example: Case) {
        let found = Language.english.counts(in: example.text)
        #expect(found.map { "\($0.value.count) \($0.value.kind)" }.joined(separator: " ") == example.expected)
        #expect(found.allSatisfy { !example.text[$0.range].isEmpty })
    }

    @Test("In Spanish", arguments: [("una noche más", CountReading(1, .nights, kind: .more)), ("otras dos noches", CountReading(2, .nights, kind: .more)), ("dos noches menos", CountReading(2, .nights, kind: .fewer)), ("dos noches", CountReading(2, .nights))])
    func moreInSpanish(text: String, expected: CountReading) { #expect(Language.spanish.counts(in: text).map(\.value) == [expected]) }

    @Test("Single words, and words with numbers as digits")
    func words() {
        #expect(Language.english.number("twenty-seventh") == 27)
        #expect(Language.english.number("2nd") == 2)
        #expect(Language.english.number("zero") == 0)
        #expect(Language.english.number("oh") == nil)
        #expect(Language.english.number("visit") == nil)
        #expect(Language.english.plainWords("on the twenty-seventh at 3:30 p.m., please") == ["on", "the", "27", "at", "3:30", "pm", "please"])
    }
}

@Suite("Choices among offers")
struct EnglishChoiceTests {
    @Test("Are read", arguments: [
        ("the first one", Choice.place(0)), ("the second", .place(1)), ("the second one, please", .place(1)), ("I'll take the third", .place(2)), ("the last", .last),
        ("the last one", .last), ("the later one", .later), ("the earlier", .earlier), ("the earliest you have", .earlier), ("either", .either), ("either is fine", .either),
        ("any of those", .either), ("both", .all), ("both of them", .all), ("none of those", .neither), ("neither", .neither), ("neither works for me", .neither),
        ("the latter", .place(1)), ("number two", .place(1)), ("the other one", .place(1)), ("the second to last one", .fromLast(1)), ("all of them", .all),
    ])
    func read(text: String, choice: Choice) {
        #expect(Language.english.choices(in: text).map(\.value) == [choice])
    }

    @Test("Are not read in other words", arguments: [
        "the second visit", "my first appointment ever", "on the second floor", "last Friday", "the third of December", "first aid", "one second", "",
    ])
    func none(text: String) { #expect(Language.english.choices(in: text).isEmpty) }

    @Test("Pick from what was offered")
    func index() {
        #expect(Choice.place(1).index(among: 3) == 1)
        #expect(Choice.place(5).index(among: 3) == nil)
        #expect(Choice.last.index(among: 3) == 2)
        #expect(Choice.fromLast(1).index(among: 3) == 1)
        #expect(Choice.earlier.index(among: 2) == 0)
        #expect(Choice.all.index(among: 2) == nil)
        #expect(Choice.place(0).index(among: 0) == nil)
    }
}
