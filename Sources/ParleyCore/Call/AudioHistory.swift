import Synchronization

/// The caller's latest audio, and when each of its samples arrived.
///
/// Written by the task that listens, read by those that judge a pause.
package final class AudioHistory: Sendable {
    private struct State {
        var ring: [Float]
        var count = 0
        var arrival = Duration.zero
    }

    private let state: Mutex<State>

    /// - Parameter capacity: Samples to keep, at 16 kHz.
    package init(capacity: Int) {
        state = Mutex(State(ring: Array(repeating: 0, count: max(1, capacity))))
    }

    /// Appends samples whose last one arrived at `time`.
    package func append(_ samples: [Float], at time: Duration) {
        state.withLock { state in
            let capacity = state.ring.count
            for sample in samples.suffix(capacity) {
                state.ring[state.count % capacity] = sample
                state.count += 1
            }
            state.count += max(0, samples.count - capacity)
            state.arrival = time
        }
    }

    /// Samples appended so far.
    package var count: Int { state.withLock { $0.count } }

    /// When sample `index` was heard, by the arrival of the latest.
    package func time(of index: Int) -> Duration {
        state.withLock { $0.arrival - .samples(max(0, $0.count - index), rate: AudioFormat.callerRate) }
    }

    /// All that is kept, oldest first.
    package func latest() -> [Float] {
        state.withLock { state in
            let capacity = state.ring.count
            guard state.count >= capacity else { return Array(state.ring[..<state.count]) }
            let head = state.count % capacity
            return Array(state.ring[head...] + state.ring[..<head])
        }
    }
}

/// The two formats of every call.
public enum AudioFormat {
    /// Hz of what the caller's side sends: what speech models are trained on.
    public static let callerRate = 16_000
    /// Hz of what it is sent.
    public static let agentRate = 24_000
}
