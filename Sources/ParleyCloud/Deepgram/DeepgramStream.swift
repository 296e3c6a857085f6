import ParleyCore

/// One call's stream: hands the call's marks and audio to the session that a task of its own runs.
final class DeepgramStream: TurnReportingStream {
    let transcripts: AsyncStream<Transcript>
    let turnEvents: AsyncStream<RecognizerTurnEvent>

    private let session: DeepgramSession
    private let task: Task<Void, Never>
    private let endStreams: @Sendable () -> Void

    init(recognizer: DeepgramRecognizer) {
        let (transcripts, words) = AsyncStream<Transcript>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let (turnEvents, turns) = AsyncStream<RecognizerTurnEvent>.makeStream(bufferingPolicy: .bufferingNewest(32))
        let session = DeepgramSession(recognizer: recognizer, transcripts: words, turns: turns)
        self.transcripts = transcripts
        self.turnEvents = turnEvents
        self.session = session
        endStreams = {
            words.finish()
            turns.finish()
        }
        // The connection is opened while the agent greets: nobody waits for it.
        task = Task { await session.run() }
    }

    deinit {
        task.cancel()
        endStreams()
    }

    func append(_ samples: [Float]) { session.append(samples) }

    func utteranceBegan(at sample: Int) { session.utteranceBegan(at: sample) }

    func pauseBegan(at sample: Int) { session.pauseBegan(at: sample) }

    func finalize(upTo sample: Int) async throws -> Transcript {
        Transcript(text: try await session.finalize(upTo: sample), isFinal: true)
    }

    func discardUtterance() { session.discardUtterance() }

    func close() async {
        task.cancel()
        endStreams()
        await task.value
    }
}
