public import ParleyCore

/// How the speech-to-text providers behave: Deepgram v1 and Flux, and `/v1/audio/transcriptions`.
public struct RecognitionBehavior: Sendable {
    /// The key that is let in; `nil` lets everybody in.
    public var key: String?
    /// Models that exist; `nil` for any name. The default is Deepgram's own list and the names that
    /// self-hosted servers use.
    public var models: Set<String>? = RecognitionBehavior.knownModels
    public var source: RecognitionSource = .script(["Hello, I would like to see a heart doctor on Thursday."])
    /// From a handshake's request to its answer.
    public var connectDelay: Duration = .zero
    /// From a `Finalize`, or from the audio that ended a turn, to its final transcript; from a whole
    /// upload to its transcription.
    public var transcriptDelay: Duration = .milliseconds(300)
    /// Audio between two interim results. Deepgram's come about once a second.
    public var interimInterval: Duration = .milliseconds(500)
    /// Deepgram v1 settles the words so far (`is_final` without `speech_final`) after so much speech
    /// without a pause; `nil` for never.
    public var settleAfter: Duration? = .seconds(5)
    /// How fast interim results reveal a scripted utterance.
    public var wordsPerSecond = 3.0
    /// Speech after a shorter silence still belongs to the utterance before it, and has no words of
    /// its own: scripted words come once for each thing said.
    public var newUtteranceAfter: Duration = .milliseconds(700)
    /// The root mean square, of a full scale of 1, above which 10 ms of audio count as speech.
    public var speechThreshold: Float = 0.01
    /// Flux is as sure as its default threshold (0.7) that a turn has ended after so much silence,
    /// and less or more sure in proportion.
    public var endOfTurnSilence: Duration = .milliseconds(400)
    /// Deepgram v1 closes a connection that has sent nothing for so long.
    public var inactivityTimeout: Duration = .seconds(10)
    public var faults: FaultPlan = .none

    public init() {}

    public static let knownModels: Set<String> = [
        "nova-3", "nova-3-general", "nova-3-medical", "nova-2", "nova-2-general", "nova-2-meeting", "nova-2-finance",
        "nova-2-conversationalai", "nova-2-voicemail", "nova-2-video", "nova-2-medical", "nova-2-drivethru",
        "nova-2-automotive", "nova-2-phonecall", "nova", "nova-general", "nova-phonecall", "enhanced",
        "enhanced-general", "base", "base-general", "flux-general-en", "flux-general-multi", "whisper-1",
        "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "openai/whisper-large-v3", "openai/whisper-large-v3-turbo",
        "Systran/faster-whisper-small", "Systran/faster-whisper-large-v3",
    ]
}

/// Where transcripts come from.
public enum RecognitionSource: Sendable {
    /// These, one for each thing said, from the top again after the last. One is used up when its
    /// final transcript has been sent: a client that loses the connection and plays the audio again
    /// hears the same words.
    ///
    /// - Parameter order: Whether all connections share one place in the list.
    case script([String], order: ScriptOrder = .shared)
    /// Called with what was said once it has ended.
    case closure(@Sendable (SpokenUtterance) async throws -> String)
    /// A recognizer of ours.
    case recognizer(any SpeechRecognizer)
}

public enum ScriptOrder: Sendable, Hashable {
    /// One place for all, so that a connection goes on where the last one stopped: for one call at a
    /// time.
    case shared
    /// Each connection begins at the top: for many calls at once.
    case eachConnection
}

/// Something that was said to a simulated recognizer.
public struct SpokenUtterance: Sendable {
    /// 16 kHz mono, -1…1, from a little before the first sound to the end.
    public var samples: [Float]
    /// From 1, in the order of connecting.
    public var connection: Int
    /// From 0, on its connection.
    public var index: Int
}
