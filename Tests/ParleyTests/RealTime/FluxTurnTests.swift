import ParleyCore
import ProviderSimulators
import Testing

extension RealTime {
    /// Flux follows turns by itself, and what it says of them reaches the call.
    struct FluxTurnTests {
        @Test(.timeLimit(.minutes(1))) func itEndsTheTurnsThatTheDetectorIsUnsureOf() async throws {
            let speech = MarkedSpeech()
            var configuration = FaultyCall.simulators(speech)
            configuration.stt.endOfTurnSilence = .milliseconds(300)
            var call = FaultyCall()
            call.recognizer = .flux
            call.turnDetector = FixedTurnDetector(probability: 0.1)
            try await withSimulator(configuration) { [call] simulator in
                let engines = try await call.engines(at: simulator.baseURL, speech: speech, apologies: FaultyCall.apologies)
                let result = await call.ask([1, 2, 3], speech: speech, engines: engines)
                FaultRules.check(result, "Flux", turns: 3)
                for outcome in result.outcomes {
                    // Without Flux the silence would have to last for 1.3 s.
                    let endpoint = try #require(outcome.latency?.endpoint)
                    #expect(endpoint >= 300 && endpoint < 900, "\(endpoint) ms")
                }
                #expect(simulator.record.requests(.stt).map(\.path) == ["/v2/listen"])
            }
        }
    }
}
