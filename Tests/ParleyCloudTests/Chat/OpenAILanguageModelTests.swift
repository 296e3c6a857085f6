import ParleyCore
import ProviderSimulators
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct OpenAILanguageModelTests {
    private static func configuration(_ replies: ChatReply...) -> SimulatorConfiguration {
        var configuration = SimulatorConfiguration.quick
        configuration.llm.script = ChatScript(steps: replies)
        return configuration
    }

    private static let request = LanguageModelRequest(
        instructions: "Be brief.",
        tools: [ToolDefinition(name: "weather", description: "The weather.", parameters: [ToolParameter(name: "city", description: "Where")])],
        messages: [.caller("Hello")])

    @Test func textComesInPieces() async throws {
        try await withSimulator(Self.configuration(.text("Grüß Gott – how may I help?"))) { simulator in
            let session = try await simulator.openAI().openSession()
            let events = try await session.answer(Self.request)
            #expect(events.text == "Grüß Gott – how may I help?")
            #expect(events.count > 4)
            #expect(events.contains { if case .usage(let usage) = $0 { usage.completion > 0 } else { false } })
            #expect(events.last == .finished(.stop))
            let request = try #require(simulator.record.requests(.llm).first)
            #expect(request.hasRightKey == true)
            #expect(request.body?["stream"] == true)
        }
    }

    @Test func aToolRoundTrip() async throws {
        let calls = [ToolCall(id: "", name: "weather", arguments: ["city": "Rome"]), ToolCall(id: "", name: "weather", arguments: ["city": "Oslo"])]
        try await withSimulator(Self.configuration(ChatReply(text: "One moment.", toolCalls: calls), .text("Rome is warmer."))) { simulator in
            let session = try await simulator.openAI().openSession()
            var request = Self.request
            let first = try await session.answer(request)
            #expect(first.text == "One moment.")
            #expect(first.calls.map(\.arguments) == [["city": "Rome"], ["city": "Oslo"]])
            #expect(Set(first.calls.map(\.id)).count == 2)
            #expect(first.filter { $0 == .toolCallBegan(name: "weather") }.count == 2)
            #expect(first.last == .finished(.toolCalls))
            request.messages.append(.toolCalls(first.calls))
            for call in first.calls {
                request.messages.append(.toolResult(ToolResultMessage(callID: call.id, name: call.name, result: ["degrees": 21])))
            }
            #expect(try await session.answer(request).text == "Rome is warmer.")
        }
    }

    @Test func aConnectionIsUsedAgain() async throws {
        try await withSimulator(Self.configuration(.text("Hi."))) { simulator in
            let session = try await simulator.openAI().openSession()
            for _ in 0..<4 {
                _ = try await session.answer(Self.request)
                // Until the answer has been read to its end, the connection is not free.
                try await simulator.record { $0.requests(.llm).allSatisfy { $0.ending == .answered } }
            }
            #expect(simulator.record.connections <= 2)
        }
    }

    @Test func whoStopsReadingClosesTheRequest() async throws {
        var configuration = Self.configuration(.text(String(repeating: "word ", count: 500)))
        configuration.llm.perToken = .milliseconds(20)
        try await withSimulator(configuration) { simulator in
            let session = try await simulator.openAI().openSession()
            for try await event in session.respond(to: Self.request) {
                if case .text = event { break }
            }
            let record = try await simulator.record("the closed request") { $0.requests(.llm).first?.ending != nil }
            #expect(record.requests(.llm).first?.ending == .closedByClient)
        }
    }

    @Test func aNewRequestCancelsTheLast() async throws {
        var configuration = Self.configuration(.text(String(repeating: "word ", count: 500)))
        configuration.llm.perToken = .milliseconds(20)
        try await withSimulator(configuration) { simulator in
            let session = try await simulator.openAI().openSession()
            var first = session.respond(to: Self.request).makeAsyncIterator()
            _ = try await first.next()
            let second = session.respond(to: Self.request)
            await #expect(throws: CancellationError.self) { while try await first.next() != nil {} }
            var iterator = second.makeAsyncIterator()
            #expect(try await iterator.next() != nil)
            await session.close()
            await #expect(throws: CancellationError.self) { while try await iterator.next() != nil {} }
            let error = await #expect(throws: CloudError.self) { try await session.answer(Self.request) }
            #expect(error?.reason == .closed)
        }
    }

    @Test(arguments: [
        (SimulatedFault.unauthorized, CloudError.Reason.unauthorized, false),
        (.rateLimited(retryAfter: .seconds(3)), .rateLimited(retryAfter: .seconds(3)), true),
        (.serverError, .unavailable, true), (.stallAfterConnect, .timedOut, true), (.stallMidStream, .timedOut, false),
        (.garbageFrame, .protocolViolation, false), (.errorMidStream, .unavailable, false),
        (.closeWithoutCode, .connectionLost, false), (.drop, .connectionLost, false), (.refuse, .connectionLost, true),
    ])
    func everyFaultIsToldInTime(fault: SimulatedFault, reason: CloudError.Reason, isRetrySafe: Bool) async throws {
        try await withSimulator(Self.configuration(.text("One two three four five six seven."))) { simulator in
            simulator.setFault(fault, for: .llm)
            let session = try await simulator.openAI {
                $0.firstTokenLimit = .milliseconds(400)
                $0.idleLimit = .milliseconds(400)
            }.openSession()
            let start = ContinuousClock.now
            let error = await #expect(throws: CloudError.self) { try await session.answer(Self.request) }
            #expect(ContinuousClock.now - start < .milliseconds(1_400))
            if fault == .errorMidStream {
                // Which of the vendor's errors it is is not the point.
                #expect(error?.isRetrySafe == false)
            } else {
                #expect(error?.reason == reason)
                #expect(error?.isRetrySafe == isRetrySafe)
            }
            #expect(error.map { !"\($0)".contains(testKey) } == true)
        }
    }

    @Test(arguments: [SimulatedFault.oddByteCounts, .splitUTF8])
    func oddPiecesDoNoHarm(fault: SimulatedFault) async throws {
        try await withSimulator(Self.configuration(.text("Zoë’s – 10:30 Uhr, schön! 👍"))) { simulator in
            simulator.setFault(fault, for: .llm)
            let events = try await simulator.openAI().openSession().answer(Self.request)
            #expect(events.text == "Zoë’s – 10:30 Uhr, schön! 👍")
        }
    }

    @Test func anEmptyAnswerIsAnAnswer() async throws {
        try await withSimulator(Self.configuration(.text("Hi."))) { simulator in
            simulator.setFault(.emptyAnswer, for: .llm)
            let events = try await simulator.openAI().openSession().answer(Self.request)
            #expect(events.text.isEmpty)
            #expect(events.last == .finished(.stop))
        }
    }

    @Test func reasoningIsNotSpoken() async throws {
        try await withSimulator(Self.configuration(ChatReply(text: "<think>Hm.</think>Yes.", reasoning: "Let me think."))) { simulator in
            let answer = try await simulator.openAI().openSession().answer(Self.request)
            #expect(answer.text == "Yes.")
        }
    }

    @Test func azureIsReachedByItsDeployment() async throws {
        try await withSimulator(Self.configuration(.text("Hi."))) { simulator in
            let model = try simulator.openAI {
                $0.baseURL = simulator.baseURL
                $0.deployment = .init(name: "gpt-4o", apiVersion: "2024-10-21")
                $0.authentication = .header("api-key")
                $0.tokenLimitField = .maxTokens
            }
            #expect(try await model.openSession().answer(Self.request).text == "Hi.")
            let request = try #require(simulator.record.requests(.llm).first)
            #expect(request.path == "/openai/deployments/gpt-4o/chat/completions")
            #expect(request.query("api-version") == ["2024-10-21"])
            #expect(request.header("authorization") == nil)
            #expect(request.hasRightKey == true)
            #expect(request.body?["max_tokens"] == 160)
            try await model.check()
        }
    }

    // MARK: Checks

    @Test func aGoodConfigurationPassesItsCheck() async throws {
        try await withSimulator(Self.configuration(.text("Hi."))) { simulator in
            try await simulator.openAI().check()
            #expect(simulator.record.requests(.llm).isEmpty)
        }
    }

    @Test func aWrongKeyIsOneClearLine() async throws {
        try await withSimulator(Self.configuration(.text("Hi."))) { simulator in
            let error = await #expect(throws: CloudError.self) {
                try await simulator.openAI { $0.key = Secret("sk-wrong-0123456789abcdef") }.check()
            }
            #expect(error?.description == "OpenAI: the key was refused (401). Set OPENAI_API_KEY to a valid key.")
        }
    }

    @Test func anUnknownModelIsOneClearLine() async throws {
        try await withSimulator(Self.configuration(.text("Hi."))) { simulator in
            let error = await #expect(throws: CloudError.self) { try await simulator.openAI { $0.model = "gpt-9" }.check() }
            #expect(error?.reason == .badModel)
            #expect(error?.description.contains("gpt-9") == true)
        }
    }

    @Test func nobodyThereIsOneClearLine() async throws {
        var configuration = OpenAILanguageModel.Configuration()
        configuration.baseURL = "http://127.0.0.1:\(deafPort)/v1"
        let model = try OpenAILanguageModel(configuration: configuration)
        let error = await #expect(throws: CloudError.self) { try await model.check() }
        #expect(error?.description == "OpenAI: 127.0.0.1:9 cannot be reached: it refuses connections. Check the base URL and the network.")
    }

    @Test func aHostThatDoesNotExistIsOneClearLine() async throws {
        var configuration = OpenAILanguageModel.Configuration()
        configuration.baseURL = "http://no-such-host.invalid/v1"
        let model = try OpenAILanguageModel(configuration: configuration)
        let error = await #expect(throws: CloudError.self) { try await model.check() }
        #expect(error?.reason == .unreachable)
        #expect(error?.description.contains("no-such-host.invalid") == true)
    }

    @Test func openAIItselfWantsAKey() {
        #expect(throws: CloudError.self) { try OpenAILanguageModel(configuration: .init()) }
    }
}
