import Foundation
import Logging
import ParleyCore
import ParleyEmbedded
import ParleyEval
import Testing

@testable import parley

/// A few of the scenarios with the real model, in text and aloud; `parley eval scenarios` plays them all.
@Suite("Scenarios with the embedded engines", .serialized, .timeLimit(.minutes(5)))
struct EvalTests {
    private static let checkout = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Nothing but the embedded engines, whatever keys the environment holds.
    private static let shared = Task {
        let factory = await EngineFactory(
            configuration: ParleyConfiguration(), environment: Environment([:]),
            embedded: EmbeddedEngines(models: ModelStore(directory: checkout.appendingPathComponent(".deps/models"))),
            logger: Logger(label: "parley.test"))
        return (factory, try EvalAgents(factory: factory, jobs: 1, isLogged: false))
    }

    private func play(_ file: String, conductor: any CallConductor = TurnByTurn()) async throws -> ScenarioResult {
        let agents = try await Self.shared.value.1
        let path = Self.checkout.appendingPathComponent("scenarios/\(file).yaml").path
        let (scenarios, errors) = ScenarioFolder.read([path], agent: "hospital", schemas: agents.schemas)
        #expect(errors.isEmpty, "\(errors)")
        let scenario = try #require(scenarios.first)
        try await agents.warm(scenario.agent)
        return try #require(await EvalSuite(subjects: agents.subjects, conductor: conductor).play([scenario]).first)
    }

    private func report(_ result: ScenarioResult) -> Comment {
        "\(result.failures) \(result.runs.first?.turns.map { "\($0.caller) → \($0.agent)" } ?? [])"
    }

    @Test("In text", arguments: ["hospital/book-all-at-once", "hotel/book-all-at-once"])
    func text(file: String) async throws {
        let result = try await play(file)
        #expect(result.successRate == 1, report(result))
    }

    @Test("Aloud")
    func voice() async throws {
        let result = try await play("hospital/book-for-mother", conductor: TurnByTurn(line: try SpokenLine(try await Self.shared.value.0, noise: nil)))
        #expect(result.successRate == 1, report(result))
        #expect(result.runs.first?.turns.allSatisfy { ($0.audible ?? 0) > 0.5 } == true)
    }

    @Test("Every scenario that ships can be read, and there are as many as are promised")
    func reading() async throws {
        let schemas = try await Self.shared.value.1.schemas
        func count(_ folder: String) -> Int {
            let (scenarios, errors) = ScenarioFolder.read(
                [Self.checkout.appendingPathComponent("scenarios/\(folder)").path], agent: "hospital", schemas: schemas)
            #expect(errors.isEmpty, "\(errors)")
            return scenarios.count
        }
        #expect(count("hospital") >= 40)
        #expect(count("adversarial") >= 20)
        #expect(count("hotel") >= 8)
    }
}
