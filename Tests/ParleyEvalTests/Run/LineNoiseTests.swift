import Foundation
import ParleyAudio
import Testing

@testable import ParleyEval

@Suite("Noise on the line")
struct LineNoiseTests {
    /// Half a second of a tone between two of silence.
    private let tone = Array(repeating: Float(0), count: 8_000)
        + (0..<8_000).map { 0.25 * Float(sin(Double($0) * 0.2)) } + Array(repeating: Float(0), count: 8_000)

    @Test("The ratio is that of the speech, not of the pauses, to the noise", arguments: [0.0, 10, 20])
    func ratio(decibels: Double) {
        var noise = LineNoise(seed: 1)
        let noisy = noise.added(to: tone, ratio: decibels)
        let added = zip(noisy, tone).map { $0 - $1 }
        let ratio = 20 * log10(Double(PCM.rootMeanSquare(tone[8_000..<16_000]) / PCM.rootMeanSquare(added)))
        #expect(abs(ratio - decibels) < 0.5)
        #expect(PCM.rootMeanSquare(noisy[0..<4_000]) > 0)
    }

    @Test("The same seed gives the same noise, another one another")
    func seeds() {
        func noisy(_ seed: UInt64) -> [Float] {
            var noise = LineNoise(seed: seed)
            return noise.added(to: tone, ratio: 20)
        }
        #expect(noisy(7) == noisy(7) && noisy(7) != noisy(8))
    }

    @Test("Silence stays silent")
    func silence() {
        var noise = LineNoise(seed: 1)
        #expect(noise.added(to: [0, 0, 0], ratio: 10) == [0, 0, 0])
    }
}
