import Foundation
import Testing

@testable import ParleyAudio

@Suite("WAV files")
struct WAVFileTests {
    /// A second of 440 Hz at half of full scale.
    static func tone(rate: Int) -> [Double] {
        (0..<rate).map { 0.5 * sin(2 * .pi * 440 * Double($0) / Double(rate)) }
    }

    /// A file of `channels` equal channels; `codec` is 1 for integers and 3 for floats.
    static func file(_ samples: [Double], rate: Int, channels: Int = 1, bits: Int = 16, codec: Int = 1) -> [UInt8] {
        var data: [UInt8] = []
        for sample in samples {
            for _ in 0..<channels {
                switch (codec, bits) {
                case (3, 32): data += little(UInt64(Float(sample).bitPattern), 4)
                case (3, _): data += little(sample.bitPattern, 8)
                case (_, 8): data.append(UInt8(sample * 127 + 128))
                default:
                    let scaled = Int64(sample * Double(Int64(1) << (bits - 1)))
                    data += little(UInt64(bitPattern: scaled), bits / 8)
                }
            }
        }
        let align = channels * bits / 8
        return Array("RIFF".utf8) + little(UInt64(36 + data.count), 4) + Array("WAVEfmt ".utf8) + little(16, 4)
            + little(UInt64(codec), 2) + little(UInt64(channels), 2) + little(UInt64(rate), 4)
            + little(UInt64(rate * align), 4) + little(UInt64(align), 2) + little(UInt64(bits), 2)
            + Array("data".utf8) + little(UInt64(data.count), 4) + data
    }

    private static func little(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }

    @Test(arguments: [(1, 16, 1), (2, 16, 1), (6, 16, 1), (1, 8, 1), (1, 24, 1), (2, 24, 1), (1, 32, 1), (1, 32, 3), (1, 64, 3)])
    func everyUsualFormIsHeardAlike(channels: Int, bits: Int, codec: Int) throws {
        let tone = Self.tone(rate: 44_100)
        let wav = try WAVFile(bytes: Self.file(tone, rate: 44_100, channels: channels, bits: bits, codec: codec))
        #expect(wav.sampleRate == 44_100)
        #expect(wav.samples.count == 44_100)
        // 8 bits have steps of 1/128.
        let worst = zip(wav.samples, tone).map { abs(Double($0) - $1) }.max() ?? 1
        #expect(worst < (bits == 8 ? 0.02 : 0.001), "\(worst)")
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let samples = Self.tone(rate: 16_000).map { Float($0) }
        let wav = try WAVFile(bytes: WAVFile(samples: samples, sampleRate: 16_000).encoded())
        #expect(wav.sampleRate == 16_000)
        #expect(zip(wav.samples, samples).allSatisfy { abs($0 - $1) < 1.0 / 32_000 })
    }

    @Test func stereoKeepsItsSidesApart() throws {
        let bytes = WAVFile.encodeStereo(left: [0.5, 0.5], right: [-0.25, -0.25], sampleRate: 24_000)
        // Read as one voice, it is the mean of the two.
        let wav = try WAVFile(bytes: bytes)
        #expect(wav.samples.allSatisfy { abs($0 - 0.125) < 0.001 })
    }

    @Test func aFileThatWasCutShortGivesWhatItHas() throws {
        let whole = Self.file(Self.tone(rate: 16_000), rate: 16_000)
        let wav = try WAVFile(bytes: Array(whole.prefix(whole.count / 2 + 1)))
        #expect((7_900...8_000).contains(wav.samples.count))
    }

    @Test(arguments: [
        ([], "empty"), (Array("RIFF".utf8), "not a WAV"), (Array(repeating: 7, count: 4_000), "not a WAV"),
        (Array("RIFF\u{24}\0\0\0WAVE".utf8), "cut short"),
        (Array(WAVFileTests.file([0], rate: 16_000).prefix(30)), "cut short"),
        (Array(WAVFileTests.file([], rate: 16_000).prefix(36)), "no audio"),
    ] as [([UInt8], String)])
    func whatCannotBeReadIsSaidInALine(bytes: [UInt8], says: String) {
        let error = #expect(throws: WAVError.self) { try WAVFile(bytes: bytes) }
        let text = error?.description ?? ""
        #expect(text.contains(says), "\(text)")
        #expect(!text.contains("\n"))
    }

    @Test(arguments: [(22, 0), (22, 1_000), (24, 0), (34, 0), (34, 7), (20, 99)])
    func numbersThatMakeNoSenseAreErrors(offset: Int, value: Int) {
        var bytes = Self.file([0, 0.5, 0], rate: 16_000)
        for index in 0..<(offset == 24 ? 4 : 2) { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
        #expect(throws: WAVError.self) { try WAVFile(bytes: bytes) }
    }

    @Test func noBytesAtAllCanCrashIt() throws {
        var generator = SplitMix(seed: 1)
        let whole = Self.file(Self.tone(rate: 800), rate: 8_000, channels: 2)
        var read = 0
        for _ in 0..<3_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<64, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            if let wav = try? WAVFile(bytes: Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))) {
                read += 1
                #expect(wav.samples.allSatisfy { $0.isFinite })
            }
        }
        // Some of them are still files.
        #expect(read > 100)
    }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
