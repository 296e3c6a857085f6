import ParleyCore

/// Reads a tool's parameters from the JSON schema that a server gives.
enum ToolSchema {
    /// Those that are required first, in the schema's order; the rest by name.
    static func parameters(of schema: JSONValue) -> [ToolParameter] {
        let properties = schema["properties"]?.objectValue ?? [:]
        let required = (schema["required"]?.arrayValue ?? []).compactMap(\.stringValue).filter { properties[$0] != nil }
        let names = required.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            + properties.keys.filter { !required.contains($0) }.sorted()
        return names.map { name in
            let property = properties[name] ?? [:]
            return ToolParameter(
                name: name, description: property["description"]?.stringValue ?? property["title"]?.stringValue ?? "",
                isRequired: required.contains(name), kind: kind(of: property))
        }
    }

    /// The simple kind that a schema is; a schema with more to it is kept whole.
    static func kind(of schema: JSONValue) -> ToolParameter.Kind {
        let rules = schema.objectValue ?? [:]
        // "X or null", as optional arguments are written.
        if let options = rules["anyOf"]?.arrayValue, rules["type"] == nil {
            let real = options.filter { $0["type"] != "null" }
            return real.count == 1 && real.count < options.count ? kind(of: real[0]) : .json(schema: schema)
        }
        let words = (rules["enum"]?.arrayValue ?? []).compactMap(\.stringValue)
        if !words.isEmpty, words.count == rules["enum"]?.arrayValue?.count { return .choice(words) }
        let plain: Set<String> = ["type", "description", "title", "default", "examples", "items"]
        guard Set(rules.keys).isSubset(of: plain) else { return .json(schema: schema) }
        switch rules["type"]?.stringValue {
        case "string": return .text
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        case "array":
            let element = kind(of: rules["items"] ?? [:])
            if case .json = element { return .json(schema: schema) }
            return .list(of: element)
        default: return .json(schema: schema)
        }
    }
}
