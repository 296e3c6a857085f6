import Foundation

/// Makes words speakable one by one: marks of emphasis, bullets and headings go, addresses are read out
/// with their dots, identifiers that nobody can say are dropped.
struct WordPolisher {
    private var word = ""
    private var isLineStart = true
    /// The white space that was given out last: no more of its kind is needed. A line break stands for
    /// the beginning as well.
    private var lastSpace: Character? = "\n"
    /// The last word was dropped as a mark of tool use; a name may follow.
    private var isAfterMark = false

    mutating func append(_ text: String) -> String {
        var out = ""
        for character in text {
            if character.isWhitespace {
                out += flush()
                out += space(character)
            } else {
                word.append(character)
            }
        }
        return out
    }

    mutating func finish() -> String { flush(isLast: true) }

    private mutating func space(_ character: Character) -> String {
        if character.isNewline {
            isLineStart = true
            defer { lastSpace = "\n" }
            return lastSpace == "\n" ? "" : "\n"
        }
        guard lastSpace == nil else { return "" }
        lastSpace = " "
        return " "
    }

    private mutating func flush(isLast: Bool = false) -> String {
        guard !word.isEmpty else { return "" }
        let spoken = polished(word, isLast: isLast)
        word = ""
        if !spoken.isEmpty {
            isLineStart = false
            lastSpace = nil
        }
        return spoken
    }

    private mutating func polished(_ word: String, isLast: Bool) -> String {
        if isLineStart, !isLast, Self.isBullet(word) { return "" }
        let wasAfterMark = isAfterMark
        isAfterMark = false
        if word == "CALL" || word == "RESULT" || word == "RESULT:" || word == "CALL:" {
            isAfterMark = true
            return ""
        }
        if wasAfterMark, word.contains("_") { return "" }
        var text = Self.withoutPictures(word)
        text = Self.entities.reduce(text) { $0.replacing($1.key, with: $1.value) }
        text = text.filter { !"*`~^\\|".contains($0) }
        if text.hasPrefix("#") { text = text.dropFirst().first?.isNumber == true ? "number " + text.dropFirst() : String(text.drop { $0 == "#" }) }
        text = Self.trimmed(text, of: "_")
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return Self.kept(text) }
        if let address = SpokenAddress.spoken(text) { return address }
        if Self.isUnspeakable(text) { return "" }
        // An identifier of a program: "appointment_id".
        return text.replacing("_", with: " ").trimmingCharacters(in: .whitespaces)
    }

    /// Punctuation that stands alone and is heard as a pause, or a sign that is a word.
    private static func kept(_ text: String) -> String {
        switch text {
        case "&": "and"
        case "+": "plus"
        case "=": "equals"
        case "—", "–", "-", "…", ".", ",", "!", "?", ":", ";", "%": text
        // A closing mark behind a dropped word: "**."
        default: text.allSatisfy { ".,!?;:".contains($0) } ? text : ""
        }
    }

    private static func isBullet(_ word: String) -> Bool {
        if word.allSatisfy({ "-*•+>#=_".contains($0) }) { return true }
        // "1." and "2)" of a list
        guard let last = word.last, last == "." || last == ")" else { return false }
        return word.count <= 3 && word.dropLast().allSatisfy(\.isNumber) && word.count > 1
    }

    /// Identifiers of machines: long, of digits and letters mixed, or of hexadecimal groups.
    private static func isUnspeakable(_ word: String) -> Bool {
        let plain = word.filter { $0.isLetter || $0.isNumber }
        let digits = plain.count(where: \.isNumber)
        guard plain.count >= 12, digits >= 3, digits < plain.count else { return false }
        let groups = word.split { !($0.isLetter || $0.isNumber) }
        if groups.count >= 4, groups.allSatisfy({ $0.allSatisfy(\.isHexDigit) }) { return true }
        return groups.contains { $0.count >= 12 && $0.contains(where: \.isNumber) && $0.contains(where: \.isLetter) }
    }

    private static func withoutPictures(_ word: String) -> String {
        guard word.unicodeScalars.contains(where: { !$0.isASCII }) else { return word }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word.unicodeScalars.filter { scalar in
            if scalar.isASCII { return true }
            let properties = scalar.properties
            if properties.isEmoji || properties.isEmojiModifier || properties.isVariationSelector { return false }
            switch properties.generalCategory {
            case .otherSymbol, .format, .control, .privateUse, .surrogate, .unassigned, .enclosingMark: return scalar == "°"
            default: return true
            }
        })
        return String(view).replacing("→", with: " to ").replacing("•", with: "")
    }

    private static func trimmed(_ text: String, of mark: Character) -> String {
        var text = text[...]
        while text.first == mark { text = text.dropFirst() }
        // Behind it punctuation may stand: "_soon_."
        let tail = text.reversed().prefix { ".,!?;:)".contains($0) }
        var body = text.dropLast(tail.count)
        while body.last == mark { body = body.dropLast() }
        return String(body) + String(tail.reversed())
    }

    private static let entities = ["&amp;": "and", "&nbsp;": " ", "&lt;": "", "&gt;": "", "&quot;": "\"", "&#39;": "'"]
}
