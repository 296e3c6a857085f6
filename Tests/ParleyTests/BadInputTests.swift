import Foundation
import ParleyAudio
import ParleyCore
import Testing

/// What a user may hand to the commands by mistake: an answer or one clear line, never a crash.
@Suite("Bad input to the commands", .serialized)
final class BadInputTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("parley-input-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// `book_two.wav` in another form.
    private func recording(rate: Int, channels: Int = 1, bits: Int = 16) throws -> [UInt8] {
        let samples = try WAVFile(samples: TestEngines.recording("book_two"), sampleRate: 16_000).resampled(to: rate).samples
        var data: [UInt8] = []
        for sample in samples {
            let value = Int32(sample * Float(Int32(1) << (bits - 1)))
            for _ in 0..<channels {
                for byte in 0..<bits / 8 { data.append(UInt8(truncatingIfNeeded: value >> (8 * Int32(byte)))) }
            }
        }
        func little(_ value: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        let align = channels * bits / 8
        return Array("RIFF".utf8) + little(36 + data.count, 4) + Array("WAVEfmt ".utf8) + little(16, 4) + little(1, 2)
            + little(channels, 2) + little(rate, 4) + little(rate * align, 4) + little(align, 2) + little(bits, 2)
            + Array("data".utf8) + little(data.count, 4) + data
    }

    @Test(arguments: [(16_000, 2, 16), (44_100, 1, 16), (16_000, 1, 24), (48_000, 2, 24), (8_000, 1, 16)])
    func otherFormsOfAudioAreUnderstood(rate: Int, channels: Int, bits: Int) async throws {
        let path = try file("other.wav", try recording(rate: rate, channels: channels, bits: bits))
        let outcome = try await Executable.run(["transcribe", path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(WordErrorRate.spokenWords(outcome.output).contains("two"), "\(outcome.output)")
    }

    @Test func aFileThatWasCutShortIsHeardAsFarAsItGoes() async throws {
        let whole = try recording(rate: 16_000)
        let outcome = try await Executable.run(["transcribe", try file("cut.wav", Array(whole.prefix(whole.count * 4 / 5 + 1)))])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.lowercased().contains("great"), "\(outcome.output)")
    }

    @Test(arguments: ["transcribe", "call"]) func whatIsNoAudioIsOneLineAndStatusTwo(command: String) async throws {
        let header = Array(try recording(rate: 16_000).prefix(44))
        let paths = [
            try file("empty.wav", []), try file("half-a-header.wav", Array(header.prefix(20))),
            try file("no-samples.wav", Array(header.prefix(36))), try file("text.wav", Array("Hello, I am no audio.\n".utf8)),
            try file("noise.wav", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }),
            folder.appendingPathComponent("missing.wav").path, folder.path,
        ]
        for path in paths {
            let outcome = try await Executable.run([command, path])
            let name = URL(fileURLWithPath: path).lastPathComponent
            #expect(outcome.status == 2, "\(name): \(outcome.status) \(outcome.errors)")
            #expect(outcome.output.isEmpty)
            let lines = outcome.errors.split(separator: "\n")
            #expect(lines.count == 1 && outcome.errors.contains(name), "\(name): \(outcome.errors)")
        }
    }

    @Test(arguments: [
        ["call"], ["call", "x.wav", "--now", "yesterday"], ["say"], ["say", "Hello."], ["serve", "--port", "99999"],
        ["serve", "--port", "many"], ["fly"], ["models", "remove"],
        ["bench", "turns", "--only", "everything"], ["bench", "turns", "--recordings", "/nowhere"],
        ["bench", "turns", "--html", "/nowhere/turns.html"], ["bench", "latency", "--calls", "0"],
        ["bench", "latency", "--html", "/nowhere/latency.html"],
    ])
    func badUsageIsStatusTwo(arguments: [String]) async throws {
        let outcome = try await Executable.run(arguments)
        #expect(outcome.status == 2, "\(outcome.status): \(outcome.errors)")
        #expect(outcome.errors.hasPrefix("Error:") || outcome.errors.hasPrefix("parley:"), "\(outcome.errors)")
    }

    // MARK: Models

    @Test func missingModelsAreNamedWithWhatToRun() async throws {
        let outcome = try await Executable.run(["say", "Hello there.", "--out", folder.appendingPathComponent("x.wav").path], environment: ["PARLEY_MODELS": folder.appendingPathComponent("none").path])
        expectModelError(outcome, names: "hibari")
    }

    @Test func aModelFileThatWasCutShortIsNamed() async throws {
        let models = try linkedModels()
        let file = models.appendingPathComponent("silero-vad/silero_vad.onnx")
        try FileManager.default.removeItem(at: file)
        try Data(contentsOf: TestEngines.models.appendingPathComponent("silero-vad/silero_vad.onnx")).prefix(1_000).write(to: file)
        let outcome = try await Executable.run(
            ["transcribe", try self.file("a.wav", try recording(rate: 16_000))], environment: ["PARLEY_MODELS": models.path])
        expectModelError(outcome, names: "silero-vad")
    }

    @Test func aModelFileWithWrongBytesIsNamed() async throws {
        let models = try linkedModels()
        let file = models.appendingPathComponent("silero-vad/silero_vad.onnx")
        let size = try Data(contentsOf: file).count
        try FileManager.default.removeItem(at: file)
        try Data(repeating: 0x5A, count: size).write(to: file)
        let outcome = try await Executable.run(
            ["transcribe", try self.file("a.wav", try recording(rate: 16_000))], environment: ["PARLEY_MODELS": models.path])
        expectModelError(outcome, names: "silero-vad")
    }

    private func expectModelError(_ outcome: Executable.Outcome, names model: String) {
        #expect(outcome.status == 1, "\(outcome.status)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains(model) && outcome.errors.contains("parley models"), "\(outcome.errors)")
    }

    /// The models, as links, so that one of them can be another file.
    private func linkedModels() throws -> URL {
        let copy = folder.appendingPathComponent("models")
        let files = FileManager.default
        for model in try files.contentsOfDirectory(atPath: TestEngines.models.path) {
            let source = TestEngines.models.appendingPathComponent(model).resolvingSymlinksInPath()
            for case let path as String in try #require(files.enumerator(atPath: source.path)) {
                let (from, to) = (source.appendingPathComponent(path), copy.appendingPathComponent("\(model)/\(path)"))
                var isDirectory: ObjCBool = false
                guard files.fileExists(atPath: from.path, isDirectory: &isDirectory), !isDirectory.boolValue else { continue }
                try files.createDirectory(at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
                try files.createSymbolicLink(at: to, withDestinationURL: from)
            }
        }
        return copy
    }
}
