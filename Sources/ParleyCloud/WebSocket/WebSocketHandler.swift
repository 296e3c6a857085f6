import NIOCore
import NIOWebSocket
import ParleyHTTP

/// The end of a WebSocket's pipeline: frames, already put together, become messages.
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let inbox: WebSocketInbox
    private let service: CloudService
    private let pingInterval: TimeAmount
    private var pings: RepeatedTask?
    private var heardSincePing = true
    private var isClosing = false
    private var hasEnded = false

    init(inbox: WebSocketInbox, service: CloudService, pingInterval: TimeAmount) {
        self.inbox = inbox
        self.service = service
        self.pingInterval = pingInterval
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        let boundContext = NIOLoopBound(context, eventLoop: context.eventLoop)
        pings = context.eventLoop.scheduleRepeatedTask(initialDelay: pingInterval, delay: pingInterval) { _ in
            bound.value.ping(boundContext.value)
        }
        // The peer may have gone while the pipeline was being changed over: nobody will say so again.
        if !context.channel.isActive { end(service.error(.connectionLost, "the connection was closed without a word")) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        pings?.cancel()
    }

    // MARK: In

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = Self.unwrapInboundIn(data)
        heardSincePing = true
        switch frame.opcode {
        case .text:
            let bytes = frame.unmaskedData.readableBytesView
            guard let text = String(validating: bytes, as: UTF8.self) else {
                return fail(context, .dataInconsistentWithMessage, "a text message is not UTF-8")
            }
            inbox.put(.text(text))
        case .binary:
            inbox.put(.binary(Array(frame.unmaskedData.readableBytesView)))
        case .ping:
            write(context, .pong, frame.unmaskedData)
        case .connectionClose:
            closed(context, frame.unmaskedData)
        default:
            break
        }
    }

    private func closed(_ context: ChannelHandlerContext, _ data: ByteBuffer) {
        var data = data
        let code = data.readInteger(as: UInt16.self)
        if !hasEnded {
            hasEnded = true
            inbox.put(.closed(code: code, reason: String(buffer: data)))
            inbox.finish()
        }
        if isClosing {
            context.close(promise: nil)
            return
        }
        isClosing = true
        var answer = ByteBuffer()
        if let code { answer.writeInteger(code) }
        let channel = context.channel
        context.writeAndFlush(Self.wrapOutboundOut(Self.frame(.connectionClose, answer)))
            .whenComplete { _ in channel.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        pings?.cancel()
        end(service.error(.connectionLost, "the connection was closed without a word"))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case NIOWebSocketError.invalidFrameLength:
            fail(context, .messageTooLarge, "a message is too large")
        case let fault as NIOWebSocketFrameAggregator.Error:
            if case .accumulatedFrameSizeIsTooLarge = fault {
                fail(context, .messageTooLarge, "a message is too large")
            } else {
                fail(context, .protocolError, "the frames of a message are out of order")
            }
        case is NIOWebSocketError:
            fail(context, .protocolError, "a WebSocket frame is malformed")
        case TLSError.uncleanShutdown:
            context.close(promise: nil)
        default:
            end(service.transportError(error, url: ""))
            context.close(promise: nil)
        }
    }

    private func fail(_ context: ChannelHandlerContext, _ code: WebSocketErrorCode, _ detail: String) {
        end(service.error(.protocolViolation, detail))
        isClosing = true
        var data = ByteBuffer()
        data.write(webSocketErrorCode: code)
        let channel = context.channel
        context.writeAndFlush(Self.wrapOutboundOut(Self.frame(.connectionClose, data)))
            .whenComplete { _ in channel.close(promise: nil) }
    }

    private func end(_ error: any Error) {
        guard !hasEnded else { return }
        hasEnded = true
        inbox.finish(throwing: error)
    }

    // MARK: Out

    /// Nothing more is taken from the network while nobody reads.
    func read(context: ChannelHandlerContext) {
        guard inbox.isFull else { return context.read() }
        let boundContext = NIOLoopBound(context, eventLoop: context.eventLoop)
        let eventLoop = context.eventLoop
        inbox.onceDrained { eventLoop.execute { boundContext.value.read() } }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if Self.unwrapOutboundIn(data).opcode == .connectionClose { isClosing = true }
        context.write(data, promise: promise)
    }

    private func ping(_ context: ChannelHandlerContext) {
        guard heardSincePing || isClosing else {
            end(service.error(.connectionLost, "the other side has gone silent"))
            context.close(promise: nil)
            return
        }
        heardSincePing = false
        write(context, .ping, ByteBuffer())
    }

    private func write(_ context: ChannelHandlerContext, _ opcode: WebSocketOpcode, _ data: ByteBuffer) {
        guard !isClosing else { return }
        context.writeAndFlush(Self.wrapOutboundOut(Self.frame(opcode, data)), promise: nil)
    }

    private static func frame(_ opcode: WebSocketOpcode, _ data: ByteBuffer) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(), data: data)
    }
}
