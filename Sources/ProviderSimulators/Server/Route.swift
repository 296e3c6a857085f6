import NIOHTTP1
import ParleyCore

/// What a request's method and path ask for.
enum Route: Sendable {
    typealias Fixed = @Sendable (SimulatorConfiguration) -> Answer

    case listen(DeepgramVersion)
    case deepgramGrant
    case deepgramAccount(Fixed)
    /// - Parameter deployment: Azure's, from the path.
    case chatCompletions(deployment: String?)
    case models(Fixed)
    case transcriptions
    case speech
    case textToSpeech(voice: String, isStreamed: Bool, hasTimestamps: Bool)
    case textToSpeechSocket(voice: String, isMulti: Bool)
    case elevenLabsAccount(Fixed)
    case control(Control)
    case unknown(Vendor)

    enum Control: Sendable {
        case health, record, faults
    }

    init(_ request: IncomingRequest) {
        let parts = request.path.split(separator: "/").map(String.init)
        let isElevenLabs = request.head.headers.contains(name: "xi-api-key")
        switch (request.head.method, parts.first ?? "", Array(parts.dropFirst())) {
        case (.GET, "v1", ["listen"]) where request.isUpgrade: self = .listen(.v1)
        case (.GET, "v2", ["listen"]) where request.isUpgrade: self = .listen(.v2)
        case (.POST, "v1", ["auth", "grant"]): self = .deepgramGrant
        case (.GET, "v1", ["auth", "token"]): self = .deepgramAccount(Deepgram.token)
        case (.GET, "v1", ["projects"]): self = .deepgramAccount(Deepgram.projects)
        case (_, _, ["listen"]), (_, _, ["auth", "grant"]): self = .unknown(.deepgram)

        case (.GET, "v1", ["models"]) where isElevenLabs: self = .elevenLabsAccount(ElevenLabs.models)
        case (.GET, "v1", ["voices"]), (.GET, "v2", ["voices"]): self = .elevenLabsAccount(ElevenLabs.voices)
        case (.GET, "v1", ["user"]): self = .elevenLabsAccount(ElevenLabs.user)
        case (.GET, "v1", ["user", "subscription"]): self = .elevenLabsAccount(ElevenLabs.subscription)
        case (.GET, "v1", let rest) where rest.count == 2 && rest[0] == "voices":
            self = .elevenLabsAccount { ElevenLabs.voice(rest[1], $0) }
        case (_, "v1", let rest) where rest.count >= 2 && rest[0] == "text-to-speech":
            self = Self.textToSpeech(request, voice: rest[1], Array(rest.dropFirst(2)))

        case (.POST, "v1", ["chat", "completions"]), (.POST, "openai", ["v1", "chat", "completions"]):
            self = .chatCompletions(deployment: nil)
        case (.POST, "openai", let rest) where rest.count == 4 && rest[0] == "deployments" && rest[2...] == ["chat", "completions"]:
            self = .chatCompletions(deployment: rest[1])
        case (.GET, "v1", ["models"]), (.GET, "openai", ["v1", "models"]): self = .models(OpenAI.models)
        case (.GET, "v1", let rest) where rest.count >= 2 && rest[0] == "models":
            self = .models { OpenAI.model(rest.dropFirst().joined(separator: "/"), $0) }
        case (.POST, "v1", ["audio", "transcriptions"]): self = .transcriptions
        case (.POST, "v1", ["audio", "speech"]): self = .speech

        case (.GET, "health", []): self = .control(.health)
        case (.GET, "simulator", ["record"]): self = .control(.record)
        case (.PUT, "simulator", ["faults"]): self = .control(.faults)
        case (_, "openai", _): self = .unknown(.azure)
        default: self = .unknown(isElevenLabs ? .elevenLabs : .openAI)
        }
    }

    private static func textToSpeech(_ request: IncomingRequest, voice: String, _ rest: [String]) -> Route {
        switch (request.head.method, rest) {
        case (.POST, []): .textToSpeech(voice: voice, isStreamed: false, hasTimestamps: false)
        case (.POST, ["with-timestamps"]): .textToSpeech(voice: voice, isStreamed: false, hasTimestamps: true)
        case (.POST, ["stream"]): .textToSpeech(voice: voice, isStreamed: true, hasTimestamps: false)
        case (.POST, ["stream", "with-timestamps"]): .textToSpeech(voice: voice, isStreamed: true, hasTimestamps: true)
        case (.GET, ["stream-input"]) where request.isUpgrade: .textToSpeechSocket(voice: voice, isMulti: false)
        case (.GET, ["multi-stream-input"]) where request.isUpgrade: .textToSpeechSocket(voice: voice, isMulti: true)
        default: .unknown(.elevenLabs)
        }
    }

    /// The stage whose requests it counts among.
    var stage: SimulatedStage? {
        switch self {
        case .listen, .transcriptions: .stt
        case .chatCompletions: .llm
        case .textToSpeech, .textToSpeechSocket, .speech: .tts
        default: nil
        }
    }

    var isSocket: Bool {
        switch self {
        case .listen, .textToSpeechSocket: true
        default: false
        }
    }

    var vendor: Vendor {
        switch self {
        case .listen, .deepgramGrant, .deepgramAccount: .deepgram
        case .textToSpeech, .textToSpeechSocket, .elevenLabsAccount: .elevenLabs
        case .chatCompletions(let deployment): deployment == nil ? .openAI : .azure
        case .models, .transcriptions, .speech, .control: .openAI
        case .unknown(let vendor): vendor
        }
    }
}
