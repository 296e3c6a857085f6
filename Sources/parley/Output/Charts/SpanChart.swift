/// Horizontal bars from one value to another, a row each: a waterfall of stages, or plain bars from 0.
struct SpanChart {
    struct Row {
        var label: String
        var start: Double
        var end: Double
        /// Written behind the bar.
        var note: String
        /// Which colour.
        var series = 0
    }

    var title: String
    var xLabel: String
    var rows: [Row]

    private static let left = 250.0
    private static let right = 740.0
    private static let rowHeight = 28.0

    var svg: String {
        typealias M = Markup
        let scale = Scale(covering: rows.flatMap { [$0.start, $0.end] }, ticks: 8)
        let top = 44.0, bottom = top + Double(rows.count) * Self.rowHeight
        func place(_ value: Double) -> Double { scale.place(value, from: Self.left, to: Self.right) }
        var parts = [M.text("text", ["x": "8", "y": "20", "class": "title"], title)]
        for tick in scale.ticks {
            parts.append(Plot.line(place(tick), top, place(tick), bottom, "grid"))
            parts.append(Plot.label(Scale.label(tick), place(tick), bottom + 18, "middle"))
        }
        for (index, row) in rows.enumerated() {
            let y = top + Double(index) * Self.rowHeight
            let (start, end) = (min(place(row.start), place(row.end)), max(place(row.start), place(row.end)))
            parts.append(M.text("text", ["x": M.number(Self.left - 10), "y": M.number(y + 19), "text-anchor": "end"], row.label))
            parts.append(
                M.element(
                    "rect",
                    [
                        "x": M.number(start), "y": M.number(y + 5), "width": M.number(max(2, end - start)),
                        "height": M.number(Self.rowHeight - 10), "class": "s\(row.series % 6) fill",
                    ]))
            parts.append(Plot.label(row.note, end + 6, y + 19, "start"))
        }
        parts.append(Plot.label(xLabel, (Self.left + Self.right) / 2, bottom + 40, "middle"))
        return M.element(
            "svg", ["viewBox": "0 0 \(M.number(Plot.width)) \(M.number(bottom + 50))", "role": "img", "aria-label": title],
            parts.joined(separator: "\n"))
    }
}
