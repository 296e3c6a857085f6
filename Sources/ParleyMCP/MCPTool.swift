import Foundation
import ParleyAgent
import ParleyCore

/// A tool of an MCP server.
struct MCPTool: Tool {
    let definition: ToolDefinition
    let effect: ToolEffect
    let timeout: Duration
    let filler: String?
    let slots: [FormSlot]
    /// As the server calls it.
    private let name: String
    private let client: MCPClient

    /// - Parameter json: The tool as `tools/list` has it.
    /// - Returns: `nil` for one without a name, or one that is not to be used.
    init?(_ json: JSONValue, client: MCPClient) {
        guard let name = json["name"]?.stringValue, !name.isEmpty else { return nil }
        let server = client.server
        if let allowed = server.allowedTools, !allowed.contains(name) { return nil }
        let settings = server.settings[name] ?? MCPServer.ToolSettings()
        let schema = json["inputSchema"] ?? ["type": "object"]
        definition = ToolDefinition(
            name: server.prefix + name,
            description: json["description"]?.stringValue ?? json["title"]?.stringValue ?? name,
            parameters: ToolSchema.parameters(of: schema), schema: schema)
        effect = settings.effect ?? (json["annotations"]?["readOnlyHint"] == true ? .reads : .changes)
        timeout = settings.timeout ?? server.toolTimeout
        filler = settings.filler
        slots = settings.slots
        self.name = name
        self.client = client
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        let params: JSONValue = [
            "name": .string(name), "arguments": .object(arguments),
            // Servers that store it make a change once, however often it is asked for.
            "_meta": ["parley/idempotencyKey": .string(context.idempotencyKey)],
        ]
        do {
            // The runner's own deadline comes first, so that there is one answer to a late tool.
            return MCPToolResult.outcome(of: try await client.request("tools/call", params, within: timeout + .seconds(30)))
        } catch MCPError.server(let code, let message) where code == RPCFailure.invalidParameters {
            return MCPToolResult.failed(message)
        }
    }
}

/// Reads what `tools/call` returned.
enum MCPToolResult {
    static func outcome(of result: JSONValue) -> ToolOutcome {
        let text = (result["content"]?.arrayValue ?? []).compactMap(Self.text).joined(separator: "\n")
        if result["isError"] == true { return failed(text.isEmpty ? "The tool failed." : text) }
        if let structured = result["structuredContent"], structured != .null {
            // What is no object is wrapped in one by the protocol's rule.
            let inner = structured.objectValue?.count == 1 ? structured["result"] : nil
            return .result(inner ?? structured)
        }
        if text.isEmpty { return .result(["status": "done"]) }
        // Many servers write JSON as text.
        if let json = try? JSONValue(parsing: text), json.objectValue != nil || json.arrayValue != nil { return .result(json) }
        return .result(.string(text))
    }

    /// No refusal, which are the agent's own words: what a server writes is data.
    static func failed(_ text: String) -> ToolOutcome { .result(["error": .string(text), "from": "the tool's server"]) }

    private static func text(of block: JSONValue) -> String? {
        switch block["type"]?.stringValue {
        case "text": block["text"]?.stringValue
        case "image": "(an image)"
        case "audio": "(a recording)"
        case "resource_link": block["title"]?.stringValue ?? block["name"]?.stringValue
        case "resource": block["resource"]?["text"]?.stringValue
        default: nil
        }
    }
}
