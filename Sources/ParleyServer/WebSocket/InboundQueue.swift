import ParleyCore
import Synchronization

/// What a caller's side has sent and the call has not read yet, bounded in time of audio.
///
/// Audio beyond the bound drops the oldest audio. Control messages are never dropped, and cannot pile
/// up: of playback positions only the latest is kept, and a second `start` that waits makes all that
/// waits before it moot.
final class InboundQueue: Sendable {
    fileprivate struct State {
        var waiting: [CallInput] = []
        var samples = 0
        var droppedSamples = 0
        var isFinished = false
        var reader: CheckedContinuation<CallInput?, Never>?
    }

    private let state = Mutex(State())
    private let capacity: Int

    /// - Parameter capacity: Samples of audio that may wait.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// For the one reader of a call. Ends after ``finish()``, when all that waits has been read.
    func stream() -> AsyncStream<CallInput> {
        AsyncStream {
            await self.next()
        } onCancel: {
            self.finish()
        }
    }

    /// Samples dropped because nobody read them, since the last time this was asked.
    func takeDroppedSamples() -> Int {
        state.withLock { state in
            defer { state.droppedSamples = 0 }
            return state.droppedSamples
        }
    }

    func append(_ input: CallInput) {
        let reader = state.withLock { state -> CheckedContinuation<CallInput?, Never>? in
            guard !state.isFinished else { return nil }
            if let reader = state.reader.take() { return reader }
            state.add(input, capacity: capacity)
            return nil
        }
        reader?.resume(returning: input)
    }

    func finish() {
        let reader = state.withLock { state in
            state.isFinished = true
            return state.reader.take()
        }
        reader?.resume(returning: nil)
    }

    private func next() async -> CallInput? {
        await withCheckedContinuation { continuation in
            // Of two readers at once, which only a mistaken call has, the earlier one ends.
            var displaced: CheckedContinuation<CallInput?, Never>?
            let ready: CallInput?? = state.withLock { state in
                if let input = state.removeFirst() { return .some(input) }
                if state.isFinished { return .some(nil) }
                displaced = state.reader
                state.reader = continuation
                return nil
            }
            displaced?.resume(returning: nil)
            if let ready { continuation.resume(returning: ready) }
        }
    }
}

extension InboundQueue.State {
    fileprivate mutating func add(_ input: CallInput, capacity: Int) {
        switch input {
        case .start:
            if waiting.contains(.start) {
                waiting = []
                samples = 0
            }
        case .playbackPosition:
            waiting.removeAll { if case .playbackPosition = $0 { true } else { false } }
        case .audio(let new):
            samples += Self.weight(new)
        }
        waiting.append(input)
        // The newest message stays, whatever its length: the size of a message is bounded elsewhere.
        while samples > capacity,
            let oldest = waiting.dropLast().firstIndex(where: { if case .audio = $0 { true } else { false } }),
            case .audio(let old) = waiting[oldest]
        {
            waiting.remove(at: oldest)
            samples -= Self.weight(old)
            droppedSamples += old.count
        }
    }

    /// A message weighs at least 10 ms, so that tiny ones cannot make the queue long.
    private static func weight(_ samples: [Int16]) -> Int { max(samples.count, AudioFormat.callerRate / 100) }

    fileprivate mutating func removeFirst() -> CallInput? {
        guard !waiting.isEmpty else { return nil }
        let first = waiting.removeFirst()
        if case .audio(let old) = first { samples -= Self.weight(old) }
        return first
    }
}
