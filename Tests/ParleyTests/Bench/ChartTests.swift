import Foundation
import ParleyCore
import Testing

@testable import parley

@Suite("Bench pages")
struct ChartTests {
    @Test func ticksAreRoundNumbersAroundTheValues() {
        let scale = Scale(covering: [3, 487])
        #expect(scale.ticks == [0, 100, 200, 300, 400, 500])
        #expect(scale.place(250, from: 0, to: 10) == 5)
        let negative = Scale(covering: [-130, 410])
        #expect(negative.low == -200 && negative.high == 500)
        #expect(Scale(covering: []).ticks.count >= 2)
    }

    @Test func aWaterfallIsDrawnToScale() throws {
        let latency = TurnLatency(
            pause: 120, words: 170, endpoint: 200, transcript: 200, reply: 170, firstToken: 300, firstChunk: 350, firstAudio: 400,
            firstSent: 402)
        let waterfall = Waterfall(latency, voiceToVoice: 410)
        #expect(waterfall.stages.map(\.name).first == "silence noticed")
        #expect(waterfall.stages.contains(Waterfall.Stage(name: "sent", start: 400, end: 402)))
        #expect(waterfall.stages.contains(Waterfall.Stage(name: "first token", start: 170, end: 300)))
        let lines = waterfall.text.split(separator: "\n")
        #expect(lines.count == waterfall.stages.count)
        #expect(try #require(lines.last).contains("402 → 410 ms"))
        // A stage that did not happen is left out.
        #expect(Waterfall(TurnLatency(endpoint: 200), voiceToVoice: nil).stages.isEmpty)
    }

    @Test func contributionsCompareTheSameLines() {
        var contributions = Contributions()
        contributions.add(.everything, round: 0, voiceToVoice: [400, 500, nil], speculation: .init(begun: 3, adopted: 2))
        contributions.add(.withoutReading, round: 0, voiceToVoice: [450, nil, 600], speculation: .init())
        contributions.add(.everything, round: 1, voiceToVoice: [420, 480, 600], speculation: .init(begun: 3, adopted: 3))
        contributions.add(.withoutReading, round: 1, voiceToVoice: [500, 500, 700], speculation: .init())
        let rows = contributions.rows
        #expect(rows.map(\.arm) == ["everything", "without reading ahead"])
        #expect(rows[0].later == nil && rows[0].begunAhead == 6 && rows[0].adopted == 5)
        // 50, 80, 20 and 100.
        #expect(rows[1].later == 65)
    }

    @Test func pagesAreWholeAndNeedNothingElse() {
        var page = HTMLPage(title: "A & B", subtitle: "<quick>")
        page.targets([Target(measure: "delay", value: nil, limit: 3)])
        page.table(["a", "b"], [])
        page.figure(
            LineChart(
                title: "“t” & u", xLabel: "x", yLabel: "y",
                series: [LineChart.Series(name: "s", points: [LineChart.Point(x: 1, y: 2, label: "a<b")]), LineChart.Series(name: "none", points: [])],
                xMarks: [Plot.Mark(value: 5, label: "m")]
            ).svg, caption: "c")
        page.figure(DistributionChart(title: "d", xLabel: "ms", values: [1, 2, 2, 40]).svg, caption: "")
        page.figure(SpanChart(title: "w", xLabel: "ms", rows: [SpanChart.Row(label: "l", start: -3, end: 9, note: "12 ms")]).svg, caption: "w")
        PageCheck.expectWhole(page.text)
        #expect(page.text.contains("A &amp; B") && page.text.contains("a&lt;b"))
    }
}

/// Whether a page is well-formed and asks for nothing from elsewhere.
enum PageCheck {
    static func expectWhole(_ html: String, sourceLocation: SourceLocation = #_sourceLocation) {
        var open: [String] = []
        var rest = html.dropFirst("<!DOCTYPE html>".count)
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else {
                Issue.record("a tag has no end", sourceLocation: sourceLocation)
                return
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasSuffix("/") { continue }
            if tag.hasPrefix("/") {
                let last = open.popLast()
                #expect(last == String(tag.dropFirst()), sourceLocation: sourceLocation)
            } else {
                open.append(String(tag.prefix { !$0.isWhitespace }))
            }
        }
        #expect(open.isEmpty, "never closed: \(open)", sourceLocation: sourceLocation)
        for word in ["http:", "https:", "//", "src=", "href=", "url(", "@import", ">nan<", "<script"] {
            #expect(!html.contains(word), "\(word)", sourceLocation: sourceLocation)
        }
    }
}
