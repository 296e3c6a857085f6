import Foundation
import ParleyCore
import ProviderSimulators
@testable import ParleyCloud

let testKey = "sk-test-0123456789abcdefghijklmnop"

extension SimulatorConfiguration {
    /// Latencies too short to wait for, and a key that is asked for.
    static var quick: SimulatorConfiguration {
        var configuration = SimulatorConfiguration()
        configuration.stt.key = testKey
        configuration.llm.key = testKey
        configuration.tts.key = testKey
        configuration.stt.transcriptDelay = .milliseconds(5)
        configuration.llm.firstToken = .milliseconds(5)
        configuration.llm.perToken = .zero
        configuration.tts.firstAudio = .milliseconds(5)
        configuration.tts.perAudioSecond = .zero
        return configuration
    }
}

extension ProviderSimulator {
    func deepgram(
        clock: CallClock = CallClock(ContinuousClock()), _ change: (inout DeepgramRecognizer.Configuration) -> Void = { _ in }
    ) throws -> DeepgramRecognizer {
        var configuration = DeepgramRecognizer.Configuration()
        configuration.baseURL = baseURL
        configuration.key = Secret(testKey)
        change(&configuration)
        return try DeepgramRecognizer(configuration: configuration, clock: clock)
    }

    func openAI(_ change: (inout OpenAILanguageModel.Configuration) -> Void = { _ in }) throws -> OpenAILanguageModel {
        var configuration = OpenAILanguageModel.Configuration()
        configuration.baseURL = baseURL + "/v1"
        configuration.key = Secret(testKey)
        configuration.model = "gpt-4o"
        change(&configuration)
        return try OpenAILanguageModel(configuration: configuration)
    }

    func elevenLabs(
        _ transport: ElevenLabsSynthesizer.Configuration.Transport,
        _ change: (inout ElevenLabsSynthesizer.Configuration) -> Void = { _ in }
    ) throws -> ElevenLabsSynthesizer {
        var configuration = ElevenLabsSynthesizer.Configuration()
        configuration.baseURL = baseURL
        configuration.key = Secret(testKey)
        configuration.transport = transport
        change(&configuration)
        return try ElevenLabsSynthesizer(configuration: configuration)
    }

    func speech(_ change: (inout SpeechEndpointSynthesizer.Configuration) -> Void = { _ in }) throws -> SpeechEndpointSynthesizer {
        var configuration = SpeechEndpointSynthesizer.Configuration()
        configuration.baseURL = baseURL + "/v1"
        configuration.key = Secret(testKey)
        configuration.model = "kokoro"
        configuration.voice = "anna"
        change(&configuration)
        return try SpeechEndpointSynthesizer(configuration: configuration)
    }

    func transcriptions(_ change: (inout TranscriptionsRecognizer.Configuration) -> Void = { _ in }) throws -> TranscriptionsRecognizer {
        var configuration = TranscriptionsRecognizer.Configuration()
        configuration.baseURL = baseURL + "/v1"
        configuration.key = Secret(testKey)
        configuration.model = "whisper-1"
        change(&configuration)
        return try TranscriptionsRecognizer(configuration: configuration)
    }
}

/// A port of this machine where nobody listens.
let deafPort = 9

/// A call's audio and its marks, as the voice activity detector would give them.
struct Caller {
    let stream: any RecognizerStream
    private(set) var position = 0
    private(set) var utterance: Utterance?

    init(_ stream: any RecognizerStream) { self.stream = stream }

    /// Begins to speak.
    mutating func begin(at sample: Int? = nil) {
        utterance = Utterance((utterance?.number ?? 0) + 1, of: stream, at: sample ?? position)
    }

    /// The words of what was said last.
    func words(upTo sample: Int) async throws -> Transcript {
        try await utterance?.end(at: sample).words ?? Transcript(text: "", isFinal: true)
    }

    mutating func silence(_ seconds: Double) {
        append([Float](repeating: 0, count: Int(seconds * 16_000)))
    }

    /// Speaks without a mark.
    mutating func sound(_ seconds: Double) {
        append((0..<Int(seconds * 16_000)).map { 0.3 * Float(sin(Double($0) * 0.08)) })
    }

    /// Says something, and pauses for `pause` seconds.
    /// - Returns: The sample at which it ended.
    mutating func say(seconds: Double, pause: Double = 0.3) -> Int {
        begin()
        sound(seconds)
        let end = position
        utterance?.pause(at: end)
        silence(pause)
        return end
    }

    private mutating func append(_ samples: [Float]) {
        for start in stride(from: 0, to: samples.count, by: 320) {
            stream.append(Array(samples[start..<min(start + 320, samples.count)]))
        }
        position += samples.count
    }
}

extension SpeechSynthesizer {
    /// All of a chunk's audio and words.
    func speak(_ text: String, reply: Int = 1, index: Int = 0) async throws -> (samples: [Float], words: [WordTime]) {
        var (samples, words) = ([Float](), [WordTime]())
        for try await part in synthesize(SpeechChunk(replyID: reply, index: index, text: text)) {
            samples += part.samples
            words += part.words
        }
        return (samples, words)
    }
}

extension LanguageModelSession {
    func answer(_ request: LanguageModelRequest) async throws -> [LanguageModelEvent] {
        var events: [LanguageModelEvent] = []
        for try await event in respond(to: request) { events.append(event) }
        return events
    }
}

extension [LanguageModelEvent] {
    var text: String { compactMap { if case .text(let text) = $0 { text } else { nil } }.joined() }
    var calls: [ToolCall] { compactMap { if case .toolCall(let call) = $0 { call } else { nil } } }
}
