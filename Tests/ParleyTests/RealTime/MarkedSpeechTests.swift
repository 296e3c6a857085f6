import ParleyCore
import Testing

/// What the tests of faults hear with.
struct MarkedSpeechTests {
    private let speech = MarkedSpeech()

    /// Audio that is late, as on a machine with much to do, leaves gaps in the middle of words.
    @Test func aWordThatAGapTearsIsHeardWhole() {
        let samples = speech.speak("alpha bravo").samples
        let middle = speech.length(of: "alpha") / 2
        let torn = samples[..<middle] + [Float](repeating: 0, count: 500) + samples[middle...]
        #expect(speech.read(torn).map(\.word) == ["alpha", "bravo"])
        #expect(speech.read(torn).allSatisfy { $0.share > 0.99 })
    }

    @Test func aWordSaidTwiceIsHeardTwice() {
        let once = speech.speak("alpha").samples
        #expect(speech.read(once + once).map(\.word) == ["alpha", "alpha"])
        let most = once[..<(once.count * 3 / 5)] + [0]
        #expect(speech.read(most + once).map(\.word) == ["alpha", "alpha"])
    }

    @Test func ofAWordThatBrokeOffOnlyThatMuchIsHeard() {
        let half = speech.speak("alpha").samples.prefix(speech.length(of: "alpha") * 2 / 5)
        #expect(speech.read(half).map(\.share).allSatisfy { $0 < 0.5 })
    }
}
