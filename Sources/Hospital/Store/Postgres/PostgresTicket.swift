import Synchronization

/// Who resumes the task that waits for a transaction: the thread that ran it, the task's cancellation
/// before it began, or the clock, whichever comes first. The others find nothing to do.
final class PostgresTicket<Value: Sendable>: Sendable {
    private enum State {
        case new
        case waiting(CheckedContinuation<Value, any Error>)
        case running(CheckedContinuation<Value, any Error>)
        case done
    }

    private let state = Mutex(State.new)

    /// - Returns: False if the ticket is void already; the continuation is then the caller's.
    func wait(with continuation: CheckedContinuation<Value, any Error>) -> Bool {
        state.withLock { state in
            guard case .new = state else { return false }
            state = .waiting(continuation)
            return true
        }
    }

    /// - Returns: Whether somebody still waits for the transaction.
    func begin() -> Bool {
        state.withLock { state in
            guard case .waiting(let continuation) = state else { return false }
            state = .running(continuation)
            return true
        }
    }

    func finish(_ result: Result<Value, any Error>) {
        let continuation = state.withLock { state -> CheckedContinuation<Value, any Error>? in
            defer { state = .done }
            switch state {
            case .waiting(let continuation), .running(let continuation): return continuation
            case .new, .done: return nil
            }
        }
        continuation?.resume(with: result)
    }

    /// Gives up a transaction that has not begun; one that has runs to its end, and is waited for.
    func cancel() {
        let continuation = state.withLock { state -> CheckedContinuation<Value, any Error>? in
            switch state {
            case .new: state = .done
            case .waiting(let continuation):
                state = .done
                return continuation
            case .running, .done: break
            }
            return nil
        }
        continuation?.resume(throwing: CancellationError())
    }
}
