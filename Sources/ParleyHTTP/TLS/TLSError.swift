/// Why there is no secure connection, or no longer.
package enum TLSError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The certificates to trust, or the connection's own state, could not be set up.
    case setUp(String)
    /// The server's certificate was refused, for this reason in OpenSSL's words.
    case certificate(String)
    /// The server, or something in between, does not keep to the protocol, or refuses what we offer.
    case failed(String)
    case closedInHandshake
    /// The connection ended without the goodbye that TLS has: anybody may have cut it off.
    case uncleanShutdown
    /// More was written than is kept until the handshake has ended.
    case tooMuchUnsent

    package var description: String {
        switch self {
        case .setUp(let reason): "TLS cannot be set up: \(reason)"
        case .certificate(let reason): reason
        case .failed(let reason): reason
        case .closedInHandshake: "the connection was closed during the handshake"
        case .uncleanShutdown: "the connection was cut off"
        case .tooMuchUnsent: "too much is waiting for the handshake"
        }
    }
}
