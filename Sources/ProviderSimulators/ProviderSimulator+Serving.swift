import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import ParleyCore
import Synchronization

extension ProviderSimulator {
    /// Binds the port. From now on clients can connect; they are answered while ``run()`` runs.
    /// - Returns: The port, which is the configured one unless that is 0.
    /// - Throws: An `IOError` if the port cannot be had.
    @discardableResult
    public func start() async throws -> Int {
        if let listener = state.withLock({ $0.listener }) { return listener.port }
        let configuration = configuration
        let (connections, continuation) = AsyncStream<Connection>.makeStream()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    continuation.yield(try Connection(number: accepted(), channel: channel))
                }
            }
            .bind(host: configuration.host, port: configuration.port).get()
        channel.closeFuture.whenComplete { _ in continuation.finish() }
        let port = channel.localAddress?.port ?? configuration.port
        state.withLock { $0.listener = Listener(channel: channel, connections: connections, port: port) }
        logger.info("Listening", metadata: ["host": "\(configuration.host)", "port": "\(port)"])
        return port
    }

    /// Answers clients until the task is cancelled, then closes the port and all connections.
    public func run() async throws {
        try await start()
        guard let listener = state.withLock({ $0.listener }) else { return }
        await withTaskCancellationHandler {
            await withDiscardingTaskGroup { group in
                for await connection in listener.connections {
                    group.addTask { await self.serve(connection) }
                }
                group.cancelAll()
            }
        } onCancel: {
            listener.channel.close(promise: nil)
        }
        try? await listener.channel.closeFuture.get()
        state.withLock { $0.listener = nil }
    }

    /// The port in use, or `nil` before ``start()``.
    public var port: Int? {
        state.withLock { $0.listener?.port }
    }

    /// Such as `http://127.0.0.1:41234`. Before ``start()`` the port is the configured one.
    public var baseURL: String {
        state.withLock { "http://\($0.configuration.host):\($0.listener?.port ?? $0.configuration.port)" }
    }

    /// Such as `ws://127.0.0.1:41234`.
    public var webSocketURL: String {
        "ws" + baseURL.dropFirst("http".count)
    }

    // MARK: One connection

    private func serve(_ connection: Connection) async {
        defer {
            connection.close()
            closed(connection)
        }
        await withTaskCancellationHandler {
            for await request in connection.requests {
                guard await serve(request, on: connection) else { break }
            }
        } onCancel: {
            // A write waits for as long as a client does not read.
            connection.close()
        }
    }

    /// - Returns: Whether the connection can take another request.
    private func serve(_ request: IncomingRequest, on connection: Connection) async -> Bool {
        let route = Route(request)
        if case .control(let control) = route {
            try? await answerControl(control, request, on: connection)
            return request.head.isKeepAlive
        }
        let configuration = configuration
        let gate = Gate(route, request, configuration, isGranted: isGranted)
        let draw = route.stage.map { self.draw($0, isConnecting: true) }
        var recorded = RecordedRequest(
            id: 0, stage: route.stage, connection: connection.number, method: request.head.method.rawValue,
            path: request.path, query: Redaction.query(request.query), headers: Redaction.fields(request.head.headers),
            hasRightKey: gate.hasRightKey, receivedAt: request.receivedAt)
        recorded.body = request.json.map(Redaction.json)
        recorded.bodyBytes = request.body.readableBytes
        let exchange = Exchange(
            simulator: self, connection: connection, request: request, log: begin(recorded),
            configuration: configuration, gate: gate, draw: draw)

        var ending = route.isSocket ? await attempt(exchange, route) : await attemptWhileConnected(exchange, route)
        // What ends because the simulator stops was not closed by the client.
        if Task.isCancelled, ending == .closedByClient { ending = .closedBySimulator }
        let (how, now) = (ending, ContinuousClock.now)
        exchange.log.update { $0.end(how, at: now) }
        logger.debug(
            "\(request.head.method.rawValue) \(request.path)",
            metadata: ["ending": "\(how.rawValue)", "fault": "\(exchange.fault?.description ?? "none")", "connection": "\(connection.number)"])
        return ending == .answered && request.head.isKeepAlive && !request.isUpgrade
    }

    /// Gives the request up as soon as the client closes the connection. A WebSocket sees to that itself.
    private func attemptWhileConnected(_ exchange: Exchange, _ route: Route) async -> RecordedRequest.Ending {
        await withTaskGroup(of: RecordedRequest.Ending?.self) { group in
            group.addTask { await self.attempt(exchange, route) }
            group.addTask {
                await exchange.connection.untilClosed()
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            if let first { return first }
            let last: RecordedRequest.Ending? = await group.next() ?? nil
            return last ?? .closedByClient
        }
    }

    private func attempt(_ exchange: Exchange, _ route: Route) async -> RecordedRequest.Ending {
        do {
            return try await answer(exchange, route)
        } catch is CancellationError {
            return .closedByClient
        } catch is ChannelError {
            return .closedByClient
        } catch is IOError {
            return .closedByClient
        } catch {
            return .closedBySimulator
        }
    }

    private func answer(_ exchange: Exchange, _ route: Route) async throws -> RecordedRequest.Ending {
        switch exchange.fault {
        case .refuse:
            await exchange.connection.reset()
            return .closedBySimulator
        case .unauthorized:
            try await exchange.answer(route.vendor.unauthorized(exchange))
            return .answered
        case .rateLimited(let after):
            try await exchange.answer(route.vendor.rateLimited(exchange, retryAfter: after))
            return .answered
        case .serverError:
            try await exchange.answer(route.vendor.serverError(exchange))
            return .answered
        case .stallAfterConnect where !route.isSocket:
            try await exchange.stall()
        default: break
        }
        if let refusal = exchange.gate.refusal(exchange) {
            try await exchange.answer(refusal)
            return .answered
        }
        return try await perform(route, exchange)
    }

    private func perform(_ route: Route, _ exchange: Exchange) async throws -> RecordedRequest.Ending {
        switch route {
        case .listen(let version): return try await DeepgramSocket(exchange: exchange, version: version).run()
        case .textToSpeechSocket(let voice, let isMulti):
            return try await ElevenLabsSocket(exchange: exchange, voice: voice, isMulti: isMulti).run()
        case .chatCompletions(let deployment):
            try await ChatCompletions(exchange: exchange, deployment: deployment).run()
        case .textToSpeech(let voice, let isStreamed, let hasTimestamps):
            try await ElevenLabsSpeech(
                exchange: exchange, voice: voice, isStreamed: isStreamed, hasTimestamps: hasTimestamps
            ).run()
        case .transcriptions: try await AudioTranscriptions(exchange: exchange).run()
        case .speech: try await AudioSpeech(exchange: exchange).run()
        case .deepgramGrant: try await exchange.answer(Deepgram.grant(exchange))
        case .deepgramAccount(let answer), .elevenLabsAccount(let answer), .models(let answer):
            try await exchange.answer(answer(exchange.configuration))
        case .unknown, .control: try await exchange.answer(route.vendor.notFound(exchange))
        }
        return .answered
    }
}
