import Logging
import NIOCore
import NIOWebSocket
import ParleyCore
import Synchronization

/// A caller at the other end of a WebSocket.
///
/// Whatever thread says something, the connection's event loop writes it, in the order said.
final class WebSocketTransport: CallTransport {
    let inbound: AsyncStream<CallInput>
    let channel: any Channel
    private let queue: InboundQueue
    private let state: Mutex<State>
    private let counters: Counters
    private let logger: Logger
    /// Ends when the line is closed; it has no elements.
    private let open: AsyncStream<Never>
    private let closed: AsyncStream<Never>.Continuation

    private struct State {
        var codec: any CallCodec
        var outbox: Outbox
        var isClosed = false
    }

    /// Why a connection ends, in the terms of RFC 6455, section 7.4.
    struct Close: Sendable {
        var code: WebSocketErrorCode
        /// At most 123 bytes, the room in a close frame.
        var reason: String

        static let hungUp = Close(code: .normalClosure, reason: "The call has ended.")
        static let shuttingDown = Close(code: .goingAway, reason: "The server is shutting down.")
        static let stalled = Close(code: .policyViolation, reason: "The client reads too slowly.")
        static let idle = Close(code: .policyViolation, reason: "The client has sent nothing for too long.")
        static let tooLarge = Close(code: .messageTooLarge, reason: "The message is too large.")
    }

    /// Tells ``WebSocketHandler``, as an outbound event, that the outbox waits.
    struct FlushRequested: Sendable {}

    init(
        channel: any Channel, codec: any CallCodec, inboundSamples: Int, outboundBytes: Int, counters: Counters,
        logger: Logger
    ) {
        self.channel = channel
        self.counters = counters
        self.logger = logger
        (open, closed) = AsyncStream.makeStream()
        queue = InboundQueue(capacity: inboundSamples)
        inbound = queue.stream()
        state = Mutex(State(codec: codec, outbox: Outbox(capacity: outboundBytes)))
    }

    // MARK: The call's side

    func send(_ output: CallOutput) async throws {
        let admission = try state.withLock { state throws(CallTransportError) -> Outbox.Admission in
            guard !state.isClosed else { throw .closed }
            return state.outbox.append(state.codec.encode(output).map { .message($0) })
        }
        guard flush(admission) else { throw CallTransportError.stalled }
    }

    func close() async {
        close(.hungUp)
    }

    // MARK: Either side

    /// Closes after what has been sent so far, and an error message that says why, if there is one.
    func close(_ close: Close, error: CallEvent? = nil) {
        let isFirst = state.withLock { state in
            guard !state.isClosed else { return false }
            state.isClosed = true
            if let error { _ = state.outbox.append(state.codec.encode(.event(error)).map { .message($0) }) }
            return true
        }
        guard isFirst else { return }
        switch close.code {
        case .messageTooLarge: counters.oversizedMessages.add(1, ordering: .relaxed)
        case .policyViolation where close.reason == Close.stalled.reason:
            counters.stalledClients.add(1, ordering: .relaxed)
        case .policyViolation: counters.idleClients.add(1, ordering: .relaxed)
        default: break
        }
        finish()
        // The handler empties the outbox before it writes the close frame.
        channel.triggerUserOutboundEvent(close, promise: nil)
    }

    /// Returns when either side has closed the line, or the task is cancelled.
    func untilClosed() async {
        for await _ in open {}
    }

    // MARK: The connection's side

    func received(_ message: WebSocketMessage) {
        do {
            let input = try state.withLock { state throws(BadMessage) in try state.codec.decode(message) }
            if let input { queue.append(input) }
        } catch {
            counters.badMessages.add(1, ordering: .relaxed)
            logger.debug("Bad message", metadata: ["code": "\(error.code)"])
            let admission = state.withLock { state -> Outbox.Admission in
                guard !state.isClosed else { return .queued }
                let event = CallEvent.error(code: error.code, message: error.message)
                return state.outbox.append(state.codec.encode(.event(event)).map { .message($0) })
            }
            _ = flush(admission)
        }
    }

    func pinged(_ data: ByteBuffer) {
        let admission = state.withLock { state -> Outbox.Admission in
            state.isClosed ? .queued : state.outbox.append([.pong(data)])
        }
        _ = flush(admission)
    }

    /// The connection is gone, or its peer has said goodbye.
    func lineClosed() {
        state.withLock { $0.isClosed = true }
        finish()
    }

    func takeOutbox() -> (items: [Outbox.Item], weight: Int) {
        state.withLock { $0.outbox.take() }
    }

    func written(_ weight: Int) {
        state.withLock { $0.outbox.written(weight) }
    }

    /// - Returns: Whether there was room.
    private func flush(_ admission: Outbox.Admission) -> Bool {
        switch admission {
        case .queued: return true
        case .flush:
            channel.triggerUserOutboundEvent(FlushRequested(), promise: nil)
            return true
        case .overflow:
            logger.info("A client reads too slowly: its line is closed")
            close(.stalled)
            return false
        }
    }

    private func finish() {
        queue.finish()
        closed.finish()
        let dropped = queue.takeDroppedSamples()
        counters.droppedSamples.add(dropped, ordering: .relaxed)
        if dropped > 0 { logger.warning("Caller's audio was dropped unread", metadata: ["samples": "\(dropped)"]) }
    }
}
