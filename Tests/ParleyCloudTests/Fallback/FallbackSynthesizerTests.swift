import ParleyCore
import Synchronization
import TestSupport
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct FallbackSynthesizerTests {
    typealias Script = [Step<SynthesizedAudio>]

    /// Speaks by its scripts; every sample it makes carries its mark.
    final class FakeVoice: SpeechSynthesizer {
        let scripts: Scripts<SynthesizedAudio>
        let sampleRate: Int
        let asked = Mutex<[SpeechChunk]>([])

        init(_ scripts: [Script], sampleRate: Int = 24_000, clock: CallClock) {
            self.scripts = Scripts(scripts, clock: clock)
            self.sampleRate = sampleRate
        }

        func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
            asked.withLock { $0.append(chunk) }
            return scripts.stream()
        }
    }

    static let deadlines = EngineDeadlines(firstOutput: .seconds(1), stall: .milliseconds(500), open: .seconds(1))

    /// A second of audio with these words in it, evenly.
    static func second(_ words: [String] = [], from first: Int = 0, mark: Float = 0.25, rate: Int = 24_000) -> Step<SynthesizedAudio> {
        let length = words.isEmpty ? rate : rate / words.count
        let times = words.enumerated().map {
            WordTime(word: $1, start: first + $0 * length, end: first + ($0 + 1) * length)
        }
        return .emit(SynthesizedAudio(samples: Array(repeating: mark, count: rate), words: times))
    }

    struct Spoken: Sendable {
        var samples: [Float] = []
        var words: [WordTime] = []
        var failed = false
        var firstAudio: Duration?
    }

    final class Bench: Sendable {
        let manual = VirtualClock()
        let clock: CallClock
        let notes = Notes()
        let voices: [FakeVoice]
        let synthesizer: FallbackSynthesizer

        init(_ scripts: [[Script]], rates: [Int] = [24_000, 24_000, 24_000]) {
            clock = CallClock(manual)
            let clock = clock
            voices = zip(scripts, rates).map { FakeVoice($0, sampleRate: $1, clock: clock) }
            synthesizer = FallbackSynthesizer(
                .of(voices, stage: .synthesizer, deadlines: deadlines, clock: clock, observer: notes))
        }

        func speak(_ chunks: [SpeechChunk]) async -> [Spoken] {
            await manual.runAlone {
                var all: [Spoken] = []
                for chunk in chunks {
                    var spoken = Spoken()
                    do {
                        for try await audio in self.synthesizer.synthesize(chunk) {
                            if spoken.firstAudio == nil { spoken.firstAudio = self.clock.now }
                            spoken.samples += audio.samples
                            spoken.words += audio.words
                        }
                    } catch {
                        spoken.failed = true
                    }
                    all.append(spoken)
                }
                return all
            }
        }

        func speak(_ text: String) async -> Spoken {
            await speak([SpeechChunk(replyID: 1, index: 0, text: text)])[0]
        }

        func texts(_ voice: Int) -> [String] { voices[voice].asked.withLock { $0.map(\.text) } }
    }

    // MARK: Whom it asks

    @Test func theFirstVoiceSpeaksAndNoOtherIsAsked() async {
        let bench = Bench([[[Self.second(["Hello", "there."])]], [[Self.second()]]])
        let spoken = await bench.speak("Hello there.")
        #expect(spoken.samples.count == 24_000)
        #expect(spoken.words.map(\.word) == ["Hello", "there."])
        #expect(bench.texts(1).isEmpty)
    }

    @Test(arguments: [[Step<SynthesizedAudio>.hang], [.emit(SynthesizedAudio(samples: [])), .hang], [.fail(.unauthorized)]])
    func aVoiceThatMakesNothingIsReplaced(script: Script) async {
        let bench = Bench([[script], [[Self.second()]]])
        let spoken = await bench.speak("Hello there.")
        #expect(spoken.samples.count == 24_000)
        #expect(bench.texts(1) == ["Hello there."])
        #expect(bench.voices[0].scripts.inProgress == 0)
        if case .hang? = script.last { #expect(spoken.firstAudio == .seconds(1)) }
    }

    @Test func aVoiceThatEndsWithoutAudioIsTriedAgainAndThenReplaced() async {
        let bench = Bench([[[]], [[Self.second()]]])
        #expect(await bench.speak("Hello there.").samples.count == 24_000)
        #expect(bench.notes.story == "first empty, first empty, first → second, second answered")
    }

    @Test func aDashNeedsNoAudio() async {
        let bench = Bench([[[]], [[Self.second()]]])
        let spoken = await bench.speak("—")
        #expect(spoken.samples.isEmpty && !spoken.failed)
        #expect(bench.texts(1).isEmpty)
    }

    @Test func whenNoVoiceIsLeftTheReplyIsToldSo() async {
        let bench = Bench([[[.fail(.unauthorized)]], [[.hang]]])
        #expect(await bench.speak("Hello there.").failed)
        #expect(bench.notes.story.hasSuffix("exhausted"))
    }

    // MARK: In the middle of a chunk

    @Test(arguments: [Step<SynthesizedAudio>.fail(.closed), .hang])
    func theNextVoiceSpeaksOnlyTheRest(end: Step<SynthesizedAudio>) async {
        let words = ["Dr.", "Lee", "is", "in"]
        let bench = Bench([
            [[Self.second(words), end]],
            [[Self.second(["on", "Monday."], mark: 0.5)]],
        ])
        let spoken = await bench.speak("Dr. Lee is in on Monday.")
        #expect(bench.texts(1) == ["on Monday."])
        #expect(spoken.words.map(\.word) == ["Dr.", "Lee", "is", "in", "on", "Monday."])
        // The second voice's times stand behind what the first has spoken.
        #expect(spoken.words.map(\.start) == [0, 6_000, 12_000, 18_000, 24_000, 36_000])
        #expect(spoken.samples.count == 48_000)
        // Nothing of what was said is asked for again, though the failure was a passing one.
        #expect(bench.texts(0).count == 1)
    }

    @Test func aWordBrokenOffCountsWhenMostOfItWasHeard() async {
        // Times for two seconds, audio for one: "is" ends at 1.2 s, "in" begins there.
        let times = [("Dr.", 0, 9_600), ("Lee", 9_600, 19_200), ("is", 19_200, 28_000), ("in", 28_000, 40_000)]
            .map { WordTime(word: $0.0, start: $0.1, end: $0.2) }
        let audio = SynthesizedAudio(samples: Array(repeating: 0.25, count: 24_000), words: times)
        let bench = Bench([[[.emit(audio), .fail(.closed)]], [[Self.second()]]])
        _ = await bench.speak("Dr. Lee is in.")
        #expect(bench.texts(1) == ["in."])
    }

    @Test func withoutWordTimesTheRestIsEstimated() async {
        // A second of 29 characters that take two, at the usual pace.
        let bench = Bench([[[Self.second(), .fail(.closed)]], [[Self.second()]]])
        _ = await bench.speak("Doctor Lee sees you on Monday.")
        #expect(bench.texts(1) == ["you on Monday."])
    }

    @Test func anEnginesOwnPaceIsLearned() async {
        // It has spoken 10 characters in a second: half of 20 is said in the next.
        let bench = Bench([[[Self.second()], [Self.second(), .fail(.closed)]], [[Self.second()]]])
        _ = await bench.speak([
            SpeechChunk(replyID: 1, index: 0, text: "Ten chars."), SpeechChunk(replyID: 1, index: 1, text: "Four four four fours"),
        ])
        #expect(bench.texts(1) == ["four fours"])
    }

    /// An HTTP answer of bare samples that was cut off ends like any other.
    @Test func audioThatIsMuchTooShortWasCutOff() async {
        let bench = Bench([[[Self.second(), Self.second()], [Self.second()]], [[Self.second()]]])
        let spoken = await bench.speak([
            SpeechChunk(replyID: 1, index: 0, text: "Good morning to you all, dear guests."),
            SpeechChunk(replyID: 1, index: 1, text: "Our doctors are in from nine to five on every day of the week."),
        ])
        #expect(spoken.allSatisfy { !$0.failed })
        #expect(bench.texts(1) == ["from nine to five on every day of the week."])
        #expect(bench.notes.story.hasSuffix("first closed, first → second, second answered"))
    }

    @Test func aVoiceThatOnlyForgetsToEndHasSaidEverything() async {
        let bench = Bench([[[Self.second(["Hello", "there."]), .hang]], [[Self.second()]]])
        let spoken = await bench.speak("Hello there.")
        #expect(!spoken.failed)
        #expect(spoken.samples.count == 24_000)
        #expect(bench.texts(1).isEmpty)
        #expect(bench.notes.story.contains("first stalled"))
    }

    @Test func threeVoicesShareAChunk() async {
        let bench = Bench([
            [[Self.second(["One", "two"]), .fail(.closed)]],
            [[Self.second(["three", "four"]), .fail(.closed)]],
            [[Self.second(["five"])]],
        ])
        let spoken = await bench.speak("One two three four five")
        #expect(spoken.words.map(\.word) == ["One", "two", "three", "four", "five"])
        #expect(spoken.words.map(\.start) == [0, 12_000, 24_000, 36_000, 48_000])
    }

    // MARK: One voice for a reply

    @Test func aReplyKeepsTheVoiceItFellBackTo() async {
        let bench = Bench([[[.fail(.unavailable)], [.fail(.unavailable)], [Self.second()]], [[Self.second()]]])
        _ = await bench.speak([
            SpeechChunk(replyID: 1, index: 0, text: "One."), SpeechChunk(replyID: 1, index: 1, text: "Two."),
            SpeechChunk(replyID: 2, index: 0, text: "Three."),
        ])
        #expect(bench.texts(0) == ["One.", "One.", "Three."])
        #expect(bench.texts(1) == ["One.", "Two."])
    }

    @Test func theVoiceThatFailedBeforeIsBetterThanSilence() async {
        let bench = Bench([
            [[.fail(.rejected)], [Self.second()]], [[Self.second()], [.fail(.rejected)]],
        ])
        let spoken = await bench.speak([
            SpeechChunk(replyID: 1, index: 0, text: "One."), SpeechChunk(replyID: 1, index: 1, text: "Two."),
        ])
        #expect(spoken.allSatisfy { !$0.failed && $0.samples.count == 24_000 })
        #expect(bench.texts(0) == ["One.", "Two."])
    }

    // MARK: Sample rates

    @Test func anotherRateIsConverted() async {
        let bench = Bench([[[.fail(.unauthorized)]], [[Self.second(["Hello", "there."], rate: 16_000)]]], rates: [24_000, 16_000])
        let spoken = await bench.speak("Hello there.")
        #expect(abs(spoken.samples.count - 24_000) <= 1)
        #expect(spoken.words.map(\.start) == [0, 12_000])
        #expect(spoken.words.map(\.end) == [12_000, 24_000])
    }
}
