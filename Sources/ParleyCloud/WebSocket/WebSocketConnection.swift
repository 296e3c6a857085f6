import NIOCore
import NIOWebSocket
import ParleyCore
import ParleyHTTP
import Synchronization

/// A WebSocket to a service: whole messages in and out, pings answered, a peer that has gone noticed.
///
/// One task reads. Any may send. Whoever opens it closes it.
final class WebSocketConnection: Sendable {
    enum Message: Sendable, Hashable {
        case text(String)
        case binary([UInt8])
        /// The peer closed, and said why or not. Nothing follows.
        case closed(code: UInt16?, reason: String)
    }

    struct Configuration: Sendable {
        /// Name, TCP, TLS and handshake together.
        var connectLimit: Duration = .seconds(5)
        /// How long the network may take to accept a message.
        var sendLimit: Duration = .seconds(5)
        /// Fragments together. pipecat allows a service as much.
        var maximumMessageBytes = 16 << 20
        /// A peer that has sent nothing for two of these, not even the answer to a ping, is gone.
        var pingInterval: Duration = .seconds(20)
        /// `nil` for whom the system trusts.
        var security: TLSContext?
    }

    private let channel: any Channel
    private let inbox: WebSocketInbox
    private let service: CloudService
    private let sendLimit: TimeAmount
    /// The goodbye has been said; the channel is closed once it has been answered.
    private let isLeaving = Atomic<Bool>(false)

    init(channel: any Channel, inbox: WebSocketInbox, service: CloudService, sendLimit: Duration) {
        self.channel = channel
        self.inbox = inbox
        self.service = service
        self.sendLimit = sendLimit.timeAmount
    }

    deinit {
        if !isLeaving.load(ordering: .relaxed) { channel.close(promise: nil) }
    }

    /// The next message; `nil` after ``Message/closed(code:reason:)``.
    /// - Throws: ``CloudError`` when the connection broke or the peer broke the protocol;
    ///   `CancellationError`, after which nothing more can be received.
    func receive() async throws -> Message? {
        let message = try await inbox.next()
        try Task.checkCancellation()
        return message
    }

    /// Returns when the network has taken the message over.
    /// - Throws: ``CloudError`` when it did not within the limit, or the connection is gone.
    func send(_ message: Message) async throws {
        let opcode: WebSocketOpcode
        let data: ByteBuffer
        switch message {
        case .text(let text): (opcode, data) = (.text, ByteBuffer(string: text))
        case .binary(let bytes): (opcode, data) = (.binary, ByteBuffer(bytes: bytes))
        case .closed(let code, let reason):
            var buffer = ByteBuffer()
            if let code {
                buffer.writeInteger(code)
                buffer.writeString(reason)
            }
            (opcode, data) = (.connectionClose, buffer)
        }
        let written = channel.eventLoop.makePromise(of: Void.self)
        // The write is given up by closing: a frame that was half sent leaves nothing to go on with.
        let giveUp = channel.eventLoop.scheduleTask(in: sendLimit) { [channel] in channel.close(promise: nil) }
        defer { giveUp.cancel() }
        channel.writeAndFlush(Self.frame(opcode, data), promise: written)
        do {
            try await written.futureResult.get()
        } catch {
            throw service.error(.connectionLost, "the connection does not take what is sent")
        }
    }

    /// Says goodbye and closes, in the background: what the peer still sends is of no interest.
    /// - Parameter message: Sent before the close frame.
    func leave(saying message: String? = nil) {
        isLeaving.store(true, ordering: .relaxed)
        if let message { channel.write(Self.frame(.text, ByteBuffer(string: message)), promise: nil) }
        var code = ByteBuffer()
        code.writeInteger(UInt16(1_000))
        channel.writeAndFlush(Self.frame(.connectionClose, code), promise: nil)
        // The handler closes as soon as the peer has answered.
        channel.eventLoop.scheduleTask(in: .seconds(1)) { [channel] in channel.close(promise: nil) }
    }

    private static func frame(_ opcode: WebSocketOpcode, _ data: ByteBuffer) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(), data: data)
    }
}

/// What has been received and not been read yet, in bytes, and who waits for it.
final class WebSocketInbox: Sendable {
    /// Above this the handler stops reading from the network until the messages have been read.
    static let highWater = 4 << 20

    private let stream: AsyncThrowingStream<WebSocketConnection.Message, any Error>
    private let continuation: AsyncThrowingStream<WebSocketConnection.Message, any Error>.Continuation
    private let bytes = Atomic<Int>(0)
    /// Reads from the network again.
    private let resume: Mutex<(@Sendable () -> Void)?> = Mutex(nil)

    init() {
        // Bounded by the high water mark and one message.
        (stream, continuation) = AsyncThrowingStream.makeStream()
    }

    var isFull: Bool { bytes.load(ordering: .relaxed) >= Self.highWater }

    func put(_ message: WebSocketConnection.Message) {
        bytes.add(message.size, ordering: .relaxed)
        continuation.yield(message)
    }

    func finish(throwing error: (any Error)? = nil) {
        continuation.finish(throwing: error)
    }

    func onceDrained(_ body: @escaping @Sendable () -> Void) {
        resume.withLock { $0 = body }
        // It may have been drained meanwhile.
        if !isFull { wake() }
    }

    func next() async throws -> WebSocketConnection.Message? {
        var iterator = stream.makeAsyncIterator()
        guard let message = try await iterator.next() else { return nil }
        bytes.subtract(message.size, ordering: .relaxed)
        if !isFull { wake() }
        return message
    }

    private func wake() {
        let body = resume.withLock { resume in
            defer { resume = nil }
            return resume
        }
        body?()
    }
}

extension WebSocketConnection.Message {
    fileprivate var size: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .binary(let bytes): bytes.count
        case .closed: 0
        }
    }
}

extension Duration {
    var timeAmount: TimeAmount {
        .nanoseconds(components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000)
    }
}
