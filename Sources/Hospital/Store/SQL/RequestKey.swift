import Foundation

/// Names one request to change something, for all attempts at it.
struct RequestKey: Hashable, Sendable {
    let text: String

    /// - Parameter text: `nil` or empty where nobody will ask again; the store itself may have to.
    init(_ text: String?) {
        guard let text, !text.isEmpty else {
            self.text = UUID().uuidString
            return
        }
        // An index entry of PostgreSQL holds 2704 bytes at most, and a key holds a call's arguments.
        let bytes = Array(text.utf8)
        guard bytes.count > Self.longest else {
            self.text = text
            return
        }
        // The beginning names the call; within one call the hash is enough. FNV-1a, 64 bits.
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        self.text = String(decoding: bytes.prefix(200), as: UTF8.self) + "…\(bytes.count)/\(String(hash, radix: 16))"
    }

    private static let longest = 600
}
