import ParleyCore

/// A sentence with names in braces, which values are put in place of: "on {date} at {time}".
struct SpokenTemplate {
    private enum Part {
        case text(String)
        case name(String)
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append(.text(String(rest[..<open])))
            parts.append(.name(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        self.parts = parts + [.text(String(rest))]
    }

    var names: [String] {
        parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    /// The sentence, and what was put into it; `nil` where a value is nowhere to be found.
    /// - Parameter sources: Objects that are searched in turn.
    func filled(from sources: [[String: JSONValue]]) -> (text: String, values: [String])? {
        var text = ""
        var values: [String] = []
        for part in parts {
            switch part {
            case .text(let words): text += words
            case .name(let name):
                let value = sources.lazy.compactMap { Self.spoken($0[name]) }.first
                guard let value else { return nil }
                values.append(value)
                text += value
            }
        }
        return (text, values)
    }

    static func spoken(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text): text.isEmpty ? nil : text
        case .number: value?.text
        case .bool(let isTrue): isTrue ? "yes" : "no"
        case .array(let values): values.compactMap(spoken).joined(separator: ", ")
        default: nil
        }
    }
}
