import ParleyCore
import ProviderSimulators
import Testing

@Suite struct SimulatorScriptTests {
    private func applied(_ text: String) throws -> SimulatorConfiguration {
        var configuration = SimulatorConfiguration()
        try configuration.apply(script: JSONValue(parsing: text))
        return configuration
    }

    @Test func everythingCanBeSaid() throws {
        let configuration = try applied(
            """
            {"stt": {"utterances": ["One.", "Two."], "order": "each-connection", "transcript_delay_ms": 120.5, "models": ["nova-3"],
                     "faults": {"2": "drop", "5": "429:1"}},
             "llm": {"key": "k", "first_token_ms": 10, "order": "by-answer", "fallback": "What?",
                     "steps": ["Hi.", {"text": "Wait.", "calls": [{"name": "look", "arguments": {"day": "Monday"}}], "reasoning": "Hm."}],
                     "rules": [{"caller": "bye", "reply": "Bye."}, {"tool": "look", "result": "free", "reply": "It is free."}]},
             "tts": {"voices": ["anna"], "first_audio_ms": 7, "faults": {"probability": 0.5, "seed": 3, "among": ["drop", "refuse"]}}}
            """)
        guard case .script(let lines, .eachConnection) = configuration.stt.source else {
            Issue.record("The source is no script for each connection.")
            return
        }
        #expect(lines == ["One.", "Two."])
        #expect(configuration.stt.transcriptDelay == .microseconds(120_500))
        #expect(configuration.stt.models == ["nova-3"])
        #expect(configuration.stt.faults == .requests([2: .drop, 5: .rateLimited(retryAfter: .seconds(1))]))
        #expect(configuration.llm.key == "k")
        #expect(configuration.llm.script.order == .byAnswer)
        #expect(configuration.llm.script.fallback == .text("What?"))
        #expect(
            configuration.llm.script.steps == [
                .text("Hi."),
                ChatReply(text: "Wait.", toolCalls: [ToolCall(id: "", name: "look", arguments: ["day": "Monday"])], reasoning: "Hm."),
            ])
        #expect(
            configuration.llm.script.rules == [
                ChatRule(when: .caller(contains: "bye"), .text("Bye.")),
                ChatRule(when: .toolResult(of: "look", contains: "free"), .text("It is free.")),
            ])
        #expect(configuration.tts.voices == ["anna"])
        #expect(configuration.tts.firstAudio == .milliseconds(7))
        #expect(configuration.tts.faults == .random(probability: 0.5, seed: 3, among: [.drop, .refuse]))
    }

    @Test(arguments: [
        ("[]", "the script is not an object"),
        (#"{"sst": {}}"#, "the script has no member 'sst'; there are: stt, llm, tts"),
        (#"{"stt": {"utterances": "One."}}"#, "stt.utterances is not a list"),
        (#"{"stt": {"order": "any"}}"#, "stt.order is not one of each-connection, shared"),
        (#"{"llm": {"first_token_ms": -1}}"#, "llm.first_token_ms is not a number of 0.0 to 3600000.0"),
        (#"{"llm": {"steps": [{"calls": [{}]}]}}"#, "llm.steps[0].calls[0] has no name"),
        (#"{"llm": {"rules": [{"reply": "Hi."}]}}"#, "llm.rules[0] has neither caller nor tool nor result"),
        (#"{"tts": {"faults": {"0": "drop"}}}"#, "tts.faults is not request numbers, from 1, and faults' names"),
    ])
    func whatIsWrongIsSaid(script: String, complaint: String) throws {
        let error = #expect(throws: SimulatorScriptError.self) { try applied(script) }
        #expect(error?.description == complaint)
    }
}
