extension LatencyReport {
    var page: HTMLPage {
        var page = HTMLPage(title: "Parley: latency", subtitle: "parley bench latency")
        page.paragraph(
            "Voice to voice runs from the caller's last sample of speech to the first audible sample of the answer at the client, in real calls at the pace of speech.")
        page.table(
            ["milliseconds", "turns", "median", "p90", "p95", "max"],
            rows.map {
                [
                    $0.measure, "\($0.turns)", TextTable.whole($0.median), TextTable.whole($0.p90), TextTable.whole($0.p95),
                    TextTable.whole($0.most),
                ]
            })
        let times = Distribution(voiceToVoice)
        if let median = times.median, let p95 = times.quantile(0.95) {
            page.heading("Voice to voice")
            page.figure(
                DistributionChart(
                    title: "Voice to voice of \(times.count) turns without a tool", xLabel: "ms", yLabel: "turns", values: times.sorted,
                    marks: [
                        Plot.Mark(value: median, label: "median \(TextTable.whole(median))"),
                        Plot.Mark(value: p95, label: "p95 \(TextTable.whole(p95))"),
                    ]
                ).svg, caption: "How many turns were answered after how long.")
        }
        if let waterfall {
            page.heading("The median turn")
            page.figure(
                waterfall.chart.svg,
                caption: "Stages that overlap run at the same time. What lies before 0, or before the turn was judged over, was done ahead.")
        }
        page.paragraph(speculationLine)
        guard let contributions else { return page }
        page.heading("What working ahead is worth")
        page.figure(
            Contributions.chart(contributions).svg,
            caption: "Calls of each kind take turns, so that whatever slows the machine slows all. In brackets: how much later the same line was answered.")
        page.table(
            ["voice to voice, ms", "turns", "median", "p90", "p95", "later by", "begun ahead", "adopted"],
            contributions.map {
                [
                    $0.arm, "\($0.turns)", TextTable.whole($0.median), TextTable.whole($0.p90), TextTable.whole($0.p95),
                    TextTable.whole($0.later), "\($0.begunAhead)", "\($0.adopted)",
                ]
            })
        return page
    }
}
