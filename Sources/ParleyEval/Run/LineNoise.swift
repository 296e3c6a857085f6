import Foundation
import ParleyAudio

/// The noise of a room: the same for the same seed.
struct LineNoise {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

    /// - Parameter ratio: Of speech to noise, in dB. What is speech is what is louder than a tenth of
    ///   the loudest 20 ms.
    mutating func added(to samples: [Float], ratio: Double) -> [Float] {
        let frames = stride(from: 0, to: samples.count, by: 320).map {
            PCM.rootMeanSquare(samples[$0..<min($0 + 320, samples.count)])
        }
        let loudest = frames.max() ?? 0
        let speech = frames.filter { $0 > loudest / 10 }
        guard loudest > 0, !speech.isEmpty else { return samples }
        let level = (speech.reduce(0) { $0 + $1 * $1 } / Float(speech.count)).squareRoot()
        let noise = brown(count: samples.count)
        let gain = level / max(PCM.rootMeanSquare(noise), 1e-9) * Float(pow(10, -ratio / 20))
        return zip(samples, noise).map { min(max($0 + $1 * gain, -1), 1) }
    }

    /// White noise through a low pass of one pole at about 800 Hz: rooms hum more than they hiss.
    private mutating func brown(count: Int) -> [Float] {
        var low: Float = 0
        return (0..<count).map { _ in
            low += 0.27 * (uniform() - low)
            return low
        }
    }

    /// SplitMix64, as -1…1.
    private mutating func uniform() -> Float {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        return Float(z >> 40) / Float(1 << 23) - 1
    }
}
