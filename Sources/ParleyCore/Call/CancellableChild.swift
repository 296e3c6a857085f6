/// Cancels one child of a task group and leaves the others alone.
struct CancellableChild: Sendable {
    fileprivate let continuation: AsyncStream<Never>.Continuation

    func cancel() { continuation.finish() }
}

extension DiscardingTaskGroup {
    /// Adds a child that can be cancelled by itself. It ends when `operation` does.
    mutating func addCancellableTask(_ operation: @escaping @Sendable () async -> Void) -> CancellableChild {
        let (cancellation, continuation) = AsyncStream<Never>.makeStream()
        addTask {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await operation() }
                group.addTask { for await _ in cancellation {} }
                // Whichever is first: the work is done, or it is no longer wanted.
                await group.next()
                group.cancelAll()
            }
        }
        return CancellableChild(continuation: continuation)
    }
}
