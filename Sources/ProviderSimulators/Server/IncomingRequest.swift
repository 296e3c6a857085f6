import Foundation
import NIOCore
import NIOHTTP1
import ParleyCore

/// A whole HTTP request, or a WebSocket's handshake.
struct IncomingRequest: Sendable {
    var head: HTTPRequestHead
    var body: ByteBuffer
    var receivedAt: ContinuousClock.Instant

    /// Decoded, without the query.
    var path: String
    var query: [RecordedField]

    init(head: HTTPRequestHead, body: ByteBuffer, receivedAt: ContinuousClock.Instant) {
        self.head = head
        self.body = body
        self.receivedAt = receivedAt
        let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = Self.decoded(parts[0])
        query = parts.count < 2 ? [] : parts[1].split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return RecordedField(
                Self.decoded(sides[0]), sides.count < 2 ? "" : Self.decoded(sides[1], plusIsSpace: true))
        }
    }

    var isUpgrade: Bool {
        head.method == .GET && head.headers[canonicalForm: "upgrade"].contains { $0.lowercased() == "websocket" }
    }

    var json: JSONValue? {
        try? JSONDecoder().decode(JSONValue.self, from: Data(body.readableBytesView))
    }

    func query(_ name: String) -> String? {
        query.first { $0.name == name }?.value
    }

    func queries(_ name: String) -> [String] {
        query.filter { $0.name == name }.map(\.value)
    }

    /// The token of `Authorization: SCHEME TOKEN`.
    func authorization(_ schemes: String...) -> String? {
        guard let value = head.headers.first(name: "authorization") else { return nil }
        let parts = value.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, schemes.contains(where: { $0.lowercased() == parts[0].lowercased() }) else { return nil }
        return String(parts[1])
    }

    private static func decoded(_ text: Substring, plusIsSpace: Bool = false) -> String {
        let text = plusIsSpace ? text.replacing("+", with: " ") : text
        return text.removingPercentEncoding ?? String(text)
    }
}
