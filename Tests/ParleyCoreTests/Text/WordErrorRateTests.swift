import ParleyLanguage
import Testing

@testable import ParleyCore

@Suite("Word error rate")
struct WordErrorRateTests {
    @Test(arguments: [
        ("at two thirty p.m. with doctor Lee", "At 2:30 PM, with Dr. Lee."),
        ("on the twenty seventh of November", "on the 27th of November"),
        ("that is forty dollars", "That is $40."),
        ("call five five five one two one two", "Call 555-1212"),
        ("ten oh five", "10:05"), ("nine o'clock", "9 o'clock"), ("in nineteen eighty four", "in 1984"),
        ("the thirtieth", "the 30th"), ("three hundred and five", "300 and 5"),
    ])
    func aWayOfWritingIsNoMistake(said: String, heard: String) {
        #expect(WordErrorRate.spokenWords(said) == WordErrorRate.spokenWords(heard))
    }

    @Test(arguments: [
        ("a las diez y cinco con la doctora Ruiz", "A las 10:05 con la Dra. Ruiz."), ("en mil novecientos ochenta y cuatro", "en 1984"),
        ("cien dólares", "$100"), ("el primero de mayo", "el 1º de mayo"), ("cinco cinco cinco uno dos uno dos", "555-1212"),
    ])
    func norIsItInAnotherLanguage(said: String, heard: String) {
        #expect(WordErrorRate.spokenWords(said, in: .spanish) == WordErrorRate.spokenWords(heard, in: .spanish))
    }

    @Test(arguments: [
        ("book me at two", "book me at two", 0), ("book me at two", "but me at two", 1), ("book me at two", "me at", 2),
        ("book me", "please book me in", 2), ("hello", "", 1), ("", "hello there", 2),
    ])
    func wrongWordsAreCounted(said: String, heard: String, wrong: Int) {
        var rate = WordErrorRate()
        #expect(rate.add(said: said, heard: heard) == wrong)
    }

    @Test func theRateIsOverAllWords() {
        var rate = WordErrorRate()
        rate.add(said: "one two three", heard: "one two tree")
        rate.add(said: "four", heard: "four")
        #expect(rate.rate == 0.25)
        #expect(WordErrorRate().rate == 0)
    }
}
