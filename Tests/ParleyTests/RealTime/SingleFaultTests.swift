import ParleyCore
import ProviderSimulators
import Testing

extension RealTime {
    /// Every fault of the list, at every stage and on every way there, one at a time.
    struct SingleFaultTests {
        private struct Case: Sendable, CustomStringConvertible {
            var route: CloudRoute
            var fault: SimulatedFault
            var description: String { "\(route.rawValue) \(fault)" }

            var call: FaultyCall {
                var call = FaultyCall()
                switch route.stage {
                case .stt: call.recognizer = route
                case .tts: call.synthesizer = route
                case .llm: break
                }
                return call
            }
        }

        private static func cases(_ routes: [CloudRoute]) -> [Case] {
            routes.flatMap { route in SimulatedFault.all.map { Case(route: route, fault: $0) } }
        }

        /// A good turn, one (with a tool) in which all requests of the stage have the fault, a good one.
        @Test(.timeLimit(.minutes(3))) func everyTurnIsAnswered() async throws {
            let tally = FaultTally()
            try await inParallel(Self.cases(CloudRoute.allCases), limit: 13) { each in
                // Voices that break off are gone on with by their word times, and those without by their pace,
                // which is that of people here.
                let speech = each.route.stage == .tts ? MarkedSpeech(perCharacter: .milliseconds(60)) : MarkedSpeech()
                let result = try await Self.hold(each, each.call, [1, 5, 2], speech)
                FaultRules.check(result, "\(each)", turns: 3, lostWords: each.route == .speechEndpoint ? 2 : 0)
                tally.add(result)
            }
            print("Single faults: \(tally.line)")
        }

        /// The same without another engine: something is said all the same.
        @Test(.timeLimit(.minutes(3))) func aloneItSaysSo() async throws {
            let cases = Self.cases([.nova, .chat, .elevenLabsSocket]).filter {
                // No words at all are taken for no words.
                $0.route.stage != .stt || $0.fault != .emptyAnswer
            }
            let tally = FaultTally()
            try await inParallel(cases, limit: 13) { each in
                let speech = MarkedSpeech()
                var call = each.call
                call.hasFallback = false
                let result = try await Self.hold(each, call, [1, 2], speech)
                #expect(result.outcomes.last?.words.isEmpty == false, "silence: \(each): \(result)")
                let wait = result.outcomes.last?.wait
                #expect((wait ?? .seconds(99)) <= result.longestWait + .seconds(1), "\(String(describing: wait)): \(each)")
                tally.add(result)
            }
            print("Single faults, no other engine: \(tally.line)")
        }

        /// - Parameter numbers: The fault strikes in the second.
        private static func hold(_ each: Case, _ call: FaultyCall, _ numbers: [Int], _ speech: MarkedSpeech) async throws -> FaultyCall.Result {
            try await withSimulator(FaultyCall.simulators(speech)) { simulator in
                let engines = try await call.engines(at: simulator.baseURL, speech: speech, apologies: FaultyCall.apologies)
                return await call.ask(numbers, speech: speech, engines: engines) { place in
                    simulator.setFault(place == 1 ? each.fault : nil, for: each.route.stage)
                }
            }
        }
    }
}
