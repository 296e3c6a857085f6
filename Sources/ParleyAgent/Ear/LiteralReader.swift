import ParleyCore

/// Reads values as models write them: JSON, or the literals of Python.
struct LiteralReader {
    private let text: [Unicode.Scalar]
    private(set) var index = 0
    private static let deepest = 32

    init(_ text: some StringProtocol) { self.text = Array(text.unicodeScalars) }

    /// The value that the whole text is.
    static func value(_ text: some StringProtocol) -> JSONValue? {
        if let value = try? JSONValue(parsing: text) { return value }
        var reader = LiteralReader(text)
        guard let value = reader.value(depth: 0) else { return nil }
        reader.skipSpace()
        return reader.index == reader.text.count ? value : nil
    }

    /// The arguments of a call: `day="Friday", time="9"`, or one object. `nil` where they are neither.
    static func arguments(_ text: some StringProtocol) -> JSONValue? {
        var reader = LiteralReader(text)
        reader.skipSpace()
        if reader.index == reader.text.count { return .object([:]) }
        if reader.text[reader.index] == "{" {
            guard let value = value(text), case .object = value else { return nil }
            return value
        }
        return reader.members(closing: nil, depth: 0)
    }

    private mutating func skipSpace() {
        while index < text.count, text[index].properties.isWhitespace { index += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        guard index < text.count, text[index] == scalar else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) -> JSONValue? {
        skipSpace()
        guard depth < Self.deepest, index < text.count else { return nil }
        switch text[index] {
        case "{":
            index += 1
            return members(closing: "}", depth: depth)
        case "[", "(":
            let closing: Unicode.Scalar = text[index] == "[" ? "]" : ")"
            index += 1
            var values: [JSONValue] = []
            while !take(closing) {
                guard let value = value(depth: depth + 1) else { return nil }
                values.append(value)
                if !take(",") {
                    guard take(closing) else { return nil }
                    break
                }
            }
            return .array(values)
        case "\"", "'": return string().map(JSONValue.string)
        default:
            let word = word(besides: "+-.")
            switch word {
            case "true", "True": return true
            case "false", "False": return false
            case "null", "None", "undefined": return .null
            default: return Double(word).flatMap { $0.isFinite ? .number($0) : nil }
            }
        }
    }

    /// Members parted by commas, to the closing brace or to the end.
    private mutating func members(closing: Unicode.Scalar?, depth: Int) -> JSONValue? {
        var members: [String: JSONValue] = [:]
        while true {
            skipSpace()
            if let closing { if take(closing) { break } } else if index == text.count { break }
            guard index < text.count else { return nil }
            let key = text[index] == "\"" || text[index] == "'" ? string() : word(besides: "-")
            guard let key, !key.isEmpty, take(":") || take("="), let value = value(depth: depth + 1) else { return nil }
            members[key] = value
            if take(",") { continue }
            if let closing {
                guard take(closing) else { return nil }
                break
            }
            skipSpace()
            guard index == text.count else { return nil }
        }
        return .object(members)
    }

    private mutating func word(besides marks: String) -> String {
        var view = String.UnicodeScalarView()
        while index < text.count, text[index].isWordPart || marks.unicodeScalars.contains(text[index]) {
            view.append(text[index])
            index += 1
        }
        return String(view)
    }

    private mutating func string() -> String? {
        let quote = text[index]
        index += 1
        var view = String.UnicodeScalarView()
        while index < text.count {
            let scalar = text[index]
            index += 1
            if scalar == quote { return String(view) }
            guard scalar == "\\", index < text.count else {
                view.append(scalar)
                continue
            }
            let escaped = text[index]
            index += 1
            switch escaped {
            case "n", "r", "t", "b", "f": view.append(" ")
            case "u":
                let digits = text[index...].prefix(4)
                var code = String.UnicodeScalarView()
                code.append(contentsOf: digits)
                if let value = UInt32(String(code), radix: 16), let unicode = Unicode.Scalar(value) { view.append(unicode) }
                index += digits.count
            default: view.append(escaped)
            }
        }
        return nil
    }
}
