import Foundation
import ParleyCore

/// A call as `parley call --json` prints it.
struct CallReport: Encodable {
    var greeting: String
    var turns: [TurnReport]

    init(_ recording: RecordedCaller.Recording) {
        greeting = recording.greeting
        turns = recording.turns.map(TurnReport.init)
    }
}

struct TurnReport: Encodable {
    var heard: String
    var said: String
    var interrupted: Bool
    var tools: [ToolReport]
    var latency: StageLatency
    /// Which engines answered, and which had failed before them.
    var engines: TurnEngines?

    enum CodingKeys: String, CodingKey {
        case heard, said, interrupted, tools, engines
        case latency = "latency_ms"
    }

    init(_ turn: RecordedCaller.Turn) {
        heard = turn.heard.joined(separator: " ")
        said = turn.said.joined(separator: " ")
        interrupted = turn.wasInterrupted
        tools = turn.tools.map { ToolReport($0.call, $0.result) }
        latency = StageLatency(turn.latency ?? TurnLatency(), voiceToVoice: turn.voiceToVoice)
        engines = turn.latency?.engines
    }

    /// The turn for people, its latency as a waterfall.
    var text: String {
        var lines = ["caller  \(heard)"]
        lines += tools.map { "tool    \($0.name) \($0.arguments.text) → \($0.result.text)" }
        lines.append("agent   \(said)\(interrupted ? " [interrupted]" : "")")
        lines.append("        \(latency.text)")
        if let engines, !engines.isAllEmbedded { lines.append("        \(engines.text)") }
        return lines.joined(separator: "\n")
    }
}

/// Where a turn's time went, in milliseconds: each stage from the end of the one before, but for the
/// recognizer's, which runs while it is being decided whether the turn is over.
struct StageLatency: Encodable, Sendable {
    var voiceToVoice: Double?
    var endpoint: Double?
    var stt: Double?
    var llmFirstToken: Double?
    var firstChunk: Double?
    var ttsFirstAudio: Double?

    enum CodingKeys: String, CodingKey {
        case voiceToVoice = "voice_to_voice"
        case endpoint, stt
        case llmFirstToken = "llm_first_token"
        case firstChunk = "first_chunk"
        case ttsFirstAudio = "tts_first_audio"
    }

    init(_ latency: TurnLatency, voiceToVoice: Duration?) {
        func step(_ from: Double?, _ to: Double?) -> Double? {
            guard let from, let to else { return nil }
            return Self.rounded(max(0, to - from))
        }
        // What was reached before the turn was over took none of the caller's time.
        var reached = latency.transcript ?? latency.endpoint
        func next(_ stage: Double?) -> Double? {
            defer { reached = [reached, stage].compactMap { $0 }.max() }
            return step(reached, stage)
        }
        self.voiceToVoice = voiceToVoice.map { Self.rounded($0.milliseconds) }
        endpoint = latency.endpoint.map(Self.rounded)
        stt = step(latency.pause, latency.words)
        llmFirstToken = next(latency.firstToken)
        firstChunk = next(latency.firstChunk)
        ttsFirstAudio = next(latency.firstAudio)
    }

    private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

    /// One line, such as "740 ms voice to voice: endpoint 410 · stt 20 · …".
    var text: String {
        func show(_ value: Double?) -> String { value.map { String(format: "%.0f", $0) } ?? "–" }
        let stages = [
            ("endpoint", endpoint), ("stt", stt), ("llm", llmFirstToken), ("chunk", firstChunk), ("tts", ttsFirstAudio),
        ]
        return "\(show(voiceToVoice)) ms voice to voice: "
            + stages.map { "\($0.0) \(show($0.1))" }.joined(separator: " · ")
    }

    /// All keys, also those of stages that did not happen: `null`.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(voiceToVoice, forKey: .voiceToVoice)
        try container.encode(endpoint, forKey: .endpoint)
        try container.encode(stt, forKey: .stt)
        try container.encode(llmFirstToken, forKey: .llmFirstToken)
        try container.encode(firstChunk, forKey: .firstChunk)
        try container.encode(ttsFirstAudio, forKey: .ttsFirstAudio)
    }
}

extension TurnEngines {
    fileprivate var isAllEmbedded: Bool {
        failures.isEmpty && EngineStage.allCases.allSatisfy { self[$0] == nil || self[$0] == EngineKind.embedded.rawValue }
    }

    /// Such as "by deepgram · openai · embedded (tts elevenlabs late)".
    fileprivate var text: String {
        let names = EngineStage.allCases.map { self[$0] ?? "–" }.joined(separator: " · ")
        let failed = failures.map { "\($0.stage.rawValue) \($0.engine) \($0.reason)" }.joined(separator: ", ")
        return "by \(names)" + (failed.isEmpty ? "" : " (\(failed))")
    }
}
