import Foundation

/// The voice's source: a train of pulses that has every harmonic of the pitch at the same strength.
enum PulseSource {
    static let sampleRate = 24_000
    /// Samples in a frame.
    static let hop = 300

    /// Below this pitch, in Hz, there is no voice.
    private static let lowestPitch: Float = 40
    /// The harmonics end here, in Hz: 1 kHz below the half of the sample rate.
    private static let highestHarmonic: Float = 11_000

    /// - Parameter pitch: Hz for each frame; 0 where there is no voice.
    /// - Returns: ``hop`` samples for each frame.
    static func pulses(pitch: [Float]) -> [Float] {
        var samples = [Float](repeating: 0, count: pitch.count * hop)
        guard let first = pitch.first else { return samples }
        /// In turns.
        var phase = 0.0
        var position = 0
        // A frame's pitch holds at its middle; between two middles it goes straight.
        var earlier = first
        for frame in -1..<pitch.count {
            let later = pitch[min(frame + 1, pitch.count - 1)]
            // From one middle to the next; half of that at both ends.
            let range = frame < 0 ? hop / 2..<hop : frame == pitch.count - 1 ? 0..<hop / 2 : 0..<hop
            for step in range {
                let share = (Float(step) + 0.5) / Float(hop)
                let value = earlier + (later - earlier) * share
                let voiced = value > lowestPitch
                let hertz = max(value, lowestPitch)
                phase += Double(hertz) / Double(sampleRate)
                phase -= phase.rounded(.down)
                if voiced { samples[position] = pulse(phase: Float(phase * 2 * .pi), pitch: hertz) }
                position += 1
            }
            earlier = later
        }
        return samples
    }

    /// The sum of cos(k · phase) for k from 1 to the number of harmonics, in closed form.
    private static func pulse(phase: Float, pitch: Float) -> Float {
        let order = (highestHarmonic / pitch).rounded(.down) + 0.5
        let denominator = 2 * sin(phase * 0.5)
        // Both sines vanish together; their ratio there is the order.
        let ratio = abs(denominator) <= 2e-3 ? order : sin(order * phase) / denominator
        return ratio - 0.5
    }
}
