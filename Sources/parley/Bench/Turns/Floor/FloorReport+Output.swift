extension InterruptionReport {
    var table: String {
        var rows = TextTable("interruption", "count", "median ms", "p95", "max")
        rows.add(
            "agent silent, after speech over it began", "\(interruptions.count)", TextTable.whole(median), TextTable.whole(p95),
            TextTable.whole(most))
        var sounds = TextTable("sounds over the agent", "count", "unnoticed", "resumed", "ended")
        for row in soundRows { sounds.add(cells: row) }
        var lines = [rows.text, "", sounds.text, ""]
        lines += disturbances.filter { $0.outcome == .ended }.map { "ended by \($0.sound), heard as “\($0.heard ?? "")”" }
        lines += interruptions.filter { $0.silenced.map { $0 > 300 } ?? true }
            .map { "\(TextTable.whole($0.silenced)) ms  \($0.words)" }
        return lines.joined(separator: "\n")
    }

    private var soundRows: [[String]] {
        disturbances.reduce(into: [String]()) { if !$0.contains($1.kind) { $0.append($1.kind) } }.map { kind in
            let those = disturbances.filter { $0.kind == kind }
            func count(_ outcome: Disturbance.Outcome) -> String { "\(those.count { $0.outcome == outcome })" }
            return [kind, "\(those.count)", count(.unnoticed), count(.resumed), count(.ended)]
        }
    }

    func write(to page: inout HTMLPage) {
        page.heading("Interruption")
        page.paragraph(
            "Real calls at the pace of speech, with an agent that tells long texts. The time runs from the first sample of the caller's words to the last audible sample of the agent's at the client.")
        page.targets(targets)
        let times = interruptions.compactMap(\.silenced)
        page.figure(
            LineChart(
                title: "How soon the agent falls silent", xLabel: "ms after the caller's first sample of speech",
                yLabel: "interruptions, %",
                series: [LineChart.Series(name: "\(times.count) interruptions", points: DistributionChart.cumulative(times), hasMarkers: false)],
                xMarks: [Plot.Mark(value: 200, label: "median ≤ 200"), Plot.Mark(value: 300, label: "p95 ≤ 300")]
            ).svg,
            caption: "The share of the interruptions after which the agent was silent by then.")
        page.table(["sounds over the agent", "count", "unnoticed", "resumed", "ended"], soundRows)
    }
}

extension EchoReport {
    private var rows: [[String]] {
        EchoBench.delays.compactMap { delay in
            let those = replies.filter { $0.delay == delay }
            guard !those.isEmpty else { return nil }
            return ["\(delay) ms", "\(those.count)", "\(those.reduce(0) { $0 + $1.holds })", "\(those.count(where: \.wasInterrupted))"]
        }
    }

    var table: String {
        var table = TextTable("echo of -10 dB after", "replies", "held for a moment", "interrupted")
        for row in rows { table.add(cells: row) }
        let words = replies.filter(\.wasInterrupted).map { "interrupted by “\($0.heard ?? "")”, \($0.delay) ms" }
        return ([table.text] + words).joined(separator: "\n")
    }

    func write(to page: inout HTMLPage) {
        page.heading("Echo")
        page.paragraph("The agent's own voice, 10 dB softer, comes back into its ear while it speaks.")
        page.targets(targets)
        page.table(["delay of the echo", "replies", "held for a moment", "interrupted"], rows)
    }
}
