import ParleyCore
import Testing

@testable import ParleyCloud

struct WordTimerTests {
    /// A tenth of a second for each character.
    private func add(_ characters: [String], to timer: inout WordTimer, from start: Double = 0) {
        for (index, character) in characters.enumerated() {
            timer.add(character, start: start + Double(index) / 10, end: start + Double(index + 1) / 10)
        }
    }

    @Test func wordsBeginAndEndWithTheirCharacters() {
        var timer = WordTimer(text: "Hi, Dr.  Lee!")
        add("Hi, Dr. Lee!".map(String.init), to: &timer)
        #expect(timer.isCovered)
        #expect(timer.take(sampleRate: 100) == [
            WordTime(word: "Hi,", start: 0, end: 30), WordTime(word: "Dr.", start: 40, end: 70),
            WordTime(word: "Lee!", start: 80, end: 120),
        ])
    }

    @Test func aWordIsHandedOutOnceMostOfItIsThere() {
        var timer = WordTimer(text: "one two")
        add(["o"], to: &timer)
        #expect(timer.take(sampleRate: 100).isEmpty)
        add(["n"], to: &timer, from: 0.1)
        // Its end is where it would be at the pace of its beginning.
        #expect(timer.take(sampleRate: 100) == [WordTime(word: "one", start: 0, end: 30)])
        add(["e", " ", "t"], to: &timer, from: 0.2)
        #expect(timer.take(sampleRate: 100).isEmpty)
        #expect(!timer.isCovered)
        #expect(timer.finish(sampleRate: 100) == [WordTime(word: "two", start: 40, end: 50)])
        #expect(timer.finish(sampleRate: 100).isEmpty)
    }

    @Test func aServiceMayLeaveOutTheSpaces() {
        var timer = WordTimer(text: "a bc")
        add(["a", "b", "c"], to: &timer)
        #expect(timer.take(sampleRate: 100).map(\.word) == ["a", "bc"])
    }

    @Test func moreCharactersThanTheTextHasDoNoHarm() {
        var timer = WordTimer(text: "a")
        add(["a", "b", "c", "d"], to: &timer)
        #expect(timer.finish(sampleRate: 100).count == 1)
    }

    @Test(arguments: [Double.nan, .infinity, -1, 1e300])
    func noTimeIsATrap(time: Double) {
        var timer = WordTimer(text: "a")
        timer.add("a", start: time, end: time)
        #expect(timer.finish(sampleRate: 24_000).count == 1)
    }
}
