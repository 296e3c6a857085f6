import Logging
import ParleyCore

/// Plays the agent's voice back into its ear, as a loudspeaker does, in a real call.
struct EchoBench {
    let engines: CallEngines
    var configuration = CallConfiguration()
    var logger = Logger(label: "parley.bench")
    /// Four replies in each call.
    var calls = 5

    /// In dB.
    static let level = -10.0
    /// In milliseconds; one for each call, in turn.
    static let delays = [40, 80, 120, 160, 200]
    private static let repliesInCall = 4

    func run(note: (String) -> Void = { _ in }) async throws -> EchoReport {
        let prompt = FloorSounds.trimmed(try await engines.synthesizer.callerSpeech("Please go on."))
        var replies: [EchoReport.Reply] = []
        for index in 0..<calls {
            let delay = Self.delays[index % Self.delays.count]
            let lines = ScriptedTalker.shortReplies
            let talker = ScriptedTalker(greeting: lines[index % lines.count], replies: lines)
            let echo = try EchoPath(level: Self.level, delay: .milliseconds(delay))
            try await FloorCaller.call(engines, talker, configuration: configuration, echo: echo, logger: logger) { caller in
                for number in 0..<Self.repliesInCall {
                    if number > 0 { _ = await caller.speak(prompt) }
                    replies.append(try await hear(&caller, delay: delay))
                }
            }
            note("echo: \(replies.count) of \(calls * Self.repliesInCall) replies")
        }
        return EchoReport(replies)
    }

    private func hear(_ caller: inout FloorCaller, delay: Int) async throws -> EchoReport.Reply {
        let before = caller.state
        let isDone = await caller.listen(for: .seconds(20)) { state, _ in
            state.repliesEnded > before.repliesEnded || state.interruptions > before.interruptions
        }
        guard isDone else { throw CommandFailure.failed(caller.state.failure ?? "The agent does not speak.") }
        // What comes back of its last words.
        _ = await caller.listen(for: .milliseconds(600))
        let after = caller.state
        if after.interruptions > before.interruptions {
            // It answers what it took for the caller's words.
            _ = await caller.listen(for: .seconds(12)) { state, _ in state.repliesEnded > after.repliesEnded }
        }
        return EchoReport.Reply(
            delay: delay, wasInterrupted: after.interruptions > before.interruptions, holds: after.holds - before.holds,
            heard: after.interruptions > before.interruptions ? after.interruptingWords : nil)
    }
}
