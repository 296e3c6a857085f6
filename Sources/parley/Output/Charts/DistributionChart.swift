/// A distribution as a histogram: how many values fall into each step.
struct DistributionChart {
    var title: String
    var xLabel: String
    var yLabel = "count"
    var values: [Double]
    var marks: [Plot.Mark] = []

    var svg: String {
        let x = Scale(covering: values + marks.map(\.value), ticks: 10)
        // Four bars between two ticks.
        let width = (x.ticks.count > 1 ? x.ticks[1] - x.ticks[0] : 1) / 4
        var counts: [Int: Int] = [:]
        for value in values { counts[Int(((value - x.low) / width).rounded(.down)), default: 0] += 1 }
        var plot = Plot(
            title: title, xLabel: xLabel, yLabel: yLabel, x: x, y: Scale(covering: counts.values.map(Double.init), ticks: 5))
        plot.xMarks = marks
        return plot.svg(
            counts.sorted { $0.key < $1.key }.map { bin, count in
                let low = x.low + Double(bin) * width
                let (start, end, top) = (plot.px(low), plot.px(low + width), plot.py(Double(count)))
                return Markup.element(
                    "rect",
                    [
                        "x": Markup.number(start + 1), "y": Markup.number(top), "width": Markup.number(max(1, end - start - 2)),
                        "height": Markup.number(Plot.bottom - top), "class": "s0 fill",
                    ])
            }.joined(separator: "\n"))
    }

    /// The share of the values, in percent, that are no more than each.
    static func cumulative(_ values: [Double]) -> [LineChart.Point] {
        let sorted = values.sorted()
        return sorted.enumerated().map { LineChart.Point(x: $1, y: 100 * Double($0 + 1) / Double(sorted.count)) }
    }
}
