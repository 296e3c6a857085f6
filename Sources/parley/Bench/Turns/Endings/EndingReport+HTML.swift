extension EndingReport {
    func write(to page: inout HTMLPage) {
        page.heading("End of turn")
        page.paragraph(
            "Each turn was heard once by the detectors and the recognizer of a call; the call's own turn machine was then replayed with each setting, in the audio's time plus the time that each computation took. A turn is cut off when it is declared over before its last sample of speech, and taken back where the caller went on before an answer could be heard.")
        page.targets(targets)
        page.figure(
            tradeOff("median", \.median, target: 350),
            caption: "The larger points are the settings the agent ships with. Lower and further left is better.")
        page.figure(
            tradeOff("95th percentile", \.p95, target: 1_200),
            caption: "The same against the slowest twentieth of the turns. A fixed silence cannot be both quick and patient.")
        page.table(
            ["turns", "complete", "cut", "with a pause", "cut", "cut %", "taken back", "median ms", "p95 ms", "max ms"],
            (rows + [paper]).map {
                [
                    $0.group, "\($0.complete)", "\($0.completeCut)", "\($0.paused)", "\($0.pausedCut)", TextTable.tenth($0.falseCutoffs),
                    "\($0.takenBack)", TextTable.whole($0.median), TextTable.whole($0.p95), TextTable.whole($0.most),
                ]
            })
        page.paragraph("Replies begun ahead: \(begunAhead), of which \(adopted) answered their turn.")
        page.heading("Turns that were cut off, or waited for more than 1,200 ms")
        page.table(
            ["said", "delay ms", "condition", "pause ms", "silent for ms", "answered", "voice %", "words %"],
            (cut + slowest + unended).map {
                [
                    $0.text, TextTable.whole($0.delay), $0.condition, $0.pause > 0 ? "\($0.pause)" : "–", TextTable.whole($0.silence), $0.answered,
                    TextTable.whole($0.probability.map { Double($0) * 100 }), TextTable.whole($0.reading.map { Double($0) * 100 }),
                ]
            })
    }

    private func tradeOff(_ name: String, _ delay: KeyPath<EndingSweep.Point, Double?>, target: Double) -> String {
        var series: [LineChart.Series] = []
        for point in sweep {
            guard let x = point[keyPath: delay], let y = point.falseCutoffs else { continue }
            let index = series.firstIndex { $0.name == point.series } ?? series.endIndex
            if index == series.endIndex { series.append(LineChart.Series(name: point.series, points: [])) }
            let isPaper = point.series == EndingSweep.silenceSeries && point.setting == EndingSweep.name(EndingSweep.paperSilence)
            series[index].points.append(
                LineChart.Point(
                    x: x, y: y, label: point.setting + (isPaper ? ", the paper" : ""), isEmphasised: point.isDefault || isPaper))
        }
        return LineChart(
            title: "False cut-offs against the end-of-turn delay, \(name)", xLabel: "end-of-turn delay, \(name), ms",
            yLabel: "turns with a pause that were cut, %", series: series,
            xMarks: [Plot.Mark(value: target, label: "\(Int(target)) ms")], yMarks: [Plot.Mark(value: 5, label: "5 %")]).svg
    }
}
