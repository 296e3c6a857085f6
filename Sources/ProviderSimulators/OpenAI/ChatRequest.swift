public import ParleyCore

/// A chat completion that a client has asked for.
public struct ChatRequest: Sendable, Hashable {
    public struct Message: Sendable, Hashable {
        public var role: String
        /// Text; parts of a content array are joined.
        public var content: String
        public var toolCalls: [ToolCall]
        /// Of a `tool` message: the call that it answers.
        public var toolCallID: String?
    }

    public var model: String
    public var messages: [Message]
    /// The names of the tools offered.
    public var tools: [String]
    public var isStreamed: Bool
    public var includesUsage: Bool
    /// From `max_completion_tokens` or `max_tokens`.
    public var maximumTokens: Int?
    /// How many tokens beside each are to be told with how likely they were; `nil` where nothing is.
    public var alternatives: Int?
    /// The schema of a structured answer.
    public var schema: JSONValue?

    /// Answers of the model that the conversation shows after the caller's first message.
    public var answersSinceFirstCallerMessage: Int {
        guard let first = messages.firstIndex(where: { $0.role == "user" }) else { return 0 }
        return messages[first...].count { $0.role == "assistant" }
    }

    /// The name of the tool that a call was for.
    public func toolName(ofCall id: String?) -> String? {
        messages.lazy.flatMap(\.toolCalls).first { $0.id == id }?.name
    }
}

/// Why the API would not take a request.
struct BadChatRequest: Error, Hashable {
    var message: String
    var parameter: String?
    var code: String?
}

extension ChatRequest {
    /// Reads a request as strictly as OpenAI does where clients get it wrong.
    /// - Parameter deployment: Azure's name for the model, from the path.
    init(_ body: JSONValue?, deployment: String? = nil) throws(BadChatRequest) {
        guard case .object(let members)? = body else {
            throw BadChatRequest(message: "We could not parse the JSON body of your request.")
        }
        guard let model = deployment ?? members["model"]?.stringValue else {
            throw BadChatRequest(message: "you must provide a model parameter")
        }
        guard let list = members["messages"]?.arrayValue, !list.isEmpty else {
            throw BadChatRequest(message: "Missing required parameter: 'messages'.", parameter: "messages", code: "missing_required_parameter")
        }
        var messages: [Message] = []
        for (index, entry) in list.enumerated() { messages.append(try Message(entry, index: index)) }
        self.model = model
        self.messages = messages
        tools = (members["tools"]?.arrayValue ?? []).compactMap { $0["function"]?["name"]?.stringValue }
        isStreamed = members["stream"]?.boolValue ?? false
        includesUsage = members["stream_options"]?["include_usage"]?.boolValue ?? false
        let limits = ["max_tokens", "max_completion_tokens"].compactMap { members[$0]?.numberValue }
        guard limits.count < 2 else {
            throw BadChatRequest(
                message: "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
                parameter: "max_tokens", code: "invalid_parameter_combination")
        }
        maximumTokens = limits.first.map { Int($0.clamped(to: 0...1e9)) }
        alternatives = try Self.alternatives(members)
        schema = try Self.schema(members["response_format"] ?? .null)
        if tools.isEmpty {
            for name in ["tool_choice", "parallel_tool_calls"] where !(members[name] ?? .null).isNull {
                throw BadChatRequest(message: "'\(name)' is only allowed when 'tools' are specified.", parameter: name)
            }
        }
        try checkToolAnswers()
    }

    private static func alternatives(_ members: [String: JSONValue]) throws(BadChatRequest) -> Int? {
        let count = members["top_logprobs"]?.numberValue
        guard members["logprobs"]?.boolValue == true else {
            guard count == nil else {
                throw BadChatRequest(
                    message: "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled.", parameter: "top_logprobs")
            }
            return nil
        }
        guard (0...20).contains(count ?? 0) else {
            throw BadChatRequest(
                message: "Invalid value for 'top_logprobs': must be less than or equal to 20.", parameter: "top_logprobs",
                code: "invalid_value")
        }
        return Int(count ?? 0)
    }

    private static func schema(_ format: JSONValue) throws(BadChatRequest) -> JSONValue? {
        guard format["type"]?.stringValue == "json_schema" else { return nil }
        guard let wrapper = format["json_schema"], let name = wrapper["name"]?.stringValue, !name.isEmpty else {
            throw BadChatRequest(
                message: "Missing required parameter: 'response_format.json_schema.name'.",
                parameter: "response_format.json_schema.name", code: "missing_required_parameter")
        }
        guard let schema = wrapper["schema"] else { return nil }
        if wrapper["strict"]?.boolValue == true, let problem = Self.problem(of: schema) {
            throw BadChatRequest(
                message: "Invalid schema for response_format '\(name)': \(problem)", parameter: "response_format",
                code: "invalid_json_schema")
        }
        return schema
    }

    /// What the strict form does not take.
    private static func problem(of schema: JSONValue) -> String? {
        if schema["type"]?.stringValue == "array" { return schema["items"].flatMap(problem) }
        guard schema["type"]?.stringValue == "object" else { return nil }
        let names = Set((schema["properties"]?.objectValue ?? [:]).keys)
        guard schema["additionalProperties"] == false else {
            return "'additionalProperties' is required to be supplied and to be false."
        }
        guard Set((schema["required"]?.arrayValue ?? []).compactMap(\.stringValue)) == names else {
            return "'required' is required to be supplied and to be an array including every key in properties."
        }
        return schema["properties"]?.objectValue?.values.lazy.compactMap(problem).first
    }

    /// Each call of an assistant message is answered before anything else is said.
    private func checkToolAnswers() throws(BadChatRequest) {
        var waiting: Set<String> = []
        for (index, message) in messages.enumerated() {
            if message.role == "tool" {
                guard let id = message.toolCallID, waiting.remove(id) != nil else {
                    throw BadChatRequest(
                        message: "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
                        parameter: "messages.[\(index)].role")
                }
            } else if !waiting.isEmpty {
                break
            } else {
                waiting = Set(message.toolCalls.map(\.id))
            }
        }
        guard waiting.isEmpty else {
            throw BadChatRequest(
                message: "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. "
                    + "The following tool_call_ids did not have response messages: \(waiting.sorted().joined(separator: ", "))",
                parameter: "messages")
        }
    }
}

extension ChatRequest.Message {
    private static let roles: Set<String> = ["system", "developer", "user", "assistant", "tool"]

    init(_ value: JSONValue, index: Int) throws(BadChatRequest) {
        guard let role = value["role"]?.stringValue, Self.roles.contains(role) else {
            throw BadChatRequest(
                message: "Invalid value for 'messages[\(index)].role': supported values are 'system', 'assistant', 'user', 'tool' and 'developer'.",
                parameter: "messages[\(index)].role", code: "invalid_value")
        }
        self.role = role
        switch value["content"] {
        case .string(let text)?: content = text
        case .array(let parts)?: content = parts.compactMap { $0["text"]?.stringValue }.joined()
        default: content = ""
        }
        var calls: [ToolCall] = []
        for call in value["tool_calls"]?.arrayValue ?? [] {
            guard let id = call["id"]?.stringValue, let name = call["function"]?["name"]?.stringValue,
                let arguments = call["function"]?["arguments"]?.stringValue
            else {
                throw BadChatRequest(
                    message: "Invalid type for 'messages[\(index)].tool_calls': each needs an 'id' and a 'function' with a 'name' and 'arguments', a string.",
                    parameter: "messages[\(index)].tool_calls", code: "invalid_type")
            }
            calls.append(ToolCall(id: id, name: name, arguments: (try? JSONValue(parsing: arguments)) ?? .string(arguments)))
        }
        toolCalls = calls
        toolCallID = value["tool_call_id"]?.stringValue
        if role == "user", (value["content"] ?? .null).isNull {
            throw BadChatRequest(
                message: "Invalid value for 'content': expected a string, got null.",
                parameter: "messages.[\(index)].content")
        }
    }
}

extension JSONValue {
    var isNull: Bool { self == .null }
}

extension Comparable {
    func clamped(to limits: ClosedRange<Self>) -> Self {
        min(max(self, limits.lowerBound), limits.upperBound)
    }
}
