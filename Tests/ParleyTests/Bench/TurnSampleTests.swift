import ParleyAudio
import ParleyCore
import Testing

@testable import parley

@Suite("End-of-turn set")
struct TurnSampleTests {
    private static func tone(_ count: Int) -> [Float] { (0..<count).map { $0 % 32 < 16 ? 0.2 : -0.2 } }

    private func sample(_ parts: [[Float]], pause: Int = 500, _ condition: TurnCondition) throws -> TurnSample {
        try #require(
            TurnSample(
                name: "a", text: "a | b", source: .synthesised, kind: .unfinished, asked: nil, parts: parts, pause: pause,
                condition: condition, seed: 1, babble: []))
    }

    @Test func aPauseIsAsLongAsItSaysAndNeverDigitalSilence() throws {
        let condition = TurnCondition(name: "pink", ratio: 20)
        let sample = try sample([Self.tone(16_000), Self.tone(8_000)], condition)
        // 600 ms, a second, the pause, half a second.
        #expect(sample.speechEnd == 9_600 + 16_000 + 8_000 + 8_000)
        #expect(sample.pause == 500)
        let pause = sample.audio[(9_600 + 16_000)..<(9_600 + 24_000)]
        let speech = sample.audio[9_600..<(9_600 + 16_000)]
        let ratio = PCM.rootMeanSquare(Array(speech)) / PCM.rootMeanSquare(Array(pause))
        #expect(ratio > 7 && ratio < 14, "\(ratio) for 20 dB")
        #expect(!pause.contains(where: { $0 == 0 }))
    }

    @Test func quickerSpeechEndsSooner() throws {
        let normal = try sample([Self.tone(16_000)], TurnCondition(name: "", ratio: 40))
        let quick = try sample([Self.tone(16_000)], TurnCondition(name: "", ratio: 40, speed: 1.25))
        #expect(abs((quick.speechEnd - 9_600) * 5 / 4 - (normal.speechEnd - 9_600)) < 400)
    }

    @Test func silenceIsNoTurn() {
        let sample = TurnSample(
            name: "", text: "", source: .recorded, kind: .complete, asked: nil, parts: [[Float](repeating: 0, count: 1_600)], pause: 0,
            condition: TurnCondition.all[0], seed: 1, babble: [])
        #expect(sample == nil)
    }

    @Test func speechIsCutAtItsQuietestPlace() throws {
        let samples = Self.tone(4_000) + [Float](repeating: 0, count: 400) + Self.tone(4_000)
        let (first, second) = try #require(AlignedSpeech.split(samples, between: 3_200, and: 5_200))
        #expect((4_000...4_400).contains(first.count))
        #expect(first.count + second.count == samples.count)
        #expect(first.last == 0 && second.first == 0)
        #expect(AlignedSpeech.split([], between: 0, and: 10) == nil)
    }

    @Test func linesSayWhereTheirPauseIs() {
        for line in EndingLines.unfinished + EndingLines.openVoice {
            let (whole, first, count) = EndingLines.split(line.text)
            #expect(count > 0 && first.count < whole.count && !whole.contains("|"), "\(line.text)")
            #expect(whole.split(separator: " ").prefix(count).joined(separator: " ") == first)
        }
        #expect(EndingLines.complete.count >= 36)
    }
}
