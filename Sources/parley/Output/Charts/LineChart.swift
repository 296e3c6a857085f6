/// Series of points, joined by lines in the order they are given in.
struct LineChart {
    struct Point {
        var x: Double
        var y: Double
        /// Shown beside the first and the last point of a series and those that are emphasised; of the others
        /// under the pointer.
        var label = ""
        var isEmphasised = false
    }

    struct Series {
        var name: String
        var points: [Point]
        var hasMarkers = true
    }

    var title: String
    var xLabel: String
    var yLabel: String
    var series: [Series]
    var xMarks: [Plot.Mark] = []
    var yMarks: [Plot.Mark] = []

    var svg: String {
        let points = series.flatMap(\.points)
        var plot = Plot(
            title: title, xLabel: xLabel, yLabel: yLabel,
            x: Scale(covering: points.map(\.x) + xMarks.map(\.value)), y: Scale(covering: points.map(\.y) + yMarks.map(\.value)))
        plot.xMarks = xMarks
        plot.yMarks = yMarks
        plot.legend = series.map(\.name)
        return plot.svg(series.enumerated().map { draw($1, index: $0, in: plot) }.joined(separator: "\n"))
    }

    private func draw(_ series: Series, index: Int, in plot: Plot) -> String {
        let path = series.points.map { "\(Markup.number(plot.px($0.x))),\(Markup.number(plot.py($0.y)))" }.joined(separator: " ")
        var parts = [Markup.element("polyline", ["points": path, "class": "s\(index % 6) stroke"])]
        guard series.hasMarkers else { return parts[0] }
        for (number, point) in series.points.enumerated() {
            let isNamed = point.isEmphasised || number == 0 || number == series.points.count - 1
            let place = (plot.px(point.x), plot.py(point.y))
            parts.append(
                Markup.element(
                    "circle",
                    [
                        "cx": Markup.number(place.0), "cy": Markup.number(place.1), "r": point.isEmphasised ? "7" : "3.5",
                        "class": "s\(index % 6) fill",
                    ], Markup.text("title", "\(series.name): \(point.label)")))
            if isNamed, !point.label.isEmpty { parts.append(Plot.label(point.label, place.0 + 8, place.1 - 6, "start")) }
        }
        return parts.joined()
    }
}
