import ParleyCore

/// The bodies of the chat completions that answer one question.
struct ReadingRequest {
    let configuration: OpenAILanguageModel.Configuration
    let input: ReadingInput
    /// Whether the probabilities of tokens are asked for, and the likeliest ones at that (a temperature of 0).
    /// Some models refuse the one or the other.
    var isMeasured: Bool

    /// Tokens beside a token that are told: the most that OpenAI tells.
    private static let alternatives = 20
    /// Of a structured answer. Hidden reasoning needs more; see ``OpenAILanguageModel/Configuration/maximumTokens``.
    private static let maximumTokens = 256

    /// One token, whose alternatives are the answer.
    func token() -> [UInt8] {
        body(messages(note: nil) { $0 }, tokens: 1, schema: nil)
    }

    /// One of some options, as a structured answer.
    func choice(of options: [String]) -> [UInt8] {
        let messages = messages(note: "The answer is JSON.") { JSONValue.object([Self.answerName: .string($0)]).text }
        let schema = CopySchema.object([Self.answerName: ["type": "string", "enum": .array(Self.unique(options).map { .string($0) })]])
        return body(messages, tokens: configuration.maximumTokens ?? Self.maximumTokens, schema: schema)
    }

    /// An enumeration names nothing twice.
    private static func unique(_ options: [String]) -> [String] {
        var known: Set<String> = []
        return options.filter { known.insert($0).inserted }
    }

    /// The member that holds an option.
    static let answerName = "answer"

    func line(_ schema: CopySchema) -> [UInt8] {
        body(
            messages(note: schema.note, example: schema.example), tokens: configuration.maximumTokens ?? Self.maximumTokens,
            schema: schema.schema)
    }

    private func body(_ messages: [JSONValue], tokens: Int, schema: JSONValue?) -> [UInt8] {
        var body: [String: JSONValue] = [
            "messages": .array(messages), configuration.tokenLimitField.rawValue: .number(Double(max(1, tokens))),
        ]
        if !configuration.model.isEmpty { body["model"] = .string(configuration.model) }
        if let temperature = configuration.temperature { body["temperature"] = .number(temperature) }
        if isMeasured {
            body["temperature"] = 0
            body["logprobs"] = true
            body["top_logprobs"] = .number(Double(Self.alternatives))
        }
        if let schema {
            body["response_format"] = [
                "type": "json_schema", "json_schema": ["name": "reading", "strict": true, "schema": schema],
            ]
        }
        body.merge(configuration.extraBody) { _, extra in extra }
        body["stream"] = false
        return Array(JSONValue.object(body).text.utf8)
    }

    /// A task's examples are part of it, and always sent.
    private func messages(note: String?, example: (String) -> String) -> [JSONValue] {
        let instructions = [input.task.instructions, note ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
        var messages: [JSONValue] = []
        if !instructions.isEmpty { messages.append(["role": "system", "content": .string(instructions)]) }
        for entry in input.task.examples {
            messages.append(["role": "user", "content": .string(entry.input)])
            messages.append(["role": "assistant", "content": .string(example(entry.output))])
        }
        return messages + [["role": "user", "content": .string(Self.cut(input.text))]]
    }

    /// Characters of a text that are sent: some minutes of talk. What is longer is cut in its middle.
    private static let inputLength = 4_000

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > inputLength else { return text }
        return text.prefix(inputLength / 3) + " … " + text.suffix(inputLength * 2 / 3)
    }
}
