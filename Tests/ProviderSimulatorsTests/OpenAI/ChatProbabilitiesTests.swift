import Foundation
import ParleyCore
import ProviderSimulators
import Testing

@Suite(.timeLimit(.minutes(1))) struct ChatProbabilitiesTests {
    private static let path = "/v1/chat/completions"

    private static func question(_ more: [String: JSONValue] = [:]) -> JSONValue {
        .object(["model": "gpt-4o", "messages": [["role": "user", "content": "Hi."]]].merging(more) { _, new in new })
    }

    private static func status(_ question: JSONValue, of simulator: ProviderSimulator) async throws -> Int? {
        try await simulator.request(path, question)?.status
    }

    private static func configuration(_ change: (inout ChatBehavior) -> Void = { _ in }) throws -> SimulatorConfiguration {
        var configuration = SimulatorConfiguration.quick
        try configuration.apply(script: [
            "llm": ["fallback": ["tokens": [["text": "fine", "probability": 0.6, "others": ["danger": 0.3, "no": 0.1]], "."]]]
        ])
        change(&configuration.llm)
        return configuration
    }

    @Test func whoAsksIsToldHowLikelyTheTokensWere() async throws {
        try await withSimulator(try Self.configuration()) { simulator in
            let answer = try await simulator.request(Self.path, Self.question(["logprobs": true, "top_logprobs": 2]))
            let choice = try #require(answer?.json?["choices"]?.arrayValue?.first)
            #expect(choice["message"]?["content"] == "fine.")
            let content = try #require(choice["logprobs"]?["content"]?.arrayValue)
            #expect(content.map { $0["token"] } == ["fine", "."])
            let first = try #require(content.first)
            #expect(abs((first["logprob"]?.numberValue ?? 0) - log(0.6)) < 0.001)
            #expect(first["top_logprobs"]?.arrayValue?.map { $0["token"] } == ["fine", "danger"])
            // As far as there is room.
            let short = try await simulator.request(Self.path, Self.question(["logprobs": true, "max_tokens": 1]))
            #expect(short?.json?["choices"]?.arrayValue?.first?["logprobs"]?["content"]?.arrayValue?.count == 1)
            let plain = try await simulator.request(Self.path, Self.question())
            #expect(plain?.json?["choices"]?.arrayValue?.first?["logprobs"] == .null)
        }
    }

    @Test func someServersTellNothingAndSomeRefuse() async throws {
        try await withSimulator(try Self.configuration { $0.probabilities = .ignored }) { simulator in
            let answer = try await simulator.request(Self.path, Self.question(["logprobs": true]))
            #expect(answer?.status == 200 && answer?.json?["choices"]?.arrayValue?.first?["logprobs"] == .null)
        }
        try await withSimulator(try Self.configuration { $0.probabilities = .refused }) { simulator in
            let refused = try await Self.status(Self.question(["logprobs": true]), of: simulator)
            let plain = try await Self.status(Self.question(), of: simulator)
            #expect(refused == 400 && plain == 200)
        }
    }

    @Test func whatOpenAIRefusesIsRefused() async throws {
        func format(_ schema: JSONValue) -> JSONValue {
            Self.question(["response_format": ["type": "json_schema", "json_schema": ["name": "a", "strict": true, "schema": schema]]])
        }
        try await withSimulator(try Self.configuration()) { simulator in
            for question in [
                Self.question(["top_logprobs": 3]), Self.question(["logprobs": true, "top_logprobs": 21]),
                Self.question(["response_format": ["type": "json_schema"]]),
                format(["type": "object", "properties": ["a": ["type": "string"]], "required": ["a"]]),
                format(["type": "object", "properties": ["a": ["type": "string"]], "required": [], "additionalProperties": false]),
            ] {
                let status = try await Self.status(question, of: simulator)
                #expect(status == 400, "\(question.text)")
            }
            let good = format(["type": "object", "properties": ["a": ["type": "string"]], "required": ["a"], "additionalProperties": false])
            let status = try await Self.status(good, of: simulator)
            #expect(status == 200)
        }
    }
}
