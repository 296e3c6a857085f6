import Hospital
import Hotel
import Logging
import ParleyAgent
import ParleyCore
import ParleyEmbedded
import ParleyEval

/// The agents that scenarios can be played against, on one language model.
struct EvalAgents: Sendable {
    let subjects: [any EvalSubject]
    private let languageModel: LlamaLanguageModel

    init(engines: EmbeddedEngines, model: String?, jobs: Int, isLogged: Bool) throws {
        // A session that was closed is free when the model has ended what it is doing.
        languageModel = try engines.languageModel(path: model, sessions: 2 * jobs)
        var logger = Logger(label: "parley.eval") { StreamLogHandler.standardError(label: $0) }
        // What goes wrong in a scenario is in its report.
        logger.logLevel = isLogged ? .debug : .critical
        subjects = [
            HospitalSubject(languageModel: languageModel, logger: logger),
            HotelSubject(languageModel: languageModel, logger: logger),
        ]
    }

    var schemas: [String: EvalSchema] { Dictionary(subjects.map { ($0.name, $0.schema) }) { first, _ in first } }

    /// Has the model read an agent's instructions.
    func warm(_ name: String) async throws {
        switch AgentName(rawValue: name) {
        case .hotel: try await languageModel.warm(HotelAgent.definition(store: try HotelStore(path: nil)).opening)
        case .hospital, nil: try await languageModel.warm(HospitalAgent.definition(store: try HospitalStore(path: nil)).opening)
        }
    }
}
