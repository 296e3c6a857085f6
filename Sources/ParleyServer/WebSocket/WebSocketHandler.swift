import NIOCore
import NIOWebSocket
import ParleyCore

/// One WebSocket on its event loop: puts messages together, answers pings, and shakes hands at the
/// end. It never stops reading, so that a peer's goodbye is always heard.
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = Never
    typealias OutboundOut = WebSocketFrame

    /// open → closing (our close frame is on its way) → closed; or open → closed.
    private enum Phase {
        case open, closing, closed
    }

    private let transport: WebSocketTransport
    private let idleTimeout: TimeAmount
    private let closeTimeout: TimeAmount
    private var assembler: MessageAssembler
    private var phase = Phase.open
    private var lastMessage = NIODeadline.now()
    private var idleTimer: Scheduled<Void>?

    /// - Parameters:
    ///   - idleTimeout: A peer that sends no message for so long is closed.
    ///   - closeTimeout: How long the peer has to read what is left and to answer a close frame.
    init(transport: WebSocketTransport, maximumMessageBytes: Int, idleTimeout: TimeAmount, closeTimeout: TimeAmount) {
        self.transport = transport
        self.idleTimeout = idleTimeout
        self.closeTimeout = closeTimeout
        assembler = MessageAssembler(maximumBytes: maximumMessageBytes)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        watchIdleness(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    // MARK: Frames

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = Self.unwrapInboundIn(data)
        guard phase == .open else {
            if frame.opcode == .connectionClose { context.close(promise: nil) }
            return
        }
        guard frame.maskKey != nil else {
            return fail(.protocolError("A client masks its frames."))
        }
        switch frame.opcode {
        case .ping:
            transport.pinged(frame.unmaskedData)
        case .pong:
            break
        case .connectionClose:
            answerClose(frame, context)
        case .text, .binary, .continuation:
            lastMessage = .now()
            do throws(MessageAssembler.Fault) {
                if let message = try assembler.accept(frame) { transport.received(message) }
            } catch {
                fail(error)
            }
        default:
            fail(.protocolError("There is no such opcode."))
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard phase == .open else { return }
        switch error {
        case NIOWebSocketError.invalidFrameLength: fail(.tooLarge)
        case is NIOWebSocketError: fail(.protocolError("A control frame is short and whole."))
        default: context.close(promise: nil)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            transport.close(
                .shuttingDown,
                error: .error(code: "shutting_down", message: "The server is shutting down: the call ends here."))
        case ChannelEvent.inputClosed:
            // A WebSocket has no half-open state: without its input nothing can be agreed any more.
            context.close(promise: nil)
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    // MARK: What the transport asks for

    func triggerUserOutboundEvent(
        context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?
    ) {
        switch event {
        case is WebSocketTransport.FlushRequested:
            if phase == .open { flush(context) }
            promise?.succeed()
        case let close as WebSocketTransport.Close:
            beginClosing(close, context)
            promise?.succeed()
        default:
            context.triggerUserOutboundEvent(event, promise: promise)
        }
    }

    private func flush(_ context: ChannelHandlerContext) {
        let (items, weight) = transport.takeOutbox()
        guard !items.isEmpty else { return }
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.whenComplete { [transport] _ in transport.written(weight) }
        for (index, item) in items.enumerated() {
            // Writes complete in order: the last one stands for all.
            context.write(
                Self.wrapOutboundOut(item.frame(context.channel.allocator)),
                promise: index == items.count - 1 ? written : nil)
        }
        context.flush()
    }

    // MARK: The end

    private func fail(_ fault: MessageAssembler.Fault) {
        switch fault {
        case .tooLarge: transport.close(.tooLarge)
        case .protocolError(let reason): transport.close(.init(code: .protocolError, reason: reason))
        }
    }

    private func beginClosing(_ close: WebSocketTransport.Close, _ context: ChannelHandlerContext) {
        guard phase == .open else { return }
        flush(context)
        phase = .closing
        var data = context.channel.allocator.buffer(capacity: 125)
        data.write(webSocketErrorCode: close.code)
        data.writeString(close.reason)
        write(data, context, promise: nil)
        // Closing at once could make the kernel throw away what the peer has not read. A peer that
        // neither reads nor answers is not waited for longer than this.
        let channel = context.channel
        context.eventLoop.scheduleTask(in: closeTimeout) { channel.close(promise: nil) }
    }

    private func answerClose(_ frame: WebSocketFrame, _ context: ChannelHandlerContext) {
        phase = .closing
        transport.lineClosed()
        // The peer's code comes back, its words need not.
        var data = frame.unmaskedData
        let code = data.readSlice(length: 2) ?? ByteBuffer()
        let channel = context.channel
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.whenComplete { _ in channel.close(promise: nil) }
        write(code, context, promise: written)
        context.eventLoop.scheduleTask(in: closeTimeout) { channel.close(promise: nil) }
    }

    private func write(_ data: ByteBuffer, _ context: ChannelHandlerContext, promise: EventLoopPromise<Void>?) {
        let frame = WebSocketFrame(fin: true, opcode: .connectionClose, data: data)
        context.writeAndFlush(Self.wrapOutboundOut(frame), promise: promise)
    }

    private func end() {
        phase = .closed
        idleTimer?.cancel()
        idleTimer = nil
        transport.lineClosed()
    }

    private func watchIdleness(_ context: ChannelHandlerContext) {
        let due = lastMessage + idleTimeout
        idleTimer = context.eventLoop.assumeIsolated().scheduleTask(deadline: due) { [self] in
            guard phase == .open else { return }
            if lastMessage + idleTimeout <= .now() {
                transport.close(
                    .idle, error: .error(code: "idle", message: "Nothing was heard from the client for too long."))
            } else {
                watchIdleness(context)
            }
        }
    }
}
