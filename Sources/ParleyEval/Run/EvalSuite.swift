public import ParleyCore

/// Plays many scenarios, several at once, and gathers what came of them.
public struct EvalSuite: Sendable {
    /// Each agent by the name that scenarios give it.
    private let subjects: [String: any EvalSubject]
    private let conductor: any CallConductor
    private let runs: Int
    private let jobs: Int
    private let clock: CallClock

    /// - Parameters:
    ///   - runs: How many times each scenario is played.
    ///   - jobs: How many calls are held at once.
    public init(
        subjects: [any EvalSubject], conductor: any CallConductor = TurnByTurn(), runs: Int = 1, jobs: Int = 1,
        clock: CallClock = CallClock(ContinuousClock())
    ) {
        self.subjects = Dictionary(subjects.map { ($0.name, $0) }) { first, _ in first }
        self.conductor = conductor
        self.runs = max(1, runs)
        self.jobs = max(1, jobs)
        self.clock = clock
    }

    /// - Parameter progress: Told each run as it ends, how many have ended, and how many there are.
    /// - Returns: In the order of `scenarios`. A cancelled task gives what was played until then.
    public func play(
        _ scenarios: [EvalScenario], progress: @escaping @Sendable (EvalScenario, EvalRun, Int, Int) -> Void = { _, _, _, _ in }
    ) async -> [ScenarioResult] {
        let all = scenarios.indices.flatMap { index in (0..<runs).map { (index, $0) } }
        var results = scenarios.map { _ in [Int: EvalRun]() }
        await withTaskGroup(of: (Int, Int, EvalRun).self) { group in
            var rest = all[...]
            func start() {
                guard !Task.isCancelled, let (index, run) = rest.popFirst() else { return }
                group.addTask { (index, run, await play(scenarios[index], run: run, number: index)) }
            }
            for _ in 0..<jobs { start() }
            var ended = 0
            for await (index, run, result) in group {
                ended += 1
                results[index][run] = result
                progress(scenarios[index], result, ended, all.count)
                start()
            }
        }
        return zip(scenarios, results).map { scenario, runs in
            ScenarioResult(scenario, runs: runs.sorted { $0.key < $1.key }.map(\.value))
        }
    }

    private func play(_ scenario: EvalScenario, run: Int, number: Int) async -> EvalRun {
        guard let subject = subjects[scenario.agent] else {
            let check = EvalCheck(.completed, "the call comes to its end", passed: false, detail: "there is no agent \(scenario.agent)")
            return EvalRun(turns: [], checks: [check], usage: EvalUsage(), seconds: 0)
        }
        return await ScenarioPlayer(subject: subject, conductor: conductor, clock: clock)
            .play(scenario, run: run, callID: "eval-\(number)-\(run)")
    }
}
