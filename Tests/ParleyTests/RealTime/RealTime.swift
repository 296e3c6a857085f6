import Testing

/// Tests that measure or need real time. `make test` runs them by themselves, one after the other:
/// beside tests that keep both cores busy their figures would mean nothing.
@Suite(.serialized) enum RealTime {}

/// Does work for each item, so many at once.
func inParallel<Item: Sendable>(_ items: [Item], limit: Int, _ work: @escaping @Sendable (Item) async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for (index, item) in items.enumerated() {
            if index >= limit { try await group.next() }
            group.addTask { try await work(item) }
        }
        try await group.waitForAll()
    }
}
