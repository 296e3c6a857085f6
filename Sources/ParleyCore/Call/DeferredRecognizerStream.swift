import Synchronization

/// Gives a recognizer nothing of a turn until it is over, and hands on no words before the final ones:
/// what a call is like that does not recognise ahead (``CallConfiguration/recognizesAhead``).
final class DeferredRecognizerStream: RecognizerStream {
    private struct State {
        /// The utterance in progress, and its audio: a turn's at the most.
        var utterance: Int?
        var waiting: [Float] = []
    }

    let transcripts: AsyncStream<Transcript>
    private let base: any RecognizerStream
    private let continuation: AsyncStream<Transcript>.Continuation
    private let state = Mutex(State())

    init(_ base: any RecognizerStream) {
        self.base = base
        (transcripts, continuation) = AsyncStream.makeStream()
    }

    // The base is told under the lock: each of these returns at once, and their order is what counts.

    func append(_ samples: [Float]) {
        state.withLock { state in
            if state.utterance == nil { base.append(samples) } else { state.waiting += samples }
        }
    }

    func begin(_ utterance: Int, at sample: Int) {
        state.withLock { state in
            state.utterance = utterance
            base.begin(utterance, at: sample)
        }
    }

    /// The moment to decode ahead, which is not done.
    func pause(_ utterance: Int, at sample: Int) {}

    func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
        state.withLock { state in
            release(&state, utterance)
            return base.end(utterance, at: sample)
        }
    }

    func discard(_ utterance: Int) {
        state.withLock { state in
            release(&state, utterance)
            base.discard(utterance)
        }
    }

    func close() async {
        continuation.finish()
        await base.close()
    }

    private func release(_ state: inout State, _ utterance: Int) {
        guard state.utterance == utterance else { return }
        base.append(state.waiting)
        (state.utterance, state.waiting) = (nil, [])
    }
}
