import ParleyCore
import ProviderSimulators
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct OpenAIReadingTests {
    private static let meaning = ReadingTask(
        instructions: "Write what the caller means.", examples: [.init("Tomorrow, please.", #"book day="Tomorrow""#)])
    private static let grammar = CopyGrammar(
        acts: [CopyGrammar.Act("book", slots: ["day"]), CopyGrammar.Act("yes")], spans: ["day": ["next Monday"]])
    private static let danger = ReadingTask(instructions: "danger or fine", examples: [.init("It hurts.", "fine")])

    /// Answers a question for a line with one reply, and one for a choice with another.
    private static func configuration(
        line: ChatReply, choice: ChatReply = .text("fine"), structuredChoice: ChatReply = .text(#"{"answer":"fine"}"#)
    ) -> SimulatorConfiguration {
        var configuration = SimulatorConfiguration.quick
        configuration.llm.script.custom = { request in
            guard let schema = request.schema else { return choice }
            return schema["properties"]?["answer"] == nil ? line : structuredChoice
        }
        return configuration
    }

    private static let line = ChatReply.tokens([
        ChatToken(#"{"act":""#), ChatToken("book", 0.8, others: ["yes": 0.2]), ChatToken(#"","day":""#), ChatToken("next"),
        ChatToken(" Monday", 0.5), ChatToken(#""}"#),
    ])
    private static let choice = ChatReply.tokens([ChatToken("fine", 0.7, others: ["danger": 0.2, "Fine": 0.1])])

    @Test func questionsAreAnsweredSideBySide() async throws {
        try await withSimulator(Self.configuration(line: Self.line, choice: Self.choice)) { simulator in
            let model = try simulator.openAI()
            let session = try #require(try await model.readingModel?.openReading())
            await session.readAhead([ReadingInput(Self.meaning, "On next")])
            let answers = try await session.ask([
                .complete(Self.meaning, "On next Monday.", Self.grammar), .weigh(Self.danger, "On next Monday.", ["danger", "fine"]),
            ])
            let reading = try #require(answers[0].line)
            #expect(reading.line.text == #"book day="next Monday""#)
            #expect(abs((reading.probabilities["book"] ?? 0) - 0.8) < 0.001 && abs(reading.margin - 0.6) < 0.001)
            #expect(abs(reading.acts[0].slots[0].likelihood - 0.5) < 0.001)
            let weights = try #require(answers[1].weights)
            #expect(abs(weights[0] - 0.2 / 0.9) < 0.001)
            let requests = simulator.record.requests(.llm).compactMap(\.body)
            #expect(requests.count == 2)
            let structured = try #require(requests.first { $0["response_format"] != nil })
            #expect(structured["stream"] == false && structured["top_logprobs"] == 20 && structured["temperature"] == 0)
            #expect(structured["response_format"]?["json_schema"]?["strict"] == true)
            let messages = try #require(structured["messages"]?.arrayValue)
            #expect(messages.compactMap { $0["role"]?.stringValue } == ["system", "user", "assistant", "user"])
            // An example keeps what its own words gave, whatever this turn offers.
            #expect(try json(messages[2]["content"]?.stringValue ?? "") == ["act": "book", "day": "Tomorrow"])
            #expect(messages[3]["content"] == "On next Monday.")
            let weighed = try #require(requests.first { $0["response_format"] == nil })
            #expect(weighed["max_completion_tokens"] == 1)
            #expect(weighed["messages"]?.arrayValue?[2]["content"] == "fine")
            await session.close()
        }
    }

    @Test func whatIsNoCopyIsLeftOut() async throws {
        try await withSimulator(Self.configuration(line: .text(#"{"act":"book","day":"Tuesday"}"#))) { simulator in
            let session = try await simulator.openAI().openReading()
            #expect(try await session.complete(Self.meaning, "On next Monday.", Self.grammar).line.text == "book")
        }
        try await withSimulator(Self.configuration(line: .text("I would book that."))) { simulator in
            let session = try await simulator.openAI().openReading()
            await #expect(throws: ReadingError.noAnswer) { try await session.complete(Self.meaning, "Hm.", Self.grammar) }
            await #expect(throws: ReadingError.nothingOffered) { try await session.weigh(Self.danger, "Hm.", []) }
        }
    }

    @Test(arguments: [ChatBehavior.Probabilities.ignored, .refused])
    func aServiceThatTellsNoProbabilitiesAnswersAllTheSame(probabilities: ChatBehavior.Probabilities) async throws {
        var configuration = Self.configuration(line: Self.line, choice: Self.choice)
        configuration.llm.probabilities = probabilities
        try await withSimulator(configuration) { simulator in
            let session = try await simulator.openAI().openReading()
            for _ in 0..<2 {
                let reading = try await session.complete(Self.meaning, "On next Monday.", Self.grammar)
                #expect(reading.line.text == #"book day="next Monday""#)
                #expect(reading.probabilities == ["book": 1, "yes": 0])
                #expect(try await session.weigh(Self.danger, "Hm.", ["danger", "fine"]) == [0, 1])
            }
            // What was refused once is not asked for again.
            let asked = simulator.record.requests(.llm).filter { $0.body?["logprobs"] == true }
            #expect(probabilities == .ignored || asked.count == 1)
        }
    }

    @Test func optionsThatTheFirstTokenDoesNotTellApartAreAStructuredAnswer() async throws {
        let configuration = Self.configuration(
            line: Self.line, choice: .tokens([ChatToken("no", 0.9, others: ["yes": 0.1])]),
            structuredChoice: .tokens([
                ChatToken(#"{"answer":""#), ChatToken("no", 0.9, others: ["yes": 0.1]), ChatToken(" idea", 0.75, others: ["\"": 0.25]),
                ChatToken(#""}"#),
            ]))
        try await withSimulator(configuration) { simulator in
            let session = try await simulator.openAI().openReading()
            let weights = try await session.weigh(Self.danger, "Hm.", ["yes", "no", "no idea"])
            #expect(weights.map { ($0 * 1_000).rounded() / 1_000 } == [0.1, 0.225, 0.675])
        }
    }

    @Test(arguments: [
        (SimulatedFault.unauthorized, CloudError.Reason.unauthorized), (.rateLimited(retryAfter: .seconds(3)), .rateLimited(retryAfter: .seconds(3))),
        (.serverError, .unavailable), (.stallAfterConnect, .timedOut), (.stallMidStream, .timedOut), (.garbageFrame, .protocolViolation),
        (.drop, .connectionLost), (.refuse, .connectionLost),
    ])
    func everyFaultIsToldInTime(fault: SimulatedFault, reason: CloudError.Reason) async throws {
        try await withSimulator(Self.configuration(line: Self.line)) { simulator in
            simulator.setFault(fault, for: .llm)
            let session = try await simulator.openAI { $0.firstTokenLimit = .milliseconds(400) }.openReading()
            let start = ContinuousClock.now
            let error = await #expect(throws: CloudError.self) {
                try await session.ask([.complete(Self.meaning, "x", Self.grammar), .weigh(Self.danger, "x", ["danger", "fine"])])
            }
            #expect(error?.reason == reason)
            #expect(ContinuousClock.now - start < .milliseconds(1_400))
        }
    }

    @Test func anEmptyAnswerIsNone() async throws {
        try await withSimulator(Self.configuration(line: Self.line)) { simulator in
            simulator.setFault(.emptyAnswer, for: .llm)
            let session = try await simulator.openAI().openReading()
            await #expect(throws: ReadingError.noAnswer) { try await session.complete(Self.meaning, "x", Self.grammar) }
            await #expect(throws: ReadingError.noAnswer) { try await session.weigh(Self.danger, "x", ["danger", "fine"]) }
        }
    }

    @Test func whoGivesUpClosesTheRequest() async throws {
        var configuration = Self.configuration(line: Self.line)
        configuration.llm.firstToken = .seconds(30)
        try await withSimulator(configuration) { simulator in
            let session = try await simulator.openAI { $0.firstTokenLimit = .seconds(40) }.openReading()
            let asking = Task { try await session.complete(Self.meaning, "x", Self.grammar) }
            try await simulator.record("the request") { !$0.requests(.llm).isEmpty }
            asking.cancel()
            await #expect(throws: CancellationError.self) { try await asking.value }
            try await simulator.record("its end") { $0.requests(.llm).first?.ending == .closedByClient }
            let other = Task { try await session.complete(Self.meaning, "x", Self.grammar) }
            try await simulator.record("another") { $0.requests(.llm).count == 2 }
            await session.close()
            await #expect(throws: CancellationError.self) { try await other.value }
            await #expect(throws: ReadingError.closed) { try await session.complete(Self.meaning, "x", Self.grammar) }
        }
    }
}
