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
        /// The last sample of the frame before, for the step from 24 to 16 kHz across frames.
        var last: Float = 0
    }

    private let state = Mutex(State())

    /// Takes 24 kHz samples, the first of which is heard at `time`.
    func append(_ samples: [Int16], heardAt time: Duration) {
        state.withLock { state in
            let start = max(0, time.sampleCount(rate: AudioFormat.callerRate))
            // What is behind has been replaced by what was played in its stead; what lies between is silence.
            let gap = min(max(0, start - state.end), Self.capacity)
            for index in 0..<gap { state.ring[(start - gap + index) % Self.capacity] = 0 }
            let count = samples.count * 2 / 3
            for index in 0..<count {
                // Two samples for every three: the reference is compared, never heard.
                let place = index / 2 * 3
                let value = index % 2 == 0
                    ? Float(samples[place]) : (Float(samples[place + 1]) + Float(samples[min(place + 2, samples.count - 1)])) / 2
                state.ring[(start + index) % Self.capacity] = value / 32_768
            }
            state.end = max(state.end, start + count)
        }
    }

    /// The `count` samples before `time`, or nil if all of them are silent.
    func samples(before time: Duration, count: Int) -> [Float]? {
        state.withLock { state in
            let end = time.sampleCount(rate: AudioFormat.callerRate)
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
    /// Delays up to 768 ms, the transport's buffers and the room together.
    private static let span = 16_384
    /// Likeness from which it is the agent's voice: an echo that stands alone has nearly 1, and a caller
    /// who speaks over one of -10 dB leaves it 0.3.
    static let threshold: Float = 0.42

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
        guard let played = reference.samples(before: time, count: Self.span) else { return 0 }
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
