import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import ParleyCore
import ProviderSimulators
import Synchronization

/// A WebSocket client for tests.
struct SocketClient: Sendable {
    enum Event: Sendable, Equatable {
        case json(JSONValue)
        /// A text message that is no JSON.
        case text(String)
        /// `nil` for a close frame without a code.
        case close(UInt16?)
    }

    /// The handshake was answered with this status instead; 0 where it was not answered.
    struct Refused: Error, Equatable {
        var status: Int
    }

    let channel: any Channel
    /// What has come, until the connection is closed.
    let events: AsyncStream<Event>

    static func connect(_ simulator: ProviderSimulator, _ path: String, headers extra: HTTPHeaders = [:]) async throws -> SocketClient {
        let (events, continuation) = AsyncStream<Event>.makeStream()
        let upgraded = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: Void.self)
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                let refusal = RefusalHandler(promise: upgraded)
                let upgrader = NIOWebSocketClientUpgrader(maxFrameSize: 1 << 24) { channel, _ in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(
                            NIOWebSocketFrameAggregator(
                                minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: 10_000, maxAccumulatedFrameSize: 1 << 24))
                        try channel.pipeline.syncOperations.addHandler(FrameReader(continuation))
                        upgraded.succeed()
                    }
                }
                try channel.pipeline.syncOperations.addHTTPClientHandlers(
                    leftOverBytesStrategy: .forwardBytes,
                    withClientUpgrade: (upgraders: [upgrader], completionHandler: { _ in
                        channel.pipeline.syncOperations.removeHandler(refusal, promise: nil)
                    }))
                try channel.pipeline.syncOperations.addHandler(refusal)
            }
        }
        let channel: any Channel
        do {
            channel = try await bootstrap.connect(host: "127.0.0.1", port: simulator.port ?? 0).get()
        } catch {
            upgraded.fail(error)
            throw error
        }
        var headers = extra
        headers.add(name: "Host", value: "127.0.0.1")
        channel.write(HTTPClientRequestPart.head(HTTPRequestHead(version: .http1_1, method: .GET, uri: path, headers: headers)), promise: nil)
        channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
        try await upgraded.futureResult.get()
        return SocketClient(channel: channel, events: events)
    }

    func send(_ json: JSONValue) async throws {
        try await send(.text, Array(json.text.utf8))
    }

    func send(_ opcode: WebSocketOpcode, _ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(WebSocketFrame(fin: true, opcode: opcode, maskKey: [1, 2, 3, 4], data: ByteBuffer(bytes: bytes)))
    }

    /// Events up to and including the first for which `holds`, or all until the connection is closed.
    func events(upTo holds: (JSONValue) -> Bool) async -> [Event] {
        var all: [Event] = []
        for await event in events {
            all.append(event)
            if case .json(let json) = event, holds(json) { break }
        }
        return all
    }

    /// All that comes until the connection is closed.
    func rest() async -> [Event] {
        await events { _ in false }
    }
}

extension [SocketClient.Event] {
    var messages: [JSONValue] {
        compactMap { if case .json(let json) = $0 { json } else { nil } }
    }

    func messages(_ type: String) -> [JSONValue] {
        messages.filter { $0["type"]?.stringValue == type }
    }
}

private final class RefusalHandler: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = HTTPClientResponsePart
    private let promise: EventLoopPromise<Void>

    init(promise: EventLoopPromise<Void>) {
        self.promise = promise
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = Self.unwrapInboundIn(data) { promise.fail(SocketClient.Refused(status: Int(head.status.code))) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise.fail(SocketClient.Refused(status: 0))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The upgrade handler complains of a refusal before its head comes by.
    }
}

private final class FrameReader: ChannelInboundHandler, Sendable {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame
    private let events: AsyncStream<SocketClient.Event>.Continuation

    init(_ events: AsyncStream<SocketClient.Event>.Continuation) {
        self.events = events
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = Self.unwrapInboundIn(data)
        switch frame.opcode {
        case .text:
            let text = String(buffer: frame.unmaskedData)
            events.yield((try? JSONValue(parsing: text)).map { .json($0) } ?? .text(text))
        case .connectionClose:
            var data = frame.unmaskedData
            events.yield(.close(data.readInteger()))
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
