public import ParleyCore

/// Plays one scenario: the caller's script against an agent.
public struct ScenarioPlayer: Sendable {
    private let subject: any EvalSubject
    private let conductor: any CallConductor
    private let clock: CallClock

    public init(
        subject: any EvalSubject, conductor: any CallConductor = TurnByTurn(),
        clock: CallClock = CallClock(ContinuousClock())
    ) {
        self.subject = subject
        self.conductor = conductor
        self.clock = clock
    }

    /// - Parameters:
    ///   - run: Counted from 0: another voice and noise, where there is one.
    ///   - callID: Unique among all calls.
    public func play(_ scenario: EvalScenario, run: Int = 0, callID: String) async -> EvalRun {
        let start = clock.now
        var transcript = EvalTranscript()
        transcript.isAloud = conductor.isAloud
        var usage = TokenUsage(prompt: 0, cached: 0, completion: 0)
        do {
            let trial = try await subject.begin(
                EvalSetup(
                    rows: scenario.rows, rigs: scenario.rigs, now: scenario.now, timeZone: EvalScenario.timeZone,
                    callID: callID))
            do {
                transcript.before = try await trial.rows()
                let held = try await conductor.converse(
                    scenario.caller, with: trial.agent, variation: UInt64(run) &* 31 &+ Self.hash(scenario.name))
                (transcript.turns, transcript.wasBrokenOff) = (held.turns, held.wasBrokenOff)
                await trial.agent.close()
                transcript.after = try await trial.rows()
            } catch {
                transcript.failure = "\(error)"
                await trial.agent.close()
            }
            usage = trial.usage
            await trial.close()
        } catch {
            transcript.failure = "\(error)"
        }
        return EvalRun(
            turns: transcript.turns, checks: Judge(scenario.expectations).judge(transcript), usage: EvalUsage(usage),
            seconds: (clock.now - start).milliseconds / 1_000)
    }

    /// FNV-1a, so that a scenario's voice is the same in every process.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
