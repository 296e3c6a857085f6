import Logging
import NIOCore
import ParleyCore
import ParleyServer
import ServiceLifecycle
import Synchronization

/// What a refused handshake was answered with, gathered on an event loop and read by a test.
final class NIOLockedBox: Sendable {
    private let state = Mutex(WebSocketClient.Refused(status: 0, body: ""))
    var value: WebSocketClient.Refused { state.withLock { $0 } }
    func set(_ change: (inout WebSocketClient.Refused) -> Void) {
        state.withLock { change(&$0) }
    }
}

/// A server on a port of the system's choice for as long as `body` runs.
/// - Returns: What `body` returns, after the server has stopped.
func withServer<Result: Sendable>(
    _ change: (inout ParleyServer.Configuration) -> Void = { _ in },
    handle: @escaping @Sendable (any CallTransport) async -> Void,
    _ body: @escaping @Sendable (_ port: Int, _ stop: @escaping @Sendable () async -> Void) async throws -> Result
) async throws -> Result {
    var configuration = ParleyServer.Configuration(port: 0)
    configuration.closeTimeout = .milliseconds(500)
    change(&configuration)
    let (ports, port) = AsyncStream<Int>.makeStream()
    let server = ParleyServer(
        configuration: configuration, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
        onRunning: { port.yield($0) }, handle: handle)
    let services = ServiceGroup(
        services: [server], logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            defer { port.finish() }
            try await services.run()
        }
        var first: Int?
        for await value in ports {
            first = value
            break
        }
        guard let first else {
            try await group.waitForAll()
            throw CancellationError()
        }
        let result: Swift.Result<Result, any Error>
        do {
            result = .success(try await body(first) { await services.triggerGracefulShutdown() })
        } catch {
            result = .failure(error)
        }
        await services.triggerGracefulShutdown()
        try await group.waitForAll()
        return try result.get()
    }
}
