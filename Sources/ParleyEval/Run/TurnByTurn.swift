public import ParleyCore

/// Asks the agent for one reply after the other, as fast as it gives them: no turn is waited for, and
/// nobody is interrupted.
public struct TurnByTurn: CallConductor {
    private let line: any CallerLine
    private let clock: CallClock
    private let patience: Duration

    /// - Parameter patience: How long one reply may take.
    public init(
        line: any CallerLine = TextLine(), clock: CallClock = CallClock(ContinuousClock()),
        patience: Duration = .seconds(120)
    ) {
        self.line = line
        self.clock = clock
        self.patience = patience
    }

    public var isAloud: Bool { line.isAloud }

    public func converse(
        _ script: CallerScript, with agent: any CallAgent, variation: UInt64
    ) async throws -> HeldCall {
        agent.say(agent.greeting).end(heard: agent.greeting, interrupted: false)
        var call = HeldCall()
        var caller = ScriptedCaller(script)
        var words = caller.open()
        while let said = words {
            guard call.turns.count < script.turnLimit else {
                call.wasBrokenOff = true
                break
            }
            try Task.checkCancellation()
            let (turn, endsCall) = try await answer(said, agent: agent, variation: variation)
            call.turns.append(turn)
            // Nobody hears what the caller says to a line that is closed.
            if endsCall { break }
            words = caller.next(after: turn.agent)
        }
        return call
    }

    private func answer(_ said: String, agent: any CallAgent, variation: UInt64) async throws -> (EvalTranscript.Turn, endsCall: Bool) {
        var heard = try await line.carry(said, variation: variation)
        if heard.isEmpty {
            // Who is not heard says it again, in another way.
            heard = try await line.carry(said, variation: variation &+ 1)
        }
        var turn = EvalTranscript.Turn(caller: said, heard: heard == said ? nil : heard)
        guard !heard.isEmpty else {
            turn.failure = "nothing was recognised"
            return (turn, false)
        }
        let start = clock.now
        let answer = agent.reply(to: heard)
        let reply = await Reply.gather(answer.events, until: start + patience, clock: clock)
        turn.seconds = (clock.now - start).milliseconds / 1_000
        turn.agent = reply.text
        turn.tools = reply.tools
        turn.failure = reply.failure
        answer.end(heard: turn.agent, interrupted: reply.failure != nil)
        if !turn.agent.isEmpty { turn.audible = try await line.speak(turn.agent) }
        return (turn, reply.endsCall)
    }
}

/// What came of asking for a reply.
private struct Reply: Sendable {
    var text = ""
    var tools: [ToolUse] = []
    var failure: String?
    /// The agent hangs up behind it.
    var endsCall = false

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
                case .cutOff: reply.text = CutText.spoken(reply.text)
                case .toolFinished(let call, let result):
                    reply.tools.append(
                        ToolUse(name: call.name, arguments: call.arguments.objectValue ?? [:], result: result))
                case .sequel(.hangUp): reply.endsCall = true
                case .firstToken, .flush, .toolStarted, .sequel, .handOver, .expects: break
                }
            }
        } catch {
            reply.failure = "\(error)"
        }
        reply.text = SpokenPattern.trimmed(reply.text)
        return reply
    }
}
