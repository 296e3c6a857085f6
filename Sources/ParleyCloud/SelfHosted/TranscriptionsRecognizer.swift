import ParleyAudio
public import ParleyCore
import ParleyHTTP

/// A recognizer behind OpenAI's `/v1/audio/transcriptions`, as vLLM and faster-whisper servers offer
/// it: each utterance is sent whole, as a WAV file, when it is over.
public struct TranscriptionsRecognizer: SpeechRecognizer, CloudEngine {
    let configuration: Configuration
    let clock: CallClock
    let service: CloudService
    private let url: String
    private let headers: [(String, String)]

    /// - Throws: ``CloudError`` for a configuration that cannot work.
    public init(configuration: Configuration, clock: CallClock = CallClock(ContinuousClock())) throws {
        self.configuration = configuration
        self.clock = clock
        let service = CloudService(
            name: configuration.serviceName, keyVariable: configuration.keyVariable, key: configuration.key,
            model: configuration.model)
        self.service = service
        url = try ServiceURL(configuration.baseURL, of: service)
            .without(suffix: "/audio/transcriptions").http("/audio/transcriptions")
        headers = try service.optionalKey().map { [("Authorization", "Bearer \($0.exposed)")] } ?? []
    }

    public func openStream() async throws -> any RecognizerStream {
        TranscriptionsStream(recognizer: self)
    }

    /// Has half a second of silence transcribed.
    public func check() async throws {
        let silence = [UInt8](repeating: 0, count: AudioFormat.callerRate)
        _ = try await transcribe(silence, within: .seconds(10))
    }

    /// The words of a piece of audio.
    /// - Parameter pcm: 16-bit little-endian samples at 16 kHz.
    /// - Throws: ``CloudError``; `CancellationError`.
    func transcribe(_ pcm: [UInt8], within limit: Duration) async throws -> String {
        var form = MultipartForm()
        var fields = ["response_format": "json", "temperature": "0"]
        if !configuration.model.isEmpty { fields["model"] = configuration.model }
        fields["language"] = configuration.language
        if !configuration.keyterms.isEmpty { fields["prompt"] = configuration.keyterms.joined(separator: ", ") + "." }
        fields.merge(configuration.extraFields) { _, extra in extra }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) { form.add(name, value) }
        form.add("file", file: "utterance.wav", type: "audio/wav", WAVFile(samples: PCM.floats(littleEndian: pcm), sampleRate: AudioFormat.callerRate).encoded())
        let request = CloudHTTP.post(url, body: form.bytes, contentType: form.contentType, headers: headers)
        let service = service
        return try await withDeadline(limit, clock: clock, else: service.timedOut(limit, waitingFor: "transcript")) {
            let response = try await CloudHTTP.execute(request, for: service)
            let bytes = try await CloudHTTP.collect(response, for: service)
            return try Self.text(of: bytes, service)
        }
    }

    /// The text of an answer, which some servers send bare.
    static func text(of bytes: [UInt8], _ service: CloudService) throws -> String {
        let body = String(decoding: bytes, as: UTF8.self).trimmingWhitespace
        guard let json = try? JSONValue(parsing: body) else {
            guard !body.hasPrefix("<"), !body.hasPrefix("{") else {
                throw service.error(.protocolViolation, "the answer is no transcript")
            }
            return body
        }
        if let error = json["error"], error != .null { throw service.error(object: error) }
        guard let text = json["text"]?.stringValue ?? json.stringValue else {
            throw service.error(.protocolViolation, "the answer holds no transcript")
        }
        return text.trimmingWhitespace
    }
}
