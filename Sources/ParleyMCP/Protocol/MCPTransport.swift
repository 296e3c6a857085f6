import ParleyCore

/// A way to an MCP server.
protocol MCPTransport: Sendable {
    /// Connects, and stays connected while `body` runs.
    /// - Throws: ``MCPError/unavailable(_:)`` where it cannot, and what `body` throws.
    func connect(_ body: @escaping @Sendable (any MCPConnection) async throws -> Void) async throws
}

/// One connection to an MCP server.
protocol MCPConnection: Sendable {
    /// What the server sends, in order. It ends with the connection.
    var incoming: AsyncStream<RPCMessage> { get }

    /// Sends a message. Where the answer comes on the same way (HTTP), it returns when that has been
    /// put into ``incoming``.
    /// - Throws: ``SessionExpired`` where the server knows this session no more; ``MCPError``.
    func send(_ message: RPCMessage) async throws

    /// The server has agreed to a protocol revision.
    func agreed(on version: String) async
}

/// The server has forgotten the session: everything begins anew with `initialize`.
struct SessionExpired: Error {}
