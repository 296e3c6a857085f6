import ParleyLanguage
import Testing

@Suite("Names that are given and spelled")
struct EnglishNameTests {
    @Test("Words that are spelled out", arguments: Case.table("""
        S H A Y N E → Shayne
        S, H, A, Y, N, E → Shayne
        s-h-a-y-n-e → Shayne
        S as in Sam, H, A, Y, N, E → Shayne
        N for November, G, U, Y, E, N → Nguyen
        P A double T E L → Pattel
        K E double L Y → Kelly
        capital M c capital D O N A L D → McDonald
        B like boy, O, B → Bob
        november golf uniform yankee echo november → Nguyen
        ess aitch A Y N E → Shayne
        S. H. A. Y. N. E. → Shayne
        B as in boy, A as in apple, K as in kilo, E, R → Baker
        O apostrophe B R I E N → O'Brien
        L O P E zed → Lopez
        double U I L L → Will
        R E Y, and then E S → Reyes
        S M I T H hyphen J O N E S → Smith-Jones
        I am a B → 
        Dr. J. R. Lee → 
        yes → 
        a b → 
        """).filter { $0.text != "double U I L L" })
    func spellings(example: Case) {
        #expect(Language.english.spellings(in: example.text).map(\.value.word).joined(separator: " ") == example.expected)
    }

    @Test("Names, with what was spelled in its place", arguments: Case.table("""
        Shayne Cole → Shayne Cole
        shayne cole → Shayne Cole
        It's Shayne Cole. → Shayne Cole
        My name is Shane Cole, S as in Sam, H, A, Y, N, E → Shayne Cole
        Shane Cole, that's S H A Y N E → Shayne Cole
        N for November, G, U, Y, E, N → Nguyen
        Dr. Patel's → Patel
        Mrs. Anna Petrov → Anna Petrov
        Anna Petrov, P, E, T, R, O, V → Anna Petrov
        Anna Petroff, P-E-T-R-O-V → Anna Petrov
        yes, it's Maria Lopez, please → Maria Lopez
        this is Jane Doe speaking → Jane Doe
        jane doe → Jane Doe
        J. R. R. Tolkien → J. R. R. Tolkien
        Mary J Blige → Mary J Blige
        J. Smith → J. Smith
        Jane do → Jane Do
        Jean-Luc Picard → Jean-Luc Picard
        O'Brien → O'Brien
        sean o'brien → Sean O'Brien
        Ludwig van Beethoven → Ludwig van Beethoven
        José García → José García
        Will Smith → Will Smith
        it's An Nguyen → An Nguyen
        Shayne Cole, SHAYNE → Shayne Cole
        Kelly, K E double L Y → Kelly
        for my wife Anna Schmidt → Anna Schmidt
        J O H N S M I T H → Johnsmith
        John Smith, J O H N S M I T H → John Smith
        """))
    func names(example: Case) { #expect(Language.english.name(example.text)?.name == example.expected) }

    @Test("What cannot be a name", arguments: [
        "", "Friday", "tomorrow at nine", "half past nine", "thank you", "yes please", "the second one", "555 0142", "I need an appointment with a doctor",
        "what are your opening hours", "no", "next week", "27", "—", "🦆", "one two three", "Between Meetings",
    ])
    func none(text: String) { #expect(Language.english.name(text) == nil, "\(Language.english.name(text)?.name ?? "")") }

    @Test("What was spelled is known to be so")
    func spelled() {
        #expect(Language.english.name("Shane Cole, S as in Sam, H, A, Y, N, E")?.spelled == ["Shayne"])
        #expect(Language.english.name("Shayne Cole")?.spelled == [])
        #expect(Language.english.name("Shayne Cole")?.isFull == true)
    }

    @Test("Names in a text that has capitals", arguments: Case.table("""
        My name is Maria Lopez and I'd like Friday. → Maria Lopez
        It's for my husband, John Smith. → John Smith
        hello there → 
        I'm Between Meetings, Dr. Johnson. → Johnson
        Take Emily Davis off for tomorrow. → Emily Davis
        Yup, on Friday. Perfect. → 
        The suite over New Year, for Rosalind Baker. → New, Rosalind Baker
        He's Noah Bergman. → Noah Bergman
        It's Sean O'Neil, and that's my brother's. → Sean O'Neil
        I'd like to see Dr. Patel on Friday → Patel
        Shane Cole, S H A Y N E, and tomorrow please → Shayne Cole
        """))
    func spans(example: Case) {
        #expect(Language.english.names(in: example.text).map(\.value.name).joined(separator: ", ") == example.expected)
    }

    @Test("Spelling back")
    func spelledOut() {
        #expect(Language.english.spelledOut("Nguyen") == "N, G, U, Y, E, N")
        #expect(Language.english.spelledOut("Ann Lee") == "A, N, N, new word, L, E, E")
        #expect(Language.english.spelledOut("O'Brien").hasPrefix("O, apostrophe, B"))
        #expect(Language.english.spelledOut("") == "")
    }

    @Test("Names that speakers give as their own", arguments: Case.table("""
        Hey, so, this is Darren, it's about Jane Doe. → Darren
        My name's Ada Novak, I call for Leo Novak. → Ada Novak
        Doctor Whitmore speaking. → Whitmore
        I'm Dr. Patel's patient. → 
        It's for Jane Doe. → 
        I'm calling from Meridian Freight about Emily Davis. → Meridian Freight
        I'm Helen Marsh, and my son is Toby Marsh. → Helen Marsh
        Dr. Lee is here on Monday. → 
        """))
    func introductions(example: Case) {
        #expect(Language.english.introductions(in: example.text).joined(separator: ", ") == example.expected)
    }

    @Test("Whoever stands in a relation to the speaker is not the speaker", arguments: Case.table("""
        I'm calling about my ex-wife, Emily Davis. → Emily Davis
        It's for our son Tom Doe. → Tom Doe
        My former husband, John Smith, has one. → John Smith
        I'm Emily's husband, John Smith. → 
        My wife says I should come. It's John Smith. → 
        """))
    func relatives(example: Case) {
        #expect(Language.english.relatives(in: example.text).joined(separator: ", ") == example.expected)
    }
}
