import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A client's TCP connection: HTTP requests, until one of them makes it a WebSocket.
final class Connection: Sendable {
    let number: Int
    let requests: AsyncStream<IncomingRequest>
    private let channel: any Channel

    /// Sets a new connection up. On its event loop.
    init(number: Int, channel: any Channel) throws {
        self.number = number
        self.channel = channel
        let requestsContinuation: AsyncStream<IncomingRequest>.Continuation
        (requests, requestsContinuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(64))
        let operations = channel.pipeline.syncOperations
        try operations.addHandler(HTTPResponseEncoder())
        try operations.addHandler(ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes)))
        try operations.addHandler(RequestHandler(requests: requestsContinuation))
    }

    /// Returns when the connection is closed, by whichever side, or the task is cancelled.
    func untilClosed() async {
        // A stream for each who waits: cancelling one of them ends only that one's.
        let (closed, continuation) = AsyncStream<Never>.makeStream()
        channel.closeFuture.whenComplete { _ in continuation.finish() }
        for await _ in closed {}
    }

    func close() {
        channel.close(promise: nil)
    }

    /// Closes so that the peer sees a reset, not an end.
    func reset() async {
        if let provider = channel as? any SocketOptionProvider {
            try? await provider.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try? await channel.close()
    }

    // MARK: HTTP

    /// Begins an answer. Without a `content-length` its body is chunked.
    func send(_ head: HTTPResponseHead) async throws {
        try await channel.writeAndFlush(HTTPServerResponsePart.head(head)).get()
    }

    func send(_ head: HTTPResponseHead, body: ByteBuffer) async throws {
        channel.write(HTTPServerResponsePart.head(head), promise: nil)
        channel.write(HTTPServerResponsePart.body(.byteBuffer(body)), promise: nil)
        try await channel.writeAndFlush(HTTPServerResponsePart.end(nil)).get()
    }

    /// - Returns: When the bytes have been handed to the system.
    func send(body: ByteBuffer) async throws {
        try await channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(body))).get()
    }

    func endBody() async throws {
        try await channel.writeAndFlush(HTTPServerResponsePart.end(nil)).get()
    }

    // MARK: WebSocket

    /// Answers a handshake.
    /// - Throws: `NIOWebSocketUpgradeError` where the request is no proper handshake.
    func upgrade(_ request: IncomingRequest, headers: HTTPHeaders) async throws -> Socket {
        let (inputs, continuation) = AsyncStream<SocketInput>.makeStream(bufferingPolicy: .bufferingOldest(30_000))
        let channel = channel
        let upgrader = NIOWebSocketServerUpgrader(
            maxFrameSize: Self.maximumMessageBytes,
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture(headers) },
            upgradePipelineHandler: { channel, _ in channel.eventLoop.makeSucceededVoidFuture() })
        let head = request.head
        try await channel.eventLoop.flatSubmit {
            upgrader.buildUpgradeResponse(
                channel: channel, upgradeRequest: head,
                initialResponseHeaders: ["connection": "upgrade", "upgrade": "websocket"]
            ).flatMap { headers -> EventLoopFuture<Void> in
                do {
                    return try Self.becomeSocket(channel, headers, continuation)
                } catch {
                    return channel.eventLoop.makeFailedFuture(error)
                }
            }
        }.get()
        return Socket(connection: self, channel: channel, inputs: inputs)
    }

    static let maximumMessageBytes = 4 << 20

    /// Writes the 101 through the HTTP handlers, then puts those of a WebSocket in their place. The
    /// decoder goes last and hands on what it has read beyond the handshake.
    private static func becomeSocket(
        _ channel: any Channel, _ headers: HTTPHeaders, _ inputs: AsyncStream<SocketInput>.Continuation
    ) throws -> EventLoopFuture<Void> {
        let operations = channel.pipeline.syncOperations
        let decoder = try operations.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
        let encoder = try operations.handler(type: HTTPResponseEncoder.self)
        let requests = try operations.handler(type: RequestHandler.self)
        let head = HTTPResponseHead(version: .http1_1, status: .switchingProtocols, headers: headers)
        operations.write(NIOAny(HTTPServerResponsePart.head(head)), promise: nil)
        operations.writeAndFlush(NIOAny(HTTPServerResponsePart.end(nil)), promise: nil)
        try operations.addHandler(WebSocketFrameEncoder())
        try operations.addHandler(ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: maximumMessageBytes)))
        try operations.addHandler(
            NIOWebSocketFrameAggregator(
                minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: 4096, maxAccumulatedFrameSize: maximumMessageBytes))
        try operations.addHandler(SocketHandler(inputs: inputs))
        operations.removeHandler(requests, promise: nil)
        operations.removeHandler(encoder, promise: nil)
        return operations.removeHandler(decoder)
    }
}
