import ParleyCloud
import ParleyCore
import ProviderSimulators
import Testing

/// Faults at random, at every stage at once.
struct RandomFaultTests {
    @Test func twoHundredTurnsAreAnswered() async throws {
        let calls = 10, turns = 20
        let speech = MarkedSpeech(perCharacter: .milliseconds(6))
        var configuration = FaultyCall.simulators(speech)
        configuration.stt.faults = .random(probability: 0.25, seed: 1)
        configuration.llm.faults = .random(probability: 0.25, seed: 2)
        configuration.tts.faults = .random(probability: 0.25, seed: 3)
        var call = FaultyCall()
        // Short rests, so that the services are asked again and again.
        call.breaker.rest = .milliseconds(500)
        call.breaker.lastingRest = .milliseconds(500)
        call.breaker.longestRest = .seconds(1)
        try await withSimulator(configuration) { [call] simulator in
            let engines = try await call.engines(at: simulator.baseURL, speech: speech, apologies: FaultyCall.apologies)
            let results = await withTaskGroup(of: (Int, FaultyCall.Result).self) { group in
                for index in 0..<calls {
                    group.addTask {
                        let numbers = Array(index * turns + 1...(index + 1) * turns)
                        return (index, await call.ask(numbers, at: simulator.baseURL, speech: speech, engines: engines))
                    }
                }
                var results: [(Int, FaultyCall.Result)] = []
                for await result in group { results.append(result) }
                return results
            }
            for (index, result) in results { FaultRules.check(result, "call \(index)", turns: turns) }
            let faults = SimulatedStage.allCases.map { stage in
                Set(simulator.record.outputs(stage).compactMap { $0.fault?.description }).count
            }
            // Each stage met most kinds of fault.
            #expect(faults.allSatisfy { $0 >= 5 }, "\(faults)")
            #expect(engines.metrics.text.contains("parley_engine_fallbacks_total"))
        }
    }
}
