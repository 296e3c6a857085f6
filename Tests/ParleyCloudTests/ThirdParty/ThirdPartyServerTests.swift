import ParleyCore
import Testing

@testable import ParleyCloud

/// The chat client against a server that somebody else wrote, and a model that really answers.
/// `Scripts/bootstrap --tests` installs both.
@Suite(.enabled(if: LlamaServer.isInstalled, "Run Scripts/bootstrap --tests"), .serialized, .timeLimit(.minutes(5)))
struct ThirdPartyServerTests {
    /// A model of 1.5 billion parameters on two cores, with other tests beside it, takes its time.
    private func model(_ url: String, _ change: (inout OpenAILanguageModel.Configuration) -> Void = { _ in }) throws -> OpenAILanguageModel {
        var configuration = OpenAILanguageModel.Configuration()
        configuration.baseURL = url
        configuration.serviceName = "llama-server"
        configuration.temperature = 0
        configuration.firstTokenLimit = .seconds(120)
        configuration.idleLimit = .seconds(60)
        change(&configuration)
        return try OpenAILanguageModel(configuration: configuration)
    }

    private let weather = ToolDefinition(
        name: "weather", description: "Tells the weather of a city.",
        parameters: [ToolParameter(name: "city", description: "The city's name")])

    @Test func textIsStreamedAndToolsAreCalled() async throws {
        try await LlamaServer.run { url in
            let session = try await model(url).openSession()

            var request = LanguageModelRequest(
                instructions: "Answer in one short sentence.", messages: [.caller("What is the capital of France?")],
                maximumTokens: 40)
            let answer = try await session.answer(request)
            #expect(answer.text.contains("Paris"), "\(answer)")
            #expect(answer.count > 4)
            #expect(answer.contains { if case .usage(let usage) = $0 { usage.prompt > 0 && usage.completion > 0 } else { false } })
            #expect(answer.last == .finished(.stop))

            // The server holds the model to the form of a call.
            let insistent = try await model(url) { $0.extraBody = ["tool_choice": "required"] }.openSession()
            request = LanguageModelRequest(
                instructions: "Answer in one short sentence. Use the tools.", tools: [weather],
                messages: [.caller("What is the weather in Rome?")], maximumTokens: 80)
            let asked = try await insistent.answer(request)
            let call = try #require(asked.calls.first, "\(asked)")
            #expect(call.name == "weather")
            #expect(call.arguments["city"]?.stringValue?.contains("Rome") == true)
            #expect(asked.contains(.toolCallBegan(name: "weather")))
            #expect(asked.last == .finished(.toolCalls))

            request.messages += [
                .toolCalls(asked.calls),
                .toolResult(ToolResultMessage(callID: call.id, name: "weather", result: ["sky": "sunny", "degrees": 31])),
            ]
            // A model as small as this asks again for what it has just been told, if it may.
            let told = try await model(url) { $0.extraBody = ["tool_choice": "none"] }.openSession().answer(request)
            #expect(told.calls.isEmpty)
            #expect(told.text.contains("31") || told.text.lowercased().contains("sunny"), "\(told.text)")

            request = LanguageModelRequest(instructions: "Count.", messages: [.caller("Count to ten.")], maximumTokens: 5)
            #expect(try await session.answer(request).last == .finished(.length))
        }
    }

    @Test func itsAddressIsFoundAmongItsOwnLines() {
        let output = "0.02.750 I cmn init: n_threads = 2\n0.02.852.007 listening http://127.0.0.1:33641\nI srv init: n_slots = 1\n"
        #expect(LlamaServer.addressSaid(in: output) == "http://127.0.0.1:33641")
        #expect(LlamaServer.addressSaid(in: "listening http://127.0.0.1:3") == nil)
        #expect(LlamaServer.addressSaid(in: "I srv init: listening on http://127.0.0.1:33641\n") == nil)
    }

    @Test func itsRefusalsAreOneClearLine() async throws {
        try await LlamaServer.run { url in
            // The first answer of a model that has just been loaded may take longer than a check waits.
            _ = try await model(url).openSession().answer(
                LanguageModelRequest(instructions: "", messages: [.caller("Hi")], maximumTokens: 4))
            try await model(url).check()
            let error = await #expect(throws: CloudError.self) {
                try await model(url) { $0.extraBody = ["messages": "none"] }.openSession().answer(
                    LanguageModelRequest(instructions: "", messages: [.caller("Hi")]))
            }
            #expect(error?.reason == .badRequest)
            let long = await #expect(throws: CloudError.self) {
                try await model(url).openSession().answer(
                    LanguageModelRequest(instructions: "", messages: [.caller(String(repeating: "word ", count: 4_000))]))
            }
            #expect(long.map { !"\($0)".contains("\n") } == true)
            #expect(long?.isRetrySafe == false)
        }
    }
}
