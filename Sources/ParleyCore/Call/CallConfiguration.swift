/// The engines of a call. They are shared by all calls of the process.
public struct CallEngines: Sendable {
    public var voiceActivity: any VoiceActivityDetector
    public var turnDetector: any TurnDetector
    public var recognizer: any SpeechRecognizer
    public var synthesizer: any SpeechSynthesizer

    public init(
        voiceActivity: any VoiceActivityDetector, turnDetector: any TurnDetector, recognizer: any SpeechRecognizer,
        synthesizer: any SpeechSynthesizer
    ) {
        self.voiceActivity = voiceActivity
        self.turnDetector = turnDetector
        self.recognizer = recognizer
        self.synthesizer = synthesizer
    }
}

/// How a call is held.
public struct CallConfiguration: Sendable, Hashable {
    public var turn = TurnConfiguration()
    public var gate = SpeechGate.Configuration()
    /// How far ahead of the caller's ear audio is sent. More survives a worse network; it is also
    /// what a client that cannot pause goes on playing when the caller interrupts.
    public var playoutLead: Duration = .milliseconds(100)
    /// Said when the recognizer failed.
    public var notUnderstood = "Sorry, I didn't catch that. Could you say it again?"
    /// Said when there was no answer to give in time.
    public var noAnswer = "I'm sorry, something went wrong on my side. Could you say that again?"

    public init() {}
}

/// Why a call ended.
public enum CallEnd: Sendable, Hashable {
    /// The caller's side closed the line, or it broke.
    case hungUp
    /// The caller's side asked for a conversation from its beginning.
    case restarted
    /// An engine could not be opened.
    case failed(String)
}
