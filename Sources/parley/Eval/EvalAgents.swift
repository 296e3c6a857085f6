import Logging
import ParleyCloud
import ParleyCore
import ParleyEmbedded
import ParleyEval

/// The agents that scenarios can be played against, on the configured language models.
struct EvalAgents: Sendable {
    let subjects: [any EvalSubject]
    private let models: EngineChain<any LanguageModel>
    private let policy: AgentPolicy
    private let language: AgentLanguage

    /// - Parameter jobs: Calls at once.
    init(factory: EngineFactory, jobs: Int, isLogged: Bool) throws {
        policy = factory.policy
        language = factory.configuration.language
        // A session that was closed is free when the model has ended what it is doing.
        models = try factory.languageModels(sessions: 2 * jobs, policy: policy)
        let languageModel = FallbackLanguageModel(models)
        var logger = Logger(label: "parley.eval") { StreamLogHandler.standardError(label: $0) }
        // What goes wrong in a scenario is in its report.
        logger.logLevel = isLogged ? .debug : .critical
        subjects = [
            HospitalSubject(languageModel: languageModel, policy: policy, language: language.language, logger: logger),
            HotelSubject(languageModel: languageModel, policy: policy, language: language.language, logger: logger),
        ]
    }

    var schemas: [String: EvalSchema] { Dictionary(subjects.map { ($0.name, $0.schema) }) { first, _ in first } }

    /// Has the embedded model, if it is one of them, read what an agent's calls have in common.
    func warm(_ name: String) async throws {
        let mind = try await ShippedAgent.open(AgentName(rawValue: name) ?? .hospital, policy: policy, language: language, database: nil).mind
        for model in models.engines.compactMap({ $0.engine as? LlamaLanguageModel }) { try await mind.warm(model) }
    }
}
