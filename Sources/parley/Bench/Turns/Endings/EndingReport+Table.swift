import ParleyCore

extension EndingReport {
    var table: String {
        var rows = TextTable("end of turn", "complete", "cut", "with a pause", "cut", "cut %", "taken back", "median ms", "p95", "max")
        for row in self.rows + [paper] {
            rows.add(
                row.group, "\(row.complete)", "\(row.completeCut)", "\(row.paused)", "\(row.pausedCut)", TextTable.tenth(row.falseCutoffs),
                "\(row.takenBack)",
                TextTable.whole(row.median), TextTable.whole(row.p95), TextTable.whole(row.most))
        }
        var curve = TextTable("trade-off", "setting", "cut %", "of all %", "median ms", "p95")
        for point in sweep {
            curve.add(
                point.series, point.setting + (point.isDefault ? " *" : ""), TextTable.tenth(point.falseCutoffs),
                TextTable.tenth(point.allCutoffs), TextTable.whole(point.median), TextTable.whole(point.p95))
        }
        var lines = [
            rows.text, "",
            "cut %: of the turns with a pause. Taken back: declared over too early, but the caller went on within \(TextTable.whole(TurnReplay.shortestAnswer.milliseconds)) ms, before an answer can be heard. The delay runs from the last sample of speech to the turn being declared over, of turns that were not cut; in it, a decode takes \(TextTable.whole(decode)) ms and a judgement \(TextTable.whole(judgement)) ms.",
            "Replies begun ahead: \(begunAhead), of which \(adopted) answered their turn.", "", curve.text, "", "* as the agent ships", "",
        ]
        lines += Self.lines("cut off", cut) + Self.lines("more than 1,200 ms", slowest) + Self.lines("never ended", unended)
        return lines.joined(separator: "\n")
    }

    private static func lines(_ title: String, _ cases: [Case]) -> [String] {
        guard !cases.isEmpty else { return [] }
        return ["\(title):"] + cases.map { each in
            let pause = each.pause > 0 ? ", pause of \(each.pause) ms" : ""
            return "  \(TextTable.whole(each.delay)) ms  \(each.text)  [\(each.name), \(each.condition)\(pause)] after \(TextTable.whole(each.silence)) ms of silence answered “\(each.answered)”, voice \(Self.percent(each.probability)), words \(Self.percent(each.reading))"
        } + [""]
    }

    private static func percent(_ probability: Float?) -> String {
        probability.map { TextTable.tenth(Double($0) * 100) + " %" } ?? "–"
    }
}
