import Foundation

/// Reads addresses of the web and of mail as people say them: "example dot com".
enum SpokenAddress {
    /// `nil` for a word that is no address.
    static func spoken(_ word: String) -> String? {
        let opening = String(word.prefix { "(\"'<".contains($0) })
        var body = word.dropFirst(opening.count)
        var closing = ""
        while let last = body.last, ".,!?;:)\"'>".contains(last) {
            closing = String(last) + closing
            body.removeLast()
        }
        guard let address = address(String(body)) else { return nil }
        return opening.filter { $0 != "<" } + address + closing.filter { $0 != ">" }
    }

    private static func address(_ text: String) -> String? {
        if text.wholeMatch(of: /[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}/) != nil {
            return text.split(separator: "@").map { dotted(String($0)) }.joined(separator: " at ")
        }
        let scheme = text.lowercased().hasPrefix("https://") ? 8 : text.lowercased().hasPrefix("http://") ? 7 : 0
        var rest = text.dropFirst(scheme)
        let isWeb = scheme > 0 || rest.lowercased().hasPrefix("www.")
        if rest.lowercased().hasPrefix("www.") { rest = rest.dropFirst(4) }
        // What comes behind the host is for machines.
        let host = String(rest.prefix { !"/?#:".contains($0) })
        guard host.wholeMatch(of: /([A-Za-z0-9-]+\.)+[A-Za-z]{2,}/) != nil else { return isWeb ? "" : nil }
        let top = host.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard isWeb || tops.contains(top) else { return nil }
        return dotted(host)
    }

    private static func dotted(_ text: String) -> String {
        text.map { character in
            switch character {
            case ".": " dot "
            case "-": " dash "
            case "_": " underscore "
            case "+": " plus "
            default: String(character)
            }
        }.joined()
    }

    /// Without a scheme, "example.com" is an address and "a.m" is not.
    private static let tops: Set<String> = ["com", "org", "net", "edu", "gov", "health", "care", "io", "co", "us", "uk", "de", "info", "ai", "dev"]
}
