import Foundation
import Logging
import ParleyCore
import ParleyHTTP

/// Streamable HTTP: one address, to which every message is posted, and whose answers come as one JSON
/// document or as a stream of events.
struct HTTPTransport: MCPTransport {
    let url: String
    let headers: [String: String]
    let timeout: Duration
    let logger: Logger

    func connect(_ body: @escaping @Sendable (any MCPConnection) async throws -> Void) async throws {
        guard let parsed = URL(string: url), ["http", "https"].contains(parsed.scheme?.lowercased()), parsed.host != nil else {
            throw MCPError.unavailable("\(url) is no http address")
        }
        var configuration = HTTPClient.Configuration()
        configuration.connectLimit = .seconds(10)
        let client = HTTPClient(configuration: configuration)
        let connection = HTTPConnection(url: parsed, headers: headers, client: client, timeout: timeout, logger: logger)
        do {
            try await withThrowingTaskGroup(of: Bool.self) { group in
                group.addTask {
                    await connection.listen()
                    return false
                }
                group.addTask {
                    try await body(connection)
                    return true
                }
                // Whether the server offers a stream of its own does not matter; `body` decides.
                while let isOver = try await group.next(), !isOver {}
                group.cancelAll()
            }
        } catch {
            await Self.close(connection, client)
            throw error
        }
        await Self.close(connection, client)
    }

    /// The connection's task may have been cancelled, and the server is to hear of the end all the same.
    private static func close(_ connection: HTTPConnection, _ client: HTTPClient) async {
        await Task {
            await connection.end()
            client.shutDown()
        }.value
    }
}
