import ParleyCore

/// Writes a conversation in Qwen2.5's chat form (ChatML), with tools as plain lines.
///
/// The model's own tool template does badly at this size. What works is one line for each tool, one
/// line for a call, `CALL name {json}`, and one for what came of it, `RESULT {json}`.
struct ConversationRenderer: Sendable {
    /// A piece of the prompt. Only markup may stand for the model's own marks.
    struct Piece: Hashable {
        var text: String
        var isMarkup: Bool
    }

    /// What is the same for every call of an agent: instructions, tools, examples.
    func prefix(of request: LanguageModelRequest) -> [Piece] {
        var system = request.instructions
        if !request.tools.isEmpty {
            system += "\n\nTools:\n"
            for tool in request.tools {
                let names = tool.writtenParameters.map(Self.name).joined(separator: ", ")
                system += "- \(tool.name)(\(names)): \(tool.description)\n"
            }
            system += "To use a tool, answer with one line and nothing else: CALL name {\"argument\": \"value\"}\n"
            system += "Then you are given a line RESULT {...}. Tell the caller what it says."
        }
        var pieces = Self.message("system", system)
        pieces += messages(request.examples, tools: request.tools)
        return pieces
    }

    /// The conversation itself, up to where the model is to go on.
    /// - Parameter isOpen: The caller's turn goes on: the end of their words is not marked, and where they have not
    ///   begun, they are about to.
    func conversation(_ request: LanguageModelRequest, isOpen: Bool = false) -> [Piece] {
        var pieces = messages(request.messages, tools: request.tools)
        guard isOpen else { return pieces + [Piece(text: "<|im_start|>assistant\n", isMarkup: true)] }
        if case .caller? = request.messages.last {
            // The mark that ends the message, which message(_:_:) put there.
            pieces.removeLast()
        } else {
            pieces.append(Piece(text: "<|im_start|>user\n", isMarkup: true))
        }
        return pieces
    }

    /// What follows the caller's words where the model is to answer them.
    static let answerMarks = [
        Piece(text: "<|im_end|>\n", isMarkup: true), Piece(text: "<|im_start|>assistant\n", isMarkup: true),
    ]

    private func messages(_ messages: [Message], tools: [ToolDefinition]) -> [Piece] {
        messages.flatMap { entry in
            switch entry {
            case .caller(let text): Self.message("user", Self.spoken(text))
            case .agent(let text): Self.message("assistant", text)
            case .note(let text): Self.message("system", text)
            case .toolCalls(let calls):
                Self.message("assistant", calls.map { Self.line(for: $0, tools: tools) }.joined(separator: "\n"))
            case .toolResult(let result): Self.message("user", "RESULT " + result.result.text)
            }
        }
    }

    /// What a caller says is not to be taken for a result, nor for a call.
    private static func spoken(_ text: String) -> String {
        text.replacing("RESULT", with: "result").replacing("CALL", with: "call")
    }

    static func message(_ role: String, _ text: String) -> [Piece] {
        [
            Piece(text: "<|im_start|>\(role)\n", isMarkup: true),
            Piece(text: text, isMarkup: false),
            Piece(text: "<|im_end|>\n", isMarkup: true),
        ]
    }

    /// A parameter in the list of tools. Text, which most are, is not said to be that.
    private static func name(of parameter: ToolParameter) -> String {
        let name = parameter.isRequired ? parameter.name : parameter.name + "?"
        return values(of: parameter.kind).map { "\(name): \($0)" } ?? name
    }

    private static func values(of kind: ToolParameter.Kind) -> String? {
        switch kind {
        case .text, .json: nil
        case .choice(let words): words.joined(separator: "|")
        case .integer, .number: "number"
        case .boolean: "true|false"
        case .list(let element): "[\(values(of: element) ?? "text"), ...]"
        }
    }

    /// A call as the grammar has the model write it.
    static func line(for call: ToolCall, tools: [ToolDefinition]) -> String {
        let arguments = call.arguments.objectValue ?? [:]
        let order = tools.first { $0.name == call.name }?.writtenParameters.map(\.name) ?? []
        let names = order.filter { arguments[$0] != nil } + arguments.keys.filter { !order.contains($0) }.sorted()
        let members = names.map { "\(JSONValue.string($0).text): \((arguments[$0] ?? .null).text)" }
        return "CALL \(call.name) {\(members.joined(separator: ", "))}"
    }
}

extension ToolDefinition {
    /// The parameters in the order in which a call is written: what must be there, then the rest.
    var writtenParameters: [ToolParameter] { parameters.filter(\.isRequired) + parameters.filter { !$0.isRequired } }
}
