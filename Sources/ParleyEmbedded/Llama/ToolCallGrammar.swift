import ParleyCore

/// The grammar (GBNF) of a call line: a name from the list, its arguments in their order.
enum ToolCallGrammar {
    /// `nil` where there are no tools.
    static func text(for tools: [ToolDefinition]) -> String? {
        guard !tools.isEmpty else { return nil }
        var rules = ["root ::= [ \\n]* \"CALL \" (\(tools.indices.map { "call\($0)" }.joined(separator: " | ")))"]
        for (index, tool) in tools.enumerated() {
            rules.append("call\(index) ::= \"\(tool.name) {\" \(members(of: tool)) \"}\"")
        }
        rules.append("string ::= \"\\\"\" character{0,120} \"\\\"\"")
        rules.append("character ::= [^\"\\\\\\x00-\\x1F\\x7F] | \"\\\\\" [\"\\\\/]")
        return rules.joined(separator: "\n")
    }

    private static func members(of tool: ToolDefinition) -> String {
        var text = ""
        for (index, parameter) in tool.parameters.enumerated() {
            let comma = index == 0 ? "" : ", "
            let member = "\"\(comma)\\\"\(parameter.name)\\\": \" string"
            // An argument may be left out only where nothing that must follow depends on its comma.
            text += parameter.isRequired || index == 0 ? " \(member)" : " (\(member))?"
        }
        return text
    }
}
