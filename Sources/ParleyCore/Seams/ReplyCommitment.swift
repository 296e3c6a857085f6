import Synchronization

/// Whether a reply that was begun before its turn was known to be over is wanted.
public final class ReplyCommitment: Sendable {
    private enum Outcome { case given, discarded }

    private struct State {
        var outcome: Outcome?
        var nextID = 0
        var waiting: [Int: CheckedContinuation<Void, any Error>] = [:]
        /// Cancelled before they had begun to wait.
        var cancelled: Set<Int> = []
    }

    private let state: Mutex<State>

    /// - Parameter isGiven: Whether it is wanted from the beginning.
    public init(isGiven: Bool = false) {
        state = Mutex(State(outcome: isGiven ? .given : nil))
    }

    public var isGiven: Bool { state.withLock { $0.outcome == .given } }

    /// The turn is over: whoever waits goes on.
    public func give() { settle(.given) }

    /// The turn was not over: whoever waits is cancelled.
    public func discard() { settle(.discarded) }

    private func settle(_ outcome: Outcome) {
        let waiting = state.withLock { state in
            guard state.outcome == nil else { return [CheckedContinuation<Void, any Error>]() }
            state.outcome = outcome
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for continuation in waiting {
            continuation.resume(with: outcome == .given ? .success(()) : .failure(CancellationError()))
        }
    }

    /// Waits until the reply is wanted: for as long as the caller's pause at most.
    /// - Throws: `CancellationError` when it was discarded, or the task was cancelled.
    public func wait() async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                let outcome: Result<Void, any Error>? = state.withLock { state in
                    if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
                    if let outcome = state.outcome {
                        return outcome == .given ? .success(()) : .failure(CancellationError())
                    }
                    state.waiting[id] = continuation
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let waiting = state.withLock { state in
                if state.waiting[id] == nil { state.cancelled.insert(id) }
                return state.waiting.removeValue(forKey: id)
            }
            waiting?.resume(throwing: CancellationError())
        }
    }
}
