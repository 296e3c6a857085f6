import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket
import ParleyCore

/// Each connection of the server: HTTP, until a request turns it into a call.
struct CallChannel: HTTPChannelHandler {
    /// A connection that has not made up its mind yet: NIO reads from it only once `setup` is done.
    struct Value: ServerChildChannelValue {
        var channel: any Channel
        fileprivate var line: EventLoopFuture<Line>
    }

    fileprivate enum Line {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        case call(WebSocketTransport, CallSlot)
    }

    private struct Unexpected: Error {}

    let responder: Responder
    let configuration: ParleyServer.Configuration
    let slots: CallSlots
    let counters: Counters
    let codecs: [String: @Sendable () -> any CallCodec]
    let handleCall: @Sendable (any CallTransport) async -> Void

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            // From the gate to the upgrade, both on this event loop.
            let slot = NIOLoopBoundBox<CallSlot?>(nil, eventLoop: channel.eventLoop)
            let upgrader = NIOTypedWebSocketServerUpgrader<Line>(
                maxFrameSize: configuration.maximumMessageBytes, enableAutomaticErrorHandling: false
            ) { channel, _ in
                channel.eventLoop.makeSucceededFuture([:])
            } upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeCompletedFuture { try makeCall(channel, head, slot.value, logger) }
            }
            var pipeline = NIOUpgradableHTTPServerPipelineConfiguration(
                upgradeConfiguration: .init(upgraders: [upgrader]) { channel in
                    channel.eventLoop.makeCompletedFuture { try makeHTTP(channel, logger) }
                })
            pipeline.enablePipelining = false
            // The gate answers what comes before the first request, Hummingbird what comes after.
            pipeline.enableErrorHandling = false
            pipeline.enableResponseHeaderValidation = false
            pipeline.decoderConfiguration.maxHeaderListSize = 32 * 1024
            let operations = channel.pipeline.syncOperations
            let line = try operations.configureUpgradableHTTPServerPipeline(configuration: pipeline)
            let gate = UpgradeGate(
                paths: Set(codecs.keys), origins: OriginPolicy(allowed: configuration.allowedOrigins), slots: slots,
                deadline: TimeAmount(configuration.requestTimeout)
            ) { slot.value = $0 }
            let upgradeHandler = try operations.handler(type: NIOTypedHTTPServerUpgradeHandler<Line>.self)
            try operations.addHandler(gate, position: .before(upgradeHandler))
            return Value(channel: channel, line: line)
        }
    }

    func handle(value: Value, logger: Logger) async {
        let channel = value.channel
        let line = await withTaskCancellationHandler {
            try? await value.line.get()
        } onCancel: {
            channel.close(promise: nil)
        }
        switch line {
        case .http(let connection): await handleHTTP(asyncChannel: connection, logger: logger)
        case .call(let transport, let slot): await hold(transport, slot)
        // The peer has left, or was refused.
        case nil: channel.close(promise: nil)
        }
    }

    private func makeHTTP(_ channel: any Channel, _ logger: Logger) throws -> Line {
        let operations = channel.pipeline.syncOperations
        try operations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try operations.addHandler(
            HTTPConnectionStateHandler(idleTimeout: configuration.requestTimeout, logger: logger))
        return .http(
            try NIOAsyncChannel(
                wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true)))
    }

    private func makeCall(
        _ channel: any Channel, _ head: HTTPRequestHead, _ slot: CallSlot?, _ logger: Logger
    ) throws -> Line {
        guard let slot, let codec = codecs[String(head.uri.prefix { $0 != "?" })] else { throw Unexpected() }
        let transport = WebSocketTransport(
            channel: channel, codec: codec(),
            inboundSamples: configuration.maximumInboundAudio.sampleCount(rate: AudioFormat.callerRate),
            outboundBytes: configuration.maximumOutboundBytes, counters: counters, logger: logger)
        try channel.pipeline.syncOperations.addHandler(
            WebSocketHandler(
                transport: transport, maximumMessageBytes: configuration.maximumMessageBytes,
                idleTimeout: TimeAmount(configuration.idleTimeout),
                closeTimeout: TimeAmount(configuration.closeTimeout)))
        slot.retain()
        return .call(transport, slot)
    }

    /// Runs a call until it ends by itself, or is cancelled because it outlived its line.
    private func hold(_ transport: WebSocketTransport, _ slot: CallSlot) async {
        // The server may have begun to stop while the connection was being upgraded.
        if slots.isDraining { transport.close(.shuttingDown) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await handleCall(transport) }
            group.addTask {
                await transport.untilClosed()
                try? await Task.sleep(for: configuration.drainTimeout)
            }
            await group.next()
            group.cancelAll()
        }
        await transport.close()
        try? await transport.channel.closeFuture.get()
        slot.release()
    }
}
