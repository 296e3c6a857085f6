import ProviderSimulators
import Testing

@Suite struct FaultPlanTests {
    @Test func namesGoThereAndBack() {
        for fault in SimulatedFault.all + [.rateLimited(retryAfter: nil), .rateLimited(retryAfter: .seconds(2.5))] {
            #expect(SimulatedFault(fault.description) == fault)
        }
        #expect(SimulatedFault("429:2.5") == .rateLimited(retryAfter: .milliseconds(2_500)))
        for wrong in ["", "429:", "429:-1", "429:nan", "404", "Drop"] { #expect(SimulatedFault(wrong) == nil) }
    }

    @Test func numberedRequestsFail() {
        let plan = FaultPlan.requests([2: .drop])
        #expect((1...3).map(plan.fault(forRequest:)) == [nil, .drop, nil])
        #expect(FaultPlan.always(.refuse).fault(forRequest: 77) == .refuse)
        #expect(FaultPlan.none.fault(forRequest: 1) == nil)
    }

    @Test func chanceIsTheSameForTheSameSeed() {
        func faults(_ seed: UInt64) -> [SimulatedFault?] {
            (1...2_000).map(FaultPlan.random(probability: 0.25, seed: seed).fault(forRequest:))
        }
        #expect(faults(7) == faults(7))
        #expect(faults(7) != faults(8))
        let count = faults(7).count { $0 != nil }
        // Four standard deviations on either side of 500.
        #expect((420...580).contains(count))
        #expect(Set(faults(7).compactMap(\.self)).count == SimulatedFault.all.count)
        #expect(FaultPlan.random(probability: 1, seed: 1, among: []).fault(forRequest: 1) == nil)
    }
}
