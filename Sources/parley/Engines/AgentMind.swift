import Hospital
import Hotel
import Logging
import ParleyAgent
import ParleyCore
import ParleyDialogue
import ParleyEmbedded
import ParleyLanguage

/// What an agent is, under the policy that was chosen for it.
enum AgentMind: Sendable {
    case model(AgentDefinition)
    case form(FormAgentDefinition)

    static func hospital(_ policy: AgentPolicy, store: any HospitalStore, language: Language = .english) async throws -> AgentMind {
        switch policy {
        case .model: .model(try await HospitalAgent.definition(store: store, language: language))
        case .form: .form(try await HospitalAgent.formDefinition(store: store, language: language))
        }
    }

    static func hotel(_ policy: AgentPolicy, store: HotelStore, language: Language = .english) -> AgentMind {
        switch policy {
        case .model: .model(HotelAgent.definition(store: store, language: language))
        case .form: .form(HotelAgent.formDefinition(store: store, language: language))
        }
    }

    /// The same, with somebody whom callers can be given to. Under `model` nobody is: the model has no tool for it.
    func handingOver(_ handsOver: Bool) -> AgentMind {
        guard case .form(var definition) = self else { return self }
        definition.handsOver = handsOver
        return .form(definition)
    }

    var language: Language {
        switch self {
        case .model(let definition): definition.language
        case .form(let definition): definition.language
        }
    }

    var greeting: String {
        switch self {
        case .model(let definition): definition.greeting
        case .form(let definition): definition.greeting
        }
    }

    /// The conversation before anyone has spoken.
    var opening: LanguageModelRequest {
        switch self {
        case .model(let definition): definition.opening
        case .form(let definition): definition.opening
        }
    }

    /// Sentences that any call may need, as they stand.
    var standingLines: [String] {
        switch self {
        case .model(let definition): [definition.greeting] + definition.tools.compactMap(\.filler) + [definition.gaveUp]
        case .form(let definition): [definition.greeting] + definition.tools.compactMap(\.filler) + definition.standingLines
        }
    }

    /// Has a model read what all calls have in common, before the first of them waits for it.
    func warm(_ model: LlamaLanguageModel) async throws {
        if let reading = model.readingModel {
            switch self {
            case .model(let definition): try await reading.warm(definition.readings)
            case .form(let definition): try await reading.warm(definition.readings)
            }
        }
        try await model.warm(opening)
    }

    /// The mind of one call.
    /// - Throws: A usage error where the language model cannot be asked what the policy needs to know.
    func agent(
        on languageModel: any LanguageModel, callID: String, clock: CallClock = CallClock(ContinuousClock()), time: CallTime, logger: Logger
    ) async throws -> any CallAgent {
        switch self {
        case .model(let definition):
            return ConversationAgent(
                definition: definition, session: try await languageModel.openSession(), reader: try await Self.watch(languageModel), callID: callID, clock: clock, now: time.now,
                timeZone: time.zone, logger: logger)
        case .form(let definition):
            guard let reading = languageModel.readingModel else { throw Self.unreadable }
            return FormAgent(
                definition: definition, session: try await languageModel.openSession(), reader: try await reading.openReading(),
                callID: callID, clock: clock, now: time.now, timeZone: time.zone, logger: logger)
        }
    }

    /// Who is asked, beside a model that answers by itself, whether a life is in danger: one that costs nothing.
    private static func watch(_ languageModel: any LanguageModel) async throws -> (any ReadingSession)? {
        guard let reading = languageModel.readingModel, !reading.costsRequests else { return nil }
        return try await reading.openReading()
    }

    /// - Throws: A usage error where calls on this model would fail for the policy.
    func check(_ languageModel: any LanguageModel) throws {
        if case .form = self, languageModel.readingModel == nil { throw Self.unreadable }
    }

    private static let unreadable = CommandFailure.usage(
        "The policy \"form\" needs a language model that answers questions about what it reads, and none of \"llm\" does. Set agent.policy to model.")
}
