/// The frame of a chart: title, axes, grid, marks and legend, around what is drawn in it.
struct Plot {
    /// A value worth seeing on an axis, such as a target.
    struct Mark {
        var value: Double
        var label: String
    }

    var title: String
    var xLabel: String
    var yLabel: String
    var x: Scale
    var y: Scale
    var xMarks: [Mark] = []
    var yMarks: [Mark] = []
    /// The names of the series, by their colours' numbers.
    var legend: [String] = []

    static let width = 860.0
    static let left = 64.0
    static let right = 844.0
    static let top = 64.0
    static let bottom = 350.0

    func px(_ value: Double) -> Double { x.place(value, from: Self.left, to: Self.right) }
    func py(_ value: Double) -> Double { y.place(value, from: Self.bottom, to: Self.top) }

    /// - Parameter content: SVG drawn with ``px(_:)`` and ``py(_:)``.
    func svg(_ content: String) -> String {
        typealias M = Markup
        var parts = [M.text("text", ["x": M.number(Self.left), "y": "20", "class": "title"], title)]
        for tick in x.ticks {
            parts.append(Self.line(px(tick), Self.top, px(tick), Self.bottom, "grid"))
            parts.append(Self.label(Scale.label(tick), px(tick), Self.bottom + 18, "middle"))
        }
        for tick in y.ticks {
            parts.append(Self.line(Self.left, py(tick), Self.right, py(tick), "grid"))
            parts.append(Self.label(Scale.label(tick), Self.left - 8, py(tick) + 4, "end"))
        }
        parts.append(Self.label(xLabel, (Self.left + Self.right) / 2, Self.bottom + 40, "middle"))
        parts.append(
            M.text(
                "text", ["class": "label", "text-anchor": "middle", "transform": "translate(16 \(M.number((Self.top + Self.bottom) / 2))) rotate(-90)"],
                yLabel))
        parts.append(content)
        for mark in xMarks {
            parts.append(Self.line(px(mark.value), Self.top, px(mark.value), Self.bottom, "mark"))
            parts.append(Self.label(mark.label, px(mark.value) + 4, Self.top + 12, "start"))
        }
        for mark in yMarks {
            parts.append(Self.line(Self.left, py(mark.value), Self.right, py(mark.value), "mark"))
            parts.append(Self.label(mark.label, Self.right - 4, py(mark.value) - 5, "end"))
        }
        var place = Self.left
        for (index, name) in legend.enumerated() {
            parts.append(
                M.element("rect", ["x": M.number(place), "y": "34", "width": "12", "height": "12", "class": "s\(index % 6) fill"]))
            parts.append(M.text("text", ["x": M.number(place + 17), "y": "44"], name))
            place += 36 + 7 * Double(name.count)
        }
        return M.element(
            "svg", ["viewBox": "0 0 \(M.number(Self.width)) 400", "role": "img", "aria-label": title], parts.joined(separator: "\n"))
    }

    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) -> String {
        Markup.element(
            "line", ["x1": Markup.number(x1), "y1": Markup.number(y1), "x2": Markup.number(x2), "y2": Markup.number(y2), "class": style])
    }

    static func label(_ text: String, _ x: Double, _ y: Double, _ anchor: String) -> String {
        Markup.text("text", ["x": Markup.number(x), "y": Markup.number(y), "text-anchor": anchor, "class": "label"], text)
    }
}
