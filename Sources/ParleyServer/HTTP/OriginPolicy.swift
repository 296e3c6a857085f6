import Foundation
import NIOHTTP1

/// Which web pages may open a WebSocket here.
///
/// A browser lets any page connect to any server, this one on the loopback interface included, but
/// tells the server which page it is. Clients that are not browsers send no `Origin` and are let in.
struct OriginPolicy: Sendable {
    /// Origins besides the server's own, such as `https://example.com`; `*` stands for all.
    var allowed: Set<String>

    func allows(_ head: HTTPRequestHead) -> Bool {
        guard let origin = head.headers.first(name: "Origin") else { return true }
        if allowed.contains("*") || allowed.contains(origin) { return true }
        guard let host = head.headers.first(name: "Host"), let scheme = origin.range(of: "://") else { return false }
        return origin[scheme.upperBound...].lowercased() == host.lowercased()
    }
}
