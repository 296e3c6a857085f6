import Testing

@testable import parley

@Suite("Bench statistics")
struct StatisticsTests {
    @Test func quantilesAreLinearBetweenValues() {
        let values = Distribution([40, 10, 30, 20])
        #expect(values.median == 25)
        #expect(values.quantile(0) == 10)
        #expect(values.quantile(1) == 40)
        #expect(values.quantile(0.5) == values.median)
        #expect(abs((values.quantile(0.9) ?? 0) - 37) < 1e-9)
        #expect(Distribution([7]).quantile(0.95) == 7)
        #expect(Distribution([]).median == nil)
    }

    @Test func aTargetWithNothingMeasuredIsMissed() {
        #expect(Target(measure: "a", value: 5, limit: 5).isMet)
        #expect(!Target(measure: "a", value: 5.1, limit: 5).isMet)
        #expect(!Target(measure: "a", value: nil, limit: 5).isMet)
        #expect(Target(measure: "delay, ms", value: 312.46, limit: 350).text == "met     delay, ms: 312.5 (at most 350)")
    }

    @Test func tablesAlignTheirColumns() {
        var table = TextTable("name", "ms")
        table.add("a long name", "7")
        table.add("b", "1234")
        #expect(table.text == "name           ms\na long name     7\nb            1234")
    }

    @Test func noiseIsTheSameForTheSameSeedAndAsLoudAsItSays() {
        let voices = [[Float]](repeating: (0..<4_000).map { Float($0 % 50) / 50 - 0.5 }, count: 2)
        for noise in Noise.allCases {
            let first = noise.samples(16_000, seed: 3, voices: voices)
            #expect(first == noise.samples(16_000, seed: 3, voices: voices))
            #expect(first != noise.samples(16_000, seed: 4, voices: voices))
            let power = first.reduce(0) { $0 + $1 * $1 } / 16_000
            #expect(abs(power - 1) < 0.01, "\(noise)")
        }
    }

    @Test func pinkNoiseHasMorePowerBelow() {
        func slope(_ noise: Noise) -> Float {
            let samples = noise.samples(16_000, seed: 1)
            let differences = zip(samples, samples.dropFirst()).map { $1 - $0 }
            return differences.reduce(0) { $0 + $1 * $1 } / samples.reduce(0) { $0 + $1 * $1 }
        }
        // White noise's differences have twice its power.
        #expect(abs(slope(.white) - 2) < 0.1)
        #expect(slope(.pink) < 0.8)
    }
}
