import Foundation
import ParleyAudio
import Testing

@testable import ParleyEmbedded

/// The waveform against figures that Scripts/oracle/hibari_audio.py has written.
@Suite struct HibariAudioTests {
    struct Golden: Decodable {
        var text: String
        var phonemes: String
        var samples: Int
        var rms: Double
        var peak: Double
        var bands: [[Double]]
    }

    @Test func audioIsLikeTheReference() throws {
        let url = try #require(Bundle.module.url(forResource: "Golden/hibari-audio", withExtension: "json"))
        let golden = try JSONDecoder().decode([Golden].self, from: Data(contentsOf: url))
        let model = try AcousticModel(directory: HibariFiles.directory)
        for entry in golden {
            let input = try #require(model.input(for: ScalarString(entry.phonemes)))
            var renderer = WaveformRenderer(try model.frames(for: input, speed: 1), seed: 7)
            var audio: [Float] = []
            while case let piece = renderer.next(), !piece.isEmpty { audio += piece }

            #expect(audio.count == entry.samples, "\(entry.text)")
            let rms = (audio.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(audio.count)).squareRoot()
            #expect(abs(rms / entry.rms - 1) < 0.03, "RMS \(rms) for \(entry.rms): \(entry.text)")
            let peak = Double(audio.map(abs).max() ?? 0)
            #expect(abs(peak / entry.peak - 1) < 0.35, "peak \(peak) for \(entry.peak): \(entry.text)")
            // Where the reference is audible. Two of its own seeds differ by 0.03 dB; the
            // runtime's rounding of the quantised network adds to that.
            let bands = Self.bands(audio)
            try #require(bands.count == entry.bands.count)
            let distances = zip(bands.joined(), entry.bands.joined()).filter { $1 > -20 }.map { abs($0 - $1) }
            let distance = distances.reduce(0, +) / Double(max(1, distances.count))
            print("\(entry.text): rms \(rms) / \(entry.rms), peak \(peak) / \(entry.peak), bands \(distance) dB")
            #expect(distance < 1.5, "\(entry.text)")
        }
    }

    /// As in the script: decibels in 12 bands of 1 kHz for every 1200 samples.
    private static func bands(_ audio: [Float]) -> [[Double]] {
        let fft = RealFFT(length: 1200)
        let window = (0..<1200).map { Float(0.5 - 0.5 * cos(2 * Double.pi * Double($0) / 1200)) }
        var power = [Float](repeating: 0, count: fft.bins)
        return (0..<audio.count / 1200).map { frame in
            fft.power((0..<1200).map { audio[frame * 1200 + $0] * window[$0] }, into: &power)
            return (0..<12).map { band in
                10 * log10(power[band * 50..<band * 50 + 50].reduce(0.0) { $0 + Double($1) } / 50 + 1e-6)
            }
        }
    }

    @Test func aSentenceShorterThanAWindowHasNoGap() {
        // One frame, voiced: fewer samples than the margin that is mirrored.
        let size = AcousticFrames.bins
        let frames = AcousticFrames(
            count: 1, harmonicGain: [Float](repeating: 0, count: size), harmonicPhase: [Float](repeating: 0, count: size),
            noiseGain: [Float](repeating: -20, count: size), freeGain: [Float](repeating: -20, count: size),
            freePhase: [Float](repeating: 0, count: size), pitch: [200])
        var renderer = WaveformRenderer(frames, seed: 1)
        let audio = renderer.next()
        #expect(audio.count == 300)
        #expect(audio.allSatisfy { $0.isFinite })
        #expect(audio.contains { abs($0) > 0.1 })
        let rest = renderer.next()
        #expect(rest.isEmpty)
    }

    @Test func vectorFunctionsAreExact() {
        for step in -160...160 {
            let x = Float(step) / 10
            let lanes = SIMD4<Float>(repeating: x)
            #expect(abs(VectorMath.exp(lanes)[3] / Foundation.exp(x) - 1) < 3e-6)
            #expect(abs(VectorMath.tanh(lanes)[2] - Foundation.tanh(x)) < 2e-6)
            let both = VectorMath.cosineAndSine(turns: VectorMath.turns(radians: lanes))
            #expect(abs(both.cosine[0] - cos(x)) < 4e-6)
            #expect(abs(both.sine[1] - sin(x)) < 4e-6)
        }
    }

    @Test func noiseHasUnitVariance() {
        var source = NoiseSource(seed: 3)
        var (sum, squares) = (0.0, 0.0)
        for _ in 0..<40_000 {
            let lanes = source.next()
            for lane in 0..<4 {
                sum += Double(lanes[lane])
                squares += Double(lanes[lane] * lanes[lane])
            }
        }
        #expect(abs(sum / 160_000) < 0.01)
        #expect(abs(squares / 160_000 - 1) < 0.02)
    }
}
