import Synchronization
import TestSupport
import Testing

@testable import ParleyCore

/// Whole calls in virtual time: a recorded caller on one side, fake engines on the other.
struct CallTests {
    struct Outcome: Sendable {
        var recording: RecordedCaller.Recording
        var end: CallEnd
    }

    /// A second of "speech", and a bit of room around it.
    static func speech(_ seconds: Double = 1) -> [Float] {
        let silence = [Float](repeating: 0, count: 1_600)
        return silence + (0..<Int(seconds * 16_000)).map { $0 % 32 < 16 ? 0.2 : -0.2 } + silence
    }

    static func hold(
        _ steps: [RecordedCaller.Step], lines: [String], agent: ScriptedAgent,
        turnDetector: FixedTurnDetector = FixedTurnDetector(), synthesizer: ToneSynthesizer = ToneSynthesizer(),
        recognizerFails: Bool = false, reportsTurns: Bool = false, speculates: Bool = true, recognizesAhead: Bool = true,
        readsAhead: Bool = true, draftsAhead: Bool = true, sentenceEnd: Float? = nil,
        tally: SpeculationTally = SpeculationTally()
    ) async -> Outcome {
        let manual = VirtualClock()
        let clock = CallClock(manual)
        let transport = InProcessTransport()
        let engines = CallEngines(
            voiceActivity: LoudnessDetector(), turnDetector: turnDetector,
            recognizer: ScriptedRecognizer(lines, fails: recognizerFails, reportsTurns: reportsTurns, sentenceEnd: sentenceEnd),
            synthesizer: synthesizer)
        var configuration = CallConfiguration()
        configuration.turn.speculation = speculates ? .atSentences : .never
        configuration.recognizesAhead = recognizesAhead
        configuration.readsAhead = readsAhead
        configuration.draftsAhead = draftsAhead
        // These callers wait for as long as they like.
        configuration.turn.idleLimit = nil
        let call = Call(
            transport: transport, engines: engines, agent: agent, configuration: configuration, clock: clock, speculation: tally)
        return await manual.run {
            async let end = call.run()
            let recording = await RecordedCaller(transport: transport, clock: clock).run(steps)
            return Outcome(recording: recording, end: await end)
        }
    }

    @Test func aMicrophoneThatIsMutedInTheMiddleIsSilence() async throws {
        let manual = VirtualClock()
        let clock = CallClock(manual)
        let transport = InProcessTransport()
        let call = Call(
            transport: transport,
            engines: CallEngines(
                voiceActivity: LoudnessDetector(), turnDetector: FixedTurnDetector(),
                recognizer: ScriptedRecognizer(["Is Doctor Lee in today?", "Thank you."]), synthesizer: ToneSynthesizer()),
            agent: ScriptedAgent([.says("He is."), .says("You are welcome.")]), clock: clock)
        let (heard, stops) = await manual.run {
            async let end = call.run()
            async let heard = Self.transcripts(transport, clock)
            transport.give(.start)
            var stops: [Duration] = []
            // The second time it is heard again, after the first was cut off in a word.
            for _ in 0..<2 {
                try? await clock.sleep(until: clock.now + .seconds(4))
                for _ in 0..<50 {
                    transport.give(.audio((0..<320).map { $0 % 32 < 16 ? 6_000 : -6_000 }))
                    try? await clock.sleep(until: clock.now + .milliseconds(20))
                }
                stops.append(clock.now)
            }
            try? await clock.sleep(until: clock.now + .seconds(4))
            transport.hangUp()
            _ = await end
            return (await heard, stops)
        }
        #expect(heard.map(\.words) == ["Is Doctor Lee in today?", "Thank you."])
        for (transcript, stop) in zip(heard, stops) { #expect(transcript.at - stop <= .seconds(1), "\(transcript.at - stop)") }
    }

    private static func transcripts(_ transport: InProcessTransport, _ clock: CallClock) async -> [(words: String, at: Duration)] {
        var heard: [(words: String, at: Duration)] = []
        for await output in transport.outputs {
            if case .event(.transcript(let words)) = output { heard.append((words, clock.now)) }
        }
        return heard
    }

    @Test func aConversationOfTwoTurns() async throws {
        let agent = ScriptedAgent([.says("Dr. Lee is in today. He has time at nine."), .says("You are welcome.")])
        let outcome = await Self.hold(
            [.turn(Self.speech()), .turn(Self.speech(2))], lines: ["Is Doctor Lee in today?", "Thank you."], agent: agent)
        #expect(outcome.end == .hungUp)
        #expect(outcome.recording.failure == nil)
        #expect(outcome.recording.greeting == "Hello caller.")
        #expect(agent.asked.withLock { $0 } == ["Is Doctor Lee in today?", "Thank you."])
        let turns = outcome.recording.turns
        #expect(turns.map { $0.heard.joined() } == ["Is Doctor Lee in today?", "Thank you."])
        #expect(turns.map { $0.said.joined() } == ["Dr. Lee is in today. He has time at nine.", "You are welcome."])
        #expect(await agent.heard.map(\.text) == ["Hello caller.", "Dr. Lee is in today. He has time at nine.", "You are welcome."])
        #expect(await agent.heard.allSatisfy { !$0.interrupted })
        #expect(await agent.isClosed)
        for turn in turns {
            // A window of silence before the question, and engines that take no time at all.
            let latency = try #require(turn.voiceToVoice)
            #expect(latency >= .milliseconds(30) && latency <= .milliseconds(160), "\(latency)")
        }
    }

    @Test func theCallEndsWhenTheAgentHasTakenLeave() async {
        let agent = ScriptedAgent([.takesLeave("Goodbye.")])
        let outcome = await Self.hold([.turn(Self.speech())], lines: ["That is all."], agent: agent)
        #expect(outcome.end == .agentLeft)
        #expect(outcome.recording.failure == nil)
        #expect(outcome.recording.turns.map { $0.said.joined() } == ["Goodbye."])
        #expect(await agent.heard.last?.text == "Goodbye.")
    }

    @Test func endsAreCountedByTheirReason() {
        let tally = CallEndTally()
        for end in [CallEnd.hungUp, .agentLeft, .failed("one"), .failed("another")] { tally.ended(end) }
        #expect(tally.counts == ["hung_up": 1, "agent_left": 1, "failed": 2])
        #expect(tally.text.hasSuffix("counter\nparley_calls_ended_total{reason=\"agent_left\"} 1\nparley_calls_ended_total{reason=\"failed\"} 2\nparley_calls_ended_total{reason=\"hung_up\"} 1\n"))
        #expect(CallEnd.tooLong.isAgents && !CallEnd.hungUp.isAgents)
    }

    @Test func theModelReadsAheadWhileTheCallerSpeaksAndInThePause() async {
        let agent = ScriptedAgent([.says("He is.")])
        // Where a reply is begun ahead, that reads for itself.
        _ = await Self.hold([.turn(Self.speech())], lines: ["Is Doctor Lee in today?"], agent: agent, speculates: false)
        let prepared = await agent.prepared
        #expect(prepared.first?.words == "Is Doctor")
        #expect(prepared.contains { $0.words == "Is Doctor Lee in today?" && $0.isPause })
    }

    @Test func speechOverTheAgentSilencesItAndTheHistoryKeepsWhatWasHeard() async throws {
        let long = "Our doctors are in from nine to five on every day of the week, and you can come whenever you like to."
        let agent = ScriptedAgent([.says(long), .says("All right.")])
        let outcome = await Self.hold(
            [.turn(Self.speech()), .interruption(Self.speech(1.5), after: .seconds(2))],
            lines: ["When are you open?", "No, stop, I meant the pharmacy."], agent: agent)
        #expect(outcome.recording.failure == nil)
        let turn = try #require(outcome.recording.turns.last)
        let silenced = try #require(turn.silencedAt)
        #expect(silenced - turn.speechStart <= .milliseconds(250), "\(silenced - turn.speechStart)")
        #expect(turn.said == ["All right."])
        let cut = try #require(await agent.heard.first { $0.interrupted })
        #expect(long.hasPrefix(cut.text))
        // 2 s and the time to notice, at 60 ms a letter.
        #expect((28...42).contains(cut.text.count), "\(cut.text)")
    }

    @Test func anUhHuhDoesNotStopTheAgentAndNothingIsLost() async throws {
        let long = "Our doctors are in from nine to five on every day of the week."
        let agent = ScriptedAgent([.says(long)])
        let outcome = await Self.hold(
            [.turn(Self.speech()), .interruption(Self.speech(0.4), after: .seconds(1))],
            lines: ["When are you open?", "Uh-huh."], agent: agent)
        #expect(agent.asked.withLock { $0 } == ["When are you open?"])
        #expect(await agent.heard.map(\.text) == ["Hello caller.", long])
        // Every sample was played, whatever the pause in the middle.
        let audible = outcome.recording.agent.filter { abs($0) > 0.1 }.count
        let whole = ("Hello caller.".count + long.count) * 1_440
        // But for the space between the first phrase and the rest, and the fade of 20 ms.
        #expect((whole - 1_440 - 480...whole).contains(audible), "\(audible) of \(whole)")
    }

    @Test(arguments: [ScriptedAgent.Answer.fails, .hangs, .saysNothing])
    func anAgentWithoutAnAnswerIsApologisedFor(answer: ScriptedAgent.Answer) async {
        let agent = ScriptedAgent([answer, .says("Here I am.")])
        let outcome = await Self.hold(
            [.turn(Self.speech()), .turn(Self.speech())], lines: ["Hello?", "Are you there?"], agent: agent,
            speculates: false)
        #expect(outcome.recording.failure == nil)
        // Who is kept waiting is told that it is coming.
        let wait = if case .hangs = answer { CallConfiguration().oneMoment } else { "" }
        #expect(outcome.recording.turns.map { $0.said.joined() } == [wait + CallConfiguration().noAnswer, "Here I am."])
        #expect(await agent.heard.map(\.text) == ["Hello caller.", "", CallConfiguration().noAnswer, "Here I am."])
    }

    @Test func anAnswerThatDriesUpIsApologisedFor() async {
        let agent = ScriptedAgent([.stopsAfter("Let me look that up."), .says("Here I am.")])
        let outcome = await Self.hold(
            [.turn(Self.speech()), .turn(Self.speech())], lines: ["Is he in?", "Hello?"], agent: agent)
        #expect(outcome.recording.failure == nil)
        #expect(outcome.recording.turns.flatMap(\.said) == ["Let me look that up.", CallConfiguration().noAnswer, "Here I am."])
    }

    /// The recognizer was slow: words of the first turn come when the second has begun.
    @Test func wordsThatComeLateAreTheirUtterances() async throws {
        let manual = VirtualClock()
        let clock = CallClock(manual)
        let line = InProcessTransport()
        let agent = ScriptedAgent([.says("He is."), .says("You are welcome.")])
        let call = Call(
            transport: line,
            engines: CallEngines(
                voiceActivity: LoudnessDetector(), turnDetector: FixedTurnDetector(),
                recognizer: ScriptedRecognizer(["Is he in?", "Thank you."], repeatsLastWords: true), synthesizer: ToneSynthesizer()),
            agent: agent, clock: clock)
        let recording = await manual.run {
            async let end = call.run()
            let recording = await RecordedCaller(transport: line, clock: clock).run([.turn(Self.speech()), .turn(Self.speech(2))])
            _ = await end
            return recording
        }
        #expect(recording.turns.map { $0.heard.joined() } == ["Is he in?", "Thank you."])
        #expect(agent.asked.withLock { $0 }.filter { $0.contains("Is he in?") }.count == 1)
    }

    @Test func aCallThatIsStuckIsEnded() async {
        let manual = VirtualClock()
        let clock = CallClock(manual)
        let line = InProcessTransport()
        let call = Call(
            transport: StuckTransport(line: line),
            engines: CallEngines(
                voiceActivity: LoudnessDetector(), turnDetector: FixedTurnDetector(), recognizer: ScriptedRecognizer(["Is he in?"]),
                synthesizer: ToneSynthesizer()),
            agent: ScriptedAgent([.says("He is.")]), clock: clock)
        let end = await manual.run {
            async let end = call.run()
            _ = await RecordedCaller(transport: line, clock: clock).run([.turn(Self.speech())])
            return await end
        }
        #expect(end == .failed("the call made no progress"))
    }

    @Test(arguments: [ToneSynthesizer.Fault.silent, .throwing, .hanging])
    func aSynthesizerThatMakesNothingIsApologisedFor(fault: ToneSynthesizer.Fault) async {
        let agent = ScriptedAgent([.says("Broken words."), .says("Here I am.")])
        let outcome = await Self.hold(
            [.turn(Self.speech()), .turn(Self.speech())], lines: ["Hello?", "Are you there?"], agent: agent,
            synthesizer: ToneSynthesizer(fault: fault, faultyLine: "Broken"), speculates: false)
        #expect(outcome.recording.failure == nil)
        #expect(outcome.recording.turns.map { $0.said.joined() } == [CallConfiguration().noAnswer, "Here I am."])
        // Nobody heard the broken words, so they are in no history.
        #expect(await !agent.heard.contains { $0.text.contains("Broken") })
    }

    @Test func aRecognizerThatFailsIsApologisedFor() async {
        let agent = ScriptedAgent([])
        let outcome = await Self.hold(
            [.turn(Self.speech())], lines: ["Hello?"], agent: agent, recognizerFails: true, speculates: false)
        #expect(outcome.recording.turns.map { $0.said.joined() } == [CallConfiguration().notUnderstood])
        #expect(agent.asked.withLock { $0.isEmpty })
    }

    @Test func aTryThatFailsIsMadeAgainAndNobodyNotices() async {
        let agent = ScriptedAgent([.fails, .says("Here I am.")])
        let outcome = await Self.hold([.turn(Self.speech())], lines: ["Hello?"], agent: agent)
        #expect(outcome.recording.turns.map { $0.said.joined() } == ["Here I am."])
    }

    @Test func workingAheadMakesTheAnswerComeWithTheEndOfTheTurn() async throws {
        func latency(speculates: Bool) async throws -> TurnLatency {
            let agent = ScriptedAgent([.says("Here I am.")])
            let outcome = await Self.hold(
                [.turn(Self.speech())], lines: ["Tell me about it."], agent: agent,
                turnDetector: FixedTurnDetector(probability: nil), speculates: speculates)
            #expect(outcome.recording.turns.map { $0.said.joined() } == ["Here I am."])
            #expect(agent.asked.withLock { $0 } == ["Tell me about it."])
            return try #require(outcome.recording.turns.first?.latency)
        }
        // The turn detector fails here, so the silence has to be waited for; the reply is there before.
        let ahead = try await latency(speculates: true)
        #expect(ahead.wasReady)
        #expect(try #require(ahead.firstChunk) < #require(ahead.endpoint))
        let behind = try await latency(speculates: false)
        #expect(!behind.wasReady)
        #expect(try #require(behind.firstChunk) >= #require(behind.endpoint))
    }

    @Test func repliesBegunAheadAreCounted() async throws {
        let tally = SpeculationTally()
        let pause = [Float](repeating: 0, count: 9_600)
        _ = await Self.hold(
            [.turn(Self.speech() + pause + Self.speech())], lines: ["I can come in Friday."],
            agent: ScriptedAgent([.says("Too early."), .says("On Friday, then.")]),
            turnDetector: FixedTurnDetector(probability: 0.1), tally: tally)
        #expect(tally.counts == SpeculationTally.Counts(begun: 2, adopted: 1))
        #expect(tally.text.contains("\nparley_replies_begun_ahead_total 2\n"))
        #expect(tally.text.contains("\nparley_replies_adopted_total 1\n"))
    }

    @Test("Words that sound like a whole sentence are taken for the whole turn while the caller speaks", arguments: [
        (Float(0.9), true, true), (0.5, true, false), (nil, true, false), (0.9, false, false),
    ])
    func draftsAnAnswer(sentenceEnd: Float?, draftsAhead: Bool, isTakenForWhole: Bool) async {
        let agent = ScriptedAgent([.says("He is.")])
        _ = await Self.hold(
            [.turn(Self.speech())], lines: ["Is Doctor Lee in today?"], agent: agent, speculates: false, draftsAhead: draftsAhead,
            sentenceEnd: sentenceEnd)
        let prepared = await agent.prepared
        #expect(prepared.first?.words == "Is Doctor" && prepared.first?.isPause == isTakenForWhole)
    }

    @Test func withoutReadingAheadTheAgentIsToldNothingBeforeTheEnd() async throws {
        for readsAhead in [true, false] {
            let agent = ScriptedAgent([.says("Here I am.")])
            _ = await Self.hold(
                [.turn(Self.speech())], lines: ["Tell me about it."], agent: agent, speculates: false, readsAhead: readsAhead)
            #expect(await agent.prepared.isEmpty == !readsAhead)
        }
    }

    @Test func withoutRecognisingAheadThereAreNoWordsBeforeTheEnd() async throws {
        let agent = ScriptedAgent([.says("Here I am."), .says("You are welcome.")])
        let tally = SpeculationTally()
        let outcome = await Self.hold(
            [.turn(Self.speech()), .turn(Self.speech(2))], lines: ["Tell me about it.", "Thank you."], agent: agent,
            recognizesAhead: false, tally: tally)
        #expect(outcome.recording.turns.map { $0.heard.joined() } == ["Tell me about it.", "Thank you."])
        #expect(outcome.recording.turns.map { $0.said.joined() } == ["Here I am.", "You are welcome."])
        #expect(await agent.prepared.isEmpty)
        #expect(tally.counts.begun == 0)
    }

    @Test func whereWordsComeAfterTheEndNobodyWaitsForThemToBeRead() async throws {
        var latencies: [Duration] = []
        for judges in [false, true] {
            let outcome = await Self.hold(
                [.turn(Self.speech())], lines: ["Hello there, can you help me?"],
                agent: ScriptedAgent([.says("Here I am.")], judgesTurns: judges), recognizesAhead: false)
            latencies.append(try #require(outcome.recording.turns.first?.voiceToVoice))
        }
        #expect(latencies[0] == latencies[1], "\(latencies)")
    }

    @Test func aCallerWhoGoesOnAfterThePauseIsAnsweredOnce() async throws {
        let agent = ScriptedAgent([.says("Too early."), .says("On Friday, then.")])
        let pause = [Float](repeating: 0, count: 9_600)
        // 600 ms of silence in the middle, with a detector that is unsure.
        let outcome = await Self.hold(
            [.turn(Self.speech() + pause + Self.speech())], lines: ["I can come in Friday."], agent: agent,
            turnDetector: FixedTurnDetector(probability: 0.1))
        #expect(outcome.recording.turns.map { $0.said.joined() } == ["On Friday, then."])
        #expect(outcome.recording.turns.map { $0.heard.joined() } == ["I can come in Friday."])
        #expect(await agent.discarded == 1)
        #expect(await agent.heard.map(\.text) == ["Hello caller.", "On Friday, then."])
    }

    @Test func aTurnDetectorThatFailsDelaysTheAnswerAndNoMore() async throws {
        let agent = ScriptedAgent([.says("Here I am.")])
        let outcome = await Self.hold(
            [.turn(Self.speech())], lines: ["Hello there."], agent: agent, turnDetector: FixedTurnDetector(probability: nil))
        let latency = try #require(outcome.recording.turns.first?.voiceToVoice)
        let limit = TurnConfiguration().unsureLimit
        #expect(latency >= limit - .milliseconds(20) && latency < limit + .milliseconds(450), "\(latency)")
    }

    @Test func aRecognizerThatHearsTheTurnEndIsBelieved() async throws {
        let agent = ScriptedAgent([.says("Here I am.")])
        let outcome = await Self.hold(
            [.turn(Self.speech())], lines: ["Hello there."], agent: agent, turnDetector: FixedTurnDetector(probability: 0.1),
            reportsTurns: true)
        #expect(agent.asked.withLock { $0 } == ["Hello there."])
        let latency = try #require(outcome.recording.turns.first?.voiceToVoice)
        #expect(latency < .milliseconds(320), "\(latency)")
    }

    @Test func theAgentsAudioHasNoGapsAndRunsAtItsOwnPace() async {
        let agent = ScriptedAgent([.says("One sentence is here. And another one is here. And a third one follows it.")])
        let outcome = await Self.hold([.turn(Self.speech())], lines: ["Tell me."], agent: agent)
        let samples = outcome.recording.agent
        guard let start = samples.lastIndex(where: { abs($0) > 0.1 }) else {
            Issue.record("nothing was said")
            return
        }
        let count = "One sentence is here. And another one is here. And a third one follows it.".count
            - 2  // the spaces between chunks are not spoken
        let reply = samples[(start + 1 - count * 1_440)...start]
        #expect(reply.allSatisfy { abs($0) > 0.1 })
    }
}
