import NIOCore
import NIOWebSocket

/// A message that came over a WebSocket, or its end.
enum SocketInput: Sendable {
    case text(String, receivedAt: ContinuousClock.Instant)
    case binary([UInt8], receivedAt: ContinuousClock.Instant)
    case ping
    /// The client said goodbye; it has been answered.
    case closed(code: UInt16?)
}

/// One WebSocket on its event loop: takes whole messages, answers pings, shakes hands at the end.
final class SocketHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let inputs: AsyncStream<SocketInput>.Continuation
    private var isClosing = false

    init(inputs: AsyncStream<SocketInput>.Continuation) {
        self.inputs = inputs
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = Self.unwrapInboundIn(data)
        switch frame.opcode {
        case .text: deliver(.text(String(buffer: frame.unmaskedData), receivedAt: .now), context)
        case .binary: deliver(.binary(Array(frame.unmaskedData.readableBytesView), receivedAt: .now), context)
        case .ping:
            let pong = WebSocketFrame(fin: true, opcode: .pong, data: frame.unmaskedData)
            context.writeAndFlush(Self.wrapOutboundOut(pong), promise: nil)
            deliver(.ping, context)
        case .connectionClose: answerClose(frame, context)
        default: break
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is CloseSent { isClosing = true } else { context.fireUserInboundEventTriggered(event) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        inputs.finish()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    /// Tells the handler, as an inbound event, that a close frame has been sent: the client's answers it.
    struct CloseSent: Sendable {}

    private func deliver(_ input: SocketInput, _ context: ChannelHandlerContext) {
        // Minutes of audio unread: the client sends faster than anybody could speak.
        if case .dropped = inputs.yield(input) { context.close(promise: nil) }
    }

    private func answerClose(_ frame: WebSocketFrame, _ context: ChannelHandlerContext) {
        guard !isClosing else { return context.close(promise: nil) }
        isClosing = true
        var data = frame.unmaskedData
        let code: UInt16? = data.getInteger(at: data.readerIndex)
        inputs.yield(.closed(code: code))
        let answer = WebSocketFrame(fin: true, opcode: .connectionClose, data: data.readSlice(length: 2) ?? ByteBuffer())
        context.writeAndFlush(Self.wrapOutboundOut(answer)).assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }
}
