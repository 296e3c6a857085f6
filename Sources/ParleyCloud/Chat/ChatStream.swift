import ParleyCore

/// Turns the data of a chat completion's stream into events: a pure value.
struct ChatStream {
    private let service: CloudService
    private let maximumBytes: Int
    private var filter: ReasoningFilter
    private var calls = ToolCallAssembler()
    private var makeID: () -> String
    private var usage: TokenUsage?
    private var reason: String?
    private var textBytes = 0
    private var hasText = false
    private var isDone = false

    /// Whether anything has been handed out: then the request is not to be made again.
    private(set) var hasOutput = false
    /// Whether the answer itself is whole; usage may still follow.
    var hasReason: Bool { reason != nil }
    /// Whether nothing more is to be read.
    var isFinished: Bool { isDone || (reason != nil && usage != nil) }

    init(
        service: CloudService, maximumBytes: Int, beginsWithReasoning: Bool, makeID: @escaping () -> String
    ) {
        self.service = service
        self.maximumBytes = maximumBytes
        self.makeID = makeID
        filter = ReasoningFilter(isInside: beginsWithReasoning)
    }

    /// - Throws: ``CloudError`` for an error that the service sends, or a stream that is none.
    mutating func accept(_ event: ServerSentEvents.Event) throws -> [LanguageModelEvent] {
        switch event {
        case .error(let text):
            throw failure(service.error(object: (try? JSONValue(parsing: text)) ?? .string(text)))
        case .data(let text):
            if text.hasPrefix("[DONE]") {
                isDone = true
                return []
            }
            guard let json = try? JSONValue(parsing: text), case .object = json else {
                throw failure(service.error(.protocolViolation, "a piece of the answer is not JSON"))
            }
            return try accept(json)
        }
    }

    /// One chunk, or a whole answer of a server that does not stream.
    mutating func accept(_ json: JSONValue) throws -> [LanguageModelEvent] {
        // Before anything else: its status was a success.
        if let error = json["error"], error != .null, error != false {
            throw failure(service.error(object: error))
        }
        if let usage = json["usage"], case .object = usage { self.usage = Self.usage(usage) }
        // It may be empty, and there may be none: only one answer is ever asked for.
        guard let choice = json["choices"]?.arrayValue?.first else { return [] }
        var events: [LanguageModelEvent] = []
        if let delta = choice["delta"] ?? choice["message"] { try read(delta, into: &events) }
        if let reason = choice["finish_reason"]?.stringValue, !reason.isEmpty, self.reason == nil {
            try end(reason, &events)
        }
        if !events.isEmpty { hasOutput = true }
        return events
    }

    private mutating func read(_ delta: JSONValue, into events: inout [LanguageModelEvent]) throws {
        // reasoning, reasoning_content: never spoken, and so never read.
        for name in ["content", "refusal"] {
            guard let text = Self.text(delta[name]), !text.isEmpty else { continue }
            textBytes += text.utf8.count
            say(filter.append(text), &events)
        }
        var fragments = delta["tool_calls"]?.arrayValue ?? []
        if let old = delta["function_call"], case .object = old { fragments.append(["index": 0, "function": old]) }
        if !fragments.isEmpty {
            do {
                events += try calls.append(fragments).map { .toolCallBegan(name: $0) }
            } catch {
                throw failure(service.error(.protocolViolation, "the model asks for too many tools at once"))
            }
        }
        guard textBytes + calls.size <= maximumBytes else {
            throw failure(service.error(.protocolViolation, "the answer is longer than \(maximumBytes) bytes"))
        }
    }

    private mutating func say(_ text: String, _ events: inout [LanguageModelEvent]) {
        guard !text.isEmpty else { return }
        hasText = hasText || !text.allSatisfy(\.isWhitespace)
        events.append(.text(text))
    }

    /// The calls are whole at whatever reason ends the answer: several servers say "stop".
    private mutating func end(_ reason: String, _ events: inout [LanguageModelEvent]) throws {
        self.reason = reason
        say(filter.finish(isCut: reason != "stop" || !calls.isEmpty), &events)
        if reason == "error" {
            throw failure(service.error(.providerMessage, "the answer ended in an error"))
        }
        do {
            events += try calls.calls(makeID: makeID).map { .toolCall($0) }
        } catch {
            guard case .arguments(let tool) = error else {
                throw failure(service.error(.protocolViolation, "the model asks for too many tools at once"))
            }
            let cause = reason == "length" ? "were cut off at the limit of tokens" : "are no JSON object"
            throw failure(service.error(.protocolViolation, "the arguments for \(tool) \(cause)", isRetrySafe: true))
        }
        if reason == "content_filter", !hasText {
            throw failure(service.error(.providerMessage, "its content filter withheld the answer"))
        }
    }

    /// What is left to say when the stream has ended.
    /// - Throws: ``CloudError`` if it ended too early.
    mutating func finish() throws -> [LanguageModelEvent] {
        var events: [LanguageModelEvent] = []
        if reason == nil {
            guard isDone else {
                throw failure(service.error(.connectionLost, "the answer ended in its middle"))
            }
            // A server that never says why it stopped.
            try end("stop", &events)
        }
        if let usage { events.append(.usage(usage)) }
        let finish: FinishReason =
            if !calls.isEmpty { .toolCalls } else if reason == "length" { .length } else { .stop }
        return events + [.finished(finish)]
    }

    private func failure(_ error: CloudError) -> CloudError {
        hasOutput ? error.afterOutput : error
    }

    /// A string, or the parts of one.
    private static func text(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text)?: text
        case .array(let parts)?: parts.compactMap { $0["text"]?.stringValue }.joined()
        default: nil
        }
    }

    private static func usage(_ json: JSONValue) -> TokenUsage {
        func count(_ value: JSONValue?) -> Int { value?.numberValue.flatMap { Int(exactly: $0.rounded()) } ?? 0 }
        return TokenUsage(
            prompt: count(json["prompt_tokens"]), cached: count(json["prompt_tokens_details"]?["cached_tokens"]),
            completion: count(json["completion_tokens"]))
    }
}
