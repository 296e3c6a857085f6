import Synchronization

/// The connections that are open and have nothing to do.
final class ConnectionPool: Sendable {
    private struct State {
        var idle: [HTTPOrigin: [PooledConnection]] = [:]
        var isClosed = false
    }

    /// How long a connection is kept without being used.
    let idleLimit: Duration
    private let state = Mutex(State())

    init(idleLimit: Duration) {
        self.idleLimit = idleLimit
    }

    /// The one that was used last: the server is the least likely to have closed it.
    func take(for origin: HTTPOrigin) -> PooledConnection? {
        state.withLock { $0.idle[origin]?.popLast() }
    }

    /// - Returns: Whether it is kept.
    func put(_ connection: PooledConnection) -> Bool {
        state.withLock { state in
            guard !state.isClosed else { return false }
            state.idle[connection.origin, default: []].append(connection)
            return true
        }
    }

    /// For one that is closed; it need not be here.
    func remove(_ connection: PooledConnection) {
        state.withLock { state in
            state.idle[connection.origin]?.removeAll { $0 === connection }
            if state.idle[connection.origin]?.isEmpty == true { state.idle[connection.origin] = nil }
        }
    }

    /// Closes those that are idle, and keeps none from now on.
    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [:] }
            return state.idle
        }
        for connection in idle.values.joined() { connection.close() }
    }
}
