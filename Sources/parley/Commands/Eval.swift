import ArgumentParser
import Foundation
import Logging
import ParleyCore
import ParleyEval

struct Eval: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play scripted callers against the agent, and judge it.",
        discussion: """
            Each scenario is a YAML file: what is in the records, what the caller says and answers, and \
            what must hold in the end, in the records, of the tools and of what was said. \
            scenarios/README.md describes the form. Each call has records of its own.

            --voice synthesises what the caller says, recognises it with the real recognizer, and \
            synthesises the replies, faster than speech: nobody is interrupted and nothing waits for \
            the end of a turn. --live places real calls instead, at the pace of speech: several times as \
            slow, with end of turn, playout and whatever else a call has.

            Exit status 1 if fewer calls than --threshold passed all of their checks.

              parley eval scenarios/hospital --json > before.json
              parley eval scenarios/hospital --only booking --compare before.json
            """)

    @Argument(help: ArgumentHelp("Folders with scenarios, or single files.", valueName: "dir"))
    var paths: [String]

    @Flag(help: "Aloud, through synthesis and recognition, instead of in text.")
    var voice = false

    @Flag(help: "Aloud, in real calls at the pace of speech.")
    var live = false

    @Option(help: ArgumentHelp("With --voice or --live: add the noise of a room, at this ratio of speech to noise.", valueName: "dB"))
    var noise: Double?

    @Flag(help: "Print JSON.")
    var json = false

    @Option(help: ArgumentHelp("Tell what is better and what is worse than in an earlier run's JSON.", valueName: "old.json"))
    var compare: String?

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Only scenarios with this in their name, or with this tag.", valueName: "name"))
    var only: [String] = []

    @Option(help: "How many times each scenario is played; aloud, each time with another voice and noise.")
    var runs = 1

    @Option(help: "How many calls are held at once.")
    var jobs = 2

    @Option(help: "The agent of scenarios that name none; those that name another are left out.")
    var agent: AgentName?

    @Option(help: "Who decides what is done and said, as for parley call: auto, model or form.")
    var policy: PolicySetting?

    @Option(help: "What the agents speak, as for parley call.")
    var language: AgentLanguage?

    @Option(help: ArgumentHelp("The share of calls that must pass, in percent.", valueName: "percent"))
    var threshold = 100.0

    @Option(help: ArgumentHelp("The configuration file, as for parley call.", valueName: "file.yaml"))
    var config: String?

    @Option(help: ArgumentHelp("Another language model: a GGUF file.", valueName: "path"))
    var model: String?

    @Flag(name: .shortAndLong, help: "Print each call's turns, on standard error; given twice, log what happens as well.")
    var verbose: Int

    func validate() throws {
        guard !paths.isEmpty else { throw ValidationError("Give a folder with scenarios.") }
        guard (1...100).contains(runs) else { throw ValidationError("--runs: a number from 1 to 100.") }
        guard (1...16).contains(jobs) else { throw ValidationError("--jobs: a number from 1 to 16.") }
        guard (0...100).contains(threshold) else { throw ValidationError("--threshold: a number from 0 to 100.") }
        if let noise {
            guard voice || live else { throw ValidationError("--noise goes with --voice or --live.") }
            guard (-20...80).contains(noise) else { throw ValidationError("--noise: a number from -20 to 80.") }
        }
    }

    func run() async throws {
        let earlier = try compare.map(EvalOutput.report)
        let factory = try await factory()
        let agents = try EvalAgents(factory: factory, jobs: jobs, isLogged: verbose > 1)
        let scenarios = try chosen(schemas: agents.schemas)
        let suite = EvalSuite(subjects: agents.subjects, conductor: try conductor(factory), runs: runs, jobs: jobs)
        let start = ContinuousClock.now
        var results: [ScenarioResult] = []
        // One agent after the other: the model keeps one agent's instructions at a time.
        for name in Set(scenarios.map(\.agent)).sorted() {
            let ofAgent = scenarios.filter { $0.agent == name }
            Terminal.note("\(name): \(ofAgent.count * runs) calls. Reading the instructions (the first time takes half a minute) …")
            try await agents.warm(name)
            results += await suite.play(ofAgent, progress: Self.progress(verbose: verbose))
        }
        let report = EvalReport(
            mode: live ? "live" : voice ? "voice" : "text", noise: noise, scenarios: results,
            seconds: start.duration(to: .now).milliseconds / 1_000)
        try show(report, earlier: earlier)
        guard report.successRate * 100 >= threshold else {
            throw CommandFailure.failed(
                report.summary + String(format: "; --threshold asks for %g %%", threshold))
        }
    }

    private func factory() async throws -> EngineFactory {
        do {
            var logger = Logger(label: "parley.eval.engines") { StreamLogHandler.standardError(label: $0) }
            logger.logLevel = verbose > 1 ? .debug : .warning
            var configuration = try ParleyConfiguration.load(path: config)
            configuration.policy = policy ?? configuration.policy
            configuration.language = language ?? configuration.language
            return await EngineFactory(configuration: configuration, model: model, logger: logger)
        } catch let error as ConfigurationError {
            throw CommandFailure.usage(error.description)
        }
    }

    private func conductor(_ factory: EngineFactory) throws -> any CallConductor {
        guard voice || live else { return TurnByTurn() }
        let line = try SpokenLine(factory, noise: noise)
        return live ? try LiveCalls(line: line, factory: factory) : TurnByTurn(line: line)
    }

    private func chosen(schemas: [String: EvalSchema]) throws -> [EvalScenario] {
        let (all, errors) = ScenarioFolder.read(
            paths, agent: (agent ?? .hospital).rawValue, schemas: schemas)
        guard errors.isEmpty else { throw CommandFailure.usage(errors.map(\.description).joined(separator: "\n")) }
        let words = only.map { $0.lowercased() }
        let scenarios = all.filter { scenario in
            guard agent == nil || scenario.agent == agent?.rawValue else { return false }
            return words.isEmpty || words.contains { scenario.name.lowercased().contains($0) || scenario.tags.contains($0) }
        }
        guard !scenarios.isEmpty else {
            throw CommandFailure.usage("there is no such scenario; of \(all.count), none is left by --only and --agent")
        }
        return scenarios
    }

    private func show(_ report: EvalReport, earlier: EvalReport?) throws {
        let comparison = earlier.map { EvalComparison(from: $0, to: report) }
        if json {
            try Terminal.json(EvalOutput(report, comparison: comparison))
        } else {
            print(report.table)
            if let comparison { print("\n" + comparison.table) }
            fflush(nil)
        }
    }

    private static func progress(verbose: Int) -> @Sendable (EvalScenario, EvalRun, Int, Int) -> Void {
        { scenario, run, ended, count in
            var lines = [String(format: "[%d/%d] ", ended, count) + (run.passed ? "pass  " : "FAIL  ") + scenario.name + String(format: "  %.1f s", run.seconds)]
            if verbose > 0 {
                for turn in run.turns {
                    lines.append("    caller  \(turn.caller)\(turn.heard.map { " [heard: \($0)]" } ?? "")")
                    lines += turn.tools.map { "    tool    \($0.name) \(JSONValue.object($0.arguments).text) → \($0.result.text.prefix(400))" }
                    lines.append("    agent   \(turn.agent)\(turn.failure.map { " [\($0)]" } ?? "")")
                }
            }
            lines += run.checks.filter { !$0.passed }.map { "    \($0.kind.rawValue): \($0.what)\($0.detail.map { " — \($0.prefix(300))" } ?? "")" }
            Terminal.note(lines.joined(separator: "\n"))
        }
    }
}
