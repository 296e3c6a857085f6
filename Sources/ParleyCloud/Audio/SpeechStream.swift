import ParleyCore

/// The stream of a chunk's audio, made by `speak` in a task that ends when nobody reads any more.
///
/// A text without a letter or a digit has no sound, and no service is asked for it. The stream is
/// unbounded, but engines bound the audio that a chunk may take.
func speechStream(
    _ chunk: SpeechChunk,
    _ speak: @escaping @Sendable (@escaping @Sendable (SynthesizedAudio) -> Void) async throws -> Void
) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
    AsyncThrowingStream { continuation in
        guard chunk.text.contains(where: { $0.isLetter || $0.isNumber }) else { return continuation.finish() }
        let task = Task {
            do {
                try await speak { continuation.yield($0) }
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
            }
        }
        continuation.onTermination = { if case .cancelled = $0 { task.cancel() } }
    }
}
