import ParleyCore

/// What each measure of working ahead is worth: the same calls with it and without it, in turns, so that
/// whatever else the machine does slows all of them.
struct Contributions: Sendable {
    struct Row: Encodable, Sendable {
        var arm: String
        var turns: Int
        /// Voice to voice, in milliseconds.
        var median: Double?
        var p90: Double?
        var p95: Double?
        /// The median, over the same line of the same round, of how much later the answer came than with
        /// everything.
        var later: Double?
        /// Replies begun ahead, and those that answered their turn.
        var begunAhead: Int
        var adopted: Int

        enum CodingKeys: String, CodingKey {
            case arm, turns, median, p90, p95, later, adopted
            case begunAhead = "begun_ahead"
        }
    }

    /// A line of a round.
    private struct Place: Hashable {
        var round: Int
        var line: Int
    }

    private var times: [WorkingAhead: [Place: Double]] = [:]
    private var counts: [WorkingAhead: SpeculationTally.Counts] = [:]

    /// - Parameter voiceToVoice: In milliseconds, of each line; `nil` where it had no answer or took a tool.
    mutating func add(_ arm: WorkingAhead, round: Int, voiceToVoice: [Double?], speculation: SpeculationTally.Counts) {
        for (line, time) in voiceToVoice.enumerated() {
            if let time { times[arm, default: [:]][Place(round: round, line: line)] = time }
        }
        counts[arm, default: SpeculationTally.Counts()].begun += speculation.begun
        counts[arm, default: SpeculationTally.Counts()].adopted += speculation.adopted
    }

    var rows: [Row] {
        let base = times[.everything] ?? [:]
        return WorkingAhead.allCases.compactMap { arm in
            guard let values = times[arm] else { return nil }
            let all = Distribution(values.values)
            let later = Distribution(values.compactMap { place, value in base[place].map { value - $0 } })
            let count = counts[arm] ?? SpeculationTally.Counts()
            return Row(
                arm: arm.rawValue, turns: all.count, median: all.median, p90: all.quantile(0.9), p95: all.quantile(0.95),
                later: arm == .everything ? nil : later.median, begunAhead: count.begun, adopted: count.adopted)
        }
    }

    static func table(_ rows: [Row]) -> String {
        var table = TextTable("voice to voice, ms", "turns", "median", "p90", "p95", "later by", "begun ahead", "adopted")
        for row in rows {
            table.add(
                row.arm, "\(row.turns)", TextTable.whole(row.median), TextTable.whole(row.p90), TextTable.whole(row.p95),
                TextTable.whole(row.later), "\(row.begunAhead)", "\(row.adopted)")
        }
        return table.text + "\n\nlater by: the median, over the same line of the same round, beside everything"
    }

    static func chart(_ rows: [Row]) -> SpanChart {
        SpanChart(
            title: "Voice to voice without each measure of working ahead", xLabel: "median, ms",
            rows: rows.enumerated().map { index, row in
                SpanChart.Row(
                    label: row.arm, start: 0, end: row.median ?? 0,
                    note: TextTable.whole(row.median) + " ms" + (row.later.map { " (\($0 < 0 ? "" : "+")\(TextTable.whole($0)))" } ?? ""),
                    series: index == 0 ? 2 : 0)
            })
    }
}
