import NIOCore
import NIOWebSocket

/// Puts the messages of a WebSocket together from their frames, and holds the peer to RFC 6455.
struct MessageAssembler {
    enum Fault: Error, Hashable {
        case tooLarge
        /// Words for the close frame.
        case protocolError(String)
    }

    /// A message in more fragments than this is a waste of everybody's time.
    static let maximumFragments = 4096

    private let maximumBytes: Int
    private var opcode: WebSocketOpcode?
    private var buffered = ByteBuffer()
    private var fragments = 0

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// - Parameter frame: A text, binary or continuation frame.
    /// - Returns: The message that the frame completes, if it does.
    mutating func accept(_ frame: WebSocketFrame) throws(Fault) -> WebSocketMessage? {
        let data = frame.unmaskedData
        switch (frame.opcode, opcode) {
        case (.continuation, nil):
            throw .protocolError("A continuation frame continues nothing.")
        case (.text, nil), (.binary, nil):
            if frame.fin { return try message(frame.opcode, data) }
            opcode = frame.opcode
            fragments = 0
            buffered.clear()
        case (.continuation, .some):
            break
        default:
            throw .protocolError("A message began before the last one ended.")
        }

        fragments += 1
        guard buffered.readableBytes + data.readableBytes <= maximumBytes, fragments <= Self.maximumFragments else {
            buffered = ByteBuffer()
            throw .tooLarge
        }
        buffered.writeImmutableBuffer(data)
        guard frame.fin, let whole = opcode else { return nil }
        opcode = nil
        defer { buffered = ByteBuffer() }
        return try message(whole, buffered)
    }

    private func message(_ opcode: WebSocketOpcode, _ data: ByteBuffer) throws(Fault) -> WebSocketMessage {
        guard data.readableBytes <= maximumBytes else { throw .tooLarge }
        guard opcode == .text else { return .binary(Array(data.readableBytesView)) }
        guard let text = String(validating: data.readableBytesView, as: UTF8.self) else {
            throw .protocolError("A text message is UTF-8.")
        }
        return .text(text)
    }
}
