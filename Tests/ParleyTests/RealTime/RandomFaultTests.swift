import ParleyCloud
import ParleyCore
import ProviderSimulators
import Testing

extension RealTime {
    /// Faults at random, at every stage at once.
    struct RandomFaultTests {
        @Test(.timeLimit(.minutes(3))) func twoHundredTurnsAreAnswered() async throws {
            let calls = 20, turns = 10
            let speech = MarkedSpeech()
            var configuration = FaultyCall.simulators(speech)
            configuration.stt.faults = .random(probability: 0.25, seed: 1)
            configuration.llm.faults = .random(probability: 0.25, seed: 2)
            configuration.tts.faults = .random(probability: 0.25, seed: 3)
            var call = FaultyCall()
            // Short rests, so that the services are asked again and again.
            call.breaker.rest = .milliseconds(500)
            call.breaker.lastingRest = .milliseconds(500)
            call.breaker.longestRest = .seconds(1)
            let tally = FaultTally()
            try await withSimulator(configuration) { [call] simulator in
                let engines = try await call.engines(at: simulator.baseURL, speech: speech, apologies: FaultyCall.apologies)
                try await inParallel(Array(0..<calls), limit: calls) { index in
                    let numbers = Array(index * turns + 1...(index + 1) * turns)
                    let result = await call.ask(numbers, speech: speech, engines: engines)
                    FaultRules.check(result, "call \(index)", turns: turns)
                    tally.add(result)
                }
                print("Random faults: \(tally.line)")
                for stage in SimulatedStage.allCases {
                    let met = Set(simulator.record.outputs(stage).compactMap { $0.fault?.description })
                    print("\(stage): \(simulator.record.outputs(stage).count) requests met \(met.sorted())")
                    #expect(met.count >= 5, "\(stage) met only \(met)")
                }
                print(engines.metrics.text.split(separator: "\n").filter { $0.contains("fallbacks") || $0.contains("failures") }.joined(separator: "\n"))
            }
        }
    }
}
