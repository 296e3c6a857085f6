import ParleyLanguage

/// What a value must be.
public enum ValuePattern: Sendable, Hashable {
    /// Exactly this, but for case and white space at its ends; one of several spellings.
    case exactly([String])
    /// A name that the agent learns by ear: exactly this in text; aloud, whatever a recognizer may
    /// have made of it.
    case heard(String)
    case matches(SpokenPattern)

    public func matches(_ value: String, isAloud: Bool) -> Bool {
        switch self {
        case .exactly(let spellings): return spellings.contains { Self.isSame($0, value) }
        case .heard(let name): return Self.isSame(name, value) || isAloud && NameMatcher(language: .english).isMatch(name, value)
        case .matches(let pattern): return pattern.matches(value)
        }
    }

    public var text: String {
        switch self {
        case .exactly(let spellings): spellings.joined(separator: " or ")
        case .heard(let name): name
        case .matches(let pattern): "/\(pattern.text)/"
        }
    }

    private static func isSame(_ a: String, _ b: String) -> Bool {
        SpokenPattern.plain(a).lowercased() == SpokenPattern.plain(b).lowercased()
    }
}
