public import Logging
public import ParleyCore

/// ElevenLabs, over HTTP or a WebSocket with a context for each reply.
public struct ElevenLabsSynthesizer: SpeechSynthesizer, CloudEngine {
    /// Of `pcm_24000`.
    static let rate = 24_000

    public var sampleRate: Int { Self.rate }

    private let http: ElevenLabsHTTP
    private let sockets: ElevenLabsSockets?

    /// - Throws: ``CloudError`` for a configuration that cannot work.
    public init(
        configuration: Configuration, clock: CallClock = CallClock(ContinuousClock()),
        logger: Logger = Logger(label: "parley.elevenlabs")
    ) throws {
        let service = CloudService(
            name: "ElevenLabs", keyVariable: "ELEVENLABS_API_KEY", key: configuration.key, model: configuration.model,
            voice: configuration.voice)
        guard !configuration.voice.isEmpty else { throw service.error(.misconfigured, "no voice is set.") }
        guard !configuration.model.isEmpty else { throw service.error(.misconfigured, "no model is set. Try eleven_flash_v2_5.") }
        let account = ElevenLabsAccount(
            configuration: configuration, service: service, base: try ServiceURL(configuration.baseURL, of: service),
            key: try service.requiredKey(), clock: clock, logger: logger)
        http = ElevenLabsHTTP(account: account)
        sockets = configuration.effectiveTransport == .webSocket ? ElevenLabsSockets(account: account) : nil
    }

    public func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
        let (http, sockets) = (http, sockets)
        return speechStream(chunk) { yield in
            if let sockets {
                try await sockets.speak(chunk, yield)
            } else {
                try await http.speak(chunk, yield)
            }
        }
    }

    /// Has a very short word spoken, up to its first audio.
    public func check() async throws {
        try await http.check()
    }
}

/// Whose ElevenLabs it is and how it is reached.
struct ElevenLabsAccount: Sendable {
    let configuration: ElevenLabsSynthesizer.Configuration
    let service: CloudService
    let base: ServiceURL
    let key: Secret
    let clock: CallClock
    let logger: Logger

    var voicePath: String { "/v1/text-to-speech/\(ServiceURL.escaped(configuration.voice))" }
    var headers: [(String, String)] { [("xi-api-key", key.exposed)] }

    /// Only what has been set: everything else is the voice's own.
    var voiceSettings: JSONValue? {
        var settings: [String: JSONValue] = [:]
        settings["stability"] = configuration.stability.map { .number($0) }
        settings["similarity_boost"] = configuration.similarityBoost.map { .number($0) }
        settings["style"] = configuration.style.map { .number($0) }
        settings["speed"] = configuration.speed.map { .number($0) }
        return settings.isEmpty ? nil : .object(settings)
    }
}
