import Foundation

/// What is better and what is worse than in an earlier run.
public struct EvalComparison: Sendable, Codable {
    public struct Change: Sendable, Codable, Hashable {
        public var name: String
        /// Shares of the runs that passed, 0…1.
        public var before: Double
        public var after: Double
        /// Checks that failed in one of the two and not in the other.
        public var checks: [String]
    }

    public var better: [Change] = []
    public var worse: [Change] = []
    /// Played in one of the two only.
    public var added: [String] = []
    public var missing: [String] = []
    /// Of the scenarios that both have: tokens written and read, and seconds, later less earlier.
    public var tokensRead = 0
    public var tokensWritten = 0
    public var seconds = 0.0

    public init(from old: EvalReport, to new: EvalReport) {
        let before = Dictionary(old.scenarios.map { ($0.name, $0) }) { first, _ in first }
        let after = Dictionary(new.scenarios.map { ($0.name, $0) }) { first, _ in first }
        added = new.scenarios.map(\.name).filter { before[$0] == nil }
        missing = old.scenarios.map(\.name).filter { after[$0] == nil }
        for now in new.scenarios {
            guard let then = before[now.name] else { continue }
            func failed(_ result: ScenarioResult) -> [String] { result.failures.map { "\($0.kind.rawValue): \($0.what)" } }
            let rates = (then.successRate, now.successRate)
            let (failedThen, failedNow) = (failed(then), failed(now))
            let change = Change(
                name: now.name, before: rates.0, after: rates.1,
                checks: rates.1 >= rates.0 ? failedThen.filter { !failedNow.contains($0) } : failedNow.filter { !failedThen.contains($0) })
            if rates.1 > rates.0 { better.append(change) }
            if rates.1 < rates.0 { worse.append(change) }
            let usage = (Self.usage(then), Self.usage(now))
            tokensRead += usage.1.read - usage.0.read
            tokensWritten += usage.1.completion - usage.0.completion
            seconds += now.runs.map(\.seconds).reduce(0, +) - then.runs.map(\.seconds).reduce(0, +)
        }
    }

    private static func usage(_ result: ScenarioResult) -> EvalUsage {
        result.runs.reduce(EvalUsage()) { $0 + $1.usage }
    }

    public var table: String {
        var lines: [String] = []
        func list(_ title: String, _ changes: [Change]) {
            guard !changes.isEmpty else { return }
            lines.append(title)
            for change in changes {
                lines.append("  \(change.name) " + String(format: "(%.0f %% → %.0f %%)", change.before * 100, change.after * 100))
                lines += change.checks.map { "    \($0)" }
            }
        }
        list("better:", better)
        list("worse:", worse)
        if better.isEmpty, worse.isEmpty { lines.append("neither better nor worse") }
        if !added.isEmpty { lines.append("not in the earlier run: \(added.joined(separator: ", "))") }
        if !missing.isEmpty { lines.append("only in the earlier run: \(missing.joined(separator: ", "))") }
        lines.append(String(format: "tokens read %+d, written %+d, seconds %+.1f", tokensRead, tokensWritten, seconds))
        return lines.joined(separator: "\n")
    }
}
