import Synchronization

/// Who resumes the task that waits for a job: the thread that starts it or the task's cancellation,
/// whichever comes first. The other finds nothing to do.
final class ComputeTicket<Value: Sendable>: Sendable {
    private enum State {
        case new
        case waiting(CheckedContinuation<Value, any Error>)
        case taken
        case cancelled
    }

    private let state = Mutex(State.new)

    /// - Returns: False if the ticket has been cancelled; the continuation is then the caller's.
    func wait(with continuation: CheckedContinuation<Value, any Error>) -> Bool {
        state.withLock { state in
            guard case .new = state else { return false }
            state = .waiting(continuation)
            return true
        }
    }

    /// The continuation, for whoever asks first.
    func take() -> CheckedContinuation<Value, any Error>? {
        state.withLock { state in
            guard case .waiting(let continuation) = state else { return nil }
            state = .taken
            return continuation
        }
    }

    /// The continuation, if nobody took it, and no wait from now on.
    func cancel() -> CheckedContinuation<Value, any Error>? {
        state.withLock { state in
            defer { if case .taken = state {} else { state = .cancelled } }
            guard case .waiting(let continuation) = state else { return nil }
            return continuation
        }
    }
}
