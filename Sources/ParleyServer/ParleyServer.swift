import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ParleyCore
public import ServiceLifecycle

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// HTTP and WebSocket on one port: the web page at `/`, calls at `/ws/audio`, `/health`, and
/// `/metrics` for Prometheus.
///
/// It knows no engine: each call that comes in is handed to a closure. A graceful shutdown refuses new
/// calls and tells those in progress; a cancellation ends them.
public struct ParleyServer: Service {
    private let configuration: Configuration
    private let logger: Logger
    private let onRunning: @Sendable (Int) async -> Void
    private let handle: @Sendable (any CallTransport) async -> Void
    private let metrics: @Sendable () -> String

    /// - Parameters:
    ///   - metrics: What else `/metrics` shows, in Prometheus' text format; asked for each time.
    ///   - onRunning: Is given the port when connections are accepted; useful where the port was 0.
    ///   - handle: Holds one call and returns when it has ended. When the transport's inbound stream
    ///     ends the caller is gone; a while after that the closure is cancelled.
    public init(
        configuration: Configuration = Configuration(), logger: Logger = Logger(label: "parley.server"),
        metrics: @escaping @Sendable () -> String = { "" },
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in },
        handle: @escaping @Sendable (any CallTransport) async -> Void
    ) {
        self.configuration = configuration
        self.logger = logger
        self.metrics = metrics
        self.onRunning = onRunning
        self.handle = handle
    }

    /// Serves until a graceful shutdown or a cancellation. To be run once.
    /// - Throws: ``ParleyServerError`` where the server cannot begin.
    public func run() async throws {
        try configuration.validate()
        let slots = CallSlots(limit: configuration.maximumCalls)
        let counters = Counters()
        let web = try WebFiles()
        let application = Application(
            router: Routes.router(slots: slots, counters: counters, web: web, metrics: metrics),
            server: HTTPServerBuilder { [configuration, handle] responder in
                CallChannel(
                    responder: responder, configuration: configuration, slots: slots, counters: counters,
                    codecs: ["/ws/audio": { AudioCodec() }], handleCall: handle)
            },
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), serverName: "parley"),
            onServerRunning: { [onRunning, configuration] channel in
                await onRunning(channel.localAddress?.port ?? configuration.port)
            },
            logger: logger)
        do {
            try await withGracefulShutdownHandler {
                try await application.run()
            } onGracefulShutdown: {
                slots.drain()
            }
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw ParleyServerError.portInUse(host: configuration.host, port: configuration.port)
        } catch let error as IOError {
            throw ParleyServerError.cannotListen(
                host: configuration.host, port: configuration.port, reason: String(describing: error))
        } catch let error as SocketAddressError {
            throw ParleyServerError.cannotListen(
                host: configuration.host, port: configuration.port, reason: String(describing: error))
        }
    }
}
