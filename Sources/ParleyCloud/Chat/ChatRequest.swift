import Foundation
import ParleyCore

/// The body of a chat completion request.
struct ChatRequest {
    let configuration: OpenAILanguageModel.Configuration

    func body(for request: LanguageModelRequest) -> [UInt8] {
        var body: [String: JSONValue] = [
            "messages": .array(messages(of: request)),
            "stream": true,
            configuration.tokenLimitField.rawValue: .number(
                Double(max(1, configuration.maximumTokens ?? request.maximumTokens))),
        ]
        if !configuration.model.isEmpty { body["model"] = .string(configuration.model) }
        if configuration.asksForUsage { body["stream_options"] = ["include_usage": true] }
        if let temperature = configuration.temperature { body["temperature"] = .number(temperature) }
        // Some services refuse an empty list, and what belongs to it.
        if !request.tools.isEmpty {
            body["tools"] = .array(request.tools.map(Self.tool))
            body["tool_choice"] = Self.choice(request)
        }
        body.merge(configuration.extraBody) { _, extra in extra }
        return Array(JSONValue.object(body).text.utf8)
    }

    /// The smallest question there is, for a check.
    func probe() -> [UInt8] {
        var body: [String: JSONValue] = [
            "messages": [["role": "user", "content": "Hi"]],
            "stream": false,
            // A reasoning model thinks before it says anything, and refuses to be cut off at once.
            configuration.tokenLimitField.rawValue: 16,
        ]
        if !configuration.model.isEmpty { body["model"] = .string(configuration.model) }
        body.merge(configuration.extraBody) { _, extra in extra }
        body["stream"] = false
        return Array(JSONValue.object(body).text.utf8)
    }

    private static func tool(_ definition: ToolDefinition) -> JSONValue {
        [
            "type": "function",
            "function": [
                "name": .string(definition.name), "description": .string(definition.description),
                "parameters": definition.schema,
            ],
        ]
    }

    private static func choice(_ request: LanguageModelRequest) -> JSONValue {
        guard case .tool(let name) = request.toolChoice, request.tools.contains(where: { $0.name == name }) else { return "auto" }
        return ["type": "function", "function": ["name": .string(name)]]
    }

    // MARK: Messages

    private func messages(of request: LanguageModelRequest) -> [JSONValue] {
        var list = MessageList()
        if !request.instructions.isEmpty { list.add("system", request.instructions) }
        if configuration.sendsExamples { add(request.examples, to: &list) }
        add(request.messages, to: &list)
        return list.entries
    }

    private func add(_ messages: [Message], to list: inout MessageList) {
        // A call whose result never came (its reply was interrupted) would make the service refuse
        // the whole conversation.
        var results: [String: JSONValue] = [:]
        for case .toolResult(let result) in messages { results[result.callID] = result.result }
        for message in messages {
            switch message {
            case .caller(let text): list.add("user", text)
            case .agent(let text): list.add("assistant", text)
            // A system message in the middle is refused by the templates of several models.
            case .note(let text): list.add("user", "[\(text)]")
            case .toolCalls(let calls): list.add(calls, results: results)
            // They follow their calls, wherever they stand.
            case .toolResult: break
            }
        }
    }
}

/// Messages in the form of the wire.
private struct MessageList {
    private(set) var entries: [JSONValue] = []
    /// The role and text of the last entry where it is plain text.
    private var last: (role: String, text: String)?

    /// Two messages of one role in a row become one: the templates of several models insist that
    /// the caller and the agent take turns.
    mutating func add(_ role: String, _ text: String) {
        guard !text.isEmpty else { return }
        var text = text
        if let last, last.role == role {
            text = last.text + "\n" + text
            entries.removeLast()
        }
        entries.append(["role": .string(role), "content": .string(text)])
        last = (role, text)
    }

    mutating func add(_ calls: [ToolCall], results: [String: JSONValue]) {
        guard !calls.isEmpty else { return }
        last = nil
        let list = calls.map { call -> JSONValue in
            [
                "id": .string(call.id), "type": "function",
                "function": ["name": .string(call.name), "arguments": .string(call.arguments.text)],
            ]
        }
        entries.append(["role": "assistant", "content": nil, "tool_calls": .array(list)])
        for call in calls {
            let result = results[call.id] ?? ["error": "interrupted before there was a result"]
            entries.append(
                ["role": "tool", "tool_call_id": .string(call.id), "content": .string(result.stringValue ?? result.text)])
        }
    }
}
