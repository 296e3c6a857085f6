import ParleyCore
import Testing

@testable import ParleyCloud

struct SpokenChunkTests {
    /// 1,000 samples a second: a millisecond each.
    private func chunk() -> SpokenChunk { SpokenChunk(sampleRate: 1_000) }
    private func silence(_ count: Int) -> [Float] { [Float](repeating: 0.001, count: count) }
    private func sound(_ count: Int) -> [Float] { [Float](repeating: 0.5, count: count) }

    @Test func silenceAtTheBeginningIsTakenAwayButForTwentyMilliseconds() {
        var chunk = chunk()
        #expect(chunk.append(silence(100)) == nil)
        let first = chunk.append(silence(50) + sound(10), words: [WordTime(word: "Hi", start: 150, end: 160)])
        #expect(first?.samples == silence(20) + sound(10))
        #expect(first?.words == [WordTime(word: "Hi", start: 20, end: 30)])
        #expect(chunk.trimmed == 130)
        #expect(chunk.append(silence(500))?.samples.count == 500)
        #expect(chunk.finish() == nil)
    }

    @Test func soundFromTheFirstSampleIsLeftAsItIs() {
        var chunk = chunk()
        #expect(chunk.append(sound(10))?.samples == sound(10))
        #expect(chunk.trimmed == 0)
    }

    @Test func moreThanASecondOfSilenceIsMeant() {
        var chunk = chunk()
        #expect(chunk.append(silence(999)) == nil)
        #expect(chunk.append(silence(100))?.samples.count == 20)
        #expect(chunk.append(silence(100))?.samples.count == 100)
    }

    @Test func wordsWaitForTheirAudio() {
        var chunk = chunk()
        #expect(chunk.append(silence(10), words: [WordTime(word: "a", start: 5, end: 9)]) == nil)
        #expect(chunk.append(sound(5))?.words.map(\.word) == ["a"])
        #expect(chunk.finish(words: [WordTime(word: "b", start: 15, end: 20)])?.words.map(\.word) == ["b"])
    }
}
