public import ParleyCore

/// How the text-to-speech providers behave: ElevenLabs, and `/v1/audio/speech`.
public struct SynthesisBehavior: Sendable {
    /// The key that is let in; `nil` lets everybody in.
    public var key: String?
    /// Voices that exist; `nil` for any name.
    public var voices: Set<String>?
    /// Models that exist; `nil` for any name. The default is ElevenLabs' own list and the names that
    /// self-hosted servers use.
    public var models: Set<String>? = SynthesisBehavior.knownModels
    public var source: SynthesisSource = .voiceLike
    /// From a handshake's request to its answer.
    public var connectDelay: Duration = .zero
    /// From a whole request, or from the message that sets generation off, to the first audio.
    public var firstAudio: Duration = .milliseconds(200)
    /// How long a second of audio takes to make, from the first on.
    public var perAudioSecond: Duration = .milliseconds(100)
    /// Audio in one chunk.
    public var chunk: Duration = .milliseconds(100)
    /// How long ``SynthesisSource/voiceLike`` takes to say a character.
    public var perCharacter: Duration = .milliseconds(60)
    /// Open contexts that one socket may have, as at ElevenLabs.
    public var maximumContexts = 5
    public var faults: FaultPlan = .none

    public init() {}

    public static let knownModels: Set<String> = [
        "eleven_flash_v2_5", "eleven_flash_v2", "eleven_turbo_v2_5", "eleven_turbo_v2", "eleven_multilingual_v2",
        "eleven_monolingual_v1", "eleven_v3", "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "kokoro", "orpheus",
        "cosyvoice2", "fish-speech-1.5",
    ]
}

/// Where audio comes from.
public enum SynthesisSource: Sendable {
    /// A hum with the rhythm of the text: as long as the text, clean, audible, the same each time.
    case voiceLike
    /// A synthesizer of ours. Its word times become character times.
    case synthesizer(any SpeechSynthesizer)
}
