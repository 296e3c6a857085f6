public import ParleyLanguage

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
    /// How a reply is cut for the synthesizer. A single opening word, or the first phrase, is spoken while the model
    /// writes on: "No, you do not need a referral" is heard some 300 ms sooner than with its first phrase whole.
    public var chunks = SentenceChunker.Limits(firstPhraseWords: 3, partsOpeners: true)
    /// How far ahead of the caller's ear audio is sent. More survives a worse network; it is also
    /// what a client that cannot pause goes on playing when the caller interrupts.
    public var playoutLead: Duration = .milliseconds(100)
    /// Take no notice of the agent's own voice when it comes back from the caller's loudspeaker.
    public var gatesEcho = true
    /// Recognise the caller's words while they are spoken, and the last of them at the first silence.
    /// Otherwise the recognizer begins when the turn is over: until then there are no words, so nothing
    /// is read ahead, and no reply begun.
    public var recognizesAhead = true
    /// Let the agent read the words of a turn before it is over (``CallAgent/prepare(words:isPause:)``).
    public var readsAhead = true
    /// Let it take words that may be all there are for the whole turn before anybody has noticed a pause:
    /// their prompt is read to its end, and the embedded model drafts how its answer begins.
    public var draftsAhead = true
    /// How likely a sentence ends with the latest word, by the recognizer, for the words to be taken so. In a call
    /// of twelve turns one in three of the transcripts that were not the last reached this, and of the last almost
    /// all.
    public var sentenceThreshold: Float = 0.8
    /// What was set of the lines below, in the place of what the language has for them.
    private var lines: [Phrases.Key: String] = [:]

    /// Said to a caller who has not spoken for ``TurnConfiguration/idleLimit``.
    public var areYouThere: String {
        get { self[.stillThere] }
        set { lines[.stillThere] = newValue }
    }
    /// Said to one who did not answer that either, before the call is ended.
    public var goodbye: String {
        get { self[.hearsNobody] }
        set { lines[.hearsNobody] = newValue }
    }
    /// Said when the recognizer failed, and to who has said something twice of which no word was understood.
    public var notUnderstood: String {
        get { self[.didNotCatch] }
        set { lines[.didNotCatch] = newValue }
    }
    /// Said when there was no answer to give in time.
    public var noAnswer: String {
        get { self[.noAnswer] }
        set { lines[.noAnswer] = newValue }
    }
    /// Said to a caller who waits for an answer that takes long.
    public var oneMoment: String {
        get { self[.oneMoment] }
        set { lines[.oneMoment] = newValue }
    }
    /// Said ``TurnConfiguration/callWarning`` before the longest call is over, and when it is.
    public var timeIsShort: String {
        get { self[.endsSoon] }
        set { lines[.endsSoon] = newValue }
    }
    public var timeIsUp: String {
        get { self[.timeIsUp] }
        set { lines[.timeIsUp] = newValue }
    }

    /// All that a call may have to say in the agent's stead.
    public var standingLines: [String] { [areYouThere, goodbye, notUnderstood, noAnswer, oneMoment, timeIsShort, timeIsUp] }

    func line(_ prompt: SilencePrompt) -> String {
        switch prompt {
        case .areYouThere: areYouThere
        case .goodbye: goodbye
        case .timeIsShort: timeIsShort
        case .timeIsUp: timeIsUp
        }
    }

    private subscript(key: Phrases.Key) -> String { lines[key] ?? language.phrases.sentence(key) ?? "" }

    /// In which the caller and the agent speak: of the turns, and of how replies are cut.
    public var language: Language {
        get { turn.language }
        set {
            turn.language = newValue
            chunks.language = newValue
        }
    }

    public init() {}
}

/// Why a call ended.
public enum CallEnd: Sendable, Hashable {
    /// The caller's side closed the line, or it broke.
    case hungUp
    /// The caller said nothing any more, and the agent has ended the call.
    case callerSilent
    /// The agent has taken leave, and its goodbye was heard.
    case agentLeft
    /// The call has lasted for ``TurnConfiguration/callLimit``.
    case tooLong
    /// The caller's side asked for a conversation from its beginning.
    case restarted
    /// An engine could not be opened.
    case failed(String)

    /// As it is called in the protocol, the log and the metrics.
    public var name: String {
        switch self {
        case .hungUp: "hung_up"
        case .callerSilent: "caller_silent"
        case .agentLeft: "agent_left"
        case .tooLong: "too_long"
        case .restarted: "restarted"
        case .failed: "failed"
        }
    }

    /// Whether it was not the caller's side that ended it.
    public var isAgents: Bool { self != .hungUp && self != .restarted }
}
