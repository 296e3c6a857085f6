import Foundation

extension EvalReport {
    /// For a terminal: each scenario with what failed, then the checks, the tags and the totals.
    public var table: String {
        var lines = [Self.row("", "scenario", "turns", "read", "written", "seconds")]
        for scenario in scenarios {
            let count = max(1, scenario.runs.count)
            let usage = scenario.runs.reduce(EvalUsage()) { $0 + $1.usage }
            let turns = scenario.runs.map(\.turns.count).reduce(0, +)
            lines.append(
                Self.row(
                    Self.mark(scenario), scenario.name, Self.mean(turns, count), Self.mean(usage.read, count),
                    Self.mean(usage.completion, count),
                    String(format: "%.1f", scenario.runs.map(\.seconds).reduce(0, +) / Double(count))))
            for check in scenario.failures { lines.append("      \(check.kind.rawValue): \(check.what)\(check.detail.map { " — \($0)" } ?? "")") }
        }
        lines += ["", Self.count("check", "passed")] + byCheck.map { Self.count($0.kind.rawValue, "\($0.passed) of \($0.count)") }
        if !byTag.isEmpty {
            lines += ["", Self.count("tag", "passed")] + byTag.map { Self.count($0.tag, "\($0.passed) of \($0.count)") }
        }
        let mode = noise.map { "\(self.mode), noise at \(String(format: "%g", $0)) dB" } ?? self.mode
        lines += ["", summary + " (\(mode))"]
        return lines.joined(separator: "\n")
    }

    /// "38 of 40 passed (95.0 %), 12,345 tokens read, 2,345 written, 312 s".
    public var summary: String {
        let runs = runs
        return String(
            format: "%d of %d passed (%.1f %%), %d tokens read, %d written, %.0f s", runs.count { $0.passed }, runs.count,
            successRate * 100, usage.read, usage.completion, seconds)
    }

    private static func mark(_ scenario: ScenarioResult) -> String {
        if scenario.successRate == 1 { return "pass" }
        return scenario.runs.count > 1 ? "\(scenario.runs.count { $0.passed })/\(scenario.runs.count)" : "FAIL"
    }

    private static func mean(_ sum: Int, _ count: Int) -> String {
        sum % count == 0 ? "\(sum / count)" : String(format: "%.1f", Double(sum) / Double(count))
    }

    private static func row(_ mark: String, _ name: String, _ cells: String...) -> String {
        let name = name.count > 56 ? name.prefix(55) + "…" : name[...]
        return ([pad(mark, 5) + pad(String(name), 57)] + cells.map { pad($0, 8, left: true) }).joined(separator: " ")
    }

    private static func count(_ name: String, _ value: String) -> String { pad(name, 24) + pad(value, 12, left: true) }

    private static func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }
}

extension ScenarioResult {
    /// What failed in any of the runs, each once.
    public var failures: [EvalCheck] {
        var failures: [EvalCheck] = []
        for check in runs.flatMap(\.checks) where !check.passed {
            if !failures.contains(where: { $0.kind == check.kind && $0.what == check.what }) { failures.append(check) }
        }
        return failures
    }
}
