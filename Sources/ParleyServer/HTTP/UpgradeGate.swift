import NIOCore
import NIOHTTP1
import ParleyCore

/// Looks at the first request of a connection and decides whether it may become a WebSocket.
///
/// It stands before NIO's upgrade handler, which swallows a request whose upgrade is refused: a request
/// that asks for a WebSocket either gets through whole or is answered here. All others lose their
/// `Upgrade` header and are ordinary requests. Only the first request of a connection can upgrade, so
/// that the gate goes once it has seen one.
final class UpgradeGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let paths: Set<String>
    private let origins: OriginPolicy
    private let slots: CallSlots
    private let deadline: TimeAmount
    private let admit: (CallSlot) -> Void
    private var timer: Scheduled<Void>?
    private var isRefused = false

    /// - Parameters:
    ///   - paths: Where WebSockets are.
    ///   - deadline: By when the first request has to have come.
    ///   - admit: Is given the call's slot before the upgrade begins.
    init(
        paths: Set<String>, origins: OriginPolicy, slots: CallSlots, deadline: TimeAmount,
        admit: @escaping (CallSlot) -> Void
    ) {
        self.paths = paths
        self.origins = origins
        self.slots = slots
        self.deadline = deadline
        self.admit = admit
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: deadline) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefused else { return }
        guard case .head(var head) = Self.unwrapInboundIn(data) else {
            return context.fireChannelRead(data)
        }
        let path = String(head.uri.prefix { $0 != "?" })
        let wantsWebSocket = head.headers[canonicalForm: "upgrade"].contains { $0.lowercased() == "websocket" }
        guard wantsWebSocket, paths.contains(path) else {
            head.headers.remove(name: "Upgrade")
            return pass(head, context)
        }
        guard head.isWebSocketHandshake else {
            return refuse(
                .badRequest, code: "bad_handshake", message: "This is no WebSocket handshake of version 13.", context)
        }
        guard origins.allows(head) else {
            return refuse(
                .forbidden, code: "bad_origin", message: "Pages of this origin may not call.", context)
        }
        do throws(CallSlots.Refusal) {
            let slot = try slots.reserve()
            context.channel.closeFuture.whenComplete { _ in slot.release() }
            admit(slot)
            pass(head, context)
        } catch {
            switch error {
            case .full:
                refuse(
                    .serviceUnavailable, code: "busy",
                    message: "All \(slots.limit) lines are busy. Please call again in a moment.", context)
            case .draining:
                refuse(.serviceUnavailable, code: "shutting_down", message: "The server is shutting down.", context)
            }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isRefused else { return }
        refuse(.badRequest, code: "bad_request", message: "This is no HTTP request.", context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            // Nothing has been asked yet, so that nobody is left without an answer.
            context.close(promise: nil)
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    private func pass(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        context.fireChannelRead(Self.wrapInboundOut(.head(head)))
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    private func refuse(
        _ status: HTTPResponseStatus, code: String, message: String, _ context: ChannelHandlerContext
    ) {
        isRefused = true
        let body = JSONValue.object(["error": ["code": .string(code), "message": .string(message)]]).text
        var headers: HTTPHeaders = [
            "Content-Type": "application/json", "Content-Length": "\(body.utf8.count)", "Connection": "close",
        ]
        if status == .serviceUnavailable { headers.add(name: "Retry-After", value: "5") }
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        let channel = context.channel
        context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
        context.write(Self.wrapOutboundOut(.body(.byteBuffer(channel.allocator.buffer(string: body)))), promise: nil)
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.whenComplete { _ in channel.close(promise: nil) }
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: written)
    }
}

extension HTTPRequestHead {
    /// What NIO's upgrader checks, and refuses by swallowing the request.
    fileprivate var isWebSocketHandshake: Bool {
        method == .GET && version == .http1_1
            && headers[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" }
            && headers["Sec-WebSocket-Key"].count == 1 && headers["Sec-WebSocket-Version"] == ["13"]
    }
}
