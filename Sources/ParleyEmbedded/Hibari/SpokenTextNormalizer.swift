/// Writes out what is said differently from how it is written: times, dates, units, money with
/// words, abbreviations, telephone numbers, symbols. Plain numbers stay: ``NumberReader`` says them.
final class SpokenTextNormalizer: Sendable {
    private let rules: [NormalizationRule]
    private let style: SpeakingStyle

    /// - Throws: ``HibariError`` with the code `data`: a table makes no valid expression.
    init(words: NormalizationWords, style: SpeakingStyle) throws {
        // The order counts: a rule sees what those before it have left.
        self.style = style
        let first = style == .calls ? try NormalizationRule.calls(words) : []
        // Those of the calls know when an abbreviation is a word.
        let abbreviations = try style == .calls ? NormalizationRule.titles(words) : NormalizationRule.abbreviations(words)
        rules =
            try first
            + NormalizationRule.timesAndDates(words)
            + NormalizationRule.quantities(words)
            + NormalizationRule.monthsAndDays(words)
            + abbreviations
            + NormalizationRule.ordersOfRome(words)
            + NormalizationRule.figures()
            + NormalizationRule.symbols(words)
    }

    func normalized(_ text: String) -> String {
        let plain = style == .calls ? PlainWriting.plain(text) : text
        var text = Self.singleSpaced(plain).replacingScalars(["’": "'", "\u{2012}": "-", "\u{2015}": "—"])
        if text.isEmpty { return text }
        let hasDigits = text.utf8.contains { $0 >= 48 && $0 <= 57 }
        for rule in rules where !rule.needsDigits || hasDigits { text = rule.applied(to: text) }
        return Self.singleSpaced(text).withoutSpacesBeforePunctuation
    }

    private static func singleSpaced(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isPending = true
                continue
            }
            if isPending, !result.isEmpty { result.append(" ") }
            isPending = false
            result.append(scalar)
        }
        return String(result)
    }
}

/// How text is read.
enum SpeakingStyle: Sendable {
    /// So that a caller can write down numbers, codes and addresses.
    case calls
    /// As the voice's reference implementation does, for comparison.
    case reference
}

/// One rewriting of the text.
struct NormalizationRule: Sendable {
    let pattern: Pattern
    /// Whether it only matches text with a digit.
    let needsDigits: Bool
    /// What the text must have for it to match; nil where that cannot be said.
    let trigger: Unicode.Scalar?
    let replacement: @Sendable (Pattern.Match) -> String

    /// - Throws: ``HibariError`` with the code `data`.
    init(
        _ pattern: String, needsDigits: Bool = true, trigger: Unicode.Scalar? = nil,
        _ replacement: @escaping @Sendable (Pattern.Match) -> String
    ) throws(HibariError) {
        self.pattern = try Pattern(pattern)
        self.needsDigits = needsDigits
        self.trigger = trigger
        self.replacement = replacement
    }

    func applied(to text: String) -> String {
        if let trigger, !text.unicodeScalars.contains(trigger) { return text }
        return pattern.replacing(in: text, replacement)
    }

    /// A number with groups of thousands and decimals.
    static let number = #"\d+(?:,\d{3})*(?:\.\d+)?"#
}

extension String {
    fileprivate func replacingScalars(_ replacements: [Unicode.Scalar: Unicode.Scalar]) -> String {
        guard unicodeScalars.contains(where: { replacements[$0] != nil }) else { return self }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: unicodeScalars.lazy.map { replacements[$0] ?? $0 })
        return String(result)
    }

    fileprivate var withoutSpacesBeforePunctuation: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if ",.;:!?".unicodeScalars.contains(scalar) {
                while result.last == " " { result.removeLast() }
            }
            result.append(scalar)
        }
        return String(result)
    }
}
