import ParleyLanguage
import Testing

@Suite("Plain yes and no")
struct EnglishAgreementTests {
    @Test("Yes", arguments: [
        "Yes.", "yeah sure", "That works.", "Okay", "Um, sure.", "Go ahead.", "Please do that.", "That works for me.", "Yes please", "Yeah, please.", "Perfect, thank you!",
        "That's right.", "Yes, that's correct.", "Sounds good", "Of course.", "Why not.", "No problem.", "absolutely", "mm-hmm",
    ])
    func yes(text: String) { #expect(Language.english.agreement(in: text) == .yes) }

    @Test("No", arguments: [
        "No.", "Nope", "No, thank you.", "No thanks", "Never mind.", "Don't.", "no don't do that please", "Forget it", "not really", "No way", "I don't think so",
    ])
    func no(text: String) { #expect(Language.english.agreement(in: text) == .no) }

    @Test("What wants a closer reading", arguments: [
        "No, I said Friday.", "What about parking?", "No, that's wrong, it's Monday at nine", "My name is Maria", "", "…", "Yes, but don't do it yet.",
        "Wait, which one?", "Yes?", "Please tell me the times first.", "The first one", "yes and I need parking", "🦆",
    ])
    func neither(text: String) { #expect(Language.english.agreement(in: text) == nil) }
}

@Suite("What is said in English")
struct EnglishWritingTests {
    private let english = Language.english

    @Test("Days and times are said as people say them")
    func moments() {
        let day = CalendarDay(year: 2026, month: 11, day: 24)
        #expect(english.spoken(day) == "Tuesday, November 24th")
        #expect(english.spoken(day, today: CalendarDay(year: 2026, month: 1, day: 1)) == "Tuesday, November 24th")
        #expect(english.spoken(day, today: CalendarDay(year: 2025, month: 12, day: 31)) == "Tuesday, November 24th, 2026")
        #expect(english.spoken(CalendarDay(year: 2026, month: 12, day: 1)) == "Tuesday, December 1st")
        #expect(english.spoken(CalendarDay(year: 2026, month: 12, day: 11)) == "Friday, December 11th")
        #expect(english.spoken(CalendarDay(year: 2026, month: 12, day: 22)) == "Tuesday, December 22nd")
        #expect(english.spoken(ClockTime(hour: 14)) == "2 PM")
        #expect(english.spoken(ClockTime(hour: 0, minute: 5)) == "12:05 AM")
        #expect(english.spoken(ClockTime(hour: 12)) == "12 PM")
        #expect(english.spoken(ClockTime(hour: 10, minute: 30)) == "10:30 AM")
    }

    @Test("What is said is read again", arguments: [0, 1, 6, 7, 30, 59, 100, 200, 365])
    func roundTrip(days: Int) {
        let today = CalendarDay(year: 2026, month: 11, day: 24)
        let day = today.adding(days)
        #expect(english.days(in: english.spoken(day, today: today), today: today).map(\.value.day) == [day])
        let time = ClockTime(hour: days % 24, minute: days % 60)
        #expect(english.times(in: english.spoken(time), today: today, now: time).first?.value.times.first == time)
    }

    @Test("Lists and numbers")
    func lists() {
        #expect(english.list([ClockTime(hour: 9), ClockTime(hour: 10, minute: 30), ClockTime(hour: 14)]) == "9 AM, 10:30 AM and 2 PM")
        #expect(english.alternatives(["a", "b"]) == "a or b")
        #expect(english.list([String]()) == "")
        #expect(english.list(["a"]) == "a")
        #expect(english.spoken(number: 21) == "twenty-one")
        #expect(english.spoken(number: 40) == "forty")
        #expect(english.spoken(number: 100) == "100")
        #expect(english.spoken(number: -1) == "-1")
        #expect(english.spelled(number: 305) == "three hundred five")
        #expect(english.spelled(number: 9_020) == "nine thousand twenty")
        #expect([1, 12, 18, 20, 45, 100].map { english.spelled(ordinal: $0) } == ["first", "twelfth", "eighteenth", "twentieth", "forty-fifth", "one hundredth"])
        for number in 0..<100 { #expect(english.number(english.spoken(number: number)) == number) }
    }

    @Test("Sentences are filled in, and each turn has another")
    func phrases() {
        let phrases = english.phrases
        #expect(phrases.sentence(.readBack, ["what": "Friday at 2 PM"]) == "Friday at 2 PM. Is that right?")
        #expect(phrases.sentence(.didNotCatch, turn: 0) != phrases.sentence(.didNotCatch, turn: 1))
        #expect(phrases.sentence(.didNotCatch, turn: -1) == phrases[.didNotCatch].last)
        #expect(phrases.sentence("unknown") == nil)
        let own = phrases.adding([.goodbye: ["So long, {name}."]])
        #expect(own.sentence(.goodbye, ["name": "Jane"]) == "So long, Jane.")
        #expect(own.sentence(.goodbye) == "So long, .")
    }

    @Test("A turn that begins with a yes", arguments: [
        ("Yes, Lee at nine and Patel at two.", true), ("um yeah the one at nine", true), ("Yes, but on Friday.", false), ("Yes, no, the other one.", false),
        ("Yes, is that Friday?", false), ("The one at nine, yes.", false), ("", false),
    ])
    func yesFirst(text: String, expected: Bool) { #expect(Language.english.beginsWithYes(text) == expected) }

    @Test("Who takes back what they have just said", arguments: [
        ("Wake me at six. No wait, don't, I've got my own clock.", true), ("Book Friday. Wait, no.", true), ("Book Friday. No rush.", false), ("No, not Friday.", false), ("Friday, please.", false),
    ])
    func takesBack(text: String, expected: Bool) { #expect(Language.english.takesBack(text) == expected) }

    @Test("The questions that one sentence asks", arguments: [
        ("Which doctor is that for, and what is free on Tuesday?", ["Which doctor is that for?", "what is free on Tuesday?"]),
        ("Hello, do you take Cigna and is Dr. Lee in on Friday?", ["Hello, do you take Cigna?", "is Dr. Lee in on Friday?"]),
        ("What's a double, and how much is the garage, and do you take dogs?", ["What's a double?", "how much is the garage?", "do you take dogs?"]),
        (
            "Is he allowed in, is there somewhere for the car, and what do you charge for both?",
            ["Is he allowed in?", "is there somewhere for the car?", "what do you charge for both?"]
        ),
        ("Could you tell me, is there a garage?", ["Could you tell me, is there a garage?"]),
        ("When and where can I come?", ["When and where can I come?"]),
        ("I'd like to come on Tuesday, and what does it cost?", ["I'd like to come on Tuesday, and what does it cost?"]),
        ("Can I come with my son and my daughter?", ["Can I come with my son and my daughter?"]),
        ("Who is it, and what.", ["Who is it, and what."]), ("", [""]),
    ])
    func questionsOfOne(sentence: String, expected: [String]) { #expect(Language.english.questions(of: sentence) == expected) }

    @Test("What is wanted on a condition", arguments: [
        ("If there's something Friday morning, I'd like to swap.", true), ("Leave it unless Dr. Lee is free.", true), ("Friday at nine, if you don't mind.", false),
        ("Can you see if I can come on Friday?", false), ("Friday at nine.", false),
    ])
    func conditions(text: String, expected: Bool) { #expect(Language.english.isConditional(text) == expected) }

    @Test("The things that one sentence brings", arguments: [
        ("Ten thirty again, and then my boy needs one with Dr. Garcia.", ["Ten thirty again.", "and then my boy needs one with Dr. Garcia."]),
        ("Move it to Friday, and also cancel my son's, and then that is all I have.", ["Move it to Friday.", "and also cancel my son's.", "and then that is all I have."]),
        ("First nine, and then ten.", ["First nine, and then ten."]), ("Now and then I have a cough.", ["Now and then I have a cough."]), ("", [""]),
    ])
    func severalThings(sentence: String, expected: [String]) { #expect(Language.english.sequels(of: sentence) == expected) }
}
