import ParleyCore

/// Reads calls of tools in the forms in which models write them as text.
struct WrittenCallReader: Sendable {
    /// By their names in small letters, with underscores.
    private let names: [String: String]

    init(tools: some Sequence<String>) {
        names = Dictionary(tools.map { (Self.key($0), $0) }) { first, _ in first }
    }

    private static func key(_ name: some StringProtocol) -> String { name.lowercased().replacing("-", with: "_") }

    /// The name of the tool that is meant; `nil` if there is none.
    func known(_ name: some StringProtocol) -> String? { names[Self.key(name)] }

    private func call(_ name: some StringProtocol, _ arguments: JSONValue?) -> WrittenCall {
        var name = name[...]
        for space in ["functions.", "tools.", "default_api.", "api."] where name.hasPrefix(space) { name = name.dropFirst(space.count) }
        for ending in [".call", ".invoke", ".run"] where name.hasSuffix(ending) { name = name.dropLast(ending.count) }
        return WrittenCall(name: known(name) ?? String(name), arguments: arguments)
    }

    /// The calls in what stands within the marks of a call, or in an object or a block of code.
    /// - Parameter isMarked: It is meant as a call, whatever it looks like.
    func calls(in text: String, isMarked: Bool) -> [WrittenCall] {
        let text = trimmed(text)
        if let first = text.first, first == "{" || first == "[", let value = LiteralReader.value(text) {
            return calls(in: value, isMarked: isMarked, depth: 0)
        }
        if text.first == "<" || text.contains("</") || text.contains("<parameter") {
            let found = tagged(text)
            if !found.isEmpty { return found }
        }
        // Several, as a list of Python.
        if text.first == "[", text.last == "]" { return calls(in: String(text.dropFirst().dropLast()), isMarked: isMarked) }
        return spelled(text, isMarked: isMarked)
    }

    // MARK: JSON

    private func calls(in value: JSONValue, isMarked: Bool, depth: Int) -> [WrittenCall] {
        guard depth < 4 else { return [] }
        switch value {
        case .array(let values): return values.flatMap { calls(in: $0, isMarked: isMarked, depth: depth + 1) }
        case .object(let members):
            if let inner = members["tool_calls"] ?? members["tool_call"] ?? members["function_call"] {
                return calls(in: inner, isMarked: true, depth: depth + 1)
            }
            if let function = members["function"], case .object = function { return calls(in: function, isMarked: true, depth: depth + 1) }
            let name = ["name", "tool", "tool_name", "function", "action", "recipient_name"].lazy.compactMap { members[$0]?.stringValue }.first
            guard let name else { return [] }
            var arguments = ["arguments", "parameters", "args", "input", "action_input", "params", "kwargs"].lazy.compactMap { members[$0] }.first
            // An object in a string, as the cloud's own calls have it.
            if case .string(let text)? = arguments { arguments = LiteralReader.value(text) }
            if arguments == nil || arguments == .null { arguments = known(name) != nil && (isMarked || members.count == 1) ? .object([:]) : nil }
            // Data with a name is no call.
            guard isMarked || arguments != nil else { return [] }
            if let given = arguments, given.objectValue == nil { arguments = nil }
            return [call(name, arguments)]
        default: return []
        }
    }

    /// Whether the beginning of an object was to be a call.
    func seemsCall(_ text: String) -> WrittenCall? {
        guard let mark = text.firstRange(of: "\"name\""), text.contains("\"arguments\"") || text.contains("\"parameters\"") else { return nil }
        let rest = text[mark.upperBound...].drop { !($0 == "\"") }.dropFirst()
        return call(rest.prefix { $0 != "\"" }, nil)
    }

    // MARK: Tags

    /// `<function=book>{…}`, `<invoke name="book"><parameter name="day">Friday</parameter>`, a name with
    /// `<arg_key>day</arg_key><arg_value>Friday</arg_value>`.
    private func tagged(_ text: String) -> [WrittenCall] {
        var found: [WrittenCall] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "<function=") ?? rest.firstRange(of: "<invoke ") ?? rest.firstRange(of: "<tool ") {
            let body = rest[open.upperBound...]
            guard let end = body.firstIndex(of: ">") else { break }
            let name = attribute(String(body[..<end]))
            let inner = body[body.index(after: end)...]
            let close = inner.firstRange(of: "</function") ?? inner.firstRange(of: "</invoke") ?? inner.firstRange(of: "</tool")
            let content = inner[..<(close?.lowerBound ?? inner.endIndex)]
            found.append(call(name, parameters(String(content))))
            rest = close.map { inner[$0.upperBound...] } ?? inner[inner.endIndex...]
        }
        if found.isEmpty, let key = text.firstRange(of: "<arg_key>") {
            found.append(call(trimmed(String(text[..<key.lowerBound])), parameters(text)))
        }
        return found
    }

    private func attribute(_ text: String) -> String {
        let value = text.firstIndex(of: "=").map { text[text.index(after: $0)...] } ?? text[...]
        return String(value.filter { $0 != "\"" && $0 != "'" }.split(separator: " ").first ?? "")
    }

    private func parameters(_ text: String) -> JSONValue? {
        let plain = trimmed(text)
        if plain.isEmpty { return .object([:]) }
        if plain.first == "{" { return LiteralReader.value(plain).flatMap { $0.objectValue == nil ? nil : $0 } }
        var members: [String: JSONValue] = [:]
        var rest = plain[...]
        func value(_ text: Substring) -> JSONValue {
            let text = trimmed(String(text))
            // Text stays text: "9" may be a time.
            return text.first == "{" || text.first == "[" ? LiteralReader.value(text) ?? .string(text) : .string(text)
        }
        if plain.contains("<arg_key>") {
            while let open = rest.firstRange(of: "<arg_key>"), let end = rest.firstRange(of: "</arg_key>"), open.upperBound <= end.lowerBound,
                let start = rest[end.upperBound...].firstRange(of: "<arg_value>")
            {
                let inner = rest[start.upperBound...]
                let close = inner.firstRange(of: "</arg_value>")
                members[trimmed(String(rest[open.upperBound..<end.lowerBound]))] = value(inner[..<(close?.lowerBound ?? inner.endIndex)])
                rest = close.map { inner[$0.upperBound...] } ?? inner[inner.endIndex...]
            }
            return members.isEmpty ? nil : .object(members)
        }
        while let open = rest.firstRange(of: "<parameter") {
            let body = rest[open.upperBound...]
            guard let end = body.firstIndex(of: ">") else { break }
            let inner = body[body.index(after: end)...]
            let close = inner.firstRange(of: "</parameter>")
            members[attribute(String(body[..<end]))] = value(inner[..<(close?.lowerBound ?? inner.endIndex)])
            rest = close.map { inner[$0.upperBound...] } ?? inner[inner.endIndex...]
        }
        return members.isEmpty ? nil : .object(members)
    }

    // MARK: Names with arguments behind them

    /// `book({"day": "Friday"})`, `book(day="Friday")`, `book {"day": "Friday"}`, `book[ARGS]{…}`.
    private func spelled(_ text: String, isMarked: Bool) -> [WrittenCall] {
        var text = text.replacing("[ARGS]", with: " ")
        if text.hasPrefix("CALL") { text = trimmed(String(text.dropFirst(4).drop { $0 == ":" })) }
        let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "." || $0 == "-") }
        let plain = call(name, nil)
        guard !name.isEmpty, isMarked || known(plain.name) != nil else { return [] }
        let rest = trimmed(String(text[name.endIndex...]))
        switch rest.first {
        case "{":
            let value = LiteralReader.value(rest)
            return [call(name, value?.objectValue == nil ? nil : value)]
        case "(":
            // Several in a row, parted by commas or lines.
            guard let close = Self.end(of: rest) else { return [plain] }
            let first = call(name, LiteralReader.arguments(rest[rest.index(after: rest.startIndex)..<close]))
            let more = trimmed(String(rest[rest.index(after: close)...].drop { $0 == "," || $0 == ";" || $0.isWhitespace }))
            return [first] + (more.isEmpty ? [] : spelled(more, isMarked: false))
        case nil: return [known(plain.name) != nil ? call(name, .object([:])) : plain]
        default: return isMarked ? [plain] : []
        }
    }

    /// The parenthesis that closes the one that `text` begins with.
    private static func end(of text: String) -> String.Index? {
        var depth = 0
        var quote: Character?
        var isEscaped = false
        for index in text.indices {
            let character = text[index]
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
