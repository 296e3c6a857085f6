/// Sends things in order, each when it is due and not before.
struct TimedOutbox: Sendable {
    private struct Item: Sendable {
        var due: ContinuousClock.Instant?
        var send: @Sendable () async throws -> Void
    }

    private let items: AsyncStream<Item>
    private let continuation: AsyncStream<Item>.Continuation

    init() {
        // Nothing adds more than a few items a second; who does not read for hours loses the newest.
        (items, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(10_000))
    }

    /// - Parameter due: `nil` for as soon as what was added before has been sent.
    func add(due: ContinuousClock.Instant? = nil, _ send: @escaping @Sendable () async throws -> Void) {
        continuation.yield(Item(due: due, send: send))
    }

    /// Nothing more is added: ``run()`` returns when all has been sent.
    func finish() {
        continuation.finish()
    }

    func run() async throws {
        for await item in items {
            if let due = item.due { try await Pace.sleep(until: due) }
            try await item.send()
        }
    }
}
