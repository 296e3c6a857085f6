import Foundation

/// What connections are kept apart by.
struct HTTPOrigin: Sendable, Hashable {
    var isSecure: Bool
    /// Without the brackets of an IPv6 address.
    var host: String
    var port: Int
}

/// Where a request goes.
struct HTTPTarget: Sendable, Hashable {
    let origin: HTTPOrigin
    /// Path and query, as they stand in the request line.
    let path: String

    init(_ url: String) throws(HTTPClientError) {
        guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let encoded = parts.encodedHost
        else { throw .invalidURL }
        let isSecure = scheme == "https"
        let host = encoded.hasPrefix("[") && encoded.hasSuffix("]") ? String(encoded.dropFirst().dropLast()) : encoded
        let port = parts.port ?? (isSecure ? 443 : 80)
        guard (1...65_535).contains(port), !host.isEmpty, Self.isVisible(host) else { throw .invalidURL }
        var path = parts.percentEncodedPath
        if !path.hasPrefix("/") { path = "/" + path }
        if let query = parts.percentEncodedQuery { path += "?" + query }
        // A space or a line end in here would be the end of the request line.
        guard Self.isVisible(path) else { throw .invalidURL }
        origin = HTTPOrigin(isSecure: isSecure, host: host.lowercased(), port: port)
        self.path = path
    }

    /// The `Host` header: the port only where it is not the scheme's own.
    var authority: String {
        let name = origin.host.contains(":") ? "[\(origin.host)]" : origin.host
        return origin.port == (origin.isSecure ? 443 : 80) ? name : "\(name):\(origin.port)"
    }

    private static func isVisible(_ text: String) -> Bool { text.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
}
