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
        /// The utterance in progress begins here, with some audio from before it.
        var start: Int?
        var pause: Int?
        var ahead: Ahead?
        var partial: Task<Void, Never>?
        /// Where the newest partial transcript's audio ends.
        var partialEnd = 0
        /// Tells an utterance from the next.
        var number = 0
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
            if state.start == nil {
                state.backlog.drop(before: state.backlog.end - Self.preroll)
            } else {
                startPartialIfDue(&state)
            }
        }
    }

    func utteranceBegan(at sample: Int) {
        state.withLock { state in
            guard !state.isClosed, state.start == nil else { return }
            state.start = max(0, sample - Self.preroll)
            state.pause = nil
            state.number += 1
            state.partialEnd = sample
        }
    }

    func pauseBegan(at sample: Int) {
        let superseded = state.withLock { state -> Ahead? in
            guard !state.isClosed, state.start != nil else { return nil }
            state.pause = sample
            guard recognizer.configuration.startsAtPauses, state.ahead?.pause != sample else { return nil }
            let audio = utterance(in: state, upTo: sample)
            let task = Task { [recognizer, weak self, number = state.number] in
                let text = try await recognizer.transcribe(audio, within: recognizer.configuration.finalizeLimit)
                self?.publish(text, number: number)
                return text
            }
            defer { state.ahead = Ahead(pause: sample, task: task) }
            return state.ahead
        }
        superseded?.task.cancel()
    }

    func finalize(upTo sample: Int) async throws -> Transcript {
        let (audio, ahead) = state.withLock { state -> ([UInt8], Ahead?) in
            let audio = state.start == nil ? [] : utterance(in: state, upTo: sample)
            let ahead = end(&state)
            return (audio, ahead)
        }
        guard !audio.isEmpty else {
            ahead?.task.cancel()
            return Transcript(text: "", isFinal: true)
        }
        if let ahead, ahead.pause == sample {
            do {
                let text = try await withTaskCancellationHandler {
                    try await ahead.task.value
                } onCancel: {
                    ahead.task.cancel()
                }
                return Transcript(text: text, isFinal: true)
            } catch let error as CloudError where error.isRetrySafe && error.reason != .timedOut {
                // It failed before anybody waited for it. Now somebody does.
            }
        } else {
            ahead?.task.cancel()
        }
        let text = try await recognizer.transcribe(audio, within: recognizer.configuration.finalizeLimit)
        return Transcript(text: text, isFinal: true)
    }

    func discardUtterance() {
        let ahead = state.withLock { end(&$0) }
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
        state.start = nil
        state.pause = nil
        state.number += 1
        // Cancelling runs no handler of ours, so that it may be done under the lock.
        state.partial?.cancel()
        state.partial = nil
        state.backlog.drop(before: state.backlog.end - Self.preroll)
        defer { state.ahead = nil }
        return state.ahead
    }

    private func utterance(in state: State, upTo sample: Int) -> [UInt8] {
        let start = state.start ?? sample
        return state.backlog.bytes(start..<max(start, sample + Self.tail))
    }

    private func startPartialIfDue(_ state: inout State) {
        guard let interval = recognizer.configuration.partialInterval, state.partial == nil,
            // Nobody says when the caller goes on after a pause; a second later it is worth a look.
            state.pause.map({ state.backlog.end - $0 >= AudioFormat.callerRate }) ?? true,
            state.backlog.end - state.partialEnd >= interval.sampleCount(rate: AudioFormat.callerRate)
        else { return }
        state.partialEnd = state.backlog.end
        let audio = utterance(in: state, upTo: state.backlog.end)
        state.partial = Task { [recognizer, weak self, number = state.number] in
            // A partial transcript that does not come is not missed.
            let text = try? await recognizer.transcribe(audio, within: recognizer.configuration.finalizeLimit)
            self?.partialEnded(text, number: number)
        }
    }

    private func partialEnded(_ text: String?, number: Int) {
        state.withLock { state in
            if state.number == number { state.partial = nil }
        }
        if let text { publish(text, number: number) }
    }

    private func publish(_ text: String, number: Int) {
        guard !text.isEmpty, state.withLock({ !$0.isClosed && $0.number == number }) else { return }
        continuation.yield(Transcript(text: text, isFinal: false))
    }
}
