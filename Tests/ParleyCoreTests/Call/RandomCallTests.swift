import Foundation
import Logging
import Synchronization
import TestSupport
import Testing

@testable import ParleyCore

/// Whole calls in virtual time whose engines take any time and finish in any order, with a caller who makes sounds at any
/// moment, with words and without. Nobody who said something is left without an answer or a sentence.
@Suite("Calls in any order")
struct RandomCallTests {
    /// `PARLEY_RANDOM_CALLS` plays more of them, `PARLEY_RANDOM_CALLS_FROM` others; `PARLEY_RANDOM_CALL` tells one of them in full.
    private static let count = ProcessInfo.processInfo.environment["PARLEY_RANDOM_CALLS"].flatMap { Int($0) } ?? 60

    @Test func everyTurnWithWordsIsAnswered() async {
        let one = ProcessInfo.processInfo.environment["PARLEY_RANDOM_CALL"].flatMap { Int($0) }
        let first = ProcessInfo.processInfo.environment["PARLEY_RANDOM_CALLS_FROM"].flatMap { Int($0) } ?? 1
        for seed in one.map({ $0...$0 }) ?? first...first + Self.count - 1 {
            let story = await Self.play(UInt64(seed))
            let isAnswered = Self.isAnswered(story)
            #expect(isAnswered, "call \(seed)\n\(story.joined(separator: "\n"))")
            if !isAnswered { return }
        }
    }

    /// The same on all the threads there are, by a clock that hurries: what engines and callers do comes at the same moments
    /// for once. For the thread sanitizer (`make races`), and a few of them without.
    @Test func everyTurnIsAnsweredOnManyThreads() async {
        let count = ProcessInfo.processInfo.environment["PARLEY_RACES"].flatMap { Int($0) } ?? 8
        let first = ProcessInfo.processInfo.environment["PARLEY_RACES_FROM"].flatMap { Int($0) } ?? 1
        await withTaskGroup(of: Void.self) { group in
            for (index, seed) in (first..<first + count).enumerated() {
                if index >= 12 { await group.next() }
                group.addTask {
                    let story = await Self.play(UInt64(seed), CallClock(HurriedClock(factor: 20)))
                    #expect(Self.isAnswered(story), "call \(seed)\n\(story.joined(separator: "\n"))")
                }
            }
        }
    }

    private static func isAnswered(_ story: [String]) -> Bool {
        guard let last = story.lastIndex(where: { $0.hasPrefix("caller: ") }) else { return true }
        return story[last...].contains { $0.hasPrefix("agent: ") || $0.hasPrefix("error: ") }
    }

    private static func play(_ seed: UInt64) async -> [String] {
        let manual = VirtualClock()
        return await manual.run { await play(seed, CallClock(manual)) }
    }

    /// What was written down and said, in its order.
    private static func play(_ seed: UInt64, _ clock: CallClock) async -> [String] {
        let transport = InProcessTransport()
        let chance = Chance(seed, clock)
        var configuration = CallConfiguration()
        configuration.turn.speculation = Speculation.allCases[Int(seed % 3)]
        configuration.recognizesAhead = seed % 7 != 0
        // Most of the time would go into its transforms.
        configuration.gatesEcho = seed % 10 == 0
        // These callers are silent at the end for as long as the slowest answer takes.
        configuration.turn.idleLimit = nil
        var logger = Logger(label: "parley.random")
        logger.logLevel = ProcessInfo.processInfo.environment["PARLEY_RANDOM_CALL"] == "\(seed)" ? .trace : .critical
        let call = Call(
            transport: transport,
            engines: CallEngines(
                voiceActivity: LoudnessDetector(), turnDetector: SlowDetector(chance: chance),
                recognizer: SlowRecognizer(chance), synthesizer: SlowSynthesizer(chance: chance)),
            agent: SlowAgent(chance), configuration: configuration, clock: clock, logger: logger)
        async let end = call.run()
        async let story = listen(transport)
        transport.give(.start)
        let speech: [Int16] = (0..<320).map { $0 % 32 < 16 ? 6_000 : -6_000 }
        let silence = [Int16](repeating: 0, count: 320)
        for sound in 0...chance.next(7) {
            for _ in 0..<(sound == 0 ? 60 : 5 + chance.next(150)) { await send(silence, transport, clock) }
            for _ in 0..<(10 + chance.next(90)) { await send(speech, transport, clock) }
        }
        // As long as the slowest answer takes, in longer frames.
        for _ in 0..<320 { await send([Int16](repeating: 0, count: 1_600), transport, clock) }
        transport.hangUp()
        _ = await end
        return await story
    }

    private static func send(_ frame: [Int16], _ transport: InProcessTransport, _ clock: CallClock) async {
        transport.give(.audio(frame))
        try? await clock.sleep(until: clock.now + .samples(frame.count, rate: AudioFormat.callerRate))
    }

    private static func listen(_ transport: InProcessTransport) async -> [String] {
        var story: [String] = []
        for await output in transport.outputs {
            switch output {
            case .event(.transcript(let words)) where !words.isEmpty: story.append("caller: \(words)")
            case .event(.agentText(let text)): story.append("agent: \(text)")
            case .event(.error(_, let message)): story.append("error: \(message)")
            case .event(.interrupted(let heard)): story.append("interrupted behind: \(heard)")
            default: break
            }
        }
        return story
    }
}

/// The one source of chance of a call, and its clock.
private final class Chance: Sendable {
    let clock: CallClock
    private let random: Mutex<Random>

    init(_ seed: UInt64, _ clock: CallClock) {
        self.clock = clock
        random = Mutex(Random(seed: seed))
    }

    func next(_ bound: Int) -> Int { random.withLock { $0.next(bound) } }

    /// Waits for up to so many milliseconds.
    func wait(_ bound: Int) async throws { try await clock.sleep(until: clock.now + .milliseconds(next(bound))) }
}

private struct SlowDetector: TurnDetector {
    let chance: Chance

    func completionProbability(audio: [Float], words: String) async throws -> Float {
        try await chance.wait(600)
        if chance.next(10) == 0 { throw FakeFailure() }
        return Float(chance.next(11)) / 10
    }
}

private final class SlowRecognizer: SpeechRecognizer {
    private let chance: Chance

    init(_ chance: Chance) { self.chance = chance }

    func openStream() async throws -> any RecognizerStream { Stream(chance) }

    /// Each utterance has words or none, which may sound like others at first.
    final class Stream: RecognizerStream {
        let transcripts: AsyncStream<Transcript>
        private let continuation: AsyncStream<Transcript>.Continuation
        private let chance: Chance
        private let current = Mutex((utterance: 0, words: ""))

        init(_ chance: Chance) {
            self.chance = chance
            (transcripts, continuation) = AsyncStream.makeStream()
        }

        func append(_ samples: [Float]) {
            guard chance.next(40) == 0 else { return }
            let (utterance, words) = current.withLock { $0 }
            let guess = ["", "And then I", "Uh", words][chance.next(4)]
            // Some come late, when the next has begun.
            continuation.yield(
                Transcript(
                    text: guess, utterance: utterance - (chance.next(6) == 0 ? 1 : 0), isFinal: false,
                    confidence: chance.next(2) == 0 ? nil : Float(chance.next(11)) / 10))
        }
        func begin(_ utterance: Int, at sample: Int) {
            let words = ["", "", "Uh-huh.", "Is Doctor Lee in?", "I would like to come on Friday.", "Hello?", "My name is"][chance.next(7)]
            current.withLock { $0 = (utterance, words) }
        }
        func pause(_ utterance: Int, at sample: Int) {
            let words = current.withLock { $0.words }
            if chance.next(3) > 0 { continuation.yield(Transcript(text: words, utterance: utterance, isFinal: false, reachesPause: true)) }
        }
        func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
            let words = current.withLock { $0.words }
            return FinalTranscript { [chance] in
                try await chance.wait(chance.next(8) == 0 ? 5_000 : 800)
                if chance.next(20) == 0 { throw FakeFailure() }
                return Transcript(text: words, utterance: utterance, isFinal: true)
            }
        }
        func discard(_ utterance: Int) { current.withLock { $0.words = "" } }
        func close() async { continuation.finish() }
    }
}

private struct SlowSynthesizer: SpeechSynthesizer {
    let sampleRate = 24_000
    let chance: Chance

    func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task(executorPreference: VirtualTimeExecutor.current) {
                do {
                    try await chance.wait(400)
                    for _ in chunk.text {
                        continuation.yield(SynthesizedAudio(samples: [Float](repeating: 0.2, count: 1_440)))
                        if chance.next(12) == 0 { try await chance.wait(200) }
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}

private actor SlowAgent: CallAgent {
    nonisolated let greeting = "Hello caller."
    private nonisolated let chance: Chance

    init(_ chance: Chance) { self.chance = chance }

    nonisolated let judgesTurns = true

    func prepare(words: String, isPause: Bool) async {}
    nonisolated func completion(of words: String) async -> Float? {
        do { try await chance.wait(700) } catch { return nil }
        return chance.next(5) == 0 ? nil : Float(chance.next(11)) / 10
    }
    func close() async {}

    nonisolated func reply(to words: String, isTrial: Bool) -> AgentReply {
        let (events, output) = AsyncThrowingStream<ReplyEvent, any Error>.makeStream()
        let task = Task(executorPreference: VirtualTimeExecutor.current) { [chance] in
            do {
                try await chance.wait(chance.next(4) == 0 ? 14_000 : 1_500)
                if chance.next(12) == 0 { throw FakeFailure() }
                output.yield(.text("This is the first sentence. "))
                try await chance.wait(1_000)
                output.yield(.text("Which day would you like?"))
                output.finish()
            } catch {
                output.finish(throwing: error)
            }
        }
        output.onTermination = { _ in task.cancel() }
        return AgentReply(to: words, isTrial: isTrial, events: events)
    }
}
