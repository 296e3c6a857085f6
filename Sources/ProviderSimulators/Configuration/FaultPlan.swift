/// Which of a stage's requests fail, and how.
///
/// Requests are counted from 1 for each stage. Over HTTP each request is one. On a WebSocket the
/// handshake and the first utterance (or the first context of ElevenLabs' multi-stream) are one
/// together, and each later one is another. Requests that are in themselves wrong (a key, a model
/// that does not exist) count too.
public enum FaultPlan: Sendable, Hashable {
    case none
    case always(SimulatedFault)
    /// By the number of the request.
    case requests([Int: SimulatedFault])
    /// Each request fails with this probability, in a way picked from the list. The same seed gives
    /// the same faults to the same numbers.
    case random(probability: Double, seed: UInt64, among: [SimulatedFault] = SimulatedFault.all)

    /// What befalls a request.
    /// - Parameter number: From 1.
    public func fault(forRequest number: Int) -> SimulatedFault? {
        switch self {
        case .none: return nil
        case .always(let fault): return fault
        case .requests(let faults): return faults[number]
        case .random(let probability, let seed, let faults):
            guard !faults.isEmpty else { return nil }
            // Each number has random bits of its own, whatever was asked before.
            var bits = SplitMix(state: seed &+ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15)
            guard Double(bits.next() >> 11) * 0x1p-53 < probability else { return nil }
            return faults[Int(bits.next() % UInt64(faults.count))]
        }
    }
}

/// Steele, Lea and Flood's SplitMix64: well mixed bits from consecutive seeds.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
