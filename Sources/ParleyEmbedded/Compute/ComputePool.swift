import Foundation
public import ParleyCore

/// A few threads of their own for computations that would block the cooperative pool.
///
/// Jobs start in the order of their priority, and first come, first served within one. The last
/// thread is kept for urgent jobs: other work never makes them wait for a thread (except where
/// there is only one). A job that has started runs to its end; one that waits leaves the queue when
/// its task is cancelled. The threads end with the pool.
public final class ComputePool: Sendable {
    /// Where running jobs count as load.
    public let load: ComputeLoad

    private let queue: ComputeQueue

    /// - Parameters:
    ///   - threads: How many jobs run at once; at least 1.
    ///   - capacity: How many may wait before the next is refused; at least 1.
    ///   - load: Where running jobs count as load.
    public init(threads: Int = 2, capacity: Int = 256, load: ComputeLoad = ComputeLoad()) {
        self.load = load
        let queue = ComputeQueue(threads: max(1, threads), capacity: max(1, capacity))
        self.queue = queue
        for index in 0..<max(1, threads) {
            // The threads hold the queue and not the pool, so that the pool's end can stop them.
            let thread = Thread { queue.work() }
            thread.name = "parley-compute-\(index)"
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    deinit { queue.stop() }

    /// Runs `body` on one of the pool's threads.
    /// - Parameters:
    ///   - priority: How soon it must start.
    ///   - countsAsLoad: Whether the language model should make room while it runs. No for jobs of
    ///     a fraction of a millisecond.
    ///   - pausesLanguageModel: Whether the language model should stand still meanwhile: what the
    ///     caller waits for next depends on this and is short.
    ///   - body: What to compute. It should not block on anything else.
    /// - Throws: What `body` throws; `CancellationError` if the task was cancelled before the job
    ///   started; ``ComputeError`` if too many wait.
    public func run<Value: Sendable>(
        _ priority: ComputePriority = .normal, countsAsLoad: Bool = true, pausesLanguageModel: Bool = false,
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try Task.checkCancellation()
        let ticket = ComputeTicket<Value>()
        let load = countsAsLoad ? load : nil
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                // A cancellation that came first has left its mark on the ticket.
                guard ticket.wait(with: continuation) else {
                    continuation.resume(throwing: CancellationError())
                    return
                }
                let refusal = queue.add(
                    ComputeQueue.Job(id: ObjectIdentifier(ticket), priority: priority) {
                        guard let continuation = ticket.take() else { return }
                        let result = Result {
                            if let load { try load.during(isUrgent: pausesLanguageModel, body) } else { try body() }
                        }
                        continuation.resume(with: result)
                    })
                if let refusal { ticket.take()?.resume(throwing: refusal) }
            }
        } onCancel: {
            ticket.cancel()?.resume(throwing: CancellationError())
            queue.remove(ObjectIdentifier(ticket))
        }
    }

    /// How many jobs wait for a thread.
    public var waiting: Int { queue.waiting }
}
