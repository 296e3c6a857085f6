import Foundation
import ParleyAgent
import ParleyCore
import Synchronization
import Testing

@testable import ParleyEval

/// A model that says what it was told to say, one script for each request.
private final class Scripts: LanguageModel, LanguageModelSession {
    let judgesTurns = false
    private let scripts: Mutex<[[LanguageModelEvent]]>
    private let asked = Mutex<[LanguageModelRequest]>([])

    init(_ scripts: [[LanguageModelEvent]]) { self.scripts = Mutex(scripts) }

    var requests: [LanguageModelRequest] { asked.withLock { $0 } }

    func openSession() async throws -> any LanguageModelSession { self }

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        asked.withLock { $0.append(request) }
        let script = scripts.withLock { $0.isEmpty ? [] : $0.removeFirst() }
        return AsyncThrowingStream { continuation in
            for event in script { continuation.yield(event) }
            continuation.finish()
        }
    }

    func close() async {}
}

private struct Look: Tool {
    let definition = ToolDefinition(name: "look", description: "", parameters: [])
    /// Long for a tool that returns at once, on whatever machine.
    let timeout = Duration.seconds(1)
    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        .result(["free": "9 AM", "note": "none", "now": .string(context.now.ISO8601Format())])
    }
}

@Suite("A trial of an agent that is a definition", .timeLimit(.minutes(1)))
struct AgentTrialTests {
    private func result(of rig: ToolRig?) async throws -> (result: JSONValue, usage: TokenUsage) {
        let model = Scripts([
            [
                .toolCall(ToolCall(id: "1", name: "look", arguments: [:])),
                .usage(TokenUsage(prompt: 10, cached: 4, completion: 3)), .finished(.toolCalls),
            ],
            [.text("Nine is free."), .usage(TokenUsage(prompt: 20, cached: 10, completion: 5)), .finished(.stop)],
        ])
        let trial = try await AgentTrial(
            AgentDefinition(greeting: "Hello.", instructions: "", tools: [Look()]), languageModel: model,
            setup: EvalSetup(
                rows: [], rigs: rig.map { ["look": $0] } ?? [:], now: Date(timeIntervalSince1970: 1_795_424_400),
                timeZone: .gmt, callID: "1"),
            rows: { [:] })
        var said = ""
        for try await event in trial.agent.reply(to: "Look.").events { if case .text(let text) = event { said += text } }
        #expect(said == "Nine is free.")
        guard case .toolResult(let message)? = model.requests.last?.messages.last else { return (.null, trial.usage) }
        return (message.result, trial.usage)
    }

    @Test("Tokens of all requests are added up, and the call takes place when the scenario says")
    func usage() async throws {
        let (result, usage) = try await result(of: nil)
        #expect(usage == TokenUsage(prompt: 30, cached: 14, completion: 8))
        #expect(result["now"]?.stringValue?.hasPrefix("2026-11-23T09:00:0") == true)
    }

    @Test("A rigged tool adds to its result, or returns something else")
    func rigged() async throws {
        let added = try await result(of: .adds(["note": "bring your card"])).result
        #expect(added["note"] == "bring your card" && added["free"] == "9 AM")
        #expect(try await result(of: .returns(["x": 1])).result == ["x": 1])
    }

    @Test("A tool that throws or hangs is an error that the model is told; the call goes on", arguments: [
        ToolRig.Fault.throwsError, .hangs,
    ])
    func faults(fault: ToolRig.Fault) async throws {
        #expect(try await result(of: .fails(fault)).result["error"] != nil)
    }
}
