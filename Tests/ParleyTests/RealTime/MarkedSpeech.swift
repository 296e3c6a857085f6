import ParleyCore
import Synchronization

/// Speech whose words can be read off its samples, so that what a caller hears is known to the word:
/// each word of the vocabulary is a level of its own, held for as long as the word is long, and words
/// are parted by two milliseconds of silence.
final class MarkedSpeech: Sendable {
    private struct State {
        var levels: [String: Int] = [:]
        var words: [Int: String] = [:]
    }

    /// Steps between two levels: survives 16-bit PCM unchanged.
    private static let step = 12
    private static let lowest = 1_024
    static let gap = 48
    let samplesPerCharacter: Int
    private let state = Mutex(State())

    init(perCharacter: Duration = .milliseconds(4)) {
        samplesPerCharacter = perCharacter.sampleCount(rate: AudioFormat.agentRate)
    }

    /// A word as it is compared: without case and punctuation.
    static func plain(_ word: some StringProtocol) -> String {
        String(word.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private func level(of word: String) -> Int {
        state.withLock { state in
            if let level = state.levels[word] { return level }
            let level = Self.lowest + state.levels.count * Self.step
            state.levels[word] = level
            state.words[level] = word
            return level
        }
    }

    func length(of word: String) -> Int { word.count * samplesPerCharacter }

    func speak(_ text: String) -> SynthesizedAudio {
        var audio = SynthesizedAudio(samples: [])
        for word in text.split(whereSeparator: \.isWhitespace) {
            let plain = Self.plain(word)
            guard !plain.isEmpty else { continue }
            let start = audio.samples.count
            audio.samples += Array(repeating: Float(level(of: plain)) / 32_768, count: length(of: plain))
            audio.words.append(WordTime(word: String(word), start: start, end: audio.samples.count))
            audio.samples += Array(repeating: 0, count: Self.gap)
        }
        return audio
    }

    /// A word that was heard, and how much of it.
    struct Heard: Sendable, Equatable {
        var word: String
        var share: Double
    }

    /// The words in what was heard. A level that stands for none is given as "?".
    func read(_ samples: some Sequence<Float>) -> [Heard] {
        var heard: [Heard] = []
        var run = (level: 0, count: 0)
        func close() {
            guard run.level != 0 else { return }
            let word = state.withLock { $0.words[run.level] }
            let share = word.map { Double(run.count) / Double(length(of: $0)) } ?? 1
            if let last = heard.last, last.word == word, last.share + share <= 1.01 {
                // Audio that came late tore it in two. Said twice, it would be more than the word is long.
                heard[heard.count - 1].share += share
            } else {
                heard.append(Heard(word: word ?? "?", share: share))
            }
        }
        for sample in samples {
            let level = Int((sample * 32_768).rounded())
            if level == run.level {
                run.count += 1
            } else {
                close()
                run = (level, 1)
            }
        }
        close()
        return heard
    }
}

/// A synthesizer that stands for the one in the process: quick, and never at a loss.
struct MarkedVoice: SpeechSynthesizer {
    let speech: MarkedSpeech
    let sampleRate = AudioFormat.agentRate

    func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
        AsyncThrowingStream { continuation in
            let audio = speech.speak(chunk.text)
            if !audio.samples.isEmpty { continuation.yield(audio) }
            continuation.finish()
        }
    }
}

/// What callers say: a number, as the loudness of a hum.
enum NumberedQuestion {
    static func audio(_ number: Int, length: Duration = .milliseconds(900)) -> [Float] {
        let level = 0.1 + Float(number) / 512
        let silence = [Float](repeating: 0, count: 1_600)
        return silence + (0..<length.sampleCount(rate: AudioFormat.callerRate)).map { $0 % 32 < 16 ? level : -level } + silence
    }

    static func text(_ number: Int) -> String { "Please answer question number \(number)." }

    /// The number in a text; `nil` where there is none.
    static func number(in text: String) -> Int? {
        text.split { !$0.isNumber }.last.flatMap { Int($0) }
    }

    /// What was said, read off the samples.
    static func transcript(of samples: [Float]) -> String {
        let loud = samples.map(abs).filter { $0 > 0.05 }.sorted()
        guard loud.count > 800 else { return "" }
        return text(Int(((loud[loud.count / 2] - 0.1) * 512).rounded()))
    }
}

/// A recognizer that stands for the one in the process.
struct NumberedEar: SpeechRecognizer {
    func openStream() async throws -> any RecognizerStream { Stream() }

    final class Stream: RecognizerStream {
        let transcripts: AsyncStream<Transcript>
        private let output: AsyncStream<Transcript>.Continuation
        private let audio = Mutex<(samples: [Float], start: Int)>(([], 0))

        init() { (transcripts, output) = AsyncStream.makeStream() }
        func append(_ samples: [Float]) { audio.withLock { $0.samples += samples } }
        func begin(_ utterance: Int, at sample: Int) { audio.withLock { $0.start = sample } }
        func pause(_ utterance: Int, at sample: Int) {}
        func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
            let samples = audio.withLock { Array($0.samples[min($0.start, $0.samples.count)..<min(max(sample, $0.start), $0.samples.count)]) }
            return FinalTranscript { Transcript(text: NumberedQuestion.transcript(of: samples), utterance: utterance, isFinal: true) }
        }
        func discard(_ utterance: Int) {}
        func close() async { output.finish() }
    }
}

/// Speech is what is loud.
struct LoudnessDetector: VoiceActivityDetector {
    let windowLength = 512
    func makeState() -> VoiceActivityState { VoiceActivityState(values: []) }
    func speechProbability(of window: [Float], state: inout VoiceActivityState) async throws -> Float {
        window.reduce(0) { $0 + abs($1) } / Float(window.count) > 0.01 ? 1 : 0
    }
}

struct FixedTurnDetector: TurnDetector {
    let probability: Float
    func completionProbability(audio: [Float], words: String) async throws -> Float { probability }
}
