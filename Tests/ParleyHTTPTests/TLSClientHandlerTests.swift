import NIOCore
import NIOPosix
import Testing

@testable import ParleyHTTP

@Suite("The handler of TLS in a pipeline", .serialized, .timeLimit(.minutes(2)))
struct TLSClientHandlerTests {
    /// - Parameter size: The most bytes that come at once from the network.
    private func connect<Output: Sendable>(
        port: Int, as host: String = "localhost", size: Int = .max, _ wrap: @escaping @Sendable (any Channel) throws -> Output
    ) async throws -> Output {
        let context = try await testContext()
        return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(CuttingHandler(size: size))
                try channel.pipeline.syncOperations.addHandler(TLSClientHandler(context: context, host: host))
                return try wrap(channel)
            }
        }
    }

    /// The same for those who read and write.
    private func stream(port: Int, as host: String = "localhost", size: Int = .max) async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        try await connect(port: port, as: host, size: size) { try NIOAsyncChannel(wrappingChannelSynchronously: $0) }
    }

    private static let hello = Array("ECHO / HTTP/1.1\r\n\r\n".utf8)

    @Test("Bytes come whole however the network cuts them", arguments: [1, 2, 3, 1_000], ["1.2", "1.3"])
    func cuts(size: Int, version: String) async throws {
        let server = try await TLSServer.start(version: version)
        defer { server.stop() }
        let text = [UInt8]((0..<40_000).map { UInt8(truncatingIfNeeded: $0) })
        let echoed = try await stream(port: server.port, size: size).executeThenClose { inbound, outbound in
            // Before the handshake has ended: it is kept.
            try await outbound.write(contentsOf: [ByteBuffer(bytes: Self.hello), ByteBuffer(), ByteBuffer(bytes: text)])
            var received: [UInt8] = []
            for try await part in inbound {
                received += part.readableBytesView
                if received.count >= text.count + 5 { break }
            }
            return received
        }
        #expect(echoed == Array("ready".utf8) + text)
    }

    @Test("What is written before the handshake has a bound, and fails beyond it")
    func bound() async throws {
        try await withRawServer { connection in
            try await connection.untilClosed()
        } _: { port in
            let channel = try await connect(port: port) { $0 }
            let small = channel.eventLoop.makePromise(of: Void.self)
            channel.write(ByteBuffer(string: "small"), promise: small)
            await #expect(throws: TLSError.tooMuchUnsent) {
                try await channel.writeAndFlush(ByteBuffer(bytes: [UInt8](repeating: 0, count: 2 << 20)))
            }
            await #expect(throws: TLSError.tooMuchUnsent) { try await small.futureResult.get() }
            try await channel.closeFuture.get()
            await #expect(throws: ChannelError.self) { try await channel.writeAndFlush(ByteBuffer(string: "late")) }
        }
    }

    @Test("What waits for a handshake that fails, fails")
    func failing() async throws {
        let server = try await TLSServer.start(.expired)
        defer { server.stop() }
        let channel = try await connect(port: server.port) { $0 }
        // Either it waits still, or the connection is closed already.
        await #expect(throws: (any Error).self) { try await channel.writeAndFlush(ByteBuffer(string: "secret")) }
        try await channel.closeFuture.get()
    }

    @Test("A name is the same in capitals and with a dot at its end", arguments: ["localhost", "LocalHost", "localhost.", "127.0.0.1"])
    func names(host: String) async throws {
        let server = try await TLSServer.start()
        defer { server.stop() }
        try await stream(port: server.port, as: host).executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(bytes: Self.hello))
            for try await part in inbound {
                #expect(String(buffer: part) == "ready")
                break
            }
        }
    }
}

/// Passes on the network's bytes in pieces.
private final class CuttingHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let size: Int

    init(size: Int) { self.size = size }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = Self.unwrapInboundIn(data)
        while let piece = bytes.readSlice(length: min(size, bytes.readableBytes)), piece.readableBytes > 0 {
            context.fireChannelRead(Self.wrapInboundOut(piece))
        }
    }
}
