/// Asks servers over HTTP/1.1, on connections that are kept open from one request to the next.
///
/// It follows no redirects, knows no proxies, and leaves bodies as they are. Each request has a
/// connection for itself: closing it is how a server learns that nobody listens.
package final class HTTPClient: Sendable {
    package struct Configuration: Sendable {
        /// The name, TCP and TLS together.
        package var connectLimit: Duration = .seconds(5)
        /// How long a connection is kept without being used.
        package var idleLimit: Duration = .seconds(90)
        /// `nil` for whom the system trusts.
        package var security: TLSContext?

        package init() {}
    }

    private let configuration: Configuration
    private let pool: ConnectionPool

    package init(configuration: Configuration = Configuration()) {
        self.configuration = configuration
        pool = ConnectionPool(idleLimit: configuration.idleLimit)
    }

    deinit { pool.close() }

    /// Sends a request and returns when the head of the answer is there. There is no deadline for that:
    /// the caller cancels.
    /// - Parameter onNewConnection: No connection of an earlier request is used, which may be stale.
    /// - Throws: ``HTTPClientError``, ``TLSError``, NIO's errors for what happens below and for an
    ///   answer that is no HTTP; `CancellationError`.
    package func execute(_ request: HTTPClientRequest, onNewConnection: Bool = false) async throws -> HTTPClientResponse {
        let target = try HTTPTarget(request.url)
        let head = request.head(to: target)
        try Task.checkCancellation()
        while !onNewConnection, let connection = pool.take(for: target.origin) {
            if let response = try await connection.send(head, body: request.body) { return response }
        }
        let connection = try await PooledConnection.open(
            to: target.origin, security: target.origin.isSecure ? security() : nil, within: configuration.connectLimit, for: pool)
        guard let response = try await connection.send(head, body: request.body) else {
            throw HTTPClientError.remoteConnectionClosed
        }
        return response
    }

    private func security() throws -> TLSContext { try configuration.security ?? TLSContext.system.get() }

    /// Closes the connections that are idle, and those that are in use as soon as they are not.
    package func shutDown() { pool.close() }
}
