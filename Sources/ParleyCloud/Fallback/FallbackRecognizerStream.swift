import ParleyCore

/// One call's recognition by a chain of engines. What it is told goes to a ``RecognitionDriver``, in
/// order; that is a task of its own, for a stream has no scope to be a child of.
final class FallbackRecognizerStream: TurnReportingStream {
    let transcripts: AsyncStream<Transcript>
    let turnReports: AsyncStream<RecognizerTurnReport>

    /// Not bounded in itself: the driver never waits, so that nothing piles up.
    private let post: AsyncStream<RecognitionDriver.Command>.Continuation
    private let driver: Task<Void, Never>

    init(_ chain: EngineChain<any SpeechRecognizer>, configuration: FallbackRecognizer.Configuration) {
        let (transcripts, output) = AsyncStream<Transcript>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let (turnReports, turns) = AsyncStream<RecognizerTurnReport>.makeStream(bufferingPolicy: .bufferingNewest(32))
        let (commands, post) = AsyncStream<RecognitionDriver.Command>.makeStream()
        self.transcripts = transcripts
        self.turnReports = turnReports
        self.post = post
        driver = Task {
            var driver = RecognitionDriver(
                chain: chain, configuration: configuration, output: output, turns: turns, post: post)
            await driver.run(commands)
            output.finish()
            turns.finish()
        }
    }

    deinit { post.finish() }

    func append(_ samples: [Float]) { post.yield(.audio(samples)) }
    func begin(_ utterance: Int, at sample: Int) { post.yield(.began(utterance, sample)) }
    func pause(_ utterance: Int, at sample: Int) { post.yield(.paused(utterance, sample)) }
    func discard(_ utterance: Int) { post.yield(.discarded(utterance)) }

    func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
        let (final, reply) = FinalTranscript.awaited()
        if case .terminated = post.yield(.ended(utterance, sample, observer: TurnObservation.current, reply)) {
            reply.finish(throwing: CancellationError())
        }
        return final
    }

    func close() async {
        post.finish()
        await driver.value
    }
}
