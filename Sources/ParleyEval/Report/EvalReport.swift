public import ParleyCore

/// What came of playing scenarios.
public struct EvalReport: Sendable, Codable {
    /// Of this format.
    public var version = 1
    /// `text` or `voice`.
    public var mode: String
    /// In dB, speech to noise.
    public var noise: Double?
    public var scenarios: [ScenarioResult]
    /// Of the whole run, which may have played several calls at once.
    public var seconds: Double

    public init(mode: String, noise: Double? = nil, scenarios: [ScenarioResult], seconds: Double) {
        self.mode = mode
        self.noise = noise
        self.scenarios = scenarios
        self.seconds = seconds
    }

    public var runs: [EvalRun] { scenarios.flatMap(\.runs) }

    /// Of all runs, the share that passed every check, 0…1.
    public var successRate: Double {
        runs.isEmpty ? 0 : Double(runs.count { $0.passed }) / Double(runs.count)
    }

    public var usage: EvalUsage { runs.reduce(EvalUsage()) { $0 + $1.usage } }

    /// How many checks of each kind passed, in the order of the kinds.
    public var byCheck: [(kind: EvalCheck.Kind, passed: Int, count: Int)] {
        let checks = runs.flatMap(\.checks)
        return EvalCheck.Kind.allCases.compactMap { kind in
            let ofKind = checks.filter { $0.kind == kind }
            return ofKind.isEmpty ? nil : (kind, ofKind.count { $0.passed }, ofKind.count)
        }
    }

    /// How many runs of each tag passed, by the tag's name.
    public var byTag: [(tag: String, passed: Int, count: Int)] {
        Set(scenarios.flatMap(\.tags)).sorted().map { tag in
            let runs = scenarios.filter { $0.tags.contains(tag) }.flatMap(\.runs)
            return (tag, runs.count { $0.passed }, runs.count)
        }
    }
}

/// One scenario's calls.
public struct ScenarioResult: Sendable, Codable {
    public var name: String
    public var file: String
    public var agent: String
    public var tags: [String]
    public var runs: [EvalRun]

    public init(_ scenario: EvalScenario, runs: [EvalRun]) {
        name = scenario.name
        file = scenario.file
        agent = scenario.agent
        tags = scenario.tags
        self.runs = runs
    }

    /// The share of its runs that passed, 0…1.
    public var successRate: Double {
        runs.isEmpty ? 0 : Double(runs.count { $0.passed }) / Double(runs.count)
    }
}

/// One call.
public struct EvalRun: Sendable, Codable {
    public var passed: Bool
    public var turns: [EvalTranscript.Turn]
    public var checks: [EvalCheck]
    public var usage: EvalUsage
    public var seconds: Double

    public init(turns: [EvalTranscript.Turn], checks: [EvalCheck], usage: EvalUsage, seconds: Double) {
        passed = !checks.isEmpty && checks.allSatisfy(\.passed)
        self.turns = turns
        self.checks = checks
        self.usage = usage
        self.seconds = seconds
    }
}

/// Tokens.
public struct EvalUsage: Sendable, Codable, Hashable {
    /// That requests stood for.
    public var prompt = 0
    /// Of those, how many had been read before.
    public var cached = 0
    public var completion = 0

    public init() {}

    public init(_ usage: TokenUsage) {
        prompt = usage.prompt
        cached = usage.cached
        completion = usage.completion
    }

    /// Tokens that had to be read.
    public var read: Int { prompt - cached }

    static func + (a: EvalUsage, b: EvalUsage) -> EvalUsage {
        var sum = a
        sum.prompt += b.prompt
        sum.cached += b.cached
        sum.completion += b.completion
        return sum
    }
}
