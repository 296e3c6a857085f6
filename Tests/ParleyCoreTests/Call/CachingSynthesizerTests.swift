import ParleyCore
import Synchronization
import Testing

@Suite("Audio that is kept")
struct CachingSynthesizerTests {
    private final class Counting: SpeechSynthesizer {
        let sampleRate = 24_000
        let spoken = Mutex<[String]>([])

        func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
            spoken.withLock { $0.append(chunk.text) }
            return AsyncThrowingStream { continuation in
                continuation.yield(SynthesizedAudio(samples: [0.1]))
                continuation.finish()
            }
        }
    }

    @Test("What is kept is found, cut as a call cuts it", arguments: [
        CallConfiguration().notUnderstood, CallConfiguration().noAnswer, CallConfiguration().goodbye, CallConfiguration().areYouThere,
        "Hello, this is the hospital. How can I help you?",
    ])
    func found(line: String) async throws {
        let base = Counting()
        let synthesizer = CachingSynthesizer(base)
        try await synthesizer.keep([line])
        let kept = base.spoken.withLock { $0 }
        var chunker = SentenceChunker(limits: CallConfiguration().chunks)
        for (index, text) in (chunker.append(line) + (chunker.flush().map { [$0] } ?? [])).enumerated() {
            for try await _ in synthesizer.synthesize(SpeechChunk(replyID: 1, index: index, text: text)) {}
        }
        #expect(!kept.isEmpty && base.spoken.withLock { $0 } == kept)
    }
}
