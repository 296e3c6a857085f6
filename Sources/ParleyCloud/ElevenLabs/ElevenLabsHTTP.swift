import NIOCore
import NIOHTTP1
import ParleyCore
import ParleyHTTP

/// ElevenLabs over HTTP: one request for each chunk.
struct ElevenLabsHTTP: Sendable {
    let account: ElevenLabsAccount

    /// - Throws: ``CloudError``; `CancellationError`.
    func speak(_ chunk: SpeechChunk, _ yield: @escaping @Sendable (SynthesizedAudio) -> Void) async throws {
        let hasTimes = account.configuration.wantsWordTimes
        let request = request(chunk.text, suffix: hasTimes ? "/stream/with-timestamps" : "/stream")
        let (configuration, service) = (account.configuration, account.service)
        try await withWatchdog(
            account.clock, limit: configuration.firstAudioLimit,
            else: service.timedOut(configuration.firstAudioLimit, waitingFor: "audio")
        ) { watchdog in
            let response = try await CloudHTTP.execute(request, for: service)
            var reader = ElevenLabsReader(text: chunk.text, configuration, service, watchdog, yield)
            let isAudio = response.headers.first(name: "content-type")?.hasPrefix("audio/") ?? false
            if hasTimes && !isAudio {
                try await reader.readLines(of: response)
            } else {
                guard isAudio else { throw service.error(.protocolViolation, "the answer is no audio") }
                try await reader.readAudio(of: response)
            }
        }
    }

    func check() async throws {
        let limit = Duration.seconds(10)
        let request = request("Hi.", suffix: "/stream")
        let service = account.service
        try await withDeadline(limit, clock: account.clock, else: service.timedOut(limit, waitingFor: "audio")) {
            let response = try await CloudHTTP.execute(request, for: service)
            do {
                for try await part in response.body where part.readableBytes > 0 { return }
            } catch {
                throw service.transportError(error, url: "")
            }
            try Task.checkCancellation()
            throw service.error(.noAudio, "it speaks without a sound")
        }
    }

    private func request(_ text: String, suffix: String) -> HTTPClientRequest {
        var body: [String: JSONValue] = ["text": .string(text), "model_id": .string(account.configuration.model)]
        body["language_code"] = account.configuration.language.map { .string($0) }
        body["voice_settings"] = account.voiceSettings
        return CloudHTTP.post(
            account.base.http(account.voicePath + suffix, query: [("output_format", "pcm_\(ElevenLabsSynthesizer.rate)")]),
            body: Array(JSONValue.object(body).text.utf8), headers: account.headers)
    }
}

/// Reads the answer to one request, and hands its audio on as it comes.
private struct ElevenLabsReader {
    private let configuration: ElevenLabsSynthesizer.Configuration
    private let service: CloudService
    private let watchdog: Watchdog
    private let yield: @Sendable (SynthesizedAudio) -> Void
    private var chunk: ElevenLabsChunk
    private var hasYielded = false

    init(
        text: String, _ configuration: ElevenLabsSynthesizer.Configuration, _ service: CloudService,
        _ watchdog: Watchdog, _ yield: @escaping @Sendable (SynthesizedAudio) -> Void
    ) {
        self.configuration = configuration
        self.service = service
        self.watchdog = watchdog
        self.yield = yield
        chunk = ElevenLabsChunk(text: text)
    }

    /// One JSON object a line.
    mutating func readLines(of response: HTTPClientResponse) async throws {
        // 120 s of audio in one line, and the times of its characters.
        var lines = LineSplitter(maximumBytes: 16 << 20)
        try await read(response) { reader, bytes in
            for line in try lines.append(bytes) where !line.isEmpty { try reader.accept(line) }
        } finish: { reader in
            if let line = lines.finish() { try reader.accept(line) }
        }
    }

    /// Bare samples.
    mutating func readAudio(of response: HTTPClientResponse) async throws {
        try await read(response) { reader, bytes in
            var message = ElevenLabsMessage()
            message.audio = Array(bytes)
            try reader.accept(message)
        } finish: { _ in
        }
    }

    private mutating func read(
        _ response: HTTPClientResponse, _ use: (inout ElevenLabsReader, ByteBufferView) throws -> Void,
        finish: (inout ElevenLabsReader) throws -> Void
    ) async throws {
        do {
            for try await part in response.body {
                try use(&self, part.readableBytesView)
                let error = service.timedOut(configuration.idleLimit, waitingFor: "more audio")
                watchdog.expect(within: configuration.idleLimit, else: hasYielded ? error.afterOutput : error)
            }
            try Task.checkCancellation()
            try finish(&self)
            guard chunk.hasAudio else { throw service.error(.noAudio, "it speaks without a sound") }
            guard !chunk.isCutShort else { throw service.error(.connectionLost, "the audio ended in its middle") }
            if let rest = chunk.finish() { yield(rest) }
        } catch {
            let error = error is LineSplitter.TooLong
                ? service.error(.protocolViolation, "a piece of the answer is too long")
                : service.transportError(error, url: "")
            throw hasYielded ? (error as? CloudError)?.afterOutput ?? error : error
        }
    }

    private mutating func accept(_ line: [UInt8]) throws {
        guard let json = try? JSONValue(parsing: String(decoding: line, as: UTF8.self)),
            let message = try? ElevenLabsMessage(json)
        else { throw service.error(.protocolViolation, "a piece of the audio is malformed") }
        if let error = message.error { throw service.error(object: error) }
        try accept(message)
    }

    private mutating func accept(_ message: ElevenLabsMessage) throws {
        guard let audio = try chunk.accept(message) else { return }
        guard chunk.received <= configuration.maximumAudio.sampleCount(rate: ElevenLabsSynthesizer.rate) else {
            throw service.error(.protocolViolation, "a chunk takes more than \(configuration.maximumAudio.inWords) of audio")
        }
        hasYielded = true
        yield(audio)
    }
}
