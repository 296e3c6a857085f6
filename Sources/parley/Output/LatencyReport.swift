import Foundation
import ParleyCore

/// The latencies of many turns, as distributions.
struct LatencyReport: Encodable {
    struct Row: Encodable {
        var measure: String
        var turns: Int
        /// Milliseconds.
        var median: Double
        var p90: Double
        var p95: Double
        var most: Double

        enum CodingKeys: String, CodingKey {
            case measure, turns, median, p90, p95
            case most = "max"
        }
    }

    /// One turn as it was, for whoever wants to compare runs line by line.
    struct Turn: Encodable {
        var heard: String
        var said: String
        var tools: [String]
        /// Milliseconds; of the server's stages, since the caller's last sample as the server hears it.
        var voiceToVoice: Double?
        var latency: TurnLatency?

        enum CodingKeys: String, CodingKey {
            case heard, said, tools, latency
            case voiceToVoice = "voice_to_voice"
        }
    }

    private enum Measure: String, CaseIterable {
        case voiceToVoice = "voice to voice, turns without a tool"
        case voiceToVoiceWithTool = "voice to voice, turns with a tool"
        case endpoint = "end of turn, after the last sample of speech"
        case noticed = "  silence noticed, after the last sample"
        case transcript = "  final transcript, after the silence was noticed"
        case firstToken = "first token, after the end of turn"
        case firstChunk = "first words worth speaking, after that"
        case firstAudio = "synthesizer's first audio, after that"
        case silenced = "agent silent, after speech over it began"
    }

    private var values: [Measure: [Double]] = [:]
    private var turns: [Turn] = []
    /// Replies begun before the turn was over, and those of them that answered it.
    var speculation = SpeculationTally.Counts()
    /// What each measure of working ahead is worth, where that was asked for.
    var contributions: [Contributions.Row]?

    mutating func add(_ recording: RecordedCaller.Recording) {
        for turn in recording.turns {
            turns.append(
                Turn(
                    heard: turn.heard.joined(separator: " "), said: turn.said.joined(separator: " "), tools: turn.tools.map(\.call.name),
                    voiceToVoice: turn.voiceToVoice?.milliseconds, latency: turn.latency))
            note(turn.tools.isEmpty ? .voiceToVoice : .voiceToVoiceWithTool, turn.voiceToVoice?.milliseconds)
            note(.silenced, turn.silencedAt.map { ($0 - turn.speechStart).milliseconds })
            guard let latency = turn.latency else { continue }
            let stages = StageLatency(latency, voiceToVoice: turn.voiceToVoice)
            note(.endpoint, latency.endpoint)
            note(.noticed, latency.pause)
            note(.transcript, stages.stt)
            note(.firstToken, stages.llmFirstToken)
            note(.firstChunk, stages.firstChunk)
            note(.firstAudio, stages.ttsFirstAudio)
        }
    }

    private mutating func note(_ measure: Measure, _ value: Double?) {
        if let value { values[measure, default: []].append(value) }
    }

    var rows: [Row] {
        Measure.allCases.compactMap { measure in
            let all = Distribution(values[measure] ?? [])
            guard let median = all.median, let p90 = all.quantile(0.9), let p95 = all.quantile(0.95), let most = all.most else { return nil }
            return Row(
                measure: measure.rawValue.trimmingCharacters(in: .whitespaces), turns: all.count, median: median, p90: p90,
                p95: p95, most: most)
        }
    }

    /// Milliseconds, of the turns without a tool.
    var voiceToVoice: [Double] { values[.voiceToVoice] ?? [] }

    /// The stages of the turn without a tool whose voice to voice is nearest to the median.
    var waterfall: Waterfall? {
        let plain = turns.compactMap { turn -> (time: Double, latency: TurnLatency)? in
            guard turn.tools.isEmpty, let time = turn.voiceToVoice, let latency = turn.latency else { return nil }
            return (time, latency)
        }
        guard let median = Distribution(plain.map(\.time)).median,
            let turn = plain.min(by: { abs($0.time - median) < abs($1.time - median) })
        else { return nil }
        return Waterfall(turn.latency, voiceToVoice: turn.time)
    }

    var table: String {
        var table = TextTable("milliseconds", "turns", "median", "p90", "p95", "max")
        for measure in Measure.allCases {
            guard let row = rows.first(where: { $0.measure == measure.rawValue.trimmingCharacters(in: .whitespaces) }) else { continue }
            table.add(
                measure.rawValue, "\(row.turns)", TextTable.whole(row.median), TextTable.whole(row.p90), TextTable.whole(row.p95),
                TextTable.whole(row.most))
        }
        var parts = [table.text]
        if let waterfall { parts.append("the median turn, since the caller's last sample of speech:\n" + waterfall.text) }
        parts.append(speculationLine)
        if let contributions { parts.append(Contributions.table(contributions)) }
        return parts.joined(separator: "\n\n")
    }

    var speculationLine: String {
        "Replies begun ahead of the end of their turn: \(speculation.begun), of which \(speculation.adopted) answered it."
    }

    private enum CodingKeys: String, CodingKey { case rows, waterfall, speculation, contributions, turns }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rows, forKey: .rows)
        try container.encode(waterfall, forKey: .waterfall)
        try container.encode(speculation, forKey: .speculation)
        try container.encodeIfPresent(contributions, forKey: .contributions)
        try container.encode(turns, forKey: .turns)
    }
}
