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
    /// Gives the words of the utterance before once more, when the next has begun.
    let repeatsLastWords: Bool
    init(_ lines: [String], fails: Bool = false, reportsTurns: Bool = false, sentenceEnd: Float? = nil, repeatsLastWords: Bool = false) {
        self.repeatsLastWords = repeatsLastWords
        self.lines = Mutex(lines)
        self.fails = fails
        self.sentenceEnd = sentenceEnd
        self.reportsTurns = reportsTurns
    }
    func openStream() async throws -> any RecognizerStream { ScriptedStream(self) }

    final class ScriptedStream: TurnReportingStream {
        let transcripts: AsyncStream<Transcript>
        let turnReports: AsyncStream<RecognizerTurnReport>
        private let continuation: AsyncStream<Transcript>.Continuation
        private let turns: AsyncStream<RecognizerTurnReport>.Continuation
        private let recognizer: ScriptedRecognizer
        private let current = Mutex<(utterance: Int, words: String, samples: Int)?>(nil)
        private let last = Mutex<String?>(nil)

        init(_ recognizer: ScriptedRecognizer) {
            self.recognizer = recognizer
            (transcripts, continuation) = AsyncStream.makeStream()
            (turnReports, turns) = AsyncStream.makeStream()
        }
        func append(_ samples: [Float]) {
            let partial: Transcript? = current.withLock { current in
                guard let (utterance, words, before) = current else { return nil }
                current?.samples += samples.count
                // After 200 ms.
                guard before < 3_200, before + samples.count >= 3_200, !words.isEmpty else { return nil }
                let heard = words.split(separator: " ")
                let half = heard.prefix(max(1, heard.count / 2)).joined(separator: " ")
                return Transcript(text: half, utterance: utterance, isFinal: false, sentenceEnd: recognizer.sentenceEnd)
            }
            if let partial { continuation.yield(partial) }
        }
        func begin(_ utterance: Int, at sample: Int) {
            let line = recognizer.lines.withLock { $0.isEmpty ? "" : $0.removeFirst() }
            current.withLock { $0 = (utterance, line, 0) }
            guard recognizer.repeatsLastWords, utterance > 1, let late = last.withLock({ $0 }) else { return }
            continuation.yield(Transcript(text: late, utterance: utterance - 1, isFinal: false, reachesPause: true))
        }
        func pause(_ utterance: Int, at sample: Int) {
            let words = current.withLock { $0?.words ?? "" }
            continuation.yield(Transcript(text: words, utterance: utterance, isFinal: false, reachesPause: true))
            if recognizer.reportsTurns { turns.yield(RecognizerTurnReport(.ended(words: words, confidence: 0.9), utterance: utterance)) }
        }
        func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
            let words = current.withLock { current in
                defer { current = nil }
                return current?.words ?? ""
            }
            last.withLock { $0 = words }
            return FinalTranscript { [fails = recognizer.fails] in
                if fails { throw FakeFailure() }
                return Transcript(text: words, utterance: utterance, isFinal: true)
            }
        }
        func discard(_ utterance: Int) { current.withLock { $0 = nil } }
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
    nonisolated let greeting: String
    nonisolated let judgesTurns: Bool
    private let answers: Mutex<[Answer]>
    nonisolated let asked = Mutex<[String]>([])
    private nonisolated let replies = ReplyQueue()
    private nonisolated let outcomes = Mutex<[AgentReply.Outcome]>([])
    private(set) var prepared: [(words: String, isPause: Bool)] = []
    private(set) var isClosed = false

    init(greeting: String = "Hello caller.", _ answers: [Answer], judgesTurns: Bool = false) {
        self.judgesTurns = judgesTurns
        self.greeting = greeting
        self.answers = Mutex(answers)
    }

    nonisolated var heard: [(text: String, interrupted: Bool)] {
        outcomes.withLock { $0.compactMap { if case .ended(let heard, let interrupted) = $0 { (heard, interrupted) } else { nil } } }
    }
    nonisolated var discarded: Int { outcomes.withLock { $0.count { $0 == .discarded } } }

    func prepare(words: String, isPause: Bool) async { prepared.append((words, isPause)) }
    nonisolated func say(_ line: String) -> AgentReply {
        AgentReply(saying: line, in: replies, settled: note)
    }
    private nonisolated var note: @Sendable () -> Void {
        { [self] in while let outcome = replies.takeSettled()?.outcome { outcomes.withLock { $0.append(outcome) } } }
    }
    nonisolated func reply(to words: String, isTrial: Bool) -> AgentReply {
        asked.withLock { $0.append(words) }
        let answer = answers.withLock { $0.isEmpty ? .says("I see.") : $0.removeFirst() }
        let (events, output) = AsyncThrowingStream<ReplyEvent, any Error>.makeStream()
        switch answer {
        case .says(let text):
            output.yield(.firstToken)
            for word in text.split(separator: " ") { output.yield(.text(word + " ")) }
            output.finish()
        case .takesLeave(let text):
            output.yield(.text(text))
            output.yield(.sequel(.hangUp))
            output.finish()
        case .fails: output.finish(throwing: FakeFailure())
        case .saysNothing: output.finish()
        case .hangs: break
        case .stopsAfter(let text): output.yield(.text(text + " "))
        }
        let reply = AgentReply(to: words, isTrial: isTrial, settled: note, events: events)
        replies.append(reply)
        return reply
    }
    func close() async { isClosed = true }
}

/// Does not return from sending a transcript before it is cancelled.
struct StuckTransport: CallTransport {
    let line: InProcessTransport

    var inbound: AsyncStream<CallInput> { line.inbound }
    func send(_ output: CallOutput) async throws {
        if case .event(.transcript) = output {
            let (never, continuation) = AsyncStream<Never>.makeStream()
            for await _ in never {}
            continuation.finish()
        }
        try await line.send(output)
    }
    func close() async { await line.close() }
}
