import Foundation

/// What the network says about one sentence: the parts of its spectrum, 80 frames a second.
struct AcousticFrames: Sendable {
    /// 0 to 12 kHz.
    static let bins = 601

    /// Frames of 12.5 ms.
    var count: Int
    // Each bins × count, a bin's frames side by side.
    /// Natural logarithm of the gain of the harmonics.
    var harmonicGain: [Float]
    /// Their phase, before it is squeezed into ±π.
    var harmonicPhase: [Float]
    /// Natural logarithm of the gain of the noise.
    var noiseGain: [Float]
    /// Natural logarithm of the magnitude of what is neither.
    var freeGain: [Float]
    /// Its phase in radians.
    var freePhase: [Float]
    /// Pitch in Hz, one for each frame; 0 where there is none.
    var pitch: [Float]

    /// How many frames there are up to the last one that is louder than about -58 dB.
    var audibleCount: Int {
        // A frame's mean square from its spectrum: twice the half of it that is here, over the
        // length of the transform and the power of its window (1200 × 450). Every fourth bin will do.
        let threshold: Float = 1.5e-6 * (1200 * 450) / 2 / 4
        let last = (0..<count).last { frame in
            var power: Float = 0
            for bin in stride(from: 1, to: Self.bins, by: 4) {
                let index = bin * count + frame
                // Between harmonics the pulses have little: about a seventh on average.
                if pitch[frame] > 0 { power += 0.15 * exp(2 * min(harmonicGain[index], 7)) }
                power += 2 * exp(2 * min(noiseGain[index], 7)) + exp(2 * min(freeGain[index], 7))
            }
            return power > threshold
        }
        return last.map { $0 + 1 } ?? count
    }
}

/// The network that turns phonemes into the parts of a spectrum (`hibari.onnx`).
final class AcousticModel: Sendable {
    /// More phonemes at once than the network has seen sound worse; longer text is cut.
    static let phonemeLimit = 400

    private let session: ONNXSession
    private let ids: [Unicode.Scalar: Int64]

    /// - Parameter directory: Where `hibari.onnx` and `vocab.json` are.
    /// - Throws: ``ONNXError``; ``HibariError`` with the code `data`.
    init(directory: URL) throws {
        session = try ONNXSession(path: directory.appendingPathComponent("hibari.onnx").path)
        guard Set(session.inputNames) == ["ids", "speed"],
            Set(session.outputNames).isSuperset(of: ["lh", "theta", "ln", "lr", "phi", "f0"])
        else { throw HibariError(.data, "hibari.onnx: this is not the voice's network") }
        var ids: [Unicode.Scalar: Int64] = [:]
        var scanner = try JSONScanner(file: directory.appendingPathComponent("vocab.json"))
        try scanner.members { key, scanner in
            let id = try scanner.number()
            guard key.count == 1, id > 0, id < 1000 else { throw scanner.error("an entry is not a phoneme's number") }
            ids[key[0]] = Int64(id)
        }
        self.ids = ids
    }

    /// The numbers of the phonemes, with the 0 that stands at both ends; nil if none is known.
    func input(for phonemes: ScalarString) -> [Int64]? {
        let known = phonemes.compactMap { ids[$0] }
        return known.isEmpty ? nil : [0] + known + [0]
    }

    /// Runs the network, on the calling thread.
    /// - Parameters:
    ///   - input: From ``input(for:)``.
    ///   - speed: 1 for the voice's own pace, more for faster.
    /// - Throws: ``ONNXError``; ``HibariError`` with the code `synthesis`.
    func frames(for input: [Int64], speed: Float) throws -> AcousticFrames {
        var outputs = try session.run([
            "ids": ONNXTensor(input, shape: [1, input.count]), "speed": ONNXTensor([speed], shape: [1]),
        ])
        guard let pitch = outputs["f0"]?.floats else { throw HibariError(.synthesis, "the network gave no pitch") }
        func part(_ name: String) throws -> [Float] {
            guard let values = outputs.removeValue(forKey: name)?.floats,
                values.count == AcousticFrames.bins * pitch.count
            else { throw HibariError(.synthesis, "the network's output \(name) has the wrong size") }
            return values
        }
        return AcousticFrames(
            count: pitch.count, harmonicGain: try part("lh"), harmonicPhase: try part("theta"),
            noiseGain: try part("ln"), freeGain: try part("lr"), freePhase: try part("phi"), pitch: pitch)
    }
}
