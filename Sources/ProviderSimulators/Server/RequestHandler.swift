import NIOCore
import NIOHTTP1

/// Puts HTTP requests together on a connection's event loop, until it becomes a WebSocket.
final class RequestHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// The largest recording that OpenAI takes is 25 MB.
    static let maximumBodyBytes = 32 << 20

    private let requests: AsyncStream<IncomingRequest>.Continuation
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()

    init(requests: AsyncStream<IncomingRequest>.Continuation) {
        self.requests = requests
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch Self.unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body.clear()
        case .body(let part):
            guard body.readableBytes + part.readableBytes <= Self.maximumBodyBytes else {
                head = nil
                return context.close(promise: nil)
            }
            body.writeImmutableBuffer(part)
        case .end:
            guard let head else { return }
            self.head = nil
            let request = IncomingRequest(head: head, body: body, receivedAt: .now)
            body = ByteBuffer()
            // Who sends more requests than are read does not wait for answers.
            if case .dropped = requests.yield(request) { context.close(promise: nil) }
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        requests.finish()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is HTTPParserError else { return context.close(promise: nil) }
        let head = HTTPResponseHead(version: .http1_1, status: .badRequest, headers: ["connection": "close"])
        context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }
}
