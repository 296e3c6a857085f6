import Foundation
import Testing

@testable import ParleyEval

@Suite("Reports of runs")
struct EvalReportTests {
    private func result(_ name: String, _ passed: [Bool], tags: [String] = []) throws -> ScenarioResult {
        var scenario = try EvalScenario.desk("caller: {says: Hi}", name: name)
        scenario.tags = tags
        var usage = EvalUsage()
        (usage.prompt, usage.cached, usage.completion) = (100, 60, 7)
        return ScenarioResult(scenario, runs: passed.map { passed in
            EvalRun(
                turns: [.init(caller: "Hi", heard: nil, agent: "Hello.", tools: [], seconds: 1, audible: nil, failure: nil)],
                checks: [
                    EvalCheck(.says, "/bye/", passed: passed, detail: "it was not said"), EvalCheck(.completed, "the end", passed: true),
                ], usage: usage, seconds: 2)
        })
    }

    private func report(_ results: [ScenarioResult]) -> EvalReport {
        EvalReport(mode: "voice", noise: 20, scenarios: results, seconds: 12)
    }

    @Test("Success is counted by run, check and tag, and so are tokens")
    func counting() throws {
        let report = report([try result("a", [true, false], tags: ["x"]), try result("b", [true, true], tags: ["x", "y"])])
        #expect(report.successRate == 0.75)
        #expect(report.byCheck.map { "\($0.kind.rawValue) \($0.passed)/\($0.count)" } == ["says 3/4", "completed 4/4"])
        #expect(report.byTag.map { "\($0.tag) \($0.passed)/\($0.count)" } == ["x 3/4", "y 2/2"])
        #expect(report.usage.read == 160 && report.usage.completion == 28)
        #expect(report.summary == "3 of 4 passed (75.0 %), 160 tokens read, 28 written, 12 s")
        #expect(EvalReport(mode: "text", scenarios: [], seconds: 0).successRate == 0)
    }

    @Test("The table shows what failed, and how")
    func table() throws {
        let lines = report([try result("a", [false]), try result("b", [true, false, true])]).table.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix("FAIL a ") })
        #expect(lines.contains { $0.hasPrefix("2/3  b ") })
        #expect(lines.contains("      says: /bye/ — it was not said"))
        #expect(lines.last == "2 of 4 passed (50.0 %), 160 tokens read, 28 written, 12 s (voice, noise at 20 dB)")
    }

    @Test("A report survives JSON")
    func json() throws {
        let report = report([try result("a", [true, false], tags: ["x"])])
        let copy = try JSONDecoder().decode(EvalReport.self, from: JSONEncoder().encode(report))
        #expect(copy.table == report.table && copy.scenarios.first?.runs.last?.checks.first?.detail == "it was not said")
    }

    @Test("Two runs are compared by name")
    func comparison() throws {
        let old = report([try result("a", [true]), try result("b", [false]), try result("c", [true]), try result("d", [true])])
        let new = report([try result("a", [false]), try result("b", [true]), try result("c", [true, true]), try result("e", [true])])
        let comparison = EvalComparison(from: old, to: new)
        #expect(comparison.worse == [.init(name: "a", before: 1, after: 0, checks: ["says: /bye/"])])
        #expect(comparison.better == [.init(name: "b", before: 0, after: 1, checks: ["says: /bye/"])])
        #expect(comparison.added == ["e"] && comparison.missing == ["d"])
        #expect(comparison.tokensRead == 40 && comparison.seconds == 2)
        #expect(comparison.table.contains("  a (100 % → 0 %)"))
        #expect(EvalComparison(from: old, to: old).table.hasPrefix("neither better nor worse"))
    }
}
