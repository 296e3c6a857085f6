import Synchronization

/// The audio of lines, shared by every ``CachingSynthesizer`` that was made with it.
private final class KeptLines: Sendable {
    let audio = Mutex<[String: [SynthesizedAudio]]>([:])
}

/// Keeps the audio of lines that are said in every call: greetings, fillers, apologies.
public final class CachingSynthesizer: SpeechSynthesizer {
    private let base: any SpeechSynthesizer
    private let lines: KeptLines

    public var sampleRate: Int { base.sampleRate }

    public init(_ base: any SpeechSynthesizer) {
        self.base = base
        lines = KeptLines()
    }

    /// For a synthesizer that each call has one of its own of: with the lines that `other` keeps.
    public init(_ base: any SpeechSynthesizer, sharing other: CachingSynthesizer) {
        self.base = base
        lines = other.lines
    }

    /// Synthesises what `texts` are cut into, once, ahead of the first call.
    /// - Parameter limits: How calls cut the beginning of a reply. Each text may be that, or come behind another.
    public func keep(_ texts: [String], limits: SentenceChunker.Limits = CallConfiguration().chunks) async throws {
        for text in texts {
            let cuttings = [SentenceChunker.chunks(of: text, limits: limits), SentenceChunker.chunks(of: text, limits: SentenceChunker.Limits(language: limits.language))]
            for (index, chunk) in cuttings.flatMap({ $0.enumerated() }) where lines.audio.withLock({ $0[chunk] == nil }) {
                var audio: [SynthesizedAudio] = []
                for try await part in base.synthesize(SpeechChunk(replyID: 0, index: index, text: chunk)) {
                    audio.append(part)
                }
                lines.audio.withLock { $0[chunk] = audio }
            }
        }
    }

    public func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
        guard let kept = lines.audio.withLock({ $0[chunk.text] }) else { return base.synthesize(chunk) }
        return AsyncThrowingStream { continuation in
            for part in kept { continuation.yield(part) }
            continuation.finish()
        }
    }
}
