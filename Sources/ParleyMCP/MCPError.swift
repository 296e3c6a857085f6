/// Why an MCP server could not be used, in one line.
public enum MCPError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no connection, for this reason.
    case unavailable(String)
    /// The server did not answer this request in time.
    case timeout(String)
    /// The server speaks only another revision of the protocol.
    case unsupportedVersion(String)
    /// The server answered with an error.
    case server(code: Int, message: String)
    /// The server did something that the protocol does not allow.
    case protocolViolation(String)

    public var description: String {
        switch self {
        case .unavailable(let reason): "the MCP server cannot be reached: \(reason)"
        case .timeout(let method): "the MCP server did not answer \(method) in time"
        case .unsupportedVersion(let version):
            "the MCP server speaks protocol \(version), which this client does not; use a server of revision 2025-11-25 or older"
        case .server(let code, let message): "the MCP server answered with error \(code): \(message)"
        case .protocolViolation(let what): "the MCP server broke the protocol: \(what)"
        }
    }
}
