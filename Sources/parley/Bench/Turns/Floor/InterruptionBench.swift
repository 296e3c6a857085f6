import Logging
import ParleyCore

/// Speaks over the agent in a real call: words that want the floor, and sounds that do not.
struct InterruptionBench {
    let engines: CallEngines
    let recordings: RecordedLines
    var configuration = CallConfiguration()
    var logger = Logger(label: "parley.bench")
    /// Of words, and of sounds.
    var interruptionCount = 32
    var disturbanceCount = 60

    /// How long the agent has been speaking when it is interrupted, in milliseconds.
    private static let moments = [600, 1_400, 900, 2_300, 1_100, 1_800, 3_000]

    func run(note: (String) -> Void = { _ in }) async throws -> InterruptionReport {
        let synthesizer = engines.synthesizer
        let phrases = try await FloorSounds.interruptions(interruptionCount, synthesizer: synthesizer, recordings: recordings)
        let sounds = try await FloorSounds.disturbances(disturbanceCount, synthesizer: synthesizer, recordings: recordings)
        let prompt = FloorSounds.trimmed(try await synthesizer.callerSpeech("Please tell me more about the hospital."))
        var interruptions: [InterruptionReport.Interruption] = []
        try await FloorCaller.call(engines, talker, configuration: configuration, logger: logger) { caller in
            for (index, phrase) in phrases.enumerated() {
                let moment = Self.moments[index % Self.moments.count]
                try await interrupt(&caller, phrase, after: .milliseconds(moment), prompt: prompt, into: &interruptions)
                if (index + 1) % 8 == 0 { note("interruptions: \(index + 1) of \(phrases.count)") }
            }
        }
        var disturbances: [InterruptionReport.Disturbance] = []
        try await FloorCaller.call(engines, talker, configuration: configuration, logger: logger) { caller in
            for (index, sound) in sounds.enumerated() {
                try await disturb(&caller, sound, prompt: prompt, into: &disturbances)
                if (index + 1) % 10 == 0 { note("sounds that are no turn: \(index + 1) of \(sounds.count)") }
            }
        }
        return InterruptionReport(interruptions, disturbances)
    }

    private var talker: ScriptedTalker {
        ScriptedTalker(greeting: ScriptedTalker.longReplies[0], replies: Array(ScriptedTalker.longReplies[1...] + ScriptedTalker.longReplies[..<1]))
    }

    private func interrupt(
        _ caller: inout FloorCaller, _ phrase: FloorSounds.Sound, after moment: Duration, prompt: [Float],
        into results: inout [InterruptionReport.Interruption]
    ) async throws {
        try await Self.waitForSpeech(&caller, for: moment, prompt: prompt)
        let state = caller.state
        let spoken = caller.time - (state.speakingSince ?? caller.time)
        let onset = await caller.speak(phrase.samples)
        let before = state.interruptions
        _ = await caller.listen(for: .seconds(3)) { state, _ in state.interruptions > before }
        let after = caller.state
        // Where it fell silent by itself just before the words came, they cost it nothing.
        let silenced = after.interruptions > before
            ? after.interruption.map { max(0, (($0.lastAudible ?? $0.time) - onset).milliseconds) } : nil
        results.append(InterruptionReport.Interruption(words: phrase.name, after: spoken.milliseconds, silenced: silenced))
    }

    private func disturb(
        _ caller: inout FloorCaller, _ sound: FloorSounds.Sound, prompt: [Float],
        into results: inout [InterruptionReport.Disturbance]
    ) async throws {
        try await Self.waitForSpeech(&caller, for: .milliseconds(700), prompt: prompt)
        let before = caller.state
        _ = await caller.speak(sound.samples)
        // Long enough for every rule that could end the reply, and for playout to go on.
        _ = await caller.listen(for: .milliseconds(1_200))
        _ = await caller.listen(for: .seconds(3)) { state, _ in !state.isHeld }
        let after = caller.state
        let hasEnded = after.interruptions > before.interruptions || after.isHeld
        let outcome: InterruptionReport.Disturbance.Outcome = hasEnded ? .ended : after.holds > before.holds ? .resumed : .unnoticed
        results.append(
            InterruptionReport.Disturbance(
                sound: sound.name, kind: sound.kind, outcome: outcome, heard: hasEnded ? after.interruptingWords : nil))
    }

    /// Waits until the agent has spoken for `time` and can be heard; asks it to, if it has fallen silent.
    static func waitForSpeech(_ caller: inout FloorCaller, for time: Duration, prompt: [Float]) async throws {
        for _ in 0..<4 {
            if await caller.listen(for: .seconds(6) + time, until: { $0.isAudible(for: time, at: $1) }) { return }
            if let failure = caller.state.failure { throw CommandFailure.failed(failure) }
            guard !caller.state.hasEnded else { break }
            _ = await caller.speak(prompt)
        }
        throw CommandFailure.failed("The agent does not speak.")
    }
}
