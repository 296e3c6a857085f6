import ParleyCore

/// One call's stream: hands the call's marks and audio to the session that a task of its own runs.
final class DeepgramStream: TurnReportingStream {
    let transcripts: AsyncStream<Transcript>
    let turnReports: AsyncStream<RecognizerTurnReport>

    private let session: DeepgramSession
    private let task: Task<Void, Never>
    private let endStreams: @Sendable () -> Void

    init(recognizer: DeepgramRecognizer) {
        let (transcripts, words) = AsyncStream<Transcript>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let (turnReports, turns) = AsyncStream<RecognizerTurnReport>.makeStream(bufferingPolicy: .bufferingNewest(32))
        let session = DeepgramSession(recognizer: recognizer, transcripts: words, turns: turns)
        self.transcripts = transcripts
        self.turnReports = turnReports
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

    func begin(_ utterance: Int, at sample: Int) { session.begin(utterance, at: sample) }

    func pause(_ utterance: Int, at sample: Int) { session.pause(utterance, at: sample) }

    func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
        session.end(utterance, at: sample)
        return FinalTranscript { [session] in
            Transcript(text: try await session.words(of: utterance, upTo: sample), utterance: utterance, isFinal: true)
        }
    }

    func discard(_ utterance: Int) { session.discard(utterance) }

    func close() async {
        task.cancel()
        endStreams()
        await task.value
    }
}
