import Logging
import ParleyCloud
import ParleyCore

/// Builds the chain of engines of each stage: the cloud's as they are configured, the embedded ones
/// loaded where a chain has them, so that they are there when they are needed.
struct EngineFactory: Sendable {
    let configuration: ParleyConfiguration
    /// The engines of every stage.
    let stages: StageEngines
    let environment: Environment
    let embedded: EmbeddedEngines
    /// Counts what the chains do.
    let metrics: EngineMetrics
    let clock: CallClock
    let logger: Logger

    /// Who decides what is done and said in a call, by these engines and the configuration.
    var policy: AgentPolicy { configuration.policy.policy(for: engines(of: .languageModel).first?.kind) }

    /// Settles which engines there are. Loads none yet.
    /// - Parameter model: A GGUF file that is to be the language model, whatever else is configured.
    init(
        configuration: ParleyConfiguration, environment: Environment = Environment(), embedded: EmbeddedEngines = EmbeddedEngines(),
        model: String? = nil, clock: CallClock = CallClock(ContinuousClock()), logger: Logger,
        selection: EngineSelection? = nil
    ) async {
        var engines = configuration.engines
        if let model {
            var settings = EngineSettings()
            settings.model = model
            engines.languageModels = [EngineConfiguration(.embedded, settings: settings)]
        }
        self.configuration = configuration
        self.environment = environment
        self.embedded = embedded
        self.clock = clock
        self.logger = logger
        metrics = EngineMetrics(logger: logger)
        stages = await (selection ?? EngineSelection(environment: environment)).complete(engines)
    }

    func engines(of stage: EngineStage) -> [EngineConfiguration] { stages[stage] ?? [EngineConfiguration(.embedded)] }

    /// A line for each stage, such as "stt  deepgram (nova-3), then embedded".
    var summary: [String] {
        EngineStage.allCases.map { stage in
            let names = engines(of: stage).map { engine in
                [engine.settings.deployment, engine.settings.model].compactMap { $0 }.first.map { "\(engine.name) (\($0))" } ?? engine.name
            }
            return "\(stage.rawValue)  \(names.joined(separator: ", then "))"
        }
    }

    // MARK: Chains

    func recognizers(keyterms: [String]) throws -> EngineChain<any SpeechRecognizer> {
        try chain(.recognizer) { engine in
            guard engine.kind != .embedded else { return try embedded.recognizer() }
            return try cloudRecognizer(engine, keyterms: keyterms)
        }
    }

    /// Whether the embedded language model has yet to be made ready for this machine.
    var preparesLanguageModel: Bool {
        let isUsed = engines(of: .languageModel).contains { $0.kind == .embedded && $0.settings.model == nil }
        return isUsed && !embedded.isLanguageModelReady
    }

    /// - Parameter policy: What the models are to be asked.
    func languageModels(sessions: Int, policy: AgentPolicy) throws -> EngineChain<any LanguageModel> {
        try chain(.languageModel) { engine in
            guard engine.kind != .embedded else {
                return try embedded.languageModel(path: engine.settings.model, sessions: sessions, reads: policy == .form)
            }
            return try cloudLanguageModel(engine)
        }
    }

    func synthesizers() throws -> EngineChain<any SpeechSynthesizer> {
        try chain(.synthesizer) { engine in
            guard engine.kind != .embedded else { return try embedded.synthesizer() }
            return try cloudSynthesizer(engine)
        }
    }

    private func chain<Engine: Sendable>(
        _ stage: EngineStage, _ make: (EngineConfiguration) throws -> Engine
    ) throws -> EngineChain<Engine> {
        let engines = try engines(of: stage).map { engine in
            let built: Engine
            do {
                built = try make(engine)
            } catch let error as CloudError {
                throw CommandFailure.usage("\(stage.rawValue) \(engine.name): \(error)")
            }
            let health = EngineHealth(
                stage: stage, name: engine.name, configuration: configuration.circuit, clock: clock, observer: metrics)
            metrics.watch(health)
            return NamedEngine(built, deadlines: engine.deadlines(for: stage), health: health)
        }
        return EngineChain(stage: stage, engines: engines, clock: clock)
    }

    // MARK: How long a turn may take

    /// The call's configuration, its deadlines such that every engine of a chain can be asked within
    /// them, unless the file sets them.
    var call: CallConfiguration {
        var call = configuration.call
        func remote(_ stages: EngineStage...) -> Duration {
            stages.flatMap { stage in
                engines(of: stage).filter { $0.kind != .embedded }.map { $0.deadlines(for: stage).firstOutput }
            }.reduce(.zero, +)
        }
        if !configuration.hasTranscriptDeadline {
            // The embedded recognizer transcribes what the others were given: a second or two for a long turn.
            call.turn.transcriptDeadline = max(call.turn.transcriptDeadline, remote(.recognizer) + .seconds(2))
        }
        if !configuration.hasReplyDeadline {
            call.turn.replyDeadline = max(call.turn.replyDeadline, remote(.languageModel, .synthesizer) + .seconds(8))
        }
        return call
    }
}

extension EngineConfiguration {
    /// The deadlines that the configuration sets, and for the rest those of the engine's kind.
    func deadlines(for stage: EngineStage) -> EngineDeadlines {
        let usual = kind.deadlines(for: stage)
        return EngineDeadlines(
            firstOutput: settings.deadline ?? usual.firstOutput, stall: settings.stall ?? usual.stall,
            open: settings.connect ?? usual.open)
    }
}
