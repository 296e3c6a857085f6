import ParleyCore
import Synchronization

/// One call's utterances, each transcribed by a request of its own.
final class TranscriptionsStream: RecognizerStream {
    /// A request that was begun ahead of time.
    private struct Ahead {
        var pause: Int
        var task: Task<String, any Error>
    }

    private struct State {
        var backlog: AudioBacklog
        /// The utterance in progress, and where it begins, with some audio from before it.
        var utterance: (number: Int, start: Int)?
        var pause: Int?
        var ahead: Ahead?
        var partial: Task<Void, Never>?
        /// Where the newest partial transcript's audio ends.
        var partialEnd = 0
        var isClosed = false
    }

    /// 500 ms from before the onset that was found: recognizers lose words cut at their edge.
    private static let preroll = AudioFormat.callerRate / 2
    /// 200 ms from after its end.
    private static let tail = AudioFormat.callerRate / 5

    let transcripts: AsyncStream<Transcript>
    private let continuation: AsyncStream<Transcript>.Continuation
    private let recognizer: TranscriptionsRecognizer
    private let state: Mutex<State>

    init(recognizer: TranscriptionsRecognizer) {
        self.recognizer = recognizer
        (transcripts, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        let limit = recognizer.configuration.maximumUtterance.sampleCount(rate: AudioFormat.callerRate)
        state = Mutex(State(backlog: AudioBacklog(limit: limit + Self.preroll)))
    }

    deinit {
        continuation.finish()
        let (ahead, partial) = state.withLock { ($0.ahead, $0.partial) }
        ahead?.task.cancel()
        partial?.cancel()
    }

    func append(_ samples: [Float]) {
        state.withLock { state in
            guard !state.isClosed else { return }
            state.backlog.append(samples)
            if state.utterance == nil {
                state.backlog.drop(before: state.backlog.end - Self.preroll)
            } else {
                startPartialIfDue(&state)
            }
        }
    }

    func begin(_ utterance: Int, at sample: Int) {
        let superseded = state.withLock { state -> Ahead? in
            guard !state.isClosed else { return nil }
            let superseded = end(&state)
            state.utterance = (utterance, max(0, sample - Self.preroll))
            state.partialEnd = sample
            return superseded
        }
        superseded?.task.cancel()
    }

    func pause(_ utterance: Int, at sample: Int) {
        let superseded = state.withLock { state -> Ahead? in
            guard !state.isClosed, state.utterance?.number == utterance else { return nil }
            state.pause = sample
            guard recognizer.configuration.startsAtPauses, state.ahead?.pause != sample else { return nil }
            let audio = speech(in: state, upTo: sample)
            let task = Task { [recognizer, weak self] in
                let text = try await recognizer.transcribe(audio, within: recognizer.configuration.finalizeLimit)
                self?.publish(text, of: utterance)
                return text
            }
            defer { state.ahead = Ahead(pause: sample, task: task) }
            return state.ahead
        }
        superseded?.task.cancel()
    }

    func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
        let (audio, ahead) = state.withLock { state -> ([UInt8], Ahead?) in
            guard state.utterance?.number == utterance else { return ([], nil) }
            return (speech(in: state, upTo: sample), end(&state))
        }
        guard !audio.isEmpty else {
            ahead?.task.cancel()
            return .empty
        }
        let isReady = ahead?.pause == sample
        if !isReady { ahead?.task.cancel() }
        return FinalTranscript { [recognizer] in
            if isReady, let ahead {
                do {
                    let text = try await withTaskCancellationHandler {
                        try await ahead.task.value
                    } onCancel: {
                        ahead.task.cancel()
                    }
                    return Transcript(text: text, utterance: utterance, isFinal: true)
                } catch let error as CloudError where error.isRetrySafe && error.reason != .timedOut {
                    // It failed before anybody waited for it. Now somebody does.
                }
            }
            let text = try await recognizer.transcribe(audio, within: recognizer.configuration.finalizeLimit)
            return Transcript(text: text, utterance: utterance, isFinal: true)
        }
    }

    func discard(_ utterance: Int) {
        let ahead = state.withLock { $0.utterance?.number == utterance ? end(&$0) : nil }
        ahead?.task.cancel()
    }

    func close() async {
        let ahead = state.withLock { state in
            state.isClosed = true
            return end(&state)
        }
        ahead?.task.cancel()
        continuation.finish()
    }

    // MARK: Utterances

    /// Ends the utterance in progress; what is left of it is the request that was begun ahead.
    private func end(_ state: inout State) -> Ahead? {
        state.utterance = nil
        state.pause = nil
        // Cancelling runs no handler of ours, so that it may be done under the lock.
        state.partial?.cancel()
        state.partial = nil
        state.backlog.drop(before: state.backlog.end - Self.preroll)
        defer { state.ahead = nil }
        return state.ahead
    }

    private func speech(in state: State, upTo sample: Int) -> [UInt8] {
        let start = state.utterance?.start ?? sample
        return state.backlog.bytes(start..<max(start, sample + Self.tail))
    }

    private func startPartialIfDue(_ state: inout State) {
        guard let interval = recognizer.configuration.partialInterval, state.partial == nil, let utterance = state.utterance?.number,
            // Nobody says when the caller goes on after a pause; a second later it is worth a look.
            state.pause.map({ state.backlog.end - $0 >= AudioFormat.callerRate }) ?? true,
            state.backlog.end - state.partialEnd >= interval.sampleCount(rate: AudioFormat.callerRate)
        else { return }
        state.partialEnd = state.backlog.end
        let audio = speech(in: state, upTo: state.backlog.end)
        state.partial = Task { [recognizer, weak self] in
            // A partial transcript that does not come is not missed.
            let text = try? await recognizer.transcribe(audio, within: recognizer.configuration.finalizeLimit)
            self?.partialEnded(text, of: utterance)
        }
    }

    private func partialEnded(_ text: String?, of utterance: Int) {
        state.withLock { state in
            if state.utterance?.number == utterance { state.partial = nil }
        }
        if let text { publish(text, of: utterance) }
    }

    private func publish(_ text: String, of utterance: Int) {
        guard !text.isEmpty, state.withLock({ !$0.isClosed && $0.utterance?.number == utterance }) else { return }
        continuation.yield(Transcript(text: text, utterance: utterance, isFinal: false))
    }
}
