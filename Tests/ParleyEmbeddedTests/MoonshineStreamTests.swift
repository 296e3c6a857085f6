import ParleyCore
import Testing

@testable import ParleyEmbedded

/// Utterances of one call, with a decoder that says how loud what it is given is.
@Suite("Utterances that follow each other")
struct MoonshineStreamTests {
    private static func stream() -> MoonshineStream {
        MoonshineStream(pool: ComputePool(threads: 1), limits: UtteranceBuffer.Limits()) { samples, _ in
            let peak = samples.map(abs).max() ?? 0
            return MoonshineDecoder.Recognition(text: peak > 0.4 ? "second" : peak > 0.1 ? "first" : "")
        }
    }

    private static func tone(_ level: Float) -> [Float] { (0..<16_000).map { $0 % 32 < 16 ? level : -level } }

    @Test("The end of one is its own, though the next has begun and paused before anybody waits for its words")
    func overtaken() async throws {
        let stream = Self.stream()
        let first = Utterance(1, of: stream, at: 0)
        stream.append(Self.tone(0.2))
        first.pause(at: 16_000)
        let words = first.end(at: 16_000)
        let second = Utterance(2, of: stream, at: 16_000)
        stream.append(Self.tone(0.5))
        second.pause(at: 32_000)
        // They are nobody's any more.
        first.pause(at: 30_000)
        first.discard()
        #expect(try await words.words.text == "first")
        let final = try await second.end(at: 32_000).words
        #expect(final.text == "second" && final.utterance == 2)
        // Ended once.
        #expect(try await second.end(at: 32_000).words.text.isEmpty)
        await stream.close()
    }

    @Test("Words carry their utterance")
    func stamped() async throws {
        let stream = Self.stream()
        let first = Utterance(7, of: stream, at: 0)
        stream.append(Self.tone(0.2))
        first.pause(at: 16_000)
        for await transcript in stream.transcripts {
            #expect(transcript.text == "first" && transcript.utterance == 7)
            break
        }
        await stream.close()
    }
}
