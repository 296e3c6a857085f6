import NIOCore
import NIOWebSocket
import ParleyCore

/// How a text message is cut into frames.
enum Fragmentation: Sendable {
    case none
    /// Frames with odd numbers of bytes.
    case odd
    /// Two frames, the cut inside a character of several bytes if there is one.
    case insideCharacter
}

/// The simulator's end of a WebSocket.
struct Socket: Sendable {
    let connection: Connection
    private let channel: any Channel
    let inputs: AsyncStream<SocketInput>

    init(connection: Connection, channel: any Channel, inputs: AsyncStream<SocketInput>) {
        self.connection = connection
        self.channel = channel
        self.inputs = inputs
    }

    func send(_ json: JSONValue, _ fragmentation: Fragmentation = .none) async throws {
        try await send(text: json.text, fragmentation)
    }

    /// Returns when the message has been handed to the system.
    func send(text: String, _ fragmentation: Fragmentation = .none) async throws {
        let pieces = ByteBuffer(string: text).pieces(fragmentation)
        let channel = channel
        // In one go on the event loop: no other message may come between two frames of one.
        try await channel.eventLoop.flatSubmit {
            for (index, piece) in pieces.dropLast().enumerated() {
                channel.write(WebSocketFrame(fin: false, opcode: index == 0 ? .text : .continuation, data: piece), promise: nil)
            }
            let last = WebSocketFrame(fin: true, opcode: pieces.count == 1 ? .text : .continuation, data: pieces.last ?? ByteBuffer())
            return channel.writeAndFlush(last)
        }.get()
    }

    /// Sends a close frame and waits a moment for the client's.
    /// - Parameters:
    ///   - code: `nil` for a frame without one: the client sees 1005.
    ///   - reason: At most 123 bytes of it are sent.
    func close(code: UInt16?, reason: String = "") async {
        var data = ByteBuffer()
        if let code {
            data.writeInteger(code)
            data.writeString(String(reason.utf8.prefix(123)) ?? "")
        }
        channel.pipeline.fireUserInboundEventTriggered(SocketHandler.CloseSent())
        try? await channel.writeAndFlush(WebSocketFrame(fin: true, opcode: .connectionClose, data: data)).get()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await connection.untilClosed() }
            group.addTask { try? await Task.sleep(for: .seconds(2)) }
            await group.next()
            group.cancelAll()
        }
        connection.close()
    }
}

extension ByteBuffer {
    func pieces(_ fragmentation: Fragmentation) -> [ByteBuffer] {
        switch fragmentation {
        case .none: return [self]
        case .odd: return pieces(of: 13)
        case .insideCharacter:
            let view = readableBytesView
            // A continuation byte of UTF-8 begins 10: the cut is before the first one.
            let inside = view.firstIndex { $0 & 0xC0 == 0x80 }.map { $0 - view.startIndex }
            let cut = inside ?? readableBytes / 2
            guard cut > 0, cut < readableBytes else { return [self] }
            var rest = self
            return [rest.readSlice(length: cut) ?? ByteBuffer(), rest]
        }
    }

    /// - Parameter size: Bytes in each but the last.
    func pieces(of size: Int) -> [ByteBuffer] {
        var rest = self
        var pieces: [ByteBuffer] = []
        while rest.readableBytes > 0, let piece = rest.readSlice(length: min(size, rest.readableBytes)) { pieces.append(piece) }
        return pieces.isEmpty ? [self] : pieces
    }
}
