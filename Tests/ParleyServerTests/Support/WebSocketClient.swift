import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import ParleyCore

/// A WebSocket client that can also misbehave: it sends the frames it is told to.
struct WebSocketClient: Sendable {
    enum Event: Sendable, Equatable {
        case json(JSONValue)
        case binary([UInt8])
        case pong([UInt8])
        case close(code: UInt16, reason: String)
    }

    /// The server answered the handshake with this instead.
    struct Refused: Error, Equatable {
        var status: Int
        var body: String
    }

    let channel: any Channel
    /// What has come, until the connection is closed.
    let events: AsyncStream<Event>

    static func connect(
        port: Int, path: String = "/ws/audio", headers extra: HTTPHeaders = [:], autoRead: Bool = true
    ) async throws -> WebSocketClient {
        let (events, continuation) = AsyncStream<Event>.makeStream()
        let upgraded = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: Void.self)
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: true)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let refusal = RefusalHandler(promise: upgraded)
                    let upgrader = NIOWebSocketClientUpgrader(
                        maxFrameSize: 1 << 24,
                        upgradePipelineHandler: { channel, _ in
                            channel.eventLoop.makeCompletedFuture {
                                try channel.pipeline.syncOperations.addHandler(FrameReader(continuation))
                                // Now, before a server that talks at once has been read a word of.
                                if !autoRead { try channel.syncOptions?.setOption(.autoRead, value: false) }
                                upgraded.succeed()
                            }
                        })
                    try channel.pipeline.syncOperations.addHTTPClientHandlers(
                        // The server may speak before its handshake has been digested.
                        leftOverBytesStrategy: .forwardBytes,
                        withClientUpgrade: (upgraders: [upgrader], completionHandler: { _ in
                            // The handler is removed on the event loop that it belongs to.
                            channel.pipeline.syncOperations.removeHandler(refusal, promise: nil)
                        }))
                    try channel.pipeline.syncOperations.addHandler(refusal)
                }
            }
        let channel = try await bootstrap.connect(host: "127.0.0.1", port: port).get()
        var headers = extra
        headers.add(name: "Host", value: "127.0.0.1:\(port)")
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: path, headers: headers)
        channel.write(HTTPClientRequestPart.head(head), promise: nil)
        channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
        try await upgraded.futureResult.get()
        return WebSocketClient(channel: channel, events: events)
    }

    func send(_ opcode: WebSocketOpcode, _ bytes: some Sequence<UInt8>, fin: Bool = true, masked: Bool = true) async throws {
        let frame = WebSocketFrame(
            fin: fin, opcode: opcode, maskKey: masked ? [1, 2, 3, 4] : nil, data: ByteBuffer(bytes: bytes))
        try await channel.writeAndFlush(frame)
    }

    func send(text: String) async throws {
        try await send(.text, text.utf8)
    }

    func close() async throws {
        try await send(.connectionClose, [0x03, 0xE8])
    }
}

/// Fails the promise with what the server says where it does not upgrade.
private final class RefusalHandler: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = HTTPClientResponsePart

    private let promise: EventLoopPromise<Void>
    private let response = NIOLockedBox()

    init(promise: EventLoopPromise<Void>) {
        self.promise = promise
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch Self.unwrapInboundIn(data) {
        case .head(let head): response.set { $0.status = Int(head.status.code) }
        case .body(let body): response.set { $0.body += String(buffer: body) }
        case .end: promise.fail(response.value)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise.fail(ChannelError.eof)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The upgrade handler's complaint comes before the response's body.
    }
}

private final class FrameReader: ChannelInboundHandler, Sendable {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let events: AsyncStream<WebSocketClient.Event>.Continuation

    init(_ events: AsyncStream<WebSocketClient.Event>.Continuation) {
        self.events = events
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = Self.unwrapInboundIn(data)
        var bytes = frame.unmaskedData
        switch frame.opcode {
        case .text: events.yield(.json((try? JSONValue(parsing: String(buffer: bytes))) ?? "not JSON"))
        case .binary: events.yield(.binary(Array(buffer: bytes)))
        case .pong: events.yield(.pong(Array(buffer: bytes)))
        case .connectionClose:
            events.yield(.close(code: bytes.readInteger() ?? 0, reason: String(buffer: bytes)))
            // Harmless where the close frame is itself an answer: the server has closed by then.
            let answer = WebSocketFrame(fin: true, opcode: .connectionClose, maskKey: [1, 2, 3, 4], data: ByteBuffer())
            context.writeAndFlush(Self.wrapOutboundOut(answer), promise: nil)
        default: break
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        events.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
