import ParleyCore
import Testing

@testable import ParleyCloud

struct ChatRequestTests {
    private func body(
        _ messages: [Message], tools: [ToolDefinition] = [], examples: [Message] = [],
        _ change: (inout OpenAILanguageModel.Configuration) -> Void = { _ in }
    ) throws -> JSONValue {
        var configuration = OpenAILanguageModel.Configuration()
        configuration.model = "m"
        change(&configuration)
        let request = LanguageModelRequest(
            instructions: "Be brief.", examples: examples, tools: tools, messages: messages, maximumTokens: 99)
        return try json(String(decoding: ChatRequest(configuration: configuration).body(for: request), as: UTF8.self))
    }

    private let tool = ToolDefinition(name: "add", description: "Adds.", parameters: [ToolParameter(name: "a", description: "One")])

    @Test func aPlainRequest() throws {
        let body = try body([.caller("Hi")])
        #expect(body == [
            "model": "m", "stream": true, "stream_options": ["include_usage": true], "max_completion_tokens": 99,
            "messages": [["role": "system", "content": "Be brief."], ["role": "user", "content": "Hi"]],
        ])
    }

    @Test func toolsComeWithTheirChoice() throws {
        let body = try body([.caller("Hi")], tools: [tool])
        #expect(body["tool_choice"] == "auto")
        #expect(body["tools"]?.arrayValue?.first?["function"]?["parameters"]?["required"] == ["a"])
        #expect(try self.body([.caller("Hi")])["tool_choice"] == nil)
    }

    @Test func aToolThatIsDemandedIsNamed() throws {
        var request = LanguageModelRequest(instructions: "", tools: [tool], messages: [.caller("Hi")])
        request.toolChoice = .tool("add")
        let configuration = OpenAILanguageModel.Configuration()
        func choice(_ request: LanguageModelRequest) throws -> JSONValue? {
            try json(String(decoding: ChatRequest(configuration: configuration).body(for: request), as: UTF8.self))["tool_choice"]
        }
        #expect(try choice(request) == ["type": "function", "function": ["name": "add"]])
        // A service would refuse the request for one that it was not given.
        request.toolChoice = .tool("subtract")
        #expect(try choice(request) == "auto")
    }

    @Test func theLimitHasEitherName() throws {
        let body = try body([]) { $0.tokenLimitField = .maxTokens; $0.maximumTokens = 7 }
        #expect(body["max_tokens"] == 7)
        #expect(body["max_completion_tokens"] == nil)
    }

    @Test func moreOfTheBodyIsMerged() throws {
        let body = try body([]) { $0.extraBody = ["chat_template_kwargs": ["enable_thinking": false], "model": "other"] }
        #expect(body["chat_template_kwargs"]?["enable_thinking"] == false)
        #expect(body["model"] == "other")
    }

    @Test func everyCallIsAnsweredRightBehindIt() throws {
        let calls = [ToolCall(id: "c1", name: "add", arguments: ["a": "1"]), ToolCall(id: "c2", name: "add", arguments: [:])]
        let messages = try #require(
            body([
                .caller("Add"), .toolCalls(calls), .note("It was interrupted."),
                .toolResult(ToolResultMessage(callID: "c1", name: "add", result: ["sum": 3])), .caller("Well?"),
            ])["messages"]?.arrayValue)
        #expect(messages.compactMap { $0["role"]?.stringValue } == ["system", "user", "assistant", "tool", "tool", "user"])
        #expect(messages[2]["tool_calls"]?.arrayValue?.first?["function"]?["arguments"] == #"{"a":"1"}"#)
        #expect(messages[2]["content"] == .null)
        #expect(messages[3]["tool_call_id"] == "c1")
        #expect(messages[3]["content"] == #"{"sum":3}"#)
        #expect(messages[4]["content"]?.stringValue?.contains("interrupted") == true)
        #expect(messages[5]["content"] == "[It was interrupted.]\nWell?")
    }

    @Test func twoMessagesOfOneRoleBecomeOne() throws {
        let messages = try #require(body([.caller("a"), .caller("b"), .agent("c"), .agent("d"), .caller("")])["messages"]?.arrayValue)
        #expect(messages.compactMap { $0["content"]?.stringValue } == ["Be brief.", "a\nb", "c\nd"])
    }

    @Test func examplesAreSentWhereTheyHelp() throws {
        let examples: [Message] = [.caller("x"), .agent("y")]
        #expect(try body([.caller("Hi")], examples: examples)["messages"]?.arrayValue?.count == 2)
        #expect(try body([.caller("Hi")], examples: examples) { $0.sendsExamples = true }["messages"]?.arrayValue?.count == 4)
    }

    @Test func modelsAreListed() {
        let list = ServedModels(body: Array(#"{"object":"list","data":[{"id":"a","owned_by":"vllm"},{"id":""},{"id":"b"}]}"#.utf8))
        #expect(list.names == ["a", "b"])
        #expect(list.entries.map(\.isVLLM) == [true, false])
        #expect(ServedModels(body: Array(#"{"object":"list","data":null}"#.utf8)).names.isEmpty)
        #expect(ServedModels(body: Array("<html>".utf8)).names.isEmpty)
    }
}
