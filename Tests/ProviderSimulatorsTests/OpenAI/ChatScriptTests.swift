import ParleyCore
@testable import ProviderSimulators
import Testing

@Suite struct ChatScriptTests {
    private func request(_ messages: JSONValue...) throws -> ChatRequest {
        try ChatRequest(["model": "m", "messages": .array(messages)])
    }

    private func user(_ text: String) -> JSONValue { ["role": "user", "content": .string(text)] }
    private func assistant(_ text: String) -> JSONValue { ["role": "assistant", "content": .string(text)] }
    private let asks: JSONValue = [
        "role": "assistant", "content": .null,
        "tool_calls": [["id": "c1", "type": "function", "function": ["name": "look", "arguments": "{}"]]],
    ]
    private let found: JSONValue = ["role": "tool", "tool_call_id": "c1", "content": #"{"free": "ten"}"#]

    @Test func stepsFollowTheConversation() throws {
        let script = ChatScript(steps: [.toolCall("look", [:]), .text("At ten."), .text("Bye.")], fallback: .text("No more."))
        // A greeting comes before the caller's first words and is no step.
        let greeting = assistant("Hello, how may I help?")
        #expect(script.reply(to: try request(greeting, user("When?")), answered: 9) == .toolCall("look", [:]))
        #expect(script.reply(to: try request(greeting, user("When?"), asks, found), answered: 9) == .text("At ten."))
        #expect(script.reply(to: try request(greeting, user("When?"), asks, found, assistant("At ten."), user("Thanks.")), answered: 9) == .text("Bye."))
        #expect(script.reply(to: try request(user("1"), assistant("a"), assistant("b"), assistant("c"), user("2")), answered: 9) == .text("No more."))
    }

    @Test func stepsCanFollowTheAnswers() throws {
        let script = ChatScript(steps: [.text("One."), .text("Two.")], order: .byAnswer, fallback: .text("No more."))
        #expect((0...2).map { script.reply(to: ChatRequest(model: "m", messages: [], tools: [], isStreamed: true, includesUsage: false), answered: $0) } == [.text("One."), .text("Two."), .text("No more.")])
    }

    @Test func rulesComeBeforeSteps() throws {
        let script = ChatScript(
            steps: [.text("Step.")],
            rules: [
                ChatRule(when: .caller(contains: "heart"), .toolCall("look", [:])),
                ChatRule(when: .toolResult(of: "other", contains: ""), .text("Other.")),
                ChatRule(when: .toolResult(of: "look", contains: "TEN"), .text("Ten is free.")),
            ])
        #expect(script.reply(to: try request(user("A Heart doctor.")), answered: 0) == .toolCall("look", [:]))
        #expect(script.reply(to: try request(user("A heart doctor."), asks, found), answered: 0) == .text("Ten is free."))
        #expect(script.reply(to: try request(user("Hello.")), answered: 0) == .text("Step."))
    }

    @Test func whatOpenAIRefusesIsRefused() throws {
        #expect(throws: BadChatRequest.self) { try ChatRequest(nil) }
        #expect(throws: BadChatRequest.self) { try ChatRequest(["model": "m", "messages": []]) }
        #expect(throws: BadChatRequest.self) { try ChatRequest(["messages": [["role": "user", "content": "Hi."]]]) }
        #expect(throws: BadChatRequest.self) { try request(["role": "caller", "content": "Hi."]) }
        #expect(throws: BadChatRequest.self) { try request(user("When?"), asks, user("Hello?")) }
        #expect(throws: BadChatRequest.self) { try request(user("When?"), found) }
        #expect(throws: BadChatRequest.self) { try ChatRequest(["model": "m", "messages": [user("Hi.")], "parallel_tool_calls": true]) }
        #expect(throws: BadChatRequest.self) { try ChatRequest(["model": "m", "messages": [user("Hi.")], "max_tokens": 1, "max_completion_tokens": 1]) }
    }

    @Test(arguments: ["", "Hi.", "Good morning, Zoë’s clinic – how may I help?", "  two  spaces\n\nand lines ", "Donaudampfschifffahrtsgesellschaft"])
    func tokensJoinToTheText(text: String) {
        let pieces = ChatTokens.pieces(of: text)
        #expect(pieces.joined() == text)
        #expect(pieces.allSatisfy { !$0.isEmpty && $0.count <= 9 })
    }

    @Test func formsAreTakenApart() throws {
        let body = "--x y\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nwhisper-1\r\n--x y\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\nContent-Type: audio/wav\r\n\r\nRI\r\nFF\r\n--x y--\r\n"
        let form = try #require(MultipartForm(contentType: "multipart/form-data; boundary=\"x y\"", body: Array(body.utf8)))
        #expect(form.text("model") == "whisper-1")
        #expect(form["file"]?.fileName == "a.wav")
        #expect(form.text("file") == "RI\r\nFF")
        for wrong in ["", "--x", "--x\r\n", "--x\r\nno head\r\n--x--", "--x\r\n\r\n\r\n--x"] {
            #expect(MultipartForm(contentType: "multipart/form-data; boundary=x", body: Array(wrong.utf8)) == nil)
        }
    }
}
