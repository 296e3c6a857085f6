/// What went wrong with a request, where neither the network nor the answer's bytes say it.
package enum HTTPClientError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Not `http://` or `https://` with a host.
    case invalidURL
    /// No connection, or no secure one, within the limit.
    case connectTimeout
    /// A connection from an earlier request was closed before a byte of the answer came: the server
    /// most likely has not seen the request.
    case staleConnection
    /// The connection was closed before the answer had ended.
    case remoteConnectionClosed
    /// The server wants to speak another protocol, for which nobody asked.
    case unexpectedUpgrade

    package var description: String {
        switch self {
        case .invalidURL: "it is no http or https URL"
        case .connectTimeout: "it does not answer"
        case .staleConnection, .remoteConnectionClosed: "the connection was closed before the answer ended"
        case .unexpectedUpgrade: "it changes to another protocol without being asked"
        }
    }
}
