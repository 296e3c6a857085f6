import NIOCore
import NIOHTTP1
import NIOPosix

/// The end of an HTTP connection's pipeline: one exchange after the other.
///
/// Idle → `begin` → waiting for a head → reading a body → idle again, or closed. From each of them it
/// may come to be closed: by the server, by an error, or because nobody wants the answer any more.
final class HTTPConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPClientRequestPart

    private enum State {
        case idle
        case waiting(HTTPExchange, EventLoopPromise<HTTPClientResponse?>)
        case reading(HTTPExchange, HTTPClientResponse.Body.Producer.Source, keepsAlive: Bool)
        case closed
    }

    private let pool: ConnectionPool
    private let watch: FirstByteHandler
    private var state = State.idle
    private var context: ChannelHandlerContext?
    private var idleTimeout: Scheduled<Void>?
    /// The request has been handed to the network, all of it.
    private var isSent = false
    /// An exchange has gone before: the server may close at any time, meaning none.
    private var isReused = false
    /// The body's reader lags.
    private var isFull = false
    /// The channel has asked to read meanwhile.
    private var isReadHeld = false
    /// Refers back to this handler, until the channel is inactive.
    private var connection: PooledConnection?

    init(pool: ConnectionPool, watch: FirstByteHandler) {
        self.pool = pool
        self.watch = watch
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        end(HTTPClientError.remoteConnectionClosed)
        self.context = nil
        connection = nil
    }

    // MARK: What is asked of it

    /// Says what to put into the pool after each exchange.
    func attach(_ connection: PooledConnection) {
        if context != nil { self.connection = connection }
    }

    /// - Parameter answer: `nil` where the connection is closed already, and nothing was sent.
    func begin(_ exchange: HTTPExchange, _ answer: EventLoopPromise<HTTPClientResponse?>) {
        idleTimeout?.cancel()
        guard case .idle = state, let context, context.channel.isActive else { return answer.succeed(nil) }
        guard !exchange.isCancelled else {
            answer.fail(CancellationError())
            return close()
        }
        state = .waiting(exchange, answer)
        isSent = false
        watch.hasSeenBytes = false
        context.write(Self.wrapOutboundOut(.head(exchange.head)), promise: nil)
        if let body = exchange.body { context.write(Self.wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil))).assumeIsolated().whenSuccess { self.isSent = true }
    }

    /// The task that asked was cancelled before it had the answer's head, or just then.
    func cancel(_ exchange: HTTPExchange) {
        guard isUnder(exchange) else { return }
        end(CancellationError())
        close()
    }

    /// The body's reader has caught up.
    func resume(_ exchange: HTTPExchange) {
        guard isUnder(exchange) else { return }
        readOn()
    }

    /// Nobody reads the body any more.
    func abandon(_ exchange: HTTPExchange) {
        guard isUnder(exchange) else { return }
        end(CancellationError())
        close()
    }

    func close() {
        idleTimeout?.cancel()
        context?.close(promise: nil)
    }

    private func isUnder(_ exchange: HTTPExchange) -> Bool {
        switch state {
        case .waiting(let current, _), .reading(let current, _, _): current === exchange
        case .idle, .closed: false
        }
    }

    // MARK: What comes

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (Self.unwrapInboundIn(data), state) {
        case (.head(let head), .waiting(let exchange, let answer)):
            guard head.status != .switchingProtocols else {
                return errorCaught(context: context, error: HTTPClientError.unexpectedUpgrade)
            }
            let body = HTTPClientResponse.Body.make(
                delegate: .init(exchange: exchange, handler: NIOLoopBound(self, eventLoop: context.eventLoop)))
            state = .reading(exchange, body.source, keepsAlive: head.isKeepAlive && exchange.head.isKeepAlive)
            answer.succeed(
                HTTPClientResponse(status: head.status, headers: head.headers, body: .init(producer: body.sequence)))
        case (.body(let part), .reading(let exchange, let source, _)) where part.readableBytes > 0:
            switch source.yield(part) {
            case .produceMore: break
            case .stopProducing: isFull = true
            case .dropped: abandon(exchange)
            }
        case (.end, .reading(_, let source, let keepsAlive)):
            // Before the reader hears of the end, so that its next request finds the connection.
            if keepsAlive, isSent, context.channel.isActive { rest(context) } else { leave(context) }
            source.finish()
        default: break
        }
    }

    private func rest(_ context: ChannelHandlerContext) {
        state = .idle
        isReused = true
        guard let connection, pool.put(connection) else { return leave(context) }
        idleTimeout = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(pool.idleLimit)) {
            // Somebody may have taken it just now: it finds it closed, and takes another.
            guard case .idle = self.state else { return }
            self.leave(context)
        }
        // Else the server's closing it would not be noticed.
        readOn()
    }

    private func leave(_ context: ChannelHandlerContext) {
        state = .closed
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        idleTimeout?.cancel()
        end(HTTPClientError.remoteConnectionClosed)
        if let connection { pool.remove(connection) }
        connection = nil
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(error)
        context.close(promise: nil)
    }

    private func end(_ error: any Error) {
        let last = state
        state = .closed
        switch last {
        case .waiting(_, let answer):
            let isStale = isReused && !watch.hasSeenBytes && Self.isLoss(error)
            answer.fail(isStale ? HTTPClientError.staleConnection : error)
        case .reading(_, let source, _): source.finish(error)
        case .idle, .closed: break
        }
    }

    /// Whether the connection is gone, and not more to be said.
    private static func isLoss(_ error: any Error) -> Bool {
        switch error {
        case HTTPClientError.remoteConnectionClosed, TLSError.uncleanShutdown, is ChannelError, is IOError: true
        default: false
        }
    }

    // MARK: Back-pressure

    /// Nothing more is taken from the network while the reader lags.
    func read(context: ChannelHandlerContext) {
        if isFull { isReadHeld = true } else { context.read() }
    }

    private func readOn() {
        isFull = false
        guard isReadHeld else { return }
        isReadHeld = false
        context?.read()
    }
}

/// Notes that something came, even where it makes no head yet.
final class FirstByteHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    var hasSeenBytes = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasSeenBytes = true
        context.fireChannelRead(data)
    }
}
