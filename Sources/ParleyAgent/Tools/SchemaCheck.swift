import ParleyCore

/// Checks a value against a JSON schema, as far as tools of others use it: types, enumerations,
/// bounds, members, items, and combinations. What it does not know (`$ref`, `pattern`) it lets pass;
/// the tool itself has the last word.
enum SchemaCheck {
    /// What is wrong, in words for the model.
    static func faults(in value: JSONValue, schema: JSONValue, at path: String) -> [String] {
        guard let rules = schema.objectValue else { return [] }
        if let types = types(rules["type"]), !types.contains(where: { isOf(type: $0, value) }) {
            return ["\(path): must be \(types.map(name).joined(separator: " or "))."]
        }
        var faults: [String] = []
        if let allowed = rules["enum"]?.arrayValue, !allowed.contains(value) {
            faults.append("\(path): must be one of \(allowed.prefix(20).map(\.text).joined(separator: ", ")).")
        }
        if let only = rules["const"], only != value { faults.append("\(path): must be \(only.text).") }
        faults += bounds(of: value, rules, path)
        faults += members(of: value, rules, path)
        for part in rules["allOf"]?.arrayValue ?? [] { faults += Self.faults(in: value, schema: part, at: path) }
        for key in ["anyOf", "oneOf"] {
            guard let options = rules[key]?.arrayValue, !options.isEmpty else { continue }
            let found = options.map { Self.faults(in: value, schema: $0, at: path) }
            if !found.contains(where: \.isEmpty) { faults += found.min { $0.count < $1.count } ?? [] }
        }
        return faults
    }

    private static func bounds(of value: JSONValue, _ rules: [String: JSONValue], _ path: String) -> [String] {
        var faults: [String] = []
        func check(_ size: Double?, _ key: String, _ isKept: (Double, Double) -> Bool, _ words: String) {
            guard let size, let bound = rules[key]?.numberValue, !isKept(size, bound) else { return }
            faults.append("\(path): must \(words) \(JSONValue.number(bound).text).")
        }
        let number = value.numberValue
        check(number, "minimum", >=, "be at least")
        check(number, "maximum", <=, "be at most")
        check(number, "exclusiveMinimum", >, "be more than")
        check(number, "exclusiveMaximum", <, "be less than")
        let length = value.stringValue.map { Double($0.unicodeScalars.count) }
        check(length, "minLength", >=, "have a length of at least")
        check(length, "maxLength", <=, "have a length of at most")
        let count = value.arrayValue.map { Double($0.count) }
        check(count, "minItems", >=, "have a count of at least")
        check(count, "maxItems", <=, "have a count of at most")
        return faults
    }

    private static func members(of value: JSONValue, _ rules: [String: JSONValue], _ path: String) -> [String] {
        if let items = value.arrayValue, let schema = rules["items"] {
            return items.enumerated().flatMap { Self.faults(in: $1, schema: schema, at: "\(path)[\($0)]") }
        }
        guard let members = value.objectValue else { return [] }
        let missing = (rules["required"]?.arrayValue ?? []).compactMap(\.stringValue).filter { members[$0] == nil }
        let known = rules["properties"]?.objectValue ?? [:]
        return missing.map { "\(path).\($0): missing. Ask the caller for it." }
            + members.sorted { $0.key < $1.key }.flatMap { name, member in
                known[name].map { Self.faults(in: member, schema: $0, at: "\(path).\(name)") } ?? []
            }
    }

    private static func types(_ value: JSONValue?) -> [String]? {
        if let type = value?.stringValue { return [type] }
        return value?.arrayValue?.compactMap(\.stringValue)
    }

    private static func isOf(type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
            ("object", .object):
            true
        case ("integer", .number(let number)): number.rounded() == number
        case ("null", _), ("boolean", _), ("number", _), ("string", _), ("array", _), ("object", _), ("integer", _): false
        // A type of a later edition.
        default: true
        }
    }

    private static func name(_ type: String) -> String {
        switch type {
        case "integer": "a whole number"
        case "number": "a number"
        case "string": "text"
        case "boolean": "true or false"
        case "array": "a list"
        case "object": "an object"
        default: type
        }
    }
}
