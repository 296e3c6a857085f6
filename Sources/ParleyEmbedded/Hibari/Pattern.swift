import Foundation

/// A regular expression over scalars.
struct Pattern: Sendable {
    /// What one match has found: group 0 is all of it.
    struct Match {
        fileprivate let text: NSString
        fileprivate let result: NSTextCheckingResult

        /// The text of a group; nil if it took no part in the match.
        subscript(group: Int) -> String? {
            let range = result.range(at: group)
            return range.location == NSNotFound ? nil : text.substring(with: range)
        }

        var all: String { text.substring(with: result.range) }

        /// Whether nothing follows the match.
        var isAtEnd: Bool { result.range.location + result.range.length == text.length }

        /// Whether `string` follows the match.
        func isFollowed(by string: String) -> Bool { after.utf8.starts(with: string.utf8) }

        /// The end of what stands before the match, enough to tell what it is about.
        var before: String {
            let length = min(result.range.location, Self.reach)
            return text.substring(with: NSRange(location: result.range.location - length, length: length))
        }

        /// The beginning of what follows the match.
        var after: String {
            let end = result.range.location + result.range.length
            return text.substring(with: NSRange(location: end, length: min(text.length - end, Self.reach)))
        }

        /// In UTF-16 units. Bounded, so that a text of many matches is read in linear time.
        private static let reach = 48
    }

    private let expression: NSRegularExpression

    /// - Throws: ``HibariError`` with the code `data`: expressions are partly made from data files.
    init(_ pattern: String, ignoringCase: Bool = false) throws(HibariError) {
        do {
            expression = try NSRegularExpression(pattern: pattern, options: ignoringCase ? [.caseInsensitive] : [])
        } catch {
            throw HibariError(.data, "a table gives no valid expression")
        }
    }

    func matches(_ text: ScalarString) -> Bool { matches(text.string) }

    func matches(_ string: String) -> Bool {
        expression.firstMatch(in: string, range: NSRange(location: 0, length: string.utf16.count)) != nil
    }

    /// Every match in turn, none overlapping the one before.
    func allMatches(in text: String) -> [Match] {
        let string = NSString(string: text)
        return expression.matches(in: text, range: NSRange(location: 0, length: string.length))
            .map { Match(text: string, result: $0) }
    }

    /// `text` with every match replaced by what `replacement` makes of it.
    func replacing(in text: String, _ replacement: (Match) -> String) -> String {
        let matches = allMatches(in: text)
        guard let string = matches.first?.text else { return text }
        var result = ""
        var position = 0
        for match in matches {
            let range = match.result.range
            result += string.substring(with: NSRange(location: position, length: range.location - position))
            result += replacement(match)
            position = range.location + range.length
        }
        return result + string.substring(from: position)
    }

    /// `words` as an alternative, the longest first, with nothing in them taken as a sign.
    static func oneOf(_ words: [String]) -> String {
        words.sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }
            .map { NSRegularExpression.escapedPattern(for: $0) }.joined(separator: "|")
    }
}
