import Foundation
import ParleyCore
import Testing

@testable import ParleyEmbedded

@Suite(.serialized) struct HibariSynthesizerTests {
    private static func make() throws -> HibariSynthesizer {
        try HibariSynthesizer(directory: HibariFiles.directory, pool: ComputePool(threads: 2))
    }

    private static func speak(_ text: String, with voice: HibariSynthesizer) async throws -> (samples: [Float], words: [WordTime], pieces: Int) {
        var result: (samples: [Float], words: [WordTime], pieces: Int) = ([], [], 0)
        for try await audio in voice.synthesize(SpeechChunk(replyID: 1, index: 0, text: text)) {
            for word in audio.words { #expect(word.start < result.samples.count + max(1, audio.samples.count)) }
            result.samples += audio.samples
            result.words += audio.words
            result.pieces += 1
        }
        return result
    }

    @Test func silenceAtTheEndsIsShort() async throws {
        let voice = try Self.make()
        for text in ["Sure, let me check that for you.", "Okay!", "It's ready", "Yes, I have six o'clock. Or seven?"] {
            let (samples, _, _) = try await Self.speak(text, with: voice)
            let first = try #require(samples.firstIndex { abs($0) >= SpeechTrimmer.audible })
            let last = try #require(samples.lastIndex { abs($0) >= SpeechTrimmer.audible })
            #expect(first <= 480, "\(text)")
            #expect(1900...2880 ~= samples.count - 1 - last, "\(text): \(samples.count - 1 - last)")
            #expect(samples.allSatisfy { abs($0) < 1 })
            #expect(samples.contains { abs($0) > 0.1 })
        }
    }

    @Test func theFirstPieceComesBeforeTheRest() async throws {
        let (samples, _, pieces) = try await Self.speak(
            "I have an opening with Doctor Nakamura on Thursday at ten thirty.", with: try Self.make())
        #expect(pieces >= 5)
        #expect(samples.count > 2 * 24_000)
    }

    @Test func theSameTextSoundsTheSame() async throws {
        let first = try await Self.speak("See you on Monday.", with: try Self.make())
        let second = try await Self.speak("See you on Monday.", with: try Self.make())
        #expect(first.samples == second.samples)
    }

    @Test(arguments: ["", "   ", "...", "?!", "😊 👍", "—", "\u{0301}", "(*)", "\u{200B}\n\n", "“”"])
    func whatCannotBeSaidIsSilent(text: String) async throws {
        let (samples, words, _) = try await Self.speak(text, with: try Self.make())
        #expect(samples.isEmpty)
        #expect(words.isEmpty)
    }

    @Test func wordsComeInOrderAndCoverTheSpeech() async throws {
        let text = "Thank you, Mr. Smith. Your copay is $25 on May 5th!"
        let (samples, words, _) = try await Self.speak(text, with: try Self.make())
        #expect(words.map(\.word) == text.split(separator: " ").map(String.init))
        #expect(zip(words, words.dropFirst()).allSatisfy { $0.end <= $1.start })
        #expect(words.allSatisfy { $0.start < $0.end })
        let last = try #require(words.last)
        #expect(last.end <= samples.count)
        #expect(last.end > samples.count * 3 / 4)
        #expect(words[0].start == SpeechTrimmer.leadIn)
    }

    @Test func aVeryLongSentenceIsSpokenInParts() async throws {
        let text = Array(repeating: "the doctor will see you on the second floor of the building", count: 12)
            .joined(separator: ", ")
        let (samples, words, _) = try await Self.speak(text, with: try Self.make())
        #expect(samples.count > 24_000 * 25)
        #expect(words.count == text.split(separator: " ").count)
        #expect(zip(words, words.dropFirst()).allSatisfy { $0.start <= $1.start })
    }

    @Test func oneLongWordIsNoTrap() async throws {
        let (samples, _, _) = try await Self.speak(String(repeating: "bla", count: 400), with: try Self.make())
        #expect(!samples.isEmpty)
        let digits = try await Self.speak(String(repeating: "9", count: 60), with: try Self.make())
        #expect(digits.samples.count > 24_000 * 5)
    }

    @Test func noTextIsATrap() throws {
        let phonemizer = try Phonemizer(directory: HibariFiles.directory)
        var state: UInt64 = 42
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let usual = Array("aAbMsTt019 ,.-:/'’\"$€%#@()&+°²½éÑ—…–!?_*\\=<>~|^[]\u{0301}\u{00A0}\u{200D}你😊١".unicodeScalars)
        for _ in 0..<3000 {
            let text = ScalarString((0..<random(14)).map { _ in usual[random(usual.count)] }).string
            for sentence in phonemizer.sentences(in: text) { _ = try phonemizer.phonemes(for: sentence) }
        }
        for text in ["$", "$.", "-", "1st's", "0th", ".5", "5.", "1,,2", "$0.00", "$.5", "-1", "--1", "1-", "A-1-B", "'s", "s'"] {
            _ = try phonemizer.phonemes(for: text)
        }
    }

    @Test func aListenerThatLeavesEndsTheWork() async throws {
        let pool = ComputePool(threads: 1)
        let voice = try HibariSynthesizer(directory: HibariFiles.directory, pool: pool)
        let text = Array(repeating: "This goes on for a while.", count: 40).joined(separator: " ")
        for try await _ in voice.synthesize(SpeechChunk(replyID: 1, index: 0, text: text)) { break }
        // The pool has one thread: this would wait for forty sentences, some 2 s of work.
        let clock = ContinuousClock()
        let start = clock.now
        _ = try await pool.run(.background) { 0 }
        #expect(clock.now - start < .seconds(1))
    }

    @Test func missingFilesAreNamed() throws {
        let error = #expect(throws: HibariError.self) {
            try HibariSynthesizer(directory: URL(fileURLWithPath: "/nowhere"), pool: ComputePool(threads: 1))
        }
        #expect(error?.code == .data)
        #expect(error?.description.contains("normalize.json") == true)
    }

    @Test func figures() async throws {
        let clock = ContinuousClock()
        let begin = clock.now
        let voice = try HibariSynthesizer(directory: HibariFiles.directory, pool: ComputePool(threads: 1))
        print("load \(clock.now - begin)")
        for text in ["Sure, let me check that for you.", "I have an opening with Doctor Nakamura on Thursday at ten thirty, or on Friday at two in the afternoon; which one would suit you better?"] {
            var firsts: [Duration] = []
            var wholes: [Duration] = []
            var count = 0
            for _ in 0..<11 {
                let start = clock.now
                var first: Duration?
                count = 0
                for try await audio in voice.synthesize(SpeechChunk(replyID: 1, index: 0, text: text)) {
                    first = first ?? (clock.now - start)
                    count += audio.samples.count
                }
                firsts.append(first ?? .zero)
                wholes.append(clock.now - start)
            }
            firsts.sort()
            wholes.sort()
            print("\(count) samples: first audio median \(firsts[5]) best \(firsts[0]), whole median \(wholes[5]) best \(wholes[0])")
        }
        let start = clock.now
        for _ in 0..<20 { _ = try await voice.phonemes(for: "I have an opening with Dr. Nakamura on Thursday at 10:30, or on Friday.") }
        print("phonemes \((clock.now - start) / 20)")
    }
}
