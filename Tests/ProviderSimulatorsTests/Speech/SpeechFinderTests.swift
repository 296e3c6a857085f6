@testable import ProviderSimulators
import Testing

@Suite struct SpeechFinderTests {
    private func spans(_ samples: [Float], piece: Int) -> [ClosedRange<Int>] {
        var finder = SpeechFinder(rate: 16_000, threshold: 0.01)
        var spans: [ClosedRange<Int>] = []
        var wasSpeech = false
        for start in stride(from: 0, to: samples.count, by: piece) {
            finder.append(Array(samples[start..<min(start + piece, samples.count)])) { finder in
                if wasSpeech, !finder.isSpeech { spans.append(finder.speechStart...finder.lastSpeechEnd) }
                wasSpeech = finder.isSpeech
            }
        }
        return spans
    }

    @Test(arguments: [1, 37, 160, 800, 100_000])
    func soundIsFoundWhateverThePieces(piece: Int) {
        let samples = Audio.silence(0.5) + Audio.sound(0.3) + Audio.silence(0.03) + Audio.sound(0.2) + Audio.silence(0.4)
        // Half a second in, and 0.53 s long: a pause of 30 ms is inside a word.
        #expect(spans(samples, piece: piece) == [8_000...16_480])
    }

    @Test func aClickIsNoSpeech() {
        #expect(spans(Audio.silence(0.2) + Audio.sound(0.02) + Audio.silence(0.3), piece: 160).isEmpty)
        #expect(spans(Audio.silence(0.2) + Audio.sound(0.03) + Audio.silence(0.3), piece: 160).count == 1)
    }
}
