import Foundation
import Testing

@testable import ParleyEmbedded

@Test func dev() throws {
    let dir = URL(fileURLWithPath: "/work/wt/voice/.deps/models/hibari")
    let clock = ContinuousClock()
    let t0 = clock.now
    let model = try AcousticModel(directory: dir)
    print("load", clock.now - t0)
    let phonemes = try String(contentsOfFile: "/work/tmp/voice-ref/ph.txt", encoding: .utf8).split(separator: "\n")
    for round in 0..<2 {
        for (i, ph) in phonemes.enumerated() {
            let a = clock.now
            let input = try #require(model.input(for: ScalarString(String(ph))))
            let frames = try model.frames(for: input, speed: 1)
            let b = clock.now
            if round == 1 { try frames.pitch.withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: "/work/tmp/voice-ref/f0-\(i).f32")) } }
            let renderer = WaveformRenderer(frames, seed: 1)
            var samples: [Float] = []
            var first: Duration?
            while case let piece = renderer.next(), !piece.isEmpty {
                samples += piece
                if first == nil { first = clock.now - a }
            }
            let c = clock.now
            if round == 1 {
                print(i, samples.count, frames.count, "net", b - a, "render", c - b, "first piece", first!)
                try samples.withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: "/work/tmp/voice-ref/swift\(i).f32")) }
            }
        }
    }
}
