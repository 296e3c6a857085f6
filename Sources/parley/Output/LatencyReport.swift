import Foundation
import ParleyCore

/// The latencies of many turns, as distributions.
struct LatencyReport {
    struct Row: Encodable {
        var measure: String
        var turns: Int
        /// Milliseconds.
        var median: Double
        var p90: Double
        var most: Double
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

    mutating func add(_ recording: RecordedCaller.Recording) {
        for turn in recording.turns {
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
            guard let sorted = values[measure]?.sorted(), let most = sorted.last else { return nil }
            return Row(
                measure: measure.rawValue.trimmingCharacters(in: .whitespaces), turns: sorted.count,
                median: Self.quantile(0.5, of: sorted), p90: Self.quantile(0.9, of: sorted), most: most)
        }
    }

    /// Linear between the two nearest values.
    static func quantile(_ fraction: Double, of sorted: [Double]) -> Double {
        let place = fraction * Double(sorted.count - 1)
        let low = sorted[Int(place.rounded(.down))], high = sorted[Int(place.rounded(.up))]
        return low + (high - low) * (place - place.rounded(.down))
    }

    var table: String {
        func cell(_ value: Double) -> String { String(format: "%8.0f", value) }
        var lines = ["milliseconds".padding(toLength: 52, withPad: " ", startingAt: 0) + "   turns  median     p90     max"]
        for measure in Measure.allCases {
            guard let row = rows.first(where: { $0.measure == measure.rawValue.trimmingCharacters(in: .whitespaces) }) else { continue }
            lines.append(
                measure.rawValue.padding(toLength: 52, withPad: " ", startingAt: 0)
                    + String(format: "%8d", row.turns) + cell(row.median) + cell(row.p90) + cell(row.most))
        }
        return lines.joined(separator: "\n")
    }
}
