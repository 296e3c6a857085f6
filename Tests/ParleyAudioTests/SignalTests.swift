import Foundation
import Testing

@testable import ParleyAudio

@Suite("Signals")
struct SignalTests {
    private func tone(_ hertz: Double, rate: Int, seconds: Double = 1) -> [Float] {
        (0..<Int(seconds * Double(rate))).map { Float(0.5 * sin(2 * .pi * hertz * Double($0) / Double(rate))) }
    }

    // MARK: PCM

    @Test func samplesBeyondFullScaleAreClippedAndNonsenseIsSilence() {
        #expect(PCM.int16([2, -2, .nan, .infinity, 0] as [Float]) == [32_767, -32_768, 0, 32_767, 0])
    }

    @Test func bytesAndSamplesAreEachOthersInverse() {
        let samples: [Float] = [0, 0.5, -0.5, 0.999]
        let back = PCM.floats(littleEndian: PCM.littleEndianBytes(samples))
        #expect(zip(samples, back).allSatisfy { abs($0 - $1) < 1.0 / 32_000 })
        // An odd byte at the end is no sample.
        #expect(PCM.floats(littleEndian: [0, 64, 9] as [UInt8]) == [0.5])
    }

    // MARK: Sample rates

    @Test(arguments: [(8_000, 16_000), (44_100, 16_000), (48_000, 16_000), (16_000, 24_000), (24_000, 16_000), (24_000, 8_000)])
    func aToneStaysItselfAtAnotherRate(from: Int, to: Int) throws {
        let out = try WAVFile(samples: tone(1_000, rate: from), sampleRate: from).resampled(to: to).samples
        #expect(abs(out.count - to) <= to / 1_000)
        // Away from the ends, against the same tone made at the other rate.
        let ideal = tone(1_000, rate: to)
        let middle = (to / 4)..<(to * 3 / 4)
        let error = PCM.rootMeanSquare(middle.map { out[$0] - ideal[$0] })
        #expect(error < 0.02, "\(error)")
    }

    @Test func whatTheLowerRateCannotHoldIsGone() throws {
        // 11 kHz would come back as 5 kHz.
        let out = try WAVFile(samples: tone(11_000, rate: 24_000), sampleRate: 24_000).resampled(to: 16_000).samples
        #expect(PCM.rootMeanSquare(out[2_000..<14_000]) < 0.005)
    }

    @Test func framesResampledOneByOneAreTheWhole() throws {
        let input = tone(700, rate: 48_000)
        let resampler = try Resampler(from: 48_000, to: 16_000)
        var pieces: [Float] = []
        var index = 0
        for length in sequence(first: 1, next: { ($0 * 7) % 997 + 1 }) {
            guard index < input.count else { break }
            let end = min(input.count, index + length)
            pieces += resampler.process(Array(input[index..<end]))
            index = end
        }
        pieces += resampler.flush()
        let whole = try Resampler(from: 48_000, to: 16_000)
        let expected = whole.process(input) + whole.flush()
        #expect(pieces.count == expected.count)
        #expect(zip(pieces, expected).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    @Test(arguments: [(0, 16_000), (16_000, 0), (-1, 8_000)])
    func ratesThatAreNoneAreErrors(from: Int, to: Int) {
        #expect(throws: ResamplerError.self) { try Resampler(from: from, to: to) }
    }

    // MARK: Spectra

    @Test func theTransformIsTheDefinitionAndItsInverse() {
        var generator = SplitMix(seed: 3)
        let signal = (0..<400).map { _ in Float.random(in: -1...1, using: &generator) }
        let transform = RealFFT(length: 400)
        var real = [Float](repeating: 0, count: transform.bins)
        var imaginary = real
        transform.forward(signal, real: &real, imaginary: &imaginary)
        for bin in [0, 1, 57, 199, 200] {
            var (a, b) = (0.0, 0.0)
            for (index, value) in signal.enumerated() {
                let angle = -2 * Double.pi * Double(bin) * Double(index) / 400
                a += Double(value) * cos(angle)
                b += Double(value) * sin(angle)
            }
            #expect(abs(Double(real[bin]) - a) < 1e-3 && abs(Double(imaginary[bin]) - b) < 1e-3, "bin \(bin)")
        }
        var back = [Float](repeating: 0, count: 400)
        transform.inverse(real: real, imaginary: imaginary, into: &back)
        #expect(zip(back, signal).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    @Test func aLouderBandIsALargerFeature() {
        let spectrogram = LogMelSpectrogram()
        let frames = spectrogram.frames(ofSamples: 16_000)
        func centre(_ hertz: Double) -> Int? {
            let features = spectrogram.features(of: tone(hertz, rate: 16_000))
            guard features.count == frames * spectrogram.bands else { return nil }
            let energies = (0..<spectrogram.bands).map { features[$0 * frames + frames / 2] }
            return energies.indices.max { energies[$0] < energies[$1] }
        }
        let (low, middle, high) = (centre(200), centre(1_000), centre(4_000))
        #expect(low != nil && middle != nil && high != nil)
        #expect((low ?? 0) < (middle ?? 0) && (middle ?? 0) < (high ?? 0), "\(low ?? -1) \(middle ?? -1) \(high ?? -1)")
    }
}
