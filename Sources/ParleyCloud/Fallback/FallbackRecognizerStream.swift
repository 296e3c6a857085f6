import ParleyCore

/// One call's recognition by a chain of engines. What it is told goes to a ``RecognitionDriver``, in
/// order; that is a task of its own, for a stream has no scope to be a child of.
final class FallbackRecognizerStream: TurnReportingStream {
    let transcripts: AsyncStream<Transcript>
    let turnEvents: AsyncStream<RecognizerTurnEvent>

    /// Not bounded in itself: the driver never waits, so that nothing piles up.
    private let post: AsyncStream<RecognitionDriver.Command>.Continuation
    private let driver: Task<Void, Never>

    init(_ chain: EngineChain<any SpeechRecognizer>, configuration: FallbackRecognizer.Configuration) {
        let (transcripts, output) = AsyncStream<Transcript>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let (turnEvents, turns) = AsyncStream<RecognizerTurnEvent>.makeStream(bufferingPolicy: .bufferingNewest(32))
        let (commands, post) = AsyncStream<RecognitionDriver.Command>.makeStream()
        self.transcripts = transcripts
        self.turnEvents = turnEvents
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
    func utteranceBegan(at sample: Int) { post.yield(.began(sample)) }
    func pauseBegan(at sample: Int) { post.yield(.paused(sample)) }
    func discardUtterance() { post.yield(.discard) }

    func finalize(upTo sample: Int) async throws -> Transcript {
        let (results, reply) = AsyncThrowingStream<Transcript, any Error>.makeStream()
        guard case .enqueued = post.yield(.finalize(sample, observer: TurnObservation.current, reply)) else {
            throw CancellationError()
        }
        for try await transcript in results { return transcript }
        throw CancellationError()
    }

    func close() async {
        post.finish()
        await driver.value
    }
}
