import Foundation
import Logging
import ParleyCloud
import ParleyCore
import ParleyEmbedded

/// The agent that ships, with its engines and its store: everything a call needs.
struct Receptionist: Sendable {
    /// Where the agent's records are, fit to be printed: without a password.
    let location: String
    let policy: AgentPolicy
    let mind: AgentMind
    let languageModel: any LanguageModel
    /// `nil` where the agent is only written to.
    let engines: CallEngines?
    let call: CallConfiguration
    /// What the chains of engines count.
    let metrics: EngineMetrics
    /// Every engine by its stage, for checks.
    let parts: [EnginePart]
    private let voices: EngineChain<any SpeechSynthesizer>?
    private let kept: CachingSynthesizer?

    enum Use { case voice, text }

    /// Builds every chain, loads the models that are in one, and reads the agent's instructions: about
    /// two seconds, half a minute the first time; less where no embedded language model is needed.
    /// - Parameter warms: Read and speak ahead what every call begins with.
    static func prepare(
        for use: Use, agent name: AgentName = .hospital, factory: EngineFactory, database: String?, calls: Int = 4, warms: Bool = true,
        note: (String) -> Void = { _ in }
    ) async throws -> Receptionist {
        let agent = try await ShippedAgent.open(name, policy: factory.policy, language: factory.configuration.language, database: database)
        let mind = agent.mind.handingOver(factory.configuration.handsOver)
        var call = factory.call
        call.language = mind.language
        var engines: CallEngines?
        var voices: EngineChain<any SpeechSynthesizer>?
        var kept: CachingSynthesizer?
        var parts: [EnginePart] = []
        if use == .voice {
            let recognizers = try factory.recognizers(keyterms: agent.keyterms)
            let synthesizers = try factory.synthesizers()
            let synthesizer = CachingSynthesizer(FallbackSynthesizer(synthesizers))
            engines = CallEngines(
                voiceActivity: try factory.embedded.voiceActivity(), turnDetector: try factory.embedded.turnDetector(),
                recognizer: FallbackRecognizer(recognizers), synthesizer: synthesizer)
            (voices, kept) = (synthesizers, synthesizer)
            parts += recognizers.parts + synthesizers.parts
            if warms {
                try await Self.keep(mind, call, in: synthesizer, logger: factory.logger)
                for recognizer in recognizers.engines.compactMap({ $0.engine as? MoonshineRecognizer }) {
                    // The first run of a network allocates what the others reuse.
                    _ = try await recognizer.transcribe(Array(repeating: 0, count: 16_000))
                }
            }
        }
        if factory.preparesLanguageModel { note("Making the language model ready for this machine (once, half a minute) …") }
        let models = try factory.languageModels(sessions: calls, policy: factory.policy)
        try mind.check(FallbackLanguageModel(models))
        parts += models.parts
        for model in models.engines.compactMap({ $0.engine as? LlamaLanguageModel }) where warms {
            note("Reading the instructions (the first time takes half a minute) …")
            try await mind.warm(model)
        }
        return Receptionist(
            location: agent.location, policy: factory.policy, mind: mind, languageModel: FallbackLanguageModel(models), engines: engines,
            call: call, metrics: factory.metrics, parts: parts, voices: voices, kept: kept)
    }

    func host(_ engines: CallEngines, time: CallTime, logger: Logger) -> CallHost {
        CallHost(
            engines: engines, languageModel: languageModel, mind: mind, ownEngines: ownEngines, configuration: call, time: time,
            logger: logger)
    }

    /// Each call falls back by itself: a voice stays the same for a reply.
    private var ownEngines: @Sendable (CallEngines) -> CallEngines {
        { [voices, kept] engines in
            guard let voices, let kept else { return engines }
            var engines = engines
            engines.synthesizer = CachingSynthesizer(FallbackSynthesizer(voices), sharing: kept)
            return engines
        }
    }

    /// Has the lines spoken that every call may need, so that even an apology for a synthesizer that
    /// fails can be heard.
    private static func keep(
        _ mind: AgentMind, _ call: CallConfiguration, in synthesizer: CachingSynthesizer, logger: Logger
    ) async throws {
        let lines = mind.standingLines + call.standingLines + [FallbackLanguageModel.Lines().brokenOff]
        do {
            try await synthesizer.keep(lines, limits: call.chunks)
        } catch let error as NoEngineLeft {
            // A service that is down now may be up when the first call comes.
            logger.warning("The agent's standing lines could not be spoken ahead", metadata: ["error": "\(error)"])
        }
    }
}

/// The calendar time a call takes place at: the machine's, or one that was asked for.
struct CallTime: Sendable {
    var now: @Sendable () -> Date
    var zone: TimeZone

    /// A time that begins at `text`, such as 2026-11-23T09:00, and goes on from there.
    init?(startingAt text: String, zone: TimeZone) {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = zone
        for format in ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"] {
            formatter.dateFormat = format
            guard let date = formatter.date(from: text) else { continue }
            let started = ContinuousClock.now
            self.init(
                now: { date.addingTimeInterval(started.duration(to: .now).milliseconds / 1_000) }, zone: zone)
            return
        }
        return nil
    }

    init(now: @escaping @Sendable () -> Date, zone: TimeZone) {
        self.now = now
        self.zone = zone
    }

    /// - Throws: A usage error for a text that is no time.
    static func parsed(_ text: String?, in zone: TimeZone) throws -> CallTime {
        guard let text else { return CallTime(now: { Date() }, zone: zone) }
        guard let time = CallTime(startingAt: text, zone: zone) else {
            throw CommandFailure.usage("--now \(text): expected a time such as 2026-11-23T09:00")
        }
        return time
    }
}
