import Foundation
import ParleyCore

/// The stages of one turn, each from where it could begin to where it had ended, in milliseconds since
/// the caller's last sample of speech.
struct Waterfall: Encodable, Sendable {
    struct Stage: Encodable, Sendable, Hashable {
        var name: String
        var start: Double
        var end: Double
    }

    var stages: [Stage] = []

    init(_ latency: TurnLatency, voiceToVoice: Double?) {
        func add(_ name: String, _ start: Double?, _ end: Double?) {
            guard let start, let end else { return }
            stages.append(Stage(name: name, start: min(start, end), end: end))
        }
        add("silence noticed", 0, latency.pause)
        add("words recognised", latency.pause, latency.words)
        add("turn judged over", latency.pause, latency.endpoint)
        add("final transcript", latency.endpoint, latency.transcript)
        add("first token", latency.reply, latency.firstToken)
        add("first phrase", latency.firstToken, latency.firstChunk)
        add("first audio", latency.firstChunk, latency.firstAudio)
        // What is ready early waits until the turn is known to be over.
        add("sent", [latency.firstAudio, latency.transcript].compactMap { $0 }.max(), latency.firstSent)
        add("heard by the client", latency.firstSent, voiceToVoice)
    }

    /// A line for each stage, its bar to scale.
    var text: String {
        let width = 48.0
        let low = min(0, stages.map(\.start).min() ?? 0), high = max(stages.map(\.end).max() ?? 1, low + 1)
        func column(_ value: Double) -> Int { Int(((value - low) / (high - low) * width).rounded()) }
        return stages.map { stage in
            let (start, end) = (column(stage.start), max(column(stage.end), column(stage.start) + 1))
            let bar = String(repeating: " ", count: start) + String(repeating: "█", count: end - start)
            return stage.name.padding(toLength: 20, withPad: " ", startingAt: 0)
                + bar.padding(toLength: Int(width) + 2, withPad: " ", startingAt: 0)
                + String(format: "%6.0f → %.0f ms", stage.start, stage.end)
        }.joined(separator: "\n")
    }

    var chart: SpanChart {
        SpanChart(
            title: "Where the time of the median turn goes", xLabel: "ms since the caller's last sample of speech",
            rows: stages.enumerated().map { index, stage in
                SpanChart.Row(
                    label: stage.name, start: stage.start, end: stage.end, note: String(format: "%.0f ms", stage.end - stage.start),
                    series: index < 4 ? 0 : index < 7 ? 2 : 1)
            })
    }
}
