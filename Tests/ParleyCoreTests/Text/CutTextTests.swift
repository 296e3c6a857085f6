import ParleyLanguage
import Testing

@testable import ParleyCore

@Suite("An answer that was cut off at the limit of tokens")
struct CutTextTests {
    @Test(arguments: [
        ("We open at nine. On Saturdays we op", "We open at nine."), ("We open at nine. We close at five.", "We open at nine. We close at five."),
        ("Sure! We open at nine on weekdays and at te", "Sure! We open at nine on weekdays…"), ("We open at nine on weekdays, ", "We open at nine on weekdays…"),
        ("You can see Dr. Lee or Dr.", "You can see Dr. Lee…"), ("Yes.", "Yes."), ("Yes", "Yes…"), ("", ""), ("  ", ""),
        ("我们九点开门。周六", "我们九点开门。"), ("It costs $3.50 in all. That is", "It costs $3.50 in all."), ("Nine in the morning\nTwo in the", "Nine in the morning"),
        ("He said \"Come in today.\" Then he", "He said \"Come in today.\""),
    ])
    func spoken(text: String, expected: String) {
        #expect(CutText.spoken(text) == expected)
    }

    @Test func anotherLanguageHasOtherWords() {
        #expect(CutText.spoken("Abrimos a las nueve los días de semana y a la", in: .spanish) == "Abrimos a las nueve los días de semana…")
    }

    @Test("What the chunker gives out is the same", arguments: [
        ("We open at nine on weekdays. On Saturdays we op", ["We open", "at nine on weekdays."]),
        ("Sure! We open at nine on weekdays and at te", ["Sure!", "We open at nine on weekdays…"]),
        ("We open from nine to five and", ["We open", "from nine to five…"]), ("Yes, of course. We are open on Friday. And on", ["Yes,", "of course.", "We are open on Friday."]),
    ])
    func chunks(text: String, expected: [String]) {
        var chunker = SentenceChunker(limits: SentenceChunker.Limits(firstPhraseWords: 2, partsOpeners: true))
        let chunks = text.flatMap { chunker.append(String($0)) }
        #expect(chunks + (chunker.flushCut().map { [$0] } ?? []) == expected)
    }
}
