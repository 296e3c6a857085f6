import Foundation
import ParleyCore
import Testing

@testable import ParleyEmbedded

/// The three engines that listen, with the recorded callers.
@Suite("Ears", .serialized)
struct EarsTests {
    private static let pool = ComputePool(threads: 2, load: ComputeLoad())
    private static let everyone = ["avail_patel_tomorrow", "book_two", "heart_doctor", "one_breath", "cancel_john"]

    // MARK: Voice activity

    private func probabilities(_ samples: [Float]) async throws -> [Float] {
        let detector = try SileroVAD(modelPath: TestModels.path("silero-vad/silero_vad.onnx"), pool: Self.pool)
        var state = detector.makeState()
        var result: [Float] = []
        for start in stride(from: 0, through: samples.count - 512, by: 512) {
            result.append(
                try await detector.speechProbability(of: Array(samples[start..<start + 512]), state: &state))
        }
        return result
    }

    @Test(arguments: everyone) func speechIsToldFromSilence(name: String) async throws {
        let speech = try Recordings.samples(name)
        let found = try await probabilities(Recordings.silence(1) + speech + Recordings.silence(1))
        let first = found.firstIndex { $0 >= 0.5 } ?? 0
        // 31 windows of silence come before.
        #expect((30...48).contains(first), "\(first)")
        #expect(found.suffix(20).allSatisfy { $0 < 0.35 })
        let inside = found[31..<31 + speech.count / 512]
        #expect(inside.filter { $0 >= 0.5 }.count * 2 > inside.count)
    }

    @Test func noiseAndTonesAreNotSpeech() async throws {
        var generator = SystemRandomNumberGenerator()
        let noise = (0..<32_000).map { _ in Float.random(in: -0.05...0.05, using: &generator) }
        let hum = (0..<32_000).map { 0.2 * Float(sin(2 * Double.pi * 50 * Double($0) / 16_000)) }
        for sound in [noise, hum] {
            let found = try await probabilities(sound)
            #expect(found.filter { $0 >= 0.5 }.count <= 2, "\(found.filter { $0 >= 0.5 }.count) of \(found.count)")
        }
    }

    @Test func callsDoNotHearEachOther() async throws {
        let detector = try SileroVAD(modelPath: TestModels.path("silero-vad/silero_vad.onnx"), pool: Self.pool)
        let speech = try Recordings.samples("book_two")
        let alone = try await probabilities(speech)
        var (mine, other) = (detector.makeState(), detector.makeState())
        for (index, start) in stride(from: 0, through: speech.count - 512, by: 512).enumerated() {
            _ = try await detector.speechProbability(of: Array(repeating: 0.3, count: 512), state: &other)
            let found = try await detector.speechProbability(of: Array(speech[start..<start + 512]), state: &mine)
            #expect(abs(found - alone[index]) < 1e-4)
        }
    }

    @Test func aWindowThatIsNoneIsAnErrorAndNonsenseIsSilence() async throws {
        let detector = try SileroVAD(modelPath: TestModels.path("silero-vad/silero_vad.onnx"), pool: Self.pool)
        var state = detector.makeState()
        await #expect(throws: ONNXError.self) { try await detector.speechProbability(of: [0, 0], state: &state) }
        let found = try await detector.speechProbability(of: Array(repeating: .nan, count: 512), state: &state)
        #expect(found < 0.3)
    }

    // MARK: End of turn

    @Test(arguments: [("avail_patel_tomorrow", true), ("book_two", true), ("yes_cancel", true), ("thinking_pause_a", false)])
    func aFinishedTurnIsToldFromAnOpenOne(name: String, isOver: Bool) async throws {
        let detector = try SmartTurnDetector(
            modelPath: TestModels.path("smart-turn/smart-turn-v3.2-cpu.onnx"), pool: Self.pool)
        let audio = try Recordings.samples(name) + Recordings.silence(0.2)
        let probability = try await detector.completionProbability(audio: audio, words: "")
        #expect((probability >= 0.5) == isOver, "\(probability)")
    }

    @Test(arguments: [0, 1, 150, 128_000, 300_000])
    func audioOfAnyLengthIsJudged(count: Int) async throws {
        let detector = try SmartTurnDetector(
            modelPath: TestModels.path("smart-turn/smart-turn-v3.2-cpu.onnx"), pool: Self.pool)
        let probability = try await detector.completionProbability(audio: Array(repeating: 0, count: count), words: "")
        #expect((0...1).contains(probability))
    }

    // MARK: Recognition

    private static func recognizer() throws -> MoonshineRecognizer {
        try MoonshineRecognizer(
            files: MoonshineFiles(directory: TestModels.directory.appendingPathComponent("moonshine-tiny-en")), pool: pool)
    }

    @Test func theRecordedCallersAreUnderstood() async throws {
        let recognizer = try Self.recognizer()
        var rate = WordErrorRate()
        for entry in try Recordings.manifest() where entry.file != "uh_huh.wav" {
            let name = entry.file.replacingOccurrences(of: ".wav", with: "")
            let heard = try await recognizer.transcribe(try Recordings.samples(name) + Recordings.silence(0.3))
            rate.add(said: entry.text, heard: heard)
        }
        // Names and half-second answers are what it mishears.
        #expect(rate.rate <= 0.15, "\(rate)")
    }

    @Test func wordsComeWhileTheyAreSpokenAndTheLastOnesWithTheEnd() async throws {
        let stream = try #require(try await Self.recognizer().openStream() as? any SettlingRecognizerStream)
        let speech = try Recordings.samples("one_breath")
        var texts: [String] = []
        let utterance = Utterance(1, of: stream, at: 0)
        for start in stride(from: 0, to: speech.count, by: 512) {
            stream.append(Array(speech[start..<min(start + 512, speech.count)]))
            // The recognizer has all the time it wants, however slow the machine.
            if let transcript = await stream.settled() { texts.append(transcript.text) }
        }
        utterance.pause(at: speech.count)
        let final = try await utterance.end(at: speech.count).words
        await stream.close()
        #expect(final.isFinal && final.text.lowercased().contains("wednesday"), "\(final.text)")
        #expect(texts.count >= 2 && texts.contains { $0.count < final.text.count }, "\(texts)")
    }

    private static func decoder() throws -> MoonshineDecoder {
        try MoonshineDecoder(files: MoonshineFiles(directory: TestModels.directory.appendingPathComponent("moonshine-tiny-en")))
    }

    /// What was written of the beginning, of the whole, and of something else.
    @Test(arguments: ["one_breath", "book_two", "cancel_john"])
    func aGuessSavesTimeAndChangesNothing(name: String) throws {
        let decoder = try Self.decoder()
        let speech = try Recordings.samples(name)
        let plain = try decoder.decode(speech)
        #expect(!plain.text.isEmpty && !plain.tokens.isEmpty)
        let beginning = try decoder.decode(Array(speech[..<(speech.count * 2 / 3)])).tokens
        for guess in [plain.tokens, beginning, Array(plain.tokens.reversed()), Array(repeating: plain.tokens[0], count: 200)] {
            let guessed = try decoder.decode(speech, guess: guess)
            #expect(WordErrorRate.spokenWords(guessed.text) == WordErrorRate.spokenWords(plain.text))
        }
    }

    /// One pause more or less proves nothing; on the whole the recognizer must know.
    @Test func endsOfSentencesAreToldFromOpenOnes() throws {
        let decoder = try Self.decoder()
        // Where the callers have said "What times does", "… an appointment with a", "… on Wednesday at", "My name is".
        let open = [("avail_patel_tomorrow", 0.78), ("heart_doctor", 2.12), ("one_breath", 2.16), ("cancel_john", 2.5), ("name_maria", 0.62)]
        func logOdds(_ samples: [Float]) throws -> Double {
            let end = try decoder.decode(samples + Recordings.silence(0.1)).sentenceEnd ?? 0
            #expect((0...1).contains(end))
            return log(max(Double(end), 0.001) / max(1 - Double(end), 0.001))
        }
        var (ended, going) = (0.0, 0.0)
        for (name, place) in open {
            let speech = try Recordings.samples(name)
            ended += try logOdds(speech) / Double(open.count)
            going += try logOdds(Array(speech[..<Int(place * 16_000)])) / Double(open.count)
        }
        #expect(ended > 2 && going < ended - 1, "\(ended), \(going)")
        #expect(try decoder.decode(Recordings.silence(1)) == MoonshineDecoder.Recognition())
        #expect(try decoder.decode([.nan, .infinity]) == MoonshineDecoder.Recognition())
    }

    @Test func filesThatAreNoRecognizerAreRefused() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("moonshine-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files = MoonshineFiles(directory: TestModels.directory.appendingPathComponent("moonshine-tiny-en"))
        let tokenizer = try Data(contentsOf: URL(fileURLWithPath: files.tokenizer))
        let cut = folder.appendingPathComponent("tokenizer.bin")
        try tokenizer.dropLast(7).write(to: cut)
        files.tokenizer = cut.path
        #expect(throws: MoonshineError.self) { try MoonshineDecoder(files: files) }
        files = MoonshineFiles(directory: TestModels.directory.appendingPathComponent("moonshine-tiny-en"))
        swap(&files.encoder, &files.decoder)
        #expect(throws: MoonshineError.self) { try MoonshineDecoder(files: files) }
    }

    @Test func silenceHasNoWords() async throws {
        let stream = try await Self.recognizer().openStream()
        let utterance = Utterance(1, of: stream, at: 0)
        stream.append(Recordings.silence(1))
        utterance.pause(at: 16_000)
        let final = try await utterance.end(at: 16_000).words
        await stream.close()
        #expect(WordErrorRate.spokenWords(final.text).isEmpty, "\(final.text)")
    }

    @Test func twoCallsAtOnceAreHeardApart() async throws {
        let recognizer = try Self.recognizer()
        let names = ["book_two", "cancel_john", "book_two", "heart_doctor"]
        let alone = try await names.asyncMap { try await recognizer.transcribe(try Recordings.samples($0)) }
        let together = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for (index, name) in names.enumerated() {
                group.addTask { (index, try await recognizer.transcribe(try Recordings.samples(name))) }
            }
            return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        for (index, text) in alone.enumerated() { #expect(together[index] == text) }
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
