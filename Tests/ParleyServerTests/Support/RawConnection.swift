import NIOCore
import NIOPosix

/// Sends bytes over TCP and gives back all that comes until the server hangs up.
enum RawConnection {
    static func exchange(port: Int, _ request: String) async throws -> String {
        let (parts, continuation) = AsyncStream<ByteBuffer>.makeStream()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Reader(continuation))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        if !request.isEmpty { try await channel.writeAndFlush(ByteBuffer(string: request)) }
        var all = ByteBuffer()
        for await part in parts { all.writeImmutableBuffer(part) }
        return String(buffer: all)
    }

    static func get(port: Int, _ path: String, method: String = "GET") async throws -> String {
        try await exchange(port: port, "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    }

    private final class Reader: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer
        private let parts: AsyncStream<ByteBuffer>.Continuation

        init(_ parts: AsyncStream<ByteBuffer>.Continuation) {
            self.parts = parts
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            parts.yield(Self.unwrapInboundIn(data))
        }

        func channelInactive(context: ChannelHandlerContext) {
            parts.finish()
        }
    }
}
