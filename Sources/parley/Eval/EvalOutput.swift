import Foundation
import ParleyEval

/// What `parley eval --json` prints; `--compare` reads the report out of it.
struct EvalOutput: Codable {
    var report: EvalReport
    /// The share of all calls that passed every check, 0…1.
    var successRate: Double
    /// Passed and all checks of each kind.
    var checks: [String: Count]
    var tags: [String: Count]
    var comparison: EvalComparison?

    struct Count: Codable {
        var passed: Int
        var count: Int
    }

    init(_ report: EvalReport, comparison: EvalComparison?) {
        self.report = report
        self.comparison = comparison
        successRate = report.successRate
        checks = Dictionary(uniqueKeysWithValues: report.byCheck.map { ($0.kind.rawValue, Count(passed: $0.passed, count: $0.count)) })
        tags = Dictionary(uniqueKeysWithValues: report.byTag.map { ($0.tag, Count(passed: $0.passed, count: $0.count)) })
    }

    /// The report of an earlier run.
    static func report(in path: String) throws -> EvalReport {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure.usage("\(path) cannot be read")
        }
        do {
            return try JSONDecoder().decode(EvalOutput.self, from: data).report
        } catch {
            throw CommandFailure.usage("\(path) is not what parley eval --json writes")
        }
    }
}
