import ParleyAudio
import ParleyCore
@testable import ProviderSimulators
import Testing

@Suite struct SpeechMakerTests {
    private func pieces(_ behavior: SynthesisBehavior, _ text: String, rate: Int) async throws -> [SpeechPiece] {
        var pieces: [SpeechPiece] = []
        var lasts: [Bool] = []
        try await SpeechMaker(behavior: behavior, rate: rate).speak(text, from: .now) { piece, isLast in
            pieces.append(piece)
            lasts.append(isLast)
            return true
        }
        #expect(lasts == pieces.indices.map { $0 == pieces.count - 1 })
        return pieces
    }

    @Test func aTextIsAsLongAsItIsAndHasItsRhythm() async throws {
        var behavior = SynthesisBehavior()
        behavior.perAudioSecond = .zero
        let pieces = try await pieces(behavior, "Hi, you.", rate: 16_000)
        #expect(pieces.map(\.samples.count) == [1_600, 1_600, 1_600, 1_600, 1_280])
        let characters = pieces.flatMap(\.characters)
        #expect(characters.map(\.text).joined() == "Hi, you.")
        #expect(characters.map(\.start) == (0..<8).map { $0 * 960 })
        // Each is told of with the audio in which it begins.
        #expect(pieces.map { $0.characters.map(\.text).joined() } == ["Hi", ", ", "y", "ou", "."])
        let samples = pieces.flatMap(\.samples)
        #expect(PCM.rootMeanSquare(samples[0..<1_920]) > 0.05)
        #expect(PCM.rootMeanSquare(samples[1_920..<3_840]) == 0)
        #expect(samples.allSatisfy { abs($0) < 0.5 })
    }

    @Test func aSynthesizersWordsBecomeCharacters() async throws {
        var behavior = SynthesisBehavior()
        behavior.perAudioSecond = .zero
        behavior.source = .synthesizer(TwoWords())
        let pieces = try await pieces(behavior, "So, Ada.", rate: 24_000)
        #expect(pieces.flatMap(\.samples).count == 24_000)
        let characters = pieces.flatMap(\.characters)
        #expect(characters.map(\.text).joined() == "So, Ada.")
        // 8 kHz become 24: "So," is 0…2,400, "Ada." 4,800…12,000, and the space between them fills the gap.
        #expect(characters.map(\.start) == [0, 800, 1_600, 2_400, 4_800, 6_600, 8_400, 10_200])
        #expect(characters.map(\.length) == [800, 800, 800, 2_400, 1_800, 1_800, 1_800, 1_800])
    }

    /// A second at 8 kHz, in two halves.
    private struct TwoWords: SpeechSynthesizer {
        var sampleRate: Int { 8_000 }

        func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
            AsyncThrowingStream { continuation in
                continuation.yield(SynthesizedAudio(samples: Array(repeating: 0.1, count: 1_600), words: [WordTime(word: "So,", start: 0, end: 800)]))
                continuation.yield(SynthesizedAudio(samples: Array(repeating: 0.1, count: 6_400), words: [WordTime(word: "Ada.", start: 1_600, end: 4_000)]))
                continuation.finish()
            }
        }
    }
}
