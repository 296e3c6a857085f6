import Foundation

/// Whisper's features: the logarithm of the energy in 80 mel bands, 100 times a second.
///
/// Frames of 25 ms (400 samples at 16 kHz) every 10 ms, centred, with the signal mirrored at both
/// ends; a periodic Hann window; 80 triangular filters on Slaney's mel scale, each of unit area;
/// then log10, clamped to 8 below the maximum, and (x + 4) / 4.
///
/// The tables are shared between threads; each call of ``features(of:)`` has its own buffers.
public struct LogMelSpectrogram: Sendable {
    public static let sampleRate = 16_000
    public static let frameLength = 400
    public static let hopLength = 160

    /// Mel bands.
    public let bands: Int

    private struct Filter: Sendable {
        var firstBin: Int
        var weights: [Float]
    }

    private let window: [Float]
    private let filters: [Filter]

    public init(bands: Int = 80) {
        precondition(bands > 0 && bands <= Self.frameLength / 2)
        self.bands = bands
        window = (0..<Self.frameLength).map { index in
            Float(0.5 - 0.5 * cos(2 * Double.pi * Double(index) / Double(Self.frameLength)))
        }
        filters = Self.makeFilters(bands: bands)
    }

    /// Frames in the features of `count` samples.
    public func frames(ofSamples count: Int) -> Int { count / Self.hopLength }

    /// The features of `samples`, band by band: the value of band `b` in frame `f` is at
    /// `b * frames + f`, with `frames = samples.count / 160`.
    /// - Parameter samples: 16 kHz mono. Fewer than 201 (half a frame, which is mirrored at the
    ///   ends) have no features: the result is empty.
    public func features(of samples: [Float]) -> [Float] {
        let frames = frames(ofSamples: samples.count)
        let half = Self.frameLength / 2
        guard frames > 0, samples.count > half else { return [] }

        var padded: [Float] = []
        padded.reserveCapacity(samples.count + 2 * half)
        for distance in stride(from: half, to: 0, by: -1) { padded.append(samples[distance]) }
        padded += samples
        for distance in 1...half { padded.append(samples[samples.count - 1 - distance]) }

        let fft = RealFFT(length: Self.frameLength)
        var frame = [Float](repeating: 0, count: Self.frameLength)
        var power = [Float](repeating: 0, count: fft.bins)
        var output = [Float](repeating: 0, count: bands * frames)
        var maximum = -Float.infinity
        for index in 0..<frames {
            let start = index * Self.hopLength
            for offset in 0..<Self.frameLength { frame[offset] = padded[start + offset] * window[offset] }
            fft.power(frame, into: &power)
            for (band, filter) in filters.enumerated() {
                var energy: Float = 0
                for (offset, weight) in filter.weights.enumerated() { energy += weight * power[filter.firstBin + offset] }
                let value = log10(max(energy, 1e-10))
                maximum = max(maximum, value)
                output[band * frames + index] = value
            }
        }
        let floor = maximum - 8
        for index in output.indices { output[index] = (max(output[index], floor) + 4) / 4 }
        return output
    }

    // MARK: Mel scale

    /// Slaney's scale: linear to 1 kHz (15 mel), logarithmic above (27 mel for a factor of 6.4).
    private static func mel(hertz: Double) -> Double {
        hertz < 1000 ? 3 * hertz / 200 : 15 + 27 * log(hertz / 1000) / log(6.4)
    }

    private static func hertz(mel: Double) -> Double {
        mel < 15 ? 200 * mel / 3 : 1000 * exp(log(6.4) * (mel - 15) / 27)
    }

    private static func makeFilters(bands: Int) -> [Filter] {
        let top = mel(hertz: Double(sampleRate) / 2)
        let edges = (0..<bands + 2).map { hertz(mel: top * Double($0) / Double(bands + 1)) }
        let binWidth = Double(sampleRate) / Double(frameLength)
        return (0..<bands).map { band in
            let (low, centre, high) = (edges[band], edges[band + 1], edges[band + 2])
            let area = 2 / (high - low)
            var first = 0
            var weights: [Float] = []
            for bin in 0...frameLength / 2 {
                let frequency = Double(bin) * binWidth
                let height = min((frequency - low) / (centre - low), (high - frequency) / (high - centre))
                guard height > 0 else { continue }
                if weights.isEmpty { first = bin }
                weights.append(Float(height * area))
            }
            return Filter(firstBin: first, weights: weights)
        }
    }
}
