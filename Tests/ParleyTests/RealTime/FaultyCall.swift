import Foundation
import Logging
import ParleyAgent
import ParleyCloud
import ParleyCore
import ProviderSimulators
import Synchronization

/// How a stage is reached in these tests.
enum CloudRoute: String, Sendable, CaseIterable {
    case nova, flux, transcriptions
    case chat
    case elevenLabsSocket, elevenLabsHTTP, speechEndpoint

    var stage: SimulatedStage {
        switch self {
        case .nova, .flux, .transcriptions: .stt
        case .chat: .llm
        case .elevenLabsSocket, .elevenLabsHTTP, .speechEndpoint: .tts
        }
    }
}

/// A whole call against the simulators: the engines of the cloud first, ones of the process behind
/// them, unless there are to be none.
struct FaultyCall: Sendable {
    var recognizer = CloudRoute.nova
    var synthesizer = CloudRoute.elevenLabsSocket
    var turnDetector: any TurnDetector = FixedTurnDetector(probability: 1)
    var hasFallback = true
    var breaker = CircuitBreaker.Configuration()
    /// Short, so that two hundred turns fit into a minute: the simulators take a tenth of it.
    var deadline: Duration = .milliseconds(600)

    static func simulators(_ speech: MarkedSpeech) -> SimulatorConfiguration {
        var configuration = SimulatorConfiguration()
        configuration.stt.source = .closure { NumberedQuestion.transcript(of: $0.samples) }
        configuration.stt.transcriptDelay = .milliseconds(60)
        configuration.stt.endOfTurnSilence = .milliseconds(150)
        configuration.stt.newUtteranceAfter = .milliseconds(400)
        configuration.llm.script.custom = { NumberedAnswer.reply(to: $0) }
        configuration.llm.firstToken = .milliseconds(60)
        configuration.llm.perToken = .milliseconds(3)
        configuration.tts.source = .synthesizer(MarkedVoice(speech: speech))
        configuration.tts.firstAudio = .milliseconds(40)
        configuration.tts.perAudioSecond = .milliseconds(20)
        return configuration
    }

    // MARK: Engines

    struct Engines: Sendable {
        var call: CallEngines
        var model: FallbackLanguageModel
        var voices: EngineChain<any SpeechSynthesizer>
        var kept: CachingSynthesizer
        var metrics: EngineMetrics
        /// What a turn may wait: the silence that ends it, and every stage to the end of its deadline.
        var longestWait: Duration
    }

    func engines(at baseURL: String, speech: MarkedSpeech, apologies: [String]) async throws -> Engines {
        let clock = CallClock(ContinuousClock())
        let metrics = EngineMetrics(logger: Logger(label: "faults") { _ in SwiftLogNoOpLogHandler() })
        let deadlines = EngineDeadlines(firstOutput: deadline, stall: deadline, open: deadline)
        func named<Engine: Sendable>(_ engine: Engine, _ stage: EngineStage, _ name: String) -> NamedEngine<Engine> {
            NamedEngine(
                engine, deadlines: deadlines,
                health: EngineHealth(stage: stage, name: name, configuration: breaker, clock: clock, observer: metrics))
        }
        func chain<Engine: Sendable>(_ stage: EngineStage, cloud: Engine, embedded: Engine) -> EngineChain<Engine> {
            let engines = [named(cloud, stage, "cloud")] + (hasFallback ? [named(embedded, stage, "embedded")] : [])
            return EngineChain(stage: stage, engines: engines, clock: clock)
        }
        let ears: EngineChain<any SpeechRecognizer> = chain(.recognizer, cloud: try cloudEar(baseURL), embedded: NumberedEar())
        let minds: EngineChain<any LanguageModel> = chain(.languageModel, cloud: try cloudMind(baseURL), embedded: NumberedMind())
        let voices: EngineChain<any SpeechSynthesizer> = chain(
            .synthesizer, cloud: try cloudVoice(baseURL), embedded: MarkedVoice(speech: speech))
        // What is said when all fails was spoken before.
        let kept = CachingSynthesizer(MarkedVoice(speech: speech))
        try await kept.keep(apologies)
        let recognizer = FallbackRecognizer(ears)
        return Engines(
            call: CallEngines(
                voiceActivity: LoudnessDetector(), turnDetector: turnDetector, recognizer: recognizer,
                synthesizer: kept),
            model: FallbackLanguageModel(minds), voices: voices, kept: kept, metrics: metrics,
            longestWait: .milliseconds(300) + ears.longestWait + minds.longestWait + voices.longestWait)
    }

    private var key: Secret? { Secret("a-key-of-the-simulator") }

    private func cloudEar(_ baseURL: String) throws -> any SpeechRecognizer {
        if recognizer == .transcriptions {
            var configuration = TranscriptionsRecognizer.Configuration()
            configuration.baseURL = baseURL + "/v1"
            configuration.model = "whisper-1"
            return try TranscriptionsRecognizer(configuration: configuration)
        }
        var configuration = DeepgramRecognizer.Configuration()
        configuration.baseURL = baseURL
        configuration.key = key
        configuration.model = recognizer == .flux ? "flux-general-en" : "nova-3"
        configuration.connectLimit = deadline
        configuration.finalizeLimit = deadline * 0.85
        return try DeepgramRecognizer(configuration: configuration, logger: Self.silent)
    }

    private func cloudMind(_ baseURL: String) throws -> any LanguageModel {
        var configuration = OpenAILanguageModel.Configuration()
        configuration.baseURL = baseURL + "/v1"
        configuration.key = key
        configuration.model = "gpt-4.1-mini"
        return try OpenAILanguageModel(configuration: configuration)
    }

    private func cloudVoice(_ baseURL: String) throws -> any SpeechSynthesizer {
        if synthesizer == .speechEndpoint {
            var configuration = SpeechEndpointSynthesizer.Configuration()
            configuration.baseURL = baseURL + "/v1"
            configuration.model = "kokoro"
            configuration.voice = "af_heart"
            return try SpeechEndpointSynthesizer(configuration: configuration)
        }
        var configuration = ElevenLabsSynthesizer.Configuration()
        configuration.baseURL = baseURL
        configuration.key = key
        configuration.transport = synthesizer == .elevenLabsHTTP ? .http : .webSocket
        configuration.connectLimit = deadline
        return try ElevenLabsSynthesizer(configuration: configuration, logger: Self.silent)
    }

    static let silent = Logger(label: "faults") { _ in SwiftLogNoOpLogHandler() }
}
