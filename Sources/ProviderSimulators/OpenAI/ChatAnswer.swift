import Foundation
import ParleyCore

/// A reply as the API writes it: events of a stream, or one object.
struct ChatAnswer {
    enum Delta: Equatable {
        case reasoning(String)
        case text(String)
        /// The beginning of a call, and the pieces of its arguments.
        case call(index: Int, id: String, name: String)
        case arguments(index: Int, String)

        var isReasoning: Bool {
            if case .reasoning = self { true } else { false }
        }
    }

    let deltas: [Delta]
    let finishReason: String
    private let request: ChatRequest
    private let reply: ChatReply
    private let calls: [ToolCall]
    private let id: String
    private let isAzure: Bool

    private let tokens: [ChatToken]

    init(reply: ChatReply, request: ChatRequest, number: Int, isAzure: Bool) {
        self.request = request
        self.reply = reply
        self.isAzure = isAzure
        id = "chatcmpl-sim\(number)"
        calls = reply.toolCalls.enumerated().map { index, call in
            ToolCall(id: call.id.isEmpty ? "call_\(number)_\(index)" : call.id, name: call.name, arguments: call.arguments)
        }
        var deltas = ChatTokens.pieces(of: reply.reasoning).map(Delta.reasoning)
        tokens = reply.tokens.isEmpty ? ChatTokens.pieces(of: reply.text).map { ChatToken($0) } : reply.tokens
        deltas += tokens.map { Delta.text($0.text) }
        for (index, call) in calls.enumerated() {
            deltas.append(.call(index: index, id: call.id, name: call.name))
            deltas += Self.pieces(of: call.arguments.text).map { .arguments(index: index, $0) }
        }
        if let maximum = request.maximumTokens, deltas.count > maximum {
            deltas = Array(deltas.prefix(maximum))
            finishReason = "length"
        } else {
            finishReason = calls.isEmpty ? "stop" : "tool_calls"
        }
        self.deltas = deltas
    }

    /// Arguments come in pieces whose bounds have nothing to do with JSON's.
    private static func pieces(of arguments: String) -> [String] {
        var rest = Substring(arguments)
        var pieces: [String] = []
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(6)))
            rest = rest.dropFirst(6)
        }
        return pieces
    }

    // MARK: A stream's events

    /// What comes before the first token.
    var opening: [String] {
        var events: [String] = []
        if isAzure {
            events.append(Self.line(["id": "", "object": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": [["prompt_index": 0, "content_filter_results": [:]]]]))
        }
        events.append(chunk(["role": "assistant", "content": reply.text.isEmpty && !calls.isEmpty ? .null : ""]))
        return events
    }

    func event(_ delta: Delta) -> String {
        switch delta {
        case .reasoning(let text): chunk(["reasoning_content": .string(text)])
        case .text(let text): chunk(["content": .string(text)])
        case .call(let index, let id, let name):
            chunk([
                "tool_calls": [
                    [
                        "index": .number(Double(index)), "id": .string(id), "type": "function",
                        "function": ["name": .string(name), "arguments": ""],
                    ]
                ]
            ])
        case .arguments(let index, let piece):
            chunk(["tool_calls": [["index": .number(Double(index)), "function": ["arguments": .string(piece)]]]])
        }
    }

    /// What comes after the last token.
    var closing: [String] {
        var events = [chunk([:], finishReason: finishReason)]
        if request.includesUsage {
            events.append(Self.line(frame(choices: [], usage: usage)))
        }
        return events + ["data: [DONE]\n\n"]
    }

    private func chunk(_ delta: JSONValue, finishReason: String? = nil) -> String {
        var choice: [String: JSONValue] = [
            "index": 0, "delta": delta, "finish_reason": finishReason.map { .string($0) } ?? .null, "logprobs": .null,
        ]
        if isAzure { choice["content_filter_results"] = [:] }
        return Self.line(frame(choices: [.object(choice)], usage: request.includesUsage ? .null : nil))
    }

    private func frame(choices: [JSONValue], usage: JSONValue?) -> JSONValue {
        var frame: [String: JSONValue] = [
            "id": .string(id), "object": "chat.completion.chunk", "created": 1_700_000_000, "model": .string(request.model),
            "system_fingerprint": "fp_simulated", "choices": .array(choices),
        ]
        frame["usage"] = usage
        return .object(frame)
    }

    private static func line(_ value: JSONValue) -> String { "data: \(value.text)\n\n" }

    // MARK: One object

    var whole: JSONValue {
        // What the limit left of it.
        let text = deltas.reduce(into: "") { if case .text(let piece) = $1 { $0 += piece } }
        var message: [String: JSONValue] = ["role": "assistant", "content": text.isEmpty && !calls.isEmpty ? .null : .string(text), "refusal": .null]
        if !reply.reasoning.isEmpty { message["reasoning_content"] = .string(reply.reasoning) }
        if !calls.isEmpty {
            message["tool_calls"] = .array(
                calls.map {
                    ["id": .string($0.id), "type": "function", "function": ["name": .string($0.name), "arguments": .string($0.arguments.text)]]
                })
        }
        return [
            "id": .string(id), "object": "chat.completion", "created": 1_700_000_000, "model": .string(request.model),
            "choices": [["index": 0, "message": .object(message), "finish_reason": .string(finishReason), "logprobs": probabilities]],
            "usage": usage,
        ]
    }

    /// Of the text's tokens, as far as the limit left them.
    private var probabilities: JSONValue {
        guard let alternatives = request.alternatives else { return .null }
        let count = deltas.count { if case .text = $0 { true } else { false } }
        let content = tokens.prefix(count).map { token -> JSONValue in
            let all = token.others.merging([token.text: token.probability]) { _, own in own }
            let likeliest = all.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(alternatives)
            guard case .object(var entry) = Self.entry(token.text, token.probability) else { return .null }
            entry["top_logprobs"] = .array(likeliest.map { Self.entry($0.key, $0.value) })
            return .object(entry)
        }
        return ["content": .array(content), "refusal": .null]
    }

    private static func entry(_ text: String, _ probability: Double) -> JSONValue {
        [
            "token": .string(text), "logprob": .number(log(max(probability, 1e-9))),
            "bytes": .array(text.utf8.map { .number(Double($0)) }),
        ]
    }

    private var usage: JSONValue {
        let prompt = request.messages.reduce(0) { $0 + ChatTokens.count(in: $1.content) + 4 }
        let reasoning = deltas.count(where: \.isReasoning)
        return [
            "prompt_tokens": .number(Double(prompt)), "completion_tokens": .number(Double(deltas.count)),
            "total_tokens": .number(Double(prompt + deltas.count)), "prompt_tokens_details": ["cached_tokens": 0],
            "completion_tokens_details": ["reasoning_tokens": .number(Double(reasoning))],
        ]
    }
}
