import Synchronization

@testable import ParleyCore

/// Speech is what is loud.
struct LoudnessDetector: VoiceActivityDetector {
    let windowLength = 512
    func makeState() -> VoiceActivityState { VoiceActivityState(values: []) }
    func speechProbability(of window: [Float], state: inout VoiceActivityState) async throws -> Float {
        window.reduce(0) { $0 + abs($1) } / Float(window.count) > 0.01 ? 1 : 0
    }
}

struct FixedTurnDetector: TurnDetector {
    var probability: Float? = 1
    func completionProbability(audio: [Float], words: String) async throws -> Float {
        guard let probability else { throw FakeFailure() }
        return probability
    }
}

struct FakeFailure: Error {}

/// Hears the scripted words, one line an utterance, as soon as there is a pause; half of them
/// while they are spoken.
final class ScriptedRecognizer: SpeechRecognizer {
    let lines: Mutex<[String]>
    let fails: Bool
    /// Says that the turn is over as soon as there is a pause.
    let reportsTurns: Bool
    /// How likely a sentence ends with the words that are heard while they are spoken.
    let sentenceEnd: Float?
    init(_ lines: [String], fails: Bool = false, reportsTurns: Bool = false, sentenceEnd: Float? = nil) {
        self.lines = Mutex(lines)
        self.fails = fails
        self.sentenceEnd = sentenceEnd
        self.reportsTurns = reportsTurns
    }
    func openStream() async throws -> any RecognizerStream { ScriptedStream(self) }

    final class ScriptedStream: TurnReportingStream {
        let transcripts: AsyncStream<Transcript>
        let turnEvents: AsyncStream<RecognizerTurnEvent>
        private let continuation: AsyncStream<Transcript>.Continuation
        private let turns: AsyncStream<RecognizerTurnEvent>.Continuation
        private let recognizer: ScriptedRecognizer
        private let current = Mutex<(words: String, samples: Int, isOpen: Bool)>(("", 0, false))

        init(_ recognizer: ScriptedRecognizer) {
            self.recognizer = recognizer
            (transcripts, continuation) = AsyncStream.makeStream()
            (turnEvents, turns) = AsyncStream.makeStream()
        }
        func append(_ samples: [Float]) {
            let partial: String? = current.withLock { current in
                guard current.isOpen else { return nil }
                let before = current.samples
                current.samples += samples.count
                // After 200 ms.
                guard before < 3_200, current.samples >= 3_200, !current.words.isEmpty else { return nil }
                let words = current.words.split(separator: " ")
                return words.prefix(max(1, words.count / 2)).joined(separator: " ")
            }
            if let partial { continuation.yield(Transcript(text: partial, isFinal: false, sentenceEnd: recognizer.sentenceEnd)) }
        }
        func utteranceBegan(at sample: Int) {
            let line = recognizer.lines.withLock { $0.isEmpty ? "" : $0.removeFirst() }
            current.withLock { $0 = (line, 0, true) }
        }
        func pauseBegan(at sample: Int) {
            let words = current.withLock { $0.words }
            continuation.yield(Transcript(text: words, isFinal: false, reachesPause: true))
            if recognizer.reportsTurns { turns.yield(.ended(words: words, confidence: 0.9)) }
        }
        func finalize(upTo sample: Int) async throws -> Transcript {
            if recognizer.fails { throw FakeFailure() }
            return current.withLock { current in
                defer { current = ("", 0, false) }
                return Transcript(text: current.words, isFinal: true)
            }
        }
        func discardUtterance() { current.withLock { $0 = ("", 0, false) } }
        func close() async {
            continuation.finish()
            turns.finish()
        }
    }
}

/// A tone of 60 ms for each letter.
struct ToneSynthesizer: SpeechSynthesizer {
    enum Fault: Sendable { case none, silent, throwing, hanging }
    let sampleRate = 24_000
    var fault = Fault.none
    /// Only lines that contain this have the fault.
    var faultyLine = ""

    func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
        AsyncThrowingStream { continuation in
            let fault = faultyLine.isEmpty || chunk.text.contains(faultyLine) ? fault : .none
            switch fault {
            case .none:
                for _ in chunk.text {
                    continuation.yield(SynthesizedAudio(samples: (0..<1_440).map { $0 % 24 < 12 ? 0.25 : -0.25 }))
                }
                continuation.finish()
            case .silent: continuation.finish()
            case .throwing: continuation.finish(throwing: FakeFailure())
            case .hanging: break
            }
        }
    }
}

/// Answers by the script, and remembers what it is told was heard.
actor ScriptedAgent: CallAgent {
    enum Answer: Sendable {
        case says(String)
        case takesLeave(String)
        case fails
        case hangs
        case saysNothing
        /// And nothing after that, without an end.
        case stopsAfter(String)
    }
    /// Does not return from ``replyEnded(heard:interrupted:)`` before it is cancelled.
    nonisolated let isStuckAtTheEnd: Bool
    nonisolated let greeting: String
    nonisolated let judgesTurns: Bool
    private let answers: Mutex<[Answer]>
    nonisolated let asked = Mutex<[String]>([])
    private(set) var heard: [(text: String, interrupted: Bool)] = []
    private(set) var prepared: [(words: String, isPause: Bool)] = []
    private(set) var discarded = 0
    private(set) var isClosed = false

    init(greeting: String = "Hello caller.", _ answers: [Answer], isStuckAtTheEnd: Bool = false, judgesTurns: Bool = false) {
        self.isStuckAtTheEnd = isStuckAtTheEnd
        self.judgesTurns = judgesTurns
        self.greeting = greeting
        self.answers = Mutex(answers)
    }
    func prepare(words: String, isPause: Bool) async { prepared.append((words, isPause)) }
    func replyDiscarded() async { discarded += 1 }
    nonisolated func reply(
        to utterance: String, commitment: ReplyCommitment
    ) -> AsyncThrowingStream<ReplyEvent, any Error> {
        asked.withLock { $0.append(utterance) }
        let answer = answers.withLock { $0.isEmpty ? .says("I see.") : $0.removeFirst() }
        return AsyncThrowingStream { continuation in
            switch answer {
            case .says(let text):
                continuation.yield(.firstToken)
                for word in text.split(separator: " ") { continuation.yield(.text(word + " ")) }
                continuation.finish()
            case .takesLeave(let text):
                continuation.yield(.text(text))
                continuation.yield(.sequel(.hangUp))
                continuation.finish()
            case .fails: continuation.finish(throwing: FakeFailure())
            case .saysNothing: continuation.finish()
            case .hangs: break
            case .stopsAfter(let text): continuation.yield(.text(text + " "))
            }
        }
    }
    func replyEnded(heard: String, interrupted: Bool) async {
        self.heard.append((heard, interrupted))
        guard isStuckAtTheEnd else { return }
        let (never, continuation) = AsyncStream<Never>.makeStream()
        for await _ in never {}
        continuation.finish()
    }
    func close() async { isClosed = true }
}
