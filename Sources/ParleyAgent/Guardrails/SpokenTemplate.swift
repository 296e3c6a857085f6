import ParleyCore

/// A sentence with names in braces, which values are put in place of: "on {date} at {time}". A part in
/// brackets is left out where one of its values is not known: "Shall I move it[ to {date}]?"
struct SpokenTemplate {
    private enum Part {
        case text(String)
        case name(String)
        case optional(SpokenTemplate)
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "[" }),
            let close = rest[open...].firstIndex(of: rest[open] == "{" ? "}" : "]")
        {
            parts.append(.text(String(rest[..<open])))
            let inner = String(rest[rest.index(after: open)..<close])
            parts.append(rest[open] == "{" ? .name(inner) : .optional(SpokenTemplate(inner)))
            rest = rest[rest.index(after: close)...]
        }
        self.parts = parts + [.text(String(rest))]
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
            case .optional(let template):
                guard let (inner, more) = template.filled(from: sources) else { continue }
                text += inner
                values += more
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
