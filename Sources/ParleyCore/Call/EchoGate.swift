import ParleyAudio
import Synchronization

/// What the caller's loudspeaker has been playing, by the clock.
///
/// Written by the playout, read by the ear.
final class EchoReference: Sendable {
    /// 2 s at 16 kHz.
    private static let capacity = 32_000

    private struct State {
        var ring = [Float](repeating: 0, count: EchoReference.capacity)
        /// The sample after the last one written, counted from the clock's zero.
        var end = 0
        /// From the agent's rate to the caller's. What a cheaper conversion folds down from above
        /// 8 kHz halves the likeness of an echo.
        let resampler: Resampler?
        /// Samples that went into it and came out, at the caller's rate: the rest is still inside.
        var taken = 0
        var given = 0
    }

    private let state: Mutex<State>

    init() {
        // The two rates are known to be convertible; without, there is no gate.
        state = Mutex(State(resampler: try? Resampler(from: AudioFormat.agentRate, to: AudioFormat.callerRate)))
    }

    /// Takes 24 kHz samples, the first of which is heard at `time`.
    func append(_ samples: [Int16], heardAt time: Duration) {
        state.withLock { state in
            guard let resampler = state.resampler else { return }
            let converted = resampler.process(PCM.floats(samples))
            let start = max(0, time.sampleCount(rate: AudioFormat.callerRate) - (state.taken - state.given))
            state.taken += samples.count * AudioFormat.callerRate / AudioFormat.agentRate
            state.given += converted.count
            // What is behind has been replaced by what was played in its stead; what lies between is silence.
            let gap = min(max(0, start - state.end), Self.capacity)
            for index in 0..<gap { state.ring[(start - gap + index) % Self.capacity] = 0 }
            for (index, value) in converted.enumerated() { state.ring[(start + index) % Self.capacity] = value }
            state.end = max(state.end, start + converted.count)
        }
    }

    /// Audio is sent ahead of the time it should be heard at, and a client may play it as it comes: so
    /// much sooner than planned may its echo be there.
    private static let earliness = AudioFormat.callerRate * 3 / 10

    /// The `count` samples up to what may have been heard by `time`, or nil if all of them are silent.
    func samples(upTo time: Duration, count: Int) -> [Float]? {
        state.withLock { state in
            let end = min(state.end, time.sampleCount(rate: AudioFormat.callerRate) + Self.earliness)
            // Nothing has been played for so long that nothing can come back.
            guard time.sampleCount(rate: AudioFormat.callerRate) - count < state.end else { return nil }
            guard end - count < state.end, count <= Self.capacity else { return nil }
            var result = [Float](repeating: 0, count: count)
            var isSilent = true
            for index in 0..<count {
                let place = end - count + index
                guard place >= 0, place < state.end, place >= state.end - Self.capacity else { continue }
                let value = state.ring[place % Self.capacity]
                result[index] = value
                if abs(value) > 0.001 { isSilent = false }
            }
            return isSilent ? nil : result
        }
    }
}

/// Tells the agent's voice, come back through the caller's loudspeaker and microphone, from the
/// caller's own: by how alike the two signals are at some delay.
struct EchoGate {
    /// 256 ms: long enough that two people's vowels are not alike by chance.
    private static let window = 4_096
    /// Delays up to a second, the transport's buffers and the room together, and some earliness.
    private static let span = 20_480
    /// Likeness from which it is the agent's voice: an echo that stands alone has 0.96 and more, and a
    /// caller who speaks over one of -10 dB leaves it 0.3.
    static let threshold: Float = 0.5

    private let reference: EchoReference
    private let transform = RealFFT(length: EchoGate.span)
    private var recent = [Float](repeating: 0, count: EchoGate.window)

    init(_ reference: EchoReference) {
        self.reference = reference
    }

    mutating func append(_ samples: [Float]) {
        recent = Array((recent + samples).suffix(Self.window))
    }

    /// Whether the latest audio, whose last sample was heard at `time`, is mostly the agent's.
    func isEcho(at time: Duration) -> Bool { likeness(at: time) >= Self.threshold }

    /// The largest correlation coefficient of the latest audio with the agent's at any delay, 0…1.
    func likeness(at time: Duration) -> Float {
        guard let played = reference.samples(upTo: time, count: Self.span) else { return 0 }
        let heard = Self.whitened(recent)
        let reference = Self.whitened(played)
        let energy = heard.reduce(0) { $0 + $1 * $1 }
        guard energy > 1e-6 else { return 0 }
        var padded = [Float](repeating: 0, count: Self.span)
        padded.replaceSubrange(0..<Self.window, with: heard)
        let bins = transform.bins
        var (a, b) = ([Float](repeating: 0, count: bins), [Float](repeating: 0, count: bins))
        var (c, d) = (a, b)
        transform.forward(padded, real: &a, imaginary: &b)
        transform.forward(reference, real: &c, imaginary: &d)
        // Correlation: the reference's spectrum times the conjugate of what was heard.
        for bin in 0..<bins { (a[bin], b[bin]) = (c[bin] * a[bin] + d[bin] * b[bin], d[bin] * a[bin] - c[bin] * b[bin]) }
        var correlation = [Float](repeating: 0, count: Self.span)
        transform.inverse(real: a, imaginary: b, into: &correlation)
        var windowEnergy = reference[..<Self.window].reduce(0) { $0 + $1 * $1 }
        var best: Float = 0
        for start in 0...(Self.span - Self.window) {
            if windowEnergy > energy * 1e-3 {
                best = max(best, abs(correlation[start]) / (energy * windowEnergy).squareRoot())
            }
            guard start + Self.window < Self.span else { break }
            windowEnergy += reference[start + Self.window] * reference[start + Self.window] - reference[start] * reference[start]
        }
        return min(1, best)
    }

    /// Without the slope that all speech has in common.
    private static func whitened(_ samples: [Float]) -> [Float] {
        var last: Float = 0
        return samples.map { sample in
            defer { last = sample }
            return sample - 0.95 * last
        }
    }
}
