import ParleyCore

/// The grammar (GBNF) of a call line: a name from the list, its arguments in their order, each of
/// its kind.
enum ToolCallGrammar {
    /// `nil` where there are no tools.
    static func text(for tools: [ToolDefinition]) -> String? {
        guard !tools.isEmpty else { return nil }
        var rules = ["root ::= [ \\n]* \"CALL \" (\(tools.indices.map { "call\($0)" }.joined(separator: " | ")))"]
        for (index, tool) in tools.enumerated() {
            rules.append("call\(index) ::= \(literal(tool.name + " {")) \(members(of: tool)) \"}\"")
        }
        rules.append("string ::= \"\\\"\" character{0,120} \"\\\"\"")
        rules.append("character ::= [^\"\\\\\\x00-\\x1F\\x7F] | \"\\\\\" [\"\\\\/]")
        let kinds = tools.flatMap(\.parameters).map(\.kind)
        if kinds.contains(where: isNumeric) {
            rules.append("integer ::= \"-\"? [0-9]{1,12}")
            rules.append("number ::= integer (\".\" [0-9]{1,6})?")
        }
        if kinds.contains(where: isJSON) {
            rules.append("value ::= string | jsonnumber | \"true\" | \"false\" | \"null\" | object | array")
            rules.append("jsonnumber ::= \"-\"? [0-9]{1,12} (\".\" [0-9]{1,6})?")
            rules.append("object ::= \"{\" (member (\", \" member){0,15})? \"}\"")
            rules.append("member ::= string \": \" value")
            rules.append("array ::= \"[\" (value (\", \" value){0,15})? \"]\"")
        }
        return rules.joined(separator: "\n")
    }

    /// What is required comes first, so that each comma depends on nothing that may be left out.
    private static func members(of tool: ToolDefinition) -> String {
        let members = tool.writtenParameters.map { "\(literal("\"\($0.name)\": ")) \(rule(for: $0.kind))" }
        let required = tool.parameters.count { $0.isRequired }
        func optional(after index: Int) -> String { members[index...].map { " (\", \" \($0))?" }.joined() }
        if required > 0 { return members[..<required].joined(separator: " \", \" ") + optional(after: required) }
        guard !members.isEmpty else { return "" }
        let beginnings = members.indices.map { members[$0] + optional(after: $0 + 1) }
        return "(\(beginnings.joined(separator: " | ")))?"
    }

    private static func rule(for kind: ToolParameter.Kind) -> String {
        switch kind {
        case .text: "string"
        case .choice(let words): words.isEmpty ? "string" : "(\(words.map { literal(JSONValue.string($0).text) }.joined(separator: " | ")))"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "(\"true\" | \"false\")"
        case .list(let element): "\"[\" (\(rule(for: element)) (\", \" \(rule(for: element))){0,15})? \"]\""
        case .json: "value"
        }
    }

    /// A text as the grammar quotes it. Names and choices come from tools, and those perhaps from a
    /// server elsewhere.
    private static func literal(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private static func isNumeric(_ kind: ToolParameter.Kind) -> Bool {
        switch kind {
        case .integer, .number: true
        case .list(let element): isNumeric(element)
        default: false
        }
    }

    private static func isJSON(_ kind: ToolParameter.Kind) -> Bool {
        switch kind {
        case .json: true
        case .list(let element): isJSON(element)
        default: false
        }
    }
}
