import Foundation

/// A regular expression (ICU) for what is said: case does not count, and any white space is one space.
public struct SpokenPattern: Sendable, Hashable {
    public let text: String

    /// `nil` where the text is no regular expression.
    public init?(_ text: String) {
        guard !text.isEmpty, (try? NSRegularExpression(pattern: text)) != nil else { return nil }
        self.text = text
    }

    /// What of `speech` matches first.
    public func firstMatch(in speech: String) -> String? {
        let plain = Self.plain(speech)
        guard let range = plain.range(of: text, options: [.regularExpression, .caseInsensitive]) else { return nil }
        return String(plain[range])
    }

    public func matches(_ speech: String) -> Bool { firstMatch(in: speech) != nil }

    /// Straight quotes and single spaces, as patterns are written.
    static func plain(_ text: String) -> String {
        text.replacing("’", with: "'").replacing("‘", with: "'").replacing("“", with: "\"").replacing("”", with: "\"")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension SpokenPattern {
    static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
