import COpenSSL
import Foundation
import NIOCore
import NIOPosix

/// A server that says exactly what a test tells it to, byte by byte: what no sound server would.
///
/// - Parameters:
///   - serve: What happens on each connection; it is closed when this returns.
///   - body: Given the port on 127.0.0.1.
func withRawServer<Result: Sendable>(
    _ serve: @escaping @Sendable (RawConnection) async throws -> Void,
    _ body: @escaping @Sendable (Int) async throws -> Result
) async throws -> Result {
    let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .bind(host: "127.0.0.1", port: 0) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
    return try await withThrowingTaskGroup(of: Result?.self) { group in
        let port = server.channel.localAddress?.port ?? 0
        group.addTask {
            try await server.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    for try await connection in connections {
                        group.addTask {
                            // A client that goes away is part of what is tested.
                            try? await connection.executeThenClose { inbound, outbound in
                                try await serve(RawConnection(reader: RawReader(inbound), outbound: outbound))
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
    struct Frame: Sendable, Hashable {
        var opcode: UInt8
        var isMasked: Bool
        var payload: [UInt8]
        var text: String { String(decoding: payload, as: UTF8.self) }
    }

    let reader: RawReader
    let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>

    /// The head of a request, up to its blank line.
    func readHead() async throws -> String { try await reader.head() }

    func write(_ text: String) async throws { try await write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) async throws { try await outbound.write(ByteBuffer(bytes: bytes)) }

    /// Answers a WebSocket's handshake.
    /// - Parameter first: Sent in the same packet.
    /// - Returns: The request's head.
    @discardableResult
    func acceptWebSocket(first: [UInt8] = []) async throws -> String {
        let head = try await readHead()
        let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("sec-websocket-key:") } ?? ""
        let key = line.drop { $0 != ":" }.dropFirst().trimmingPrefix(" ")
        let accept = Data(Self.sha1("\(key)258EAFA5-E914-47DA-95CA-C5AB0DC85B11")).base64EncodedString()
        let answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: \(accept)\r\n\r\n"
        try await write(Array(answer.utf8) + first)
        return head
    }

    private static func sha1(_ text: String) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 20)
        EVP_Digest(Array(text.utf8), text.utf8.count, &digest, nil, EVP_sha1(), nil)
        return digest
    }

    /// A frame as a server sends it.
    static func frame(_ opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true) -> [UInt8] {
        let head: [UInt8] =
            switch payload.count {
            case ..<126: [UInt8(payload.count)]
            case ..<65_536: [126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
            default: [127] + (0..<8).reversed().map { UInt8(payload.count >> ($0 * 8) & 0xFF) }
            }
        return [opcode | (isFinal ? 0x80 : 0)] + head + payload
    }

    /// The client's next frame, unmasked; `nil` when it has gone.
    func readFrame() async throws -> Frame? {
        guard let head = try await reader.take(2) else { return nil }
        var length = Int(head[1] & 0x7F)
        if length >= 126 {
            guard let bytes = try await reader.take(length == 126 ? 2 : 8) else { return nil }
            length = bytes.reduce(0) { $0 << 8 | Int($1) }
        }
        let isMasked = head[1] & 0x80 != 0
        guard let mask = try await reader.take(isMasked ? 4 : 0), let payload = try await reader.take(length) else { return nil }
        return Frame(
            opcode: head[0] & 0x0F, isMasked: isMasked,
            payload: payload.enumerated().map { isMasked ? $1 ^ mask[$0 % 4] : $1 })
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
