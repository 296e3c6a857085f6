import NIOCore
import NIOHTTP1
import ParleyAudio
public import ParleyCore
import ParleyHTTP

/// A synthesizer behind OpenAI's `/v1/audio/speech`, as servers for Kokoro, Orpheus, CosyVoice and
/// Fish Speech offer it. What the server streams is played as it comes.
public struct SpeechEndpointSynthesizer: SpeechSynthesizer, CloudEngine {
    /// Whatever the server's rate is, it is converted to what calls are played at.
    public var sampleRate: Int { AudioFormat.agentRate }

    private let configuration: Configuration
    private let clock: CallClock
    private let service: CloudService
    private let url: String
    private let headers: [(String, String)]

    /// - Throws: ``CloudError`` for a configuration that cannot work.
    public init(configuration: Configuration, clock: CallClock = CallClock(ContinuousClock())) throws {
        self.configuration = configuration
        self.clock = clock
        let service = CloudService(
            name: configuration.serviceName, keyVariable: configuration.keyVariable, key: configuration.key,
            model: configuration.model, voice: configuration.voice.isEmpty ? nil : configuration.voice)
        self.service = service
        guard (1_000...768_000).contains(configuration.pcmRate) else {
            throw service.error(.misconfigured, "\(configuration.pcmRate) Hz is no sample rate")
        }
        guard ["pcm", "wav"].contains(configuration.responseFormat) else {
            throw service.error(
                .misconfigured, "\"\(configuration.responseFormat)\" cannot be played as it comes. Use pcm or wav.")
        }
        url = try ServiceURL(configuration.baseURL, of: service).without(suffix: "/audio/speech").http("/audio/speech")
        headers = try service.optionalKey().map { [("Authorization", "Bearer \($0.exposed)")] } ?? []
    }

    public func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
        speechStream(chunk) { try await speak(chunk.text, $0) }
    }

    /// Has a very short word spoken.
    public func check() async throws {
        try await speak("Hi.") { _ in }
    }

    private func speak(_ text: String, _ yield: @escaping @Sendable (SynthesizedAudio) -> Void) async throws {
        let request = CloudHTTP.post(url, body: body(for: text), headers: headers)
        let (configuration, service) = (configuration, service)
        try await withWatchdog(
            clock, limit: configuration.firstAudioLimit,
            else: service.timedOut(configuration.firstAudioLimit, waitingFor: "audio")
        ) { watchdog in
            let response = try await CloudHTTP.execute(request, for: service)
            var reader = SpeechReader(configuration: configuration, service: service, yield: yield)
            try reader.begin(contentType: response.headers.first(name: "content-type") ?? "")
            do {
                for try await part in response.body {
                    try reader.accept(part.readableBytesView)
                    let error = service.timedOut(configuration.idleLimit, waitingFor: "more audio")
                    watchdog.expect(within: configuration.idleLimit, else: reader.hasYielded ? error.afterOutput : error)
                }
                try Task.checkCancellation()
                try reader.finish()
            } catch {
                let error = service.transportError(error, url: "")
                throw reader.hasYielded ? (error as? CloudError)?.afterOutput ?? error : error
            }
        }
    }

    private func body(for text: String) -> [UInt8] {
        var body: [String: JSONValue] = ["input": .string(text), "response_format": .string(configuration.responseFormat)]
        if !configuration.model.isEmpty { body["model"] = .string(configuration.model) }
        if !configuration.voice.isEmpty { body["voice"] = .string(configuration.voice) }
        body["instructions"] = configuration.instructions.map { .string($0) }
        body["speed"] = configuration.speed.map { .number($0) }
        body.merge(configuration.extraBody) { _, extra in extra }
        return Array(JSONValue.object(body).text.utf8)
    }
}

/// Turns the bytes of one answer into audio at the calls' rate.
private struct SpeechReader {
    private let configuration: SpeechEndpointSynthesizer.Configuration
    private let service: CloudService
    private let yield: @Sendable (SynthesizedAudio) -> Void
    private var pcm: StreamedPCM
    private var resampler: Resampler?
    private var spoken = SpokenChunk(sampleRate: AudioFormat.agentRate)
    private(set) var hasYielded = false

    init(
        configuration: SpeechEndpointSynthesizer.Configuration, service: CloudService,
        yield: @escaping @Sendable (SynthesizedAudio) -> Void
    ) {
        self.configuration = configuration
        self.service = service
        self.yield = yield
        pcm = StreamedPCM(sampleRate: configuration.pcmRate)
    }

    func begin(contentType: String) throws {
        let type = contentType.lowercased()
        for name in ["mpeg", "mp3", "ogg", "opus", "flac", "aac"] where type.contains(name) {
            throw unplayable(name)
        }
        for name in ["json", "text/", "html"] where type.contains(name) { throw unplayable(name) }
    }

    mutating func accept(_ bytes: ByteBufferView) throws {
        let samples: [Float]
        do {
            samples = try pcm.append(bytes)
        } catch .unsupported(let name) {
            throw unplayable(name)
        }
        guard !samples.isEmpty else { return }
        try pass(try converted(samples))
    }

    mutating func finish() throws {
        if let tail = resampler?.flush() { try pass(tail) }
        guard spoken.received > 0 else { throw service.error(.noAudio, "it speaks without a sound") }
        if let rest = spoken.finish() { yield(rest) }
    }

    private mutating func converted(_ samples: [Float]) throws -> [Float] {
        guard pcm.sampleRate != AudioFormat.agentRate else { return samples }
        if resampler == nil { resampler = try Resampler(from: pcm.sampleRate, to: AudioFormat.agentRate) }
        return resampler?.process(samples) ?? []
    }

    private mutating func pass(_ samples: [Float]) throws {
        let audio = spoken.append(samples)
        guard spoken.received <= configuration.maximumAudio.sampleCount(rate: AudioFormat.agentRate) else {
            throw service.error(.protocolViolation, "a chunk takes more than \(configuration.maximumAudio.inWords) of audio")
        }
        guard let audio else { return }
        hasYielded = true
        yield(audio)
    }

    private func unplayable(_ format: String) -> CloudError {
        service.error(.protocolViolation, "it sends \(format), which cannot be played as it comes. Set the format to pcm or wav.")
    }
}
