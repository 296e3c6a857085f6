import TestSupport
import Testing

@testable import ParleyCore

/// A caller whose words depend on what the agent says.
struct ConversingCallerTests {
    @Test func eachTurnIsChosenByTheAnswerToTheOneBefore() async {
        let manual = VirtualClock()
        let clock = CallClock(manual)
        let agent = ScriptedAgent([.says("What is your name?"), .says("Thank you, it is done.")])
        let engines = CallEngines(
            voiceActivity: LoudnessDetector(), turnDetector: FixedTurnDetector(),
            recognizer: ScriptedRecognizer(["A booking please.", "Maria."]), synthesizer: ToneSynthesizer())
        let transport = InProcessTransport()
        let call = Call(transport: transport, engines: engines, agent: agent, clock: clock)
        let (recording, answers) = await manual.run {
            async let end = call.run()
            var answers: [String] = []
            let recording = await RecordedCaller(transport: transport, clock: clock).converse { turn in
                guard let turn else { return CallTests.speech() }
                answers.append(turn.said.joined())
                return turn.said.joined().hasSuffix("?") ? CallTests.speech(2) : nil
            }
            _ = await end
            return (recording, answers)
        }
        #expect(answers == ["What is your name?", "Thank you, it is done."])
        #expect(recording.turns.map { $0.heard.joined() } == ["A booking please.", "Maria."])
        #expect(recording.greeting == "Hello caller." && recording.failure == nil)
    }
}
