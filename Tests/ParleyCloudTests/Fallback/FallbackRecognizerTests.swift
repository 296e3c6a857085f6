import ParleyCore
import Synchronization
import TestSupport
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct FallbackRecognizerTests {
    typealias Script = [Step<String>]

    /// Its streams transcribe by the scripts, one script an utterance; the words are followed by what
    /// the stream was given of it. Speech is made of samples that are their own index, so that what
    /// arrives can be checked.
    final class FakeEar: SpeechRecognizer {
        let scripts: Scripts<String>
        let openings: Scripts<Void>
        let clock: CallClock
        let streams = Mutex<[Stream]>([])

        init(_ scripts: [Script], openings: [[Step<Void>]], clock: CallClock) {
            self.scripts = Scripts(scripts, clock: clock)
            self.openings = Scripts(openings, clock: clock)
            self.clock = clock
        }

        func openStream() async throws -> any RecognizerStream {
            try await openings.perform(openings.next()) { _ in }
            let stream = Stream(scripts: scripts)
            streams.withLock { $0.append(stream) }
            return stream
        }

        var opened: [Stream] { streams.withLock { $0 } }

        final class Stream: RecognizerStream {
            struct State {
                var samples: [Float] = []
                var marks: [String] = []
                var isClosed = false
            }
            let transcripts: AsyncStream<Transcript>
            let output: AsyncStream<Transcript>.Continuation
            let scripts: Scripts<String>
            let state = Mutex(State())

            init(scripts: Scripts<String>) {
                self.scripts = scripts
                (transcripts, output) = AsyncStream.makeStream()
            }

            /// By the value of the sample that stands there, or would if it had come already.
            private func mark(_ name: String, _ sample: Int) {
                state.withLock { $0.marks.append("\(name) \(sample + Int($0.samples.first ?? 0))") }
            }

            func append(_ samples: [Float]) { state.withLock { $0.samples += samples } }
            func begin(_ utterance: Int, at sample: Int) {
                mark("began", sample)
                output.yield(Transcript(text: "partial", utterance: utterance, isFinal: false))
            }
            func pause(_ utterance: Int, at sample: Int) { mark("paused", sample) }
            func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
                mark("final", sample)
                return FinalTranscript { [scripts] in
                    var text = ""
                    try await scripts.perform(scripts.next()) { text += $0 }
                    return Transcript(text: text, utterance: utterance, isFinal: true)
                }
            }
            func discard(_ utterance: Int) { state.withLock { $0.marks.append("discard") } }
            func close() async {
                state.withLock { $0.isClosed = true }
                output.finish()
            }

            var marks: [String] { state.withLock { $0.marks } }
            var isClosed: Bool { state.withLock { $0.isClosed } }
            /// The call's samples that it was given, if they are in order and without a gap.
            var range: Range<Int>? {
                state.withLock { state in
                    guard let first = state.samples.first else { return 0..<0 }
                    let isWhole = state.samples.enumerated().allSatisfy { Int($1) == Int(first) + $0 }
                    return isWhole ? Int(first)..<Int(first) + state.samples.count : nil
                }
            }
        }
    }

    static let deadlines = EngineDeadlines(firstOutput: .seconds(1), open: .seconds(1))

    /// A caller on a call with a fallback recognizer.
    final class Bench: Sendable {
        let manual = VirtualClock()
        let clock: CallClock
        let notes = Notes()
        let ears: [FakeEar]
        let recognizer: FallbackRecognizer

        init(
            _ scripts: [[Script]], openings: [[[Step<Void>]]] = [],
            breaker: CircuitBreaker.Configuration = CircuitBreaker.Configuration(),
            configuration: FallbackRecognizer.Configuration = FallbackRecognizer.Configuration()
        ) {
            clock = CallClock(manual)
            let clock = clock
            ears = scripts.enumerated().map {
                FakeEar($1, openings: $0 < openings.count ? openings[$0] : [], clock: clock)
            }
            recognizer = FallbackRecognizer(
                .of(ears, stage: .recognizer, deadlines: deadlines, clock: clock, observer: notes, breaker: breaker),
                configuration: configuration)
        }

        func hold<Result: Sendable>(_ body: @escaping @Sendable (Caller) async -> Result) async -> Result? {
            await manual.runAlone {
                await TurnObservation.$current.withValue(self.notes) {
                    guard let stream = try? await self.recognizer.openStream() else { return nil }
                    let caller = Caller(stream: stream, clock: self.clock)
                    let result = await body(caller)
                    await stream.close()
                    return result
                }
            }
        }

        func streams(_ ear: Int) -> [FakeEar.Stream] { ears[ear].opened }
    }

    final class Caller: Sendable {
        let stream: any RecognizerStream
        let clock: CallClock
        private let sent = Mutex(0)
        private let utterances = Mutex(0)

        init(stream: any RecognizerStream, clock: CallClock) {
            self.stream = stream
            self.clock = clock
        }

        var position: Int { sent.withLock { $0 } }

        /// Begins to speak.
        func begin() -> Utterance {
            let number = utterances.withLock { utterances in
                utterances += 1
                return utterances
            }
            return Utterance(number, of: stream, at: position)
        }

        /// Sends audio at its own pace, 20 ms at a time.
        func hear(_ time: Duration) async {
            for _ in 0..<time.sampleCount(rate: 16_000) / 320 {
                let start = sent.withLock { sent in
                    defer { sent += 320 }
                    return sent
                }
                stream.append((start..<start + 320).map(Float.init))
                try? await clock.sleep(until: clock.now + .milliseconds(20))
            }
        }

        /// Speaks for so long, and waits for the transcript: its text, `nil` where it failed, and the wait.
        func say(_ time: Duration = .seconds(1)) async -> Heard {
            let utterance = begin()
            await hear(time)
            let end = position
            utterance.pause(at: end)
            await hear(.milliseconds(200))
            let start = clock.now
            let text = try? await utterance.end(at: end).words.text
            return Heard(text: text, wait: clock.now - start)
        }
    }

    struct Heard: Sendable, Equatable {
        var text: String?
        var wait: Duration
    }

    // MARK: The usual course

    @Test func oneStreamHearsTheWholeCall() async {
        let bench = Bench([[[.emit("Hello.")], [.emit("Goodbye.")]], [[.emit("No.")]]])
        let heard = await bench.hold { caller in
            await caller.hear(.seconds(1))
            let first = await caller.say()
            await caller.hear(.seconds(1))
            return [first, await caller.say()]
        }
        #expect(heard?.map(\.text) == ["Hello.", "Goodbye."])
        #expect(bench.streams(0).count == 1)
        #expect(bench.streams(1).isEmpty)
        let stream = bench.streams(0).first
        #expect(stream?.range == 0..<70_400)
        #expect(stream?.marks == ["began 16000", "paused 32000", "final 32000", "began 51200", "paused 67200", "final 67200"])
        #expect(stream?.isClosed == true)
        #expect(bench.notes.answered.withLock { $0 } == ["first", "first"])
    }

    @Test func aCallDoesNotWaitForTheConnection() async {
        let bench = Bench([[[.emit("Hello.")]], [[.emit("No.")]]], openings: [[[.wait(.milliseconds(900))]]])
        let heard = await bench.hold { caller in
            await caller.hear(.milliseconds(200))
            return await caller.say(.milliseconds(400))
        }
        // It had been open for 100 ms at the pause, and was given everything from the first sample.
        #expect(heard?.text == "Hello.")
        #expect(bench.streams(0).first?.range == 0..<12_800)
    }

    @Test func discardedUtterancesAreNobodysWords() async {
        let bench = Bench([[[.emit("Hello.")]]])
        let heard = await bench.hold { caller in
            let sound = caller.begin()
            await caller.hear(.milliseconds(300))
            sound.discard()
            await caller.hear(.milliseconds(300))
            return await caller.say()
        }
        #expect(heard?.text == "Hello.")
        #expect(bench.streams(0).first?.marks.prefix(3) == ["began 0", "discard", "began 9600"])
    }

    @Test func aChainOfOneIsThatEngine() async {
        let bench = Bench([[[.emit("Hello.")], [.fail(.unauthorized)]]])
        let heard = await bench.hold { caller in
            let first = await caller.say()
            return [first, await caller.say()]
        }
        #expect(heard?.map(\.text) == ["Hello.", nil])
        // It is given the frames themselves, and what comes of them is noted as in any chain.
        #expect(bench.streams(0).count == 1 && bench.streams(0).first?.range == 0..<38_400)
        #expect(bench.notes.answered.withLock { $0 } == ["first"])
        #expect(bench.streams(0).first?.isClosed == true)
    }

    // MARK: Fallback

    @Test(arguments: [Step<String>.hang, .fail(.rateLimited)])
    func theNextEngineIsGivenTheUtterancesAudio(step: Step<String>) async {
        let bench = Bench([[[step]], [[.emit("Hello.")]]])
        let heard = await bench.hold { caller in
            await caller.hear(.seconds(2))
            return await caller.say()
        }
        #expect(heard?.text == "Hello.")
        if case .hang = step { #expect(heard?.wait == .seconds(1)) } else { #expect(heard?.wait == .zero) }
        // With half a second from before the speech, and what came behind it. Another may listen for the next utterance.
        let replay = bench.streams(1).first { !$0.marks.isEmpty }
        #expect(replay?.range == 24_000..<51_200)
        #expect(replay?.marks == ["began 32000", "paused 48000", "final 48000"])
        #expect(!bench.streams(1).contains { !$0.isClosed })
        #expect(bench.notes.answered.withLock { $0 } == ["second"])
    }

    @Test func aBrokenConnectionIsTriedAgainWithTheAudio() async {
        let bench = Bench([[[.fail(.closed)], [.emit("Hello.")]], [[.emit("No.")]]])
        let heard = await bench.hold { caller in await caller.say() }
        #expect(heard?.text == "Hello.")
        #expect(bench.streams(0).count == 3)
        #expect(bench.streams(0).contains { $0.range == 0..<19_200 && $0.marks == ["began 0", "paused 16000", "final 16000"] })
    }

    @Test func afterAFailureTheNextUtteranceIsHeardByAFreshStream() async {
        let bench = Bench([[[.hang], [.emit("Again.")]], [[.emit("Hello.")]]])
        let heard = await bench.hold { caller in
            let first = await caller.say()
            await caller.hear(.seconds(1))
            return [first, await caller.say()]
        }
        #expect(heard?.map(\.text) == ["Hello.", "Again."])
        #expect(bench.streams(0).count == 2)
        #expect(bench.streams(0).last?.marks == ["began 35200", "paused 51200", "final 51200"])
        // Nothing of the speech that has been answered, which it would take for the beginning of this.
        #expect(bench.streams(0).last?.range?.lowerBound == 16_000)
    }

    @Test func anUtteranceThatAnEngineIsNotAskedForIsNoPartOfItsNext() async {
        var breaker = CircuitBreaker.Configuration()
        breaker.failures = 1
        breaker.rest = .seconds(2)
        let bench = Bench([[[.emit("Again.")]], [[.emit("Hello.")]]], breaker: breaker)
        let heard = await bench.hold { caller in
            await caller.hear(.seconds(1))
            let utterance = caller.begin()
            await caller.hear(.seconds(1))
            // In another call.
            bench.recognizer.chain.engines[0].health.failed(CancellationError())
            let first = try? await utterance.end(at: caller.position).words.text
            await caller.hear(.seconds(3))
            return [first, await caller.say().text]
        }
        #expect(heard == ["Hello.", "Again."])
        #expect(bench.streams(0).count == 2)
        #expect(bench.streams(0).first?.marks == ["began 16000", "final 32000"])
        #expect(bench.streams(0).first?.isClosed == true)
        #expect(bench.streams(0).last?.marks == ["began 80000", "paused 96000", "final 96000"])
    }

    @Test func anEngineThatCannotBeOpenedIsReplacedWhileTheCallerSpeaks() async {
        let bench = Bench([[[.emit("No.")]], [[.emit("Hello.")]]], openings: [[[.hang]]])
        let heard = await bench.hold { caller in
            await caller.hear(.milliseconds(600))
            return await caller.say()
        }
        #expect(heard == Heard(text: "Hello.", wait: .zero))
        // It was given what it had missed, and heard the rest as it was spoken.
        #expect(bench.streams(1).count == 1)
        #expect(bench.streams(1).first?.range == 1_600..<28_800)
        #expect(bench.streams(1).first?.marks == ["began 9600", "paused 25600", "final 25600"])
    }

    @Test func aWrongKeyCostsNothingInTheTurn() async {
        let bench = Bench([[[.emit("No.")]], [[.emit("Hello.")]]], openings: [[[.fail(.unauthorized)]]])
        let heard = await bench.hold { caller in
            await caller.hear(.seconds(1))
            let first = await caller.say()
            await caller.hear(.seconds(1))
            return [first, await caller.say()]
        }
        #expect(heard == [Heard(text: "Hello.", wait: .zero), Heard(text: "Hello.", wait: .zero)])
        #expect(bench.ears[0].openings.count == 1)
    }

    @Test func anEngineThatIsWellAgainIsHeardAgain() async {
        var breaker = CircuitBreaker.Configuration()
        breaker.failures = 1
        let bench = Bench([[[.hang], [.emit("Back.")]], [[.emit("Hello.")]]], breaker: breaker)
        let heard = await bench.hold { caller in
            var heard: [Heard] = []
            for _ in 0..<4 {
                heard.append(await caller.say())
                await caller.hear(.seconds(5))
            }
            return heard
        }
        #expect(heard?.map(\.text) == ["Hello.", "Hello.", "Back.", "Back."])
        #expect(heard?.map(\.wait) == [.seconds(1), .zero, .zero, .zero])
        #expect(bench.recognizer.chain.engines[0].health.state == .closed)
    }

    // MARK: Nothing found

    @Test func noWordsInALongUtteranceAreDoubted() async {
        let bench = Bench([[[]], [[.emit("Hello.")]]])
        let heard = await bench.hold { caller in await caller.say(.seconds(1)) }
        #expect(heard?.text == "Hello.")
        #expect(bench.notes.story == "first empty, first → second, second answered" || bench.notes.story == "second answered, first empty, first → second")
        #expect(bench.notes.failures.withLock { $0 } == [EngineFailureNote(stage: .recognizer, engine: "first", reason: "empty")])
    }

    @Test func noWordsInACoughAreNot() async {
        let bench = Bench([[[]], [[.emit("You.")]]])
        let heard = await bench.hold { caller in await caller.say(.milliseconds(400)) }
        #expect(heard?.text == "")
        #expect(bench.streams(1).isEmpty)
    }

    @Test func whereAllAgreeNothingWasSaidAndNobodyFailed() async {
        let bench = Bench([[[]], [[]]])
        let heard = await bench.hold { caller in
            var heard: [Heard] = []
            for _ in 0..<4 { heard.append(await caller.say(.seconds(2))) }
            return heard
        }
        #expect(heard?.map(\.text) == ["", "", "", ""])
        #expect(bench.notes.story == "")
    }

    @Test func aDeafEngineIsLeftInTheEnd() async {
        let bench = Bench([[[]], [[.emit("Hello.")]]])
        let heard = await bench.hold { caller in
            var heard: [Heard] = []
            for _ in 0..<4 { heard.append(await caller.say(.seconds(1))) }
            return heard
        }
        #expect(heard?.map(\.text) == ["Hello.", "Hello.", "Hello.", "Hello."])
        #expect(bench.notes.story.contains("first circuit open"))
        #expect(bench.ears[0].scripts.count == 3)
    }

    @Test func whenAllFailThePartialWordsAreBetterThanNone() async {
        let bench = Bench([[[.fail(.unauthorized)]], [[.fail(.unauthorized)]]])
        let heard = await bench.hold { caller in await caller.say() }
        #expect(heard?.text == "partial")
    }

    @Test func whenAllFailAndNothingIsKnownTheTurnIsToldSo() async {
        let bench = Bench(
            [[[.emit("No.")]], [[.emit("No.")]]], openings: [[[.fail(.unauthorized)]], [[.fail(.unauthorized)]]])
        let heard = await bench.hold { caller in await caller.say() }
        #expect(heard == .some(Heard(text: nil, wait: .zero)))
        #expect(bench.notes.story.hasSuffix("exhausted"))
    }

    // MARK: Bounds

    @Test func theAudioThatIsKeptIsBounded() async {
        var configuration = FallbackRecognizer.Configuration()
        configuration.longestUtterance = .seconds(4)
        let bench = Bench([[[.hang]], [[.emit("Hello.")]]], configuration: configuration)
        let heard = await bench.hold { caller in await caller.say(.seconds(20)) }
        #expect(heard?.text == "Hello.")
        let range = bench.streams(1).first?.range ?? 0..<0
        #expect(range.upperBound == 323_200)
        #expect((64_000...80_000).contains(range.count))
    }

    @Test func audioOfSilenceIsLetGo() {
        var audio = UtteranceAudio(capacity: 1_000)
        for start in stride(from: 0, to: 10_000, by: 100) { audio.append((start..<start + 100).map(Float.init)) }
        #expect(audio.end == 10_000)
        #expect((8_750...9_000).contains(audio.start))
        #expect(audio.slice(9_990..<10_000) == (9_990..<10_000).map(Float.init))
        #expect(audio.slice(0..<8_000).isEmpty)
        audio.drop(to: 9_500)
        #expect(audio.start == 9_500)
        audio.drop(to: 20_000)
        #expect(audio.start == 10_000 && audio.slice(0..<20_000).isEmpty)
    }

    @Test func theNextUtteranceMayBeginBeforeTheWordsOfTheLastAreThere() async {
        let bench = Bench([[[.fail(.rateLimited)]], [[.emit("Hello.")]]])
        let text = await bench.hold { caller -> String? in
            let first = caller.begin()
            await caller.hear(.seconds(1))
            first.pause(at: 16_000)
            await caller.hear(.milliseconds(300))
            let final = first.end(at: 16_000)
            let second = caller.begin()
            await caller.hear(.milliseconds(300))
            // Nobody's any more.
            first.discard()
            let text = try? await final.words.text
            second.discard()
            return text
        }
        #expect(text == "Hello.")
        #expect(bench.streams(1).contains { $0.marks == ["began 0", "paused 16000", "final 16000"] && $0.range == 0..<20_800 })
    }
}
