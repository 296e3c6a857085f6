/// Listens to one call: finds speech and pauses in the audio and hands it on to the recognizer.
package struct Ear {
    private let detector: any VoiceActivityDetector
    private let stream: any RecognizerStream
    private let history: AudioHistory
    private var state: VoiceActivityState
    private var gate: SpeechGate
    private var echo: EchoGate?
    /// Samples that do not fill a window yet, and the index of the first of them.
    private var rest: [Float] = []
    private var restStart = 0

    package init(
        detector: any VoiceActivityDetector, stream: any RecognizerStream, history: AudioHistory,
        gate: SpeechGate.Configuration
    ) {
        self.init(detector: detector, stream: stream, history: history, gate: gate, echo: nil)
    }

    init(
        detector: any VoiceActivityDetector, stream: any RecognizerStream, history: AudioHistory,
        gate: SpeechGate.Configuration, echo: EchoGate?
    ) {
        self.echo = echo
        self.detector = detector
        self.stream = stream
        self.history = history
        self.gate = SpeechGate(configuration: gate)
        state = detector.makeState()
    }

    /// Takes what comes next for silence until there is speech in it: the line was still.
    mutating func hearAnew() { gate.reset() }

    /// Takes audio that arrived at `time`, and returns the events it brings about.
    package mutating func hear(_ samples: [Int16], at time: Duration) async throws -> [TurnEvent] {
        try await hear(floats: samples.map { Float($0) * (1 / 32_768) }, at: time)
    }

    /// The same for samples in -1…1.
    package mutating func hear(floats: [Float], at time: Duration) async throws -> [TurnEvent] {
        history.append(floats, at: time)
        stream.append(floats)
        rest += floats
        var events: [TurnEvent] = []
        let length = detector.windowLength
        while rest.count >= length {
            let window = Array(rest[..<length])
            rest.removeFirst(length)
            let start = restStart
            restStart += length
            var probability = try await detector.speechProbability(of: window, state: &state)
            echo?.append(window)
            // Looking for the agent's voice costs more than finding speech: only where there is some.
            if probability >= gate.configuration.offset, let echo, echo.isEcho(at: history.time(of: restStart)) {
                probability = 0
            }
            switch gate.add(probability, start: start, end: restStart) {
            case .speechBegan(let sample): events.append(.speechBegan(at: sample))
            case .pauseBegan(let sample):
                let silence = Duration.samples(restStart + rest.count - sample, rate: AudioFormat.callerRate)
                events.append(.pauseBegan(at: sample, silence: silence))
            case nil: break
            }
        }
        return events
    }
}
