import Synchronization

/// Gives a recognizer nothing of a turn until it is over, and hands on no words before the final ones:
/// what a call is like that does not recognise ahead (``CallConfiguration/recognizesAhead``).
final class DeferredRecognizerStream: RecognizerStream {
    private struct State {
        var isOpen = false
        /// An utterance that began while the one before had not been asked for yet.
        var laterOnset: Int?
        /// Audio of the utterance: a turn's at the most.
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
            if state.isOpen { state.waiting += samples } else { base.append(samples) }
        }
    }

    func utteranceBegan(at sample: Int) {
        state.withLock { state in
            if state.isOpen { state.laterOnset = sample }
            state.isOpen = true
            base.utteranceBegan(at: sample)
        }
    }

    /// The moment to decode ahead, which is not done.
    func pauseBegan(at sample: Int) {}

    func finalize(upTo sample: Int) async throws -> Transcript {
        settle(upTo: sample)
        return try await base.finalize(upTo: sample)
    }

    func discardUtterance() {
        settle(upTo: .max)
        base.discardUtterance()
    }

    func close() async {
        settle(upTo: .max)
        continuation.finish()
        await base.close()
    }

    private func settle(upTo sample: Int) {
        state.withLock { state in
            base.append(state.waiting)
            state.waiting = []
            state.isOpen = state.laterOnset.map { $0 > sample } ?? false
            state.laterOnset = nil
        }
    }
}
