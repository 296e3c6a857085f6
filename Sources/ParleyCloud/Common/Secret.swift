/// A key. Nothing that prints, dumps or interpolates it shows it.
public struct Secret: Sendable, Hashable {
    private let value: String

    /// - Parameter text: The key; white space around it, which a file or a shell leaves there, is no
    ///   part of it. `nil` where nothing is left.
    public init?(_ text: String?) {
        guard let text else { return nil }
        let key = text.trimmingWhitespace
        guard !key.isEmpty else { return nil }
        value = key
    }

    /// The key itself, for the header that carries it and nothing else.
    var exposed: String { value }

    /// Whether it can stand in a header: visible ASCII, as every service's keys are.
    var isHeaderSafe: Bool { value.utf8.allSatisfy { (0x21...0x7E).contains($0) } }

    /// A service's words without the key: some repeat it, whole, in part or masked.
    func scrubbed(from text: String) -> String {
        // What is shorter protects nothing, and would be found in every other word.
        guard value.count >= 4 else { return text }
        return text.replacing(value, with: Self.mask)
            .split(separator: " ", omittingEmptySubsequences: false)
            .map { reveals($0) ? Self.mask : String($0) }
            .joined(separator: " ")
    }

    /// Whether a word is a masked key ("sk-a***9f"), or holds eight characters of a real key in a row.
    private func reveals(_ word: Substring) -> Bool {
        if word.contains("***") || word.contains("•••") { return true }
        guard value.count >= 16, word.count >= 8 else { return false }
        let key = Array(value)
        return (0...(key.count - 8)).contains { word.contains(String(key[$0..<$0 + 8])) }
    }

    private static let mask = "[key]"
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { Self.mask }
    public var debugDescription: String { Self.mask }
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

extension StringProtocol {
    var trimmingWhitespace: String {
        let rest = drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }
}
