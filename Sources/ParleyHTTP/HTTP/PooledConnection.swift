import NIOCore
import NIOHTTP1
import NIOPosix

/// A connection to a server, for one request at a time.
final class PooledConnection: Sendable {
    let origin: HTTPOrigin
    private let handler: NIOLoopBound<HTTPConnectionHandler>

    private init(origin: HTTPOrigin, handler: NIOLoopBound<HTTPConnectionHandler>) {
        self.origin = origin
        self.handler = handler
    }

    /// - Parameter limit: For the name, TCP and TLS together.
    static func open(
        to origin: HTTPOrigin, security: TLSContext?, within limit: Duration, for pool: ConnectionPool
    ) async throws -> PooledConnection {
        let eventLoop = MultiThreadedEventLoopGroup.singleton.any()
        let outcome = eventLoop.makePromise(of: PooledConnection.self)
        let giveUp = eventLoop.scheduleTask(in: TimeAmount(limit)) { outcome.fail(HTTPClientError.connectTimeout) }
        defer { giveUp.cancel() }
        // Not a child: an attempt that is given up is not waited for.
        Task {
            do {
                let ready = try await ClientBootstrap(group: eventLoop)
                    // The limit above decides; this one ends an attempt that nobody waits for any more.
                    .connectTimeout(TimeAmount(limit) + .seconds(1))
                    .channelOption(.socketOption(.tcp_nodelay), value: 1)
                    .connect(host: origin.host, port: origin.port) { channel in
                        // However the attempt ends, no connection is left over.
                        outcome.futureResult.whenFailure { _ in channel.close(promise: nil) }
                        return channel.eventLoop.makeCompletedFuture {
                            try make(on: channel, to: origin, security: security, for: pool)
                        }
                    }
                ready.cascade(to: outcome)
            } catch {
                outcome.fail(error)
            }
        }
        return try await withTaskCancellationHandler {
            try await outcome.futureResult.get()
        } onCancel: {
            outcome.fail(CancellationError())
        }
    }

    /// - Returns: What is done when the handshake is. A name may stand for several addresses, of which
    ///   some refuse: what becomes of those does not count.
    private static func make(
        on channel: any Channel, to origin: HTTPOrigin, security: TLSContext?, for pool: ConnectionPool
    ) throws -> EventLoopFuture<PooledConnection> {
        let pipeline = channel.pipeline.syncOperations
        let tls = try security.map { try TLSClientHandler(context: $0, host: origin.host) }
        if let tls { try pipeline.addHandler(tls) }
        let watch = FirstByteHandler()
        try pipeline.addHandler(watch)
        try pipeline.addHTTPClientHandlers()
        let handler = HTTPConnectionHandler(pool: pool, watch: watch)
        try pipeline.addHandler(handler)
        let connection = PooledConnection(origin: origin, handler: NIOLoopBound(handler, eventLoop: channel.eventLoop))
        handler.attach(connection)
        return tls?.ready?.map { connection } ?? channel.eventLoop.makeSucceededFuture(connection)
    }

    /// Sends a request and returns when the head of the answer is there.
    /// - Returns: `nil` where the connection was closed before anything was sent.
    func send(_ head: HTTPRequestHead, body: ByteBuffer?) async throws -> HTTPClientResponse? {
        let handler = handler
        let exchange = HTTPExchange(head: head, body: body)
        let answer = handler.eventLoop.makePromise(of: HTTPClientResponse?.self)
        return try await withTaskCancellationHandler {
            handler.eventLoop.execute { handler.value.begin(exchange, answer) }
            return try await answer.futureResult.get()
        } onCancel: {
            exchange.cancel()
            handler.eventLoop.execute { handler.value.cancel(exchange) }
        }
    }

    func close() {
        let handler = handler
        handler.eventLoop.execute { handler.value.close() }
    }
}
