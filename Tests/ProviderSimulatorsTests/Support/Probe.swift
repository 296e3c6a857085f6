import NIOCore
import NIOPosix
import ParleyCore
import ProviderSimulators

/// A TCP connection that sends what it is told and keeps what comes, byte by byte.
struct Probe: Sendable {
    let channel: any Channel
    private let parts: AsyncStream<ByteBuffer>

    static func connect(_ simulator: ProviderSimulator) async throws -> Probe {
        let (parts, continuation) = AsyncStream<ByteBuffer>.makeStream()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Reader(continuation))
                }
            }
            .connect(host: "127.0.0.1", port: simulator.port ?? 0).get()
        return Probe(channel: channel, parts: parts)
    }

    func send(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text))
    }

    /// All that comes until the server closes, or until it holds `mark`.
    func read(upTo mark: String? = nil) async -> [UInt8] {
        var all: [UInt8] = []
        for await part in parts {
            all += part.readableBytesView
            if let mark, all.firstRange(of: Array(mark.utf8)) != nil { break }
        }
        return all
    }

    func close() async throws {
        try await channel.close()
    }

    /// Whatever comes is read by turns: one iterator at a time.
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

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }
}

/// An HTTP answer, read whole.
struct HTTPAnswer {
    var status: Int
    var headers: [String: String]
    var body: String
    /// Whether the body came to its end, by its length or its last chunk.
    var isWhole: Bool

    var json: JSONValue? { try? JSONValue(parsing: body) }

    /// The `data:` of each event of a stream.
    var events: [String] {
        body.components(separated: "\n\n").filter { $0.hasPrefix("data: ") }.map { String($0.dropFirst(6)) }
    }

    /// - Returns: `nil` where not even a head came.
    init?(_ bytes: [UInt8]) {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separated: "\r\n")
        status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
        headers = [:]
        for line in lines.dropFirst() {
            let sides = line.split(separator: ":", maxSplits: 1)
            headers[sides[0].lowercased()] = sides.count < 2 ? "" : sides[1].drop { $0 == " " }.description
        }
        let rest = bytes[end.upperBound...]
        if headers["transfer-encoding"] == "chunked" {
            (body, isWhole) = Self.unchunked(rest)
        } else {
            body = String(decoding: rest, as: UTF8.self)
            isWhole = headers["content-length"].flatMap { Int($0) } == rest.count
        }
    }

    private static func unchunked(_ bytes: ArraySlice<UInt8>) -> (String, Bool) {
        var rest = bytes
        var body: [UInt8] = []
        while let line = rest.firstRange(of: Array("\r\n".utf8)) {
            guard let size = Int(String(decoding: rest[..<line.lowerBound], as: UTF8.self), radix: 16) else { break }
            if size == 0 { return (String(decoding: body, as: UTF8.self), true) }
            guard rest.count >= line.upperBound - rest.startIndex + size + 2 else { break }
            body += rest[line.upperBound..<line.upperBound + size]
            rest = rest[(line.upperBound + size + 2)...]
        }
        return (String(decoding: body, as: UTF8.self), false)
    }
}

extension StringProtocol {
    func components(separated by: String) -> [String] {
        split(separator: by, omittingEmptySubsequences: true).map { String($0) }
    }
}

extension ProviderSimulator {
    /// Sends one request on a connection of its own and reads until the server closes it.
    /// - Returns: `nil` where the server answers nothing.
    func request(
        _ path: String, _ body: JSONValue? = nil, method: String = "POST", headers: [String: String] = [:]
    ) async throws -> HTTPAnswer? {
        let probe = try await Probe.connect(self)
        try await probe.send(Self.text(method, path, body, headers: headers))
        return HTTPAnswer(await probe.read())
    }

    static func text(_ method: String, _ path: String, _ body: JSONValue?, headers: [String: String] = [:]) -> String {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        let text = body?.text ?? ""
        if body != nil { head += "Content-Type: application/json\r\nContent-Length: \(text.utf8.count)\r\n" }
        return head + "\r\n" + text
    }
}
