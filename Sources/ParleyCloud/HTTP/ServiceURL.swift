import Foundation

/// Where a service is: the base that its paths are appended to.
struct ServiceURL: Sendable, Hashable {
    let isSecure: Bool
    /// Without the brackets of an IPv6 address.
    let host: String
    let port: Int
    /// Without a slash at its end.
    let path: String

    /// - Parameter text: Such as `https://api.openai.com/v1`; `http`, `https`, `ws` or `wss`.
    /// - Throws: ``CloudError`` for what is no such URL, or holds a password.
    init(_ text: String, of service: CloudService) throws {
        let text = text.trimmingWhitespace
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            let host = parts.host?.trimmingPrefix("[").trimmed(suffix: "]"), !host.isEmpty
        else {
            // What has an @ in it may have a password before it.
            let shown = text.contains("@") ? "" : " \"\(text.prefix(80))\""
            throw service.error(.misconfigured, "the base URL\(shown) is none. Write one such as https://host:8000/v1.")
        }
        guard parts.user == nil, parts.password == nil else {
            throw service.error(
                .misconfigured, "the base URL holds a user name or a password. Set \(service.keyVariable) instead.")
        }
        switch scheme {
        case "https", "wss": isSecure = true
        case "http", "ws": isSecure = false
        default:
            throw service.error(.misconfigured, "the base URL begins with \"\(scheme)://\". Write http:// or https://.")
        }
        guard parts.query == nil, parts.fragment == nil else {
            throw service.error(.misconfigured, "the base URL ends at its path: leave out what follows \"?\" or \"#\".")
        }
        self.host = host
        port = parts.port ?? (isSecure ? 443 : 80)
        guard (1...65_535).contains(port) else {
            throw service.error(.misconfigured, "\(port) is no port.")
        }
        var path = parts.percentEncodedPath
        while path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    private init(_ base: ServiceURL, path: String) {
        isSecure = base.isSecure
        host = base.host
        port = base.port
        self.path = path
    }

    /// The same service's base without `suffix`, for users who give the whole address of one request.
    func without(suffix: String) -> ServiceURL {
        ServiceURL(self, path: path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path)
    }

    /// The `Host` header: the port only where it is not the scheme's own.
    var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }

    /// What stands in the request line.
    func target(_ path: String, query: [(String, String)] = []) -> String {
        let whole = self.path + path
        guard !query.isEmpty else { return whole }
        return whole + "?" + query.map { "\(Self.escaped($0))=\(Self.escaped($1))" }.joined(separator: "&")
    }

    func http(_ path: String, query: [(String, String)] = []) -> String {
        "\(isSecure ? "https" : "http")://\(authority)\(target(path, query: query))"
    }

    /// One part of a path or a query, everything escaped that is not unreserved (RFC 3986, 2.3).
    static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}

extension StringProtocol {
    fileprivate func trimmed(suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : String(self)
    }
}
