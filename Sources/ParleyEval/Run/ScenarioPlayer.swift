public import ParleyCore

/// Plays one scenario: the caller's script against an agent.
public struct ScenarioPlayer: Sendable {
    private let subject: any EvalSubject
    private let line: any CallerLine
    private let clock: CallClock
    /// How long one reply may take.
    private let patience: Duration

    public init(
        subject: any EvalSubject, line: any CallerLine = TextLine(), clock: CallClock = CallClock(ContinuousClock()),
        patience: Duration = .seconds(120)
    ) {
        self.subject = subject
        self.line = line
        self.clock = clock
        self.patience = patience
    }

    /// - Parameters:
    ///   - run: Counted from 0: another voice and noise, where there is one.
    ///   - callID: Unique among all calls.
    public func play(_ scenario: EvalScenario, run: Int = 0, callID: String) async -> EvalRun {
        let start = clock.now
        var transcript = EvalTranscript()
        transcript.isAloud = line.isAloud
        var usage = TokenUsage(prompt: 0, cached: 0, completion: 0)
        do {
            let trial = try await subject.begin(
                EvalSetup(
                    rows: scenario.rows, rigs: scenario.rigs, now: scenario.now, timeZone: EvalScenario.timeZone,
                    callID: callID))
            do {
                transcript.before = try await trial.rows()
                try await converse(scenario, with: trial.agent, run: run, into: &transcript)
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

    private func converse(
        _ scenario: EvalScenario, with agent: any CallAgent, run: Int, into transcript: inout EvalTranscript
    ) async throws {
        transcript.greeting = agent.greeting
        await agent.replyEnded(heard: agent.greeting, interrupted: false)
        var caller = ScriptedCaller(scenario.caller)
        var words = caller.open()
        while let said = words {
            guard transcript.turns.count < scenario.caller.turnLimit else {
                transcript.wasBrokenOff = true
                return
            }
            try Task.checkCancellation()
            let variation = UInt64(run) &* 31 &+ Self.hash(scenario.name)
            let turn = try await answer(said, agent: agent, variation: variation)
            transcript.turns.append(turn)
            words = caller.next(after: turn.agent)
        }
    }

    private func answer(_ said: String, agent: any CallAgent, variation: UInt64) async throws -> EvalTranscript.Turn {
        var heard = try await line.carry(said, variation: variation)
        if heard.isEmpty {
            // Who is not heard says it again, in another way.
            heard = try await line.carry(said, variation: variation &+ 1)
        }
        var turn = EvalTranscript.Turn(
            caller: said, heard: heard == said ? nil : heard, agent: "", tools: [], seconds: 0)
        guard !heard.isEmpty else {
            turn.failure = "nothing was recognised"
            return turn
        }
        let start = clock.now
        let reply = await Reply.gather(agent.reply(to: heard), until: start + patience, clock: clock)
        turn.seconds = (clock.now - start).milliseconds / 1_000
        turn.agent = reply.text
        turn.tools = reply.tools
        turn.failure = reply.failure
        await agent.replyEnded(heard: turn.agent, interrupted: reply.failure != nil)
        if !turn.agent.isEmpty { turn.audible = try await line.speak(turn.agent) }
        return turn
    }

    /// FNV-1a, so that a scenario's voice is the same in every process.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}

/// What came of asking for a reply.
private struct Reply: Sendable {
    var text = ""
    var tools: [ToolUse] = []
    var failure: String?

    /// Reads a reply to its end, or to the deadline.
    static func gather(
        _ events: AsyncThrowingStream<ReplyEvent, any Error>, until deadline: Duration, clock: CallClock
    ) async -> Reply {
        await withTaskGroup(of: Reply?.self) { group in
            group.addTask { await gather(events) }
            group.addTask {
                guard (try? await clock.sleep(until: deadline)) != nil else { return nil }
                return Reply(failure: "there was no end of the reply in time")
            }
            // The reader ends at once when it is cancelled: its stream does.
            defer { group.cancelAll() }
            for await reply in group { if let reply { return reply } }
            return Reply(failure: "cancelled")
        }
    }

    private static func gather(_ events: AsyncThrowingStream<ReplyEvent, any Error>) async -> Reply {
        var reply = Reply()
        do {
            for try await event in events {
                switch event {
                case .text(let text): reply.text += text
                case .toolFinished(let call, let result):
                    reply.tools.append(
                        ToolUse(name: call.name, arguments: call.arguments.objectValue ?? [:], result: result))
                case .firstToken, .flush, .toolStarted: break
                }
            }
        } catch {
            reply.failure = "\(error)"
        }
        reply.text = SpokenPattern.trimmed(reply.text)
        return reply
    }
}
