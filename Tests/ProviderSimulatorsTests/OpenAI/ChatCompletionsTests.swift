import ParleyCore
import ProviderSimulators
import Testing

@Suite(.timeLimit(.minutes(1))) struct ChatCompletionsTests {
    private static let text = "Good morning, Zoë’s clinic – how may I help you today?"
    private static let path = "/v1/chat/completions"
    private static let question: JSONValue = ["model": "gpt-4o", "stream": true, "messages": [["role": "user", "content": "Hi."]]]

    private static var configuration: SimulatorConfiguration {
        var configuration = SimulatorConfiguration.quick
        configuration.llm.script = ChatScript(fallback: .text(text))
        return configuration
    }

    /// The text of an answer's events, and whether it says that it is finished.
    private struct Content: Equatable {
        var text = ""
        var isFinished = false

        static let whole = Content(text: ChatCompletionsTests.text, isFinished: true)
    }

    private func content(_ answer: HTTPAnswer?) -> Content {
        var content = Content()
        for event in answer?.events ?? [] {
            guard let choice = (try? JSONValue(parsing: event))?["choices"]?.arrayValue?.first else { continue }
            content.text += choice["delta"]?["content"]?.stringValue ?? ""
            content.isFinished = content.isFinished || choice["finish_reason"]?.stringValue != nil
        }
        return content
    }

    @Test func theFirstTokenIsOnTimeAndSoAreTheOthers() async throws {
        var configuration = Self.configuration
        configuration.llm.firstToken = .milliseconds(120)
        configuration.llm.perToken = .milliseconds(10)
        try await withSimulator(configuration) { simulator in
            let answer = try await simulator.request(Self.path, Self.question)
            #expect(content(answer) == .whole)
            #expect(answer?.events.last == "[DONE]")
            let record = try await simulator.record(within: .seconds(1), "the end") { $0.outputs(.llm).first?.isComplete == true }
            let output = try #require(record.outputs(.llm).first)
            let latency = try #require(output.latency).milliseconds
            #expect(latency >= 120 && latency < 270, "\(latency)")
            let (asked, last) = (try #require(output.askedAt), try #require(output.lastAt))
            // Twelve words and so many tokens, some of which are cut in two.
            let tokens = try #require(answer).events.count - 3
            // Each is due at its own time from the request, so that delays do not add up.
            #expect((last - asked).milliseconds >= 120 + Double(tokens - 1) * 10)
            #expect((last - asked).milliseconds < 120 + Double(tokens - 1) * 10 + 150)
            #expect(output.isComplete && output.text == Self.text)
        }
    }

    @Test func theRecordTellsWhatWasAskedAndNotTheKey() async throws {
        var configuration = Self.configuration
        configuration.llm.key = "sk-a-secret-of-some-length"
        try await withSimulator(configuration) { simulator in
            let right = try await simulator.request(Self.path + "?a=1&b=x%20y", Self.question, headers: ["Authorization": "Bearer sk-a-secret-of-some-length"])
            let wrong = try await simulator.request(Self.path, Self.question, headers: ["Authorization": "Bearer sk-another-secret-altogether"])
            #expect(right?.status == 200)
            #expect(wrong?.status == 401)
            #expect(wrong?.json?["error"]?["code"] == "invalid_api_key")
            let record = simulator.record
            #expect(record.requests.map(\.hasRightKey) == [true, false])
            #expect(record.requests.map(\.status) == [200, 401])
            #expect(record.requests.map(\.ending) == [.answered, .answered])
            #expect(record.requests[0].body == Self.question)
            #expect(record.requests[0].query == [RecordedField("a", "1"), RecordedField("b", "x y")])
            #expect(record.requests[0].header("authorization") == "redacted")
            #expect(!"\(record)".contains("secret"))
            #expect(try await simulator.request("/simulator/record", method: "GET")?.body.contains("secret") == false)
        }
    }

    @Test func closingTheConnectionCancels() async throws {
        var configuration = Self.configuration
        configuration.llm.perToken = .seconds(10)
        try await withSimulator(configuration) { simulator in
            let probe = try await Probe.connect(simulator)
            try await probe.send(ProviderSimulator.text("POST", Self.path, Self.question))
            _ = await probe.read(upTo: "Good")
            try await probe.close()
            let record = try await simulator.record(within: .seconds(3), "the cancellation") { $0.requests.first?.ending != nil }
            #expect(record.requests[0].ending == .closedByClient)
            #expect(record.outputs(.llm)[0].cancelledAt != nil)
            #expect(!record.outputs(.llm)[0].isComplete)
        }
    }

    @Test func oneConnectionTakesManyRequests() async throws {
        try await withSimulator(Self.configuration) { simulator in
            let probe = try await Probe.connect(simulator)
            for _ in 0..<3 {
                try await probe.send(ProviderSimulator.text("POST", Self.path, Self.question).replacing("Connection: close\r\n", with: ""))
                #expect(await probe.read(upTo: "[DONE]\n\n").firstRange(of: Array("[DONE]".utf8)) != nil)
            }
            try await probe.close()
            #expect(simulator.record.requests.map(\.connection) == [1, 1, 1])
        }
    }

    @Test func faultsBeforeTheAnswer() async throws {
        var configuration = Self.configuration
        configuration.llm.faults = .requests([1: .refuse, 2: .rateLimited(retryAfter: .milliseconds(1_500)), 3: .serverError, 4: .unauthorized])
        try await withSimulator(configuration) { simulator in
            #expect(try await simulator.request(Self.path, Self.question) == nil)
            let limited = try await simulator.request(Self.path, Self.question)
            #expect(limited?.status == 429)
            #expect(limited?.headers["retry-after"] == "2")
            #expect(try await simulator.request(Self.path, Self.question)?.status == 500)
            #expect(try await simulator.request(Self.path, Self.question)?.status == 401)
            #expect(content(try await simulator.request(Self.path, Self.question)) == .whole)
            #expect(simulator.record.requests.map(\.ending) == [.closedBySimulator, .answered, .answered, .answered, .answered])
        }
    }

    @Test func faultsInTheMiddle() async throws {
        try await withSimulator(Self.configuration) { simulator in
            func ask(_ fault: SimulatedFault) async throws -> HTTPAnswer {
                simulator.setFault(fault, for: .llm)
                return try #require(try await simulator.request(Self.path, Self.question))
            }
            let broken = try await ask(.errorMidStream)
            #expect(try JSONValue(parsing: broken.events.last ?? "")["error"]?["type"] == "server_error")
            #expect(broken.isWhole && !content(broken).isFinished)

            let ended = try await ask(.closeWithoutCode)
            #expect(ended.isWhole && !content(ended).isFinished && !content(ended).text.isEmpty)

            let dropped = try await ask(.drop)
            #expect(!dropped.isWhole && !content(dropped).text.isEmpty)

            let garbled = try await ask(.garbageFrame)
            #expect(garbled.events.count { (try? JSONValue(parsing: $0)) == nil } == 2)
            #expect(content(garbled).isFinished && content(garbled).text != Self.text)

            let empty = try await ask(.emptyAnswer)
            #expect(content(empty) == Content(isFinished: true))

            #expect(content(try await ask(.splitUTF8)) == .whole)
            #expect(content(try await ask(.oddByteCounts)) == .whole)
        }
    }

    @Test(arguments: [SimulatedFault.stallAfterConnect, .stallMidStream])
    func aStalledAnswerLastsUntilTheClientGivesUp(fault: SimulatedFault) async throws {
        var configuration = Self.configuration
        configuration.llm.faults = .always(fault)
        try await withSimulator(configuration) { simulator in
            let probe = try await Probe.connect(simulator)
            try await probe.send(ProviderSimulator.text("POST", Self.path, Self.question))
            if fault == .stallMidStream {
                #expect(await probe.read(upTo: "Good").firstRange(of: Array("Good".utf8)) != nil)
            } else {
                try await simulator.record(within: .seconds(2), "the request") { $0.requests.count == 1 }
            }
            #expect(simulator.record.requests[0].ending == nil)
            try await probe.close()
            let record = try await simulator.record(within: .seconds(3), "the end") { $0.requests[0].ending != nil }
            #expect(record.requests[0].ending == .closedByClient)
        }
    }
}
