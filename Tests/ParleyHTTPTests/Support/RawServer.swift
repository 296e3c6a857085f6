import NIOCore
import NIOPosix
import Synchronization

/// A server that says exactly what a test tells it to, byte by byte: what no sound server would.
///
/// - Parameters:
///   - serve: What happens on each connection; it is closed when this returns.
///   - body: Given the port on 127.0.0.1.
func withRawServer<Result: Sendable>(
    host: String = "127.0.0.1", _ serve: @escaping @Sendable (RawConnection) async throws -> Void,
    _ body: @escaping @Sendable (Int) async throws -> Result
) async throws -> Result {
    let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        // It is read as soon as somebody serves it, which may be never: then nothing has to be ended.
        .childChannelOption(.autoRead, value: false)
        .bind(host: host, port: 0) { channel in channel.eventLoop.makeSucceededFuture(channel) }
    return try await withThrowingTaskGroup(of: Result?.self) { group in
        let port = server.channel.localAddress?.port ?? 0
        group.addTask {
            try await server.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    var count = 0
                    for try await connection in connections {
                        count += 1
                        let number = count
                        group.addTask {
                            // A client that goes away is part of what is tested.
                            let stream = try? await connection.eventLoop.submit {
                                let stream = try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: connection)
                                connection.setOption(.autoRead, value: true).whenComplete { _ in }
                                return stream
                            }.get()
                            try? await stream?.executeThenClose { inbound, outbound in
                                try await serve(RawConnection(number: number, reader: RawReader(inbound), outbound: outbound))
                            }
                        }
                    }
                }
            }
            return nil
        }
        group.addTask { try await body(port) }
        defer { group.cancelAll() }
        while let result = try await group.next() {
            if let result { return result }
        }
        throw CancellationError()
    }
}

struct RawConnection: Sendable {
    /// 1 for the first that the server has taken.
    let number: Int
    let reader: RawReader
    let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>

    /// The head of a request, up to its blank line.
    func readHead() async throws -> String { try await reader.head() }

    func write(_ text: String) async throws { try await write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) async throws { try await outbound.write(ByteBuffer(bytes: bytes)) }

    func writeInDrips(_ text: String) async throws {
        for byte in text.utf8 { try await write([byte]) }
    }

    func answer(_ body: String) async throws {
        try await write("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
    }

    /// Returns when the client has closed.
    func untilClosed() async throws {
        while try await reader.take(1) != nil {}
    }
}

/// The bytes of a connection.
actor RawReader {
    private var iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var buffered: [UInt8] = []

    init(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) {
        iterator = inbound.makeAsyncIterator()
    }

    func head() async throws -> String {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let start = buffered.firstRange(of: end)?.lowerBound {
                defer { buffered.removeFirst(start + end.count) }
                return String(decoding: buffered[..<start], as: UTF8.self)
            }
            guard try await readMore() else { throw CancellationError() }
        }
    }

    func take(_ count: Int) async throws -> [UInt8]? {
        while buffered.count < count {
            guard try await readMore() else { return nil }
        }
        defer { buffered.removeFirst(count) }
        return Array(buffered[..<count])
    }

    private func readMore() async throws -> Bool {
        // The iterator is only used by one test's task at a time.
        nonisolated(unsafe) var iterator = iterator
        guard let part = try await iterator.next(isolation: #isolation) else { return false }
        self.iterator = iterator
        buffered += part.readableBytesView
        return true
    }
}

/// A moment for which tests wait: opened once, by whoever gets there.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [AsyncStream<Void>.Continuation] = []
    }

    private let state = Mutex(State())

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.finish() }
    }

    func wait() async {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        let isOpen = state.withLock { state in
            if !state.isOpen { state.waiting.append(continuation) }
            return state.isOpen
        }
        if isOpen { return }
        for await _ in stream {}
    }
}
