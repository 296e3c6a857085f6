import ParleyCore
import ProviderSimulators
import Testing

/// Every fault of the list, at every stage and on every way there, one at a time.
struct SingleFaultTests {
    struct Case: Sendable, CustomStringConvertible {
        var route: CloudRoute
        var fault: SimulatedFault
        var description: String { "\(route.rawValue) \(fault)" }
    }

    static let cases = CloudRoute.allCases.flatMap { route in SimulatedFault.all.map { Case(route: route, fault: $0) } }

    private static func call(_ route: CloudRoute) -> FaultyCall {
        var call = FaultyCall()
        switch route.stage {
        case .stt: call.recognizer = route
        case .tts: call.synthesizer = route
        case .llm: break
        }
        return call
    }

    /// A good turn, one (with a tool) in which all requests of the stage have the fault, and a good one.
    @Test(arguments: cases)
    func aTurnIsAnswered(_ each: Case) async throws {
        let speech = MarkedSpeech()
        let call = Self.call(each.route)
        try await withSimulator(FaultyCall.simulators(speech)) { simulator in
            let engines = try await call.engines(at: simulator.baseURL, speech: speech, apologies: FaultyCall.apologies)
            let result = await call.ask([1, 5, 2], at: simulator.baseURL, speech: speech, engines: engines) { place in
                simulator.setFault(place == 1 ? each.fault : nil, for: each.route.stage)
            }
            // Servers without word times are gone on with by their pace.
            let lost = each.route == .speechEndpoint ? 2 : 0
            FaultRules.check(result, "\(each)", turns: 3, lostWords: lost)
        }
    }

    /// The same without another engine: something is said all the same.
    @Test(arguments: cases)
    func aloneItSaysSo(_ each: Case) async throws {
        let speech = MarkedSpeech()
        var call = Self.call(each.route)
        call.hasFallback = false
        try await withSimulator(FaultyCall.simulators(speech)) { [call] simulator in
            let engines = try await call.engines(at: simulator.baseURL, speech: speech, apologies: FaultyCall.apologies)
            let result = await call.ask([1, 2], at: simulator.baseURL, speech: speech, engines: engines) { place in
                simulator.setFault(place == 1 ? each.fault : nil, for: each.route.stage)
            }
            let turn = result.outcomes.last
            #expect(turn.map { !$0.words.isEmpty } == true, "\(each): \(result)")
        }
    }
}
