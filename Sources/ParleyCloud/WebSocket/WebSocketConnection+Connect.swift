import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import ParleyHTTP

extension WebSocketConnection {
    /// Opens a connection and returns when the service has accepted it.
    /// - Parameters:
    ///   - path: Appended to the service's base.
    ///   - headers: Those that the service wants besides the handshake's own.
    /// - Throws: ``CloudError``, also for a service that answers the handshake with an error;
    ///   `CancellationError`.
    static func connect(
        to url: ServiceURL, path: String, query: [(String, String)] = [], headers: [(String, String)],
        for service: CloudService, configuration: Configuration = Configuration()
    ) async throws -> WebSocketConnection {
        let eventLoop = MultiThreadedEventLoopGroup.singleton.any()
        let outcome = eventLoop.makePromise(of: WebSocketConnection.self)
        let limit = configuration.connectLimit.timeAmount
        let giveUp = eventLoop.scheduleTask(in: limit) {
            outcome.fail(
                service.error(
                    .unreachable,
                    "\(url.authority) does not answer within \(configuration.connectLimit.inWords). Check the base URL and the network."))
        }
        defer { giveUp.cancel() }

        let head = requestHead(url, target: url.target(path, query: query), headers: headers)
        // Not a child: an attempt that is given up is not waited for.
        Task {
            do {
                let handshake = try await open(url, head, service, configuration, on: eventLoop, outcome)
                handshake.flatMap(\.connection).cascade(to: outcome)
            } catch {
                outcome.fail(error)
            }
        }

        do {
            return try await withTaskCancellationHandler {
                try await outcome.futureResult.get()
            } onCancel: {
                outcome.fail(CancellationError())
            }
        } catch {
            throw handshakeError(error, url: url, service: service)
        }
    }

    /// - Returns: The handshake, when there is a connection. A name may stand for several addresses, of
    ///   which some refuse: their handshakes do not count.
    private static func open(
        _ url: ServiceURL, _ head: HTTPRequestHead, _ service: CloudService, _ configuration: Configuration,
        on eventLoop: any EventLoop, _ outcome: EventLoopPromise<WebSocketConnection>
    ) async throws -> EventLoopFuture<Upgrade> {
        let security = url.isSecure ? try configuration.security ?? TLSContext.system.get() : nil
        return try await ClientBootstrap(group: eventLoop)
            .connectTimeout(configuration.connectLimit.timeAmount)
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .connect(host: url.host, port: url.port) { channel in
                // However the attempt ends, no connection is left over.
                outcome.futureResult.whenFailure { _ in channel.close(promise: nil) }
                return channel.eventLoop.makeCompletedFuture {
                    if let security {
                        try channel.pipeline.syncOperations.addHandler(TLSClientHandler(context: security, host: url.host))
                    }
                    return try upgrade(channel, head: head, service: service, configuration: configuration)
                }
            }
    }

    private static func requestHead(_ url: ServiceURL, target: String, headers: [(String, String)]) -> HTTPRequestHead {
        var fields = HTTPHeaders([("Host", url.authority), ("User-Agent", "parley")])
        for (name, value) in headers { fields.add(name: name, value: value) }
        return HTTPRequestHead(version: .http1_1, method: .GET, uri: target, headers: fields)
    }

    private static func upgrade(
        _ channel: any Channel, head: HTTPRequestHead, service: CloudService, configuration: Configuration
    ) throws -> EventLoopFuture<Upgrade> {
        let inbox = WebSocketInbox()
        let upgrader = NIOTypedWebSocketClientUpgrader<Upgrade>(
            maxFrameSize: configuration.maximumMessageBytes,
            enableAutomaticErrorHandling: false,
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        NIOWebSocketFrameAggregator(
                            minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: 4_096,
                            maxAccumulatedFrameSize: configuration.maximumMessageBytes))
                    try channel.pipeline.syncOperations.addHandler(
                        WebSocketHandler(inbox: inbox, service: service, pingInterval: configuration.pingInterval.timeAmount))
                    let connection = WebSocketConnection(
                        channel: channel, inbox: inbox, service: service, sendLimit: configuration.sendLimit)
                    return Upgrade(connection: channel.eventLoop.makeSucceededFuture(connection))
                }
            })
        var pipeline = NIOUpgradableHTTPClientPipelineConfiguration(
            upgradeConfiguration: NIOTypedHTTPClientUpgradeConfiguration(
                upgradeRequestHead: head, upgraders: [upgrader],
                notUpgradingCompletionHandler: { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let answer = channel.eventLoop.makePromise(of: WebSocketConnection.self)
                        try channel.pipeline.syncOperations.addHandler(RefusalHandler(service: service, promise: answer))
                        return Upgrade(connection: answer.futureResult)
                    }
                }))
        // The service may speak before its handshake has been digested.
        pipeline.leftOverBytesStrategy = .forwardBytes
        return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(configuration: pipeline)
    }

    private static func handshakeError(_ error: any Error, url: ServiceURL, service: CloudService) -> any Error {
        switch error {
        case is CloudError, is CancellationError: error
        case is NIOHTTPClientUpgradeError: service.error(.protocolViolation, "the answer to the handshake is no WebSocket")
        case is ChannelError:
            service.error(.connectionLost, "the connection was closed during the handshake")
        default: service.transportError(error, url: url.http(""))
        }
    }
}

/// What the handshake came to: a connection now, or the reason why not in a moment.
private struct Upgrade: Sendable {
    var connection: EventLoopFuture<WebSocketConnection>
}

/// Reads the answer of a service that does not upgrade, and fails the promise with what it says.
private final class RefusalHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private let service: CloudService
    private let promise: EventLoopPromise<WebSocketConnection>
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []

    init(service: CloudService, promise: EventLoopPromise<WebSocketConnection>) {
        self.service = service
        self.promise = promise
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch Self.unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body(let part): if body.count < 65_536 { body += part.readableBytesView }
        case .end: fail(context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { fail(context) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { fail(context) }

    private func fail(_ context: ChannelHandlerContext) {
        if let head, head.status.code >= 300 {
            promise.fail(service.error(status: Int(head.status.code), headers: head.headers, body: body))
        } else {
            promise.fail(service.error(.protocolViolation, "the answer to the handshake is no WebSocket"))
        }
        context.close(promise: nil)
    }
}
