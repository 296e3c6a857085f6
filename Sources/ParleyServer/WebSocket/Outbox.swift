import NIOCore
import NIOWebSocket

/// What is to be written to a WebSocket, bounded in bytes: those that wait here and those that wait
/// in the channel for the peer to read.
struct Outbox {
    enum Item {
        case message(WebSocketMessage)
        case pong(ByteBuffer)

        /// The payload, and what a frame and its buffer cost besides.
        var weight: Int {
            switch self {
            case .message(.text(let text)): text.utf8.count + 64
            case .message(.binary(let bytes)): bytes.count + 64
            case .pong(let data): data.readableBytes + 64
            }
        }

        func frame(_ allocator: ByteBufferAllocator) -> WebSocketFrame {
            switch self {
            case .message(.text(let text)):
                WebSocketFrame(fin: true, opcode: .text, data: allocator.buffer(string: text))
            case .message(.binary(let bytes)):
                WebSocketFrame(fin: true, opcode: .binary, data: allocator.buffer(bytes: bytes))
            case .pong(let data):
                WebSocketFrame(fin: true, opcode: .pong, data: data)
            }
        }
    }

    private let capacity: Int
    private var items: [Item] = []
    private var weight = 0
    private var isFlushScheduled = false

    init(capacity: Int) {
        self.capacity = capacity
    }

    enum Admission {
        /// The caller has to see to it that the outbox is emptied.
        case flush
        /// Somebody else is about to empty it.
        case queued
        case overflow
    }

    mutating func append(_ new: [Item]) -> Admission {
        let added = new.reduce(0) { $0 + $1.weight }
        guard weight + added <= capacity else { return .overflow }
        weight += added
        items += new
        if isFlushScheduled || new.isEmpty { return .queued }
        isFlushScheduled = true
        return .flush
    }

    /// Takes all that waits. Its weight counts until ``written(_:)``.
    mutating func take() -> (items: [Item], weight: Int) {
        isFlushScheduled = false
        defer { items = [] }
        return (items, items.reduce(0) { $0 + $1.weight })
    }

    mutating func written(_ weight: Int) {
        self.weight -= weight
    }
}
