import ParleyCore

/// Writes metrics in the text format of Prometheus, version 0.0.4.
struct MetricsPage {
    private(set) var text = ""
    private var name = ""

    /// Begins a metric; the lines that follow are its samples.
    mutating func family(_ name: String, _ type: String, _ help: String) {
        self.name = "parley_" + name
        text += "# HELP \(self.name) \(help)\n# TYPE \(self.name) \(type)\n"
    }

    mutating func line(_ labels: [(String, String)], suffix: String = "", _ value: Double) {
        let pairs = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        let number = Int(exactly: value).map(String.init) ?? String(value)
        text += "\(name)\(suffix){\(pairs)} \(number)\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

/// How often waits were how long.
struct WaitHistogram: Sendable {
    /// Upper bounds in seconds: what a caller notices, from a tenth of a second to giving up.
    private static let bounds = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10]
    private var buckets = Array(repeating: 0, count: bounds.count)
    private var count = 0
    private var sum = 0.0

    mutating func add(_ wait: Duration) {
        let seconds = wait.milliseconds / 1_000
        count += 1
        sum += seconds
        if let index = Self.bounds.firstIndex(where: { seconds <= $0 }) { buckets[index] += 1 }
    }

    func write(to page: inout MetricsPage, labels: [(String, String)]) {
        var below = 0
        for (bound, bucket) in zip(Self.bounds, buckets) {
            below += bucket
            page.line(labels + [("le", "\(bound)")], suffix: "_bucket", Double(below))
        }
        page.line(labels + [("le", "+Inf")], suffix: "_bucket", Double(count))
        page.line(labels, suffix: "_sum", (sum * 1e6).rounded() / 1e6)
        page.line(labels, suffix: "_count", Double(count))
    }
}
