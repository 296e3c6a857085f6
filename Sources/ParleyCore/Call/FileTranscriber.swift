import Synchronization

/// Recognises a recording as a call would: voice activity cuts it into utterances, each of which
/// the recognizer's stream transcribes.
public struct FileTranscriber: Sendable {
    public struct Result: Sendable {
        public var text: String
        public var partials: [Partial]
    }

    /// The words so far, when `at` seconds of the recording had been heard.
    public struct Partial: Sendable, Encodable {
        public var at: Double
        public var text: String
        /// How sure the recognizer was of the words of the utterance in progress: ``Transcript/confidence``.
        public var confidence: Float?
    }

    private let detector: any VoiceActivityDetector
    private let recognizer: any SpeechRecognizer
    private let clock: CallClock
    /// Silence that ends an utterance.
    private let utterancePause: Duration = .milliseconds(800)
    /// 20 ms, as a call's frames are.
    private static let frameLength = 320

    public init(
        detector: any VoiceActivityDetector, recognizer: any SpeechRecognizer,
        clock: CallClock = CallClock(ContinuousClock())
    ) {
        self.detector = detector
        self.recognizer = recognizer
        self.clock = clock
    }

    /// - Parameters:
    ///   - samples: 16 kHz mono, -1…1.
    ///   - wantsPartials: Hear it at the pace of speech and report each change of the words;
    ///     otherwise as fast as the engines can.
    public func transcribe(
        _ samples: [Float], wantsPartials: Bool = false, onPartial: @escaping @Sendable (Partial) -> Void = { _ in }
    ) async throws -> Result {
        let stream = try await recognizer.openStream()
        let clock = clock
        let start = clock.now
        let notes = Notes()
        let reader = Task {
            for await transcript in stream.transcripts where wantsPartials {
                let time = (clock.now - start).milliseconds / 1_000
                if let partial = notes.note(transcript, at: time) { onPartial(partial) }
            }
        }
        defer { reader.cancel() }

        // Silence at the end lets the detector find the end of speech.
        let audio = samples + Array(repeating: 0, count: AudioFormat.callerRate)
        var ear = Ear(
            detector: detector, stream: stream, history: AudioHistory(capacity: AudioFormat.callerRate),
            gate: SpeechGate.Configuration())
        var pause: Int?
        var (utterance, count): (Utterance?, Int) = (nil, 0)
        func settle(upTo sample: Int) async throws {
            if let final = utterance?.end(at: sample) { notes.settle(try await final.words.text) }
            utterance = nil
            pause = nil
        }
        var index = 0
        while index < audio.count {
            try Task.checkCancellation()
            let end = min(index + Self.frameLength, audio.count)
            if wantsPartials { try await clock.sleep(until: start + .samples(end, rate: AudioFormat.callerRate)) }
            for event in try await ear.hear(floats: Array(audio[index..<end]), at: clock.now) {
                switch event {
                case .speechBegan(let sample):
                    pause = nil
                    guard utterance == nil else { continue }
                    count += 1
                    utterance = Utterance(count, of: stream, at: sample)
                case .pauseBegan(let sample, _):
                    pause = sample
                    if wantsPartials { utterance?.pause(at: sample) }
                default: break
                }
            }
            index = end
            if let sample = pause, Duration.samples(index - sample, rate: AudioFormat.callerRate) >= utterancePause {
                try await settle(upTo: sample)
            }
        }
        if utterance != nil { try await settle(upTo: pause ?? samples.count) }
        await stream.close()
        await reader.value
        return notes.result
    }
}

/// What has been recognised, shared by the task that hears and the one that reads.
private final class Notes: Sendable {
    private struct State {
        var settled: [String] = []
        var partials: [FileTranscriber.Partial] = []
    }

    private let state = Mutex(State())

    func settle(_ text: String) {
        guard !text.isEmpty else { return }
        state.withLock { $0.settled.append(text) }
    }

    /// Notes the words of the utterance in progress; `nil` where they are no news.
    func note(_ transcript: Transcript, at time: Double) -> FileTranscriber.Partial? {
        state.withLock { state in
            let whole = (state.settled + [transcript.text]).joined(separator: " ")
            guard !transcript.text.isEmpty, state.partials.last?.text != whole else { return nil }
            let partial = FileTranscriber.Partial(at: time, text: whole, confidence: transcript.confidence)
            state.partials.append(partial)
            return partial
        }
    }

    var result: FileTranscriber.Result {
        state.withLock { .init(text: $0.settled.joined(separator: " "), partials: $0.partials) }
    }
}
