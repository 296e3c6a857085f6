/// Turns the detector's probabilities into the beginnings and ends of speech, with hysteresis.
public struct SpeechGate: Sendable {
    public struct Configuration: Sendable, Hashable {
        /// Probability from which a window counts as speech. Silero's own default.
        public var onset: Float = 0.5
        /// Probability below which speech may be over: Silero's default, 0.15 under the onset.
        public var offset: Float = 0.35
        /// Consecutive windows of speech that begin an utterance: 2 × 32 ms let a click pass.
        public var onsetWindows = 2
        /// Consecutive windows of silence that begin a pause. The detector is smooth and by itself some
        /// 90 ms late: over 144 recorded turns in three levels of noise, one window begins hardly more
        /// pauses inside them than three do (92 against 84), 64 ms sooner.
        public var offsetWindows = 1

        public init() {}
    }

    public enum Transition: Sendable, Hashable {
        /// Samples are counted from the first of the call.
        case speechBegan(at: Int)
        case pauseBegan(at: Int)
    }

    let configuration: Configuration
    private var isSpeech = false
    private var run = 0
    private var runStart = 0

    public init(configuration: Configuration = Configuration()) {
        self.configuration = configuration
    }

    /// Speech that was found is over, without a transition.
    public mutating func reset() {
        isSpeech = false
        run = 0
    }

    /// Takes the probability of the window that spans `start..<end`.
    public mutating func add(_ probability: Float, start: Int, end: Int) -> Transition? {
        let isContrary = isSpeech ? probability < configuration.offset : probability >= configuration.onset
        guard isContrary else {
            run = 0
            return nil
        }
        if run == 0 { runStart = start }
        run += 1
        guard run >= (isSpeech ? configuration.offsetWindows : configuration.onsetWindows) else { return nil }
        run = 0
        isSpeech.toggle()
        return isSpeech ? .speechBegan(at: runStart) : .pauseBegan(at: runStart)
    }
}
