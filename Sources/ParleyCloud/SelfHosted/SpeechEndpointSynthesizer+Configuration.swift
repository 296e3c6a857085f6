public import ParleyCore

extension SpeechEndpointSynthesizer {
    /// Where a server with an `/v1/audio/speech` endpoint is, and how it is asked to speak.
    public struct Configuration: Sendable, Hashable {
        /// Up to and including `/v1`.
        public var baseURL = ""
        /// Most servers of one's own want none.
        public var key: Secret?
        public var model = ""
        public var voice = ""
        public var instructions: String?
        public var speed: Double?
        /// `pcm` where the server has it, or `wav`: both can be played from their first bytes.
        public var responseFormat = "pcm"
        /// Hz of what the server sends as `pcm`; in a WAV file it is written.
        public var pcmRate = 24_000
        /// Merged into the request, over everything else: `{"stream": true}`.
        public var extraBody: [String: JSONValue] = [:]

        /// To the first audio of a chunk.
        public var firstAudioLimit: Duration = .seconds(8)
        /// From one piece of a chunk to the next.
        public var idleLimit: Duration = .seconds(4)
        /// Audio that one chunk may take. What is longer is a fault.
        public var maximumAudio: Duration = .seconds(120)
        /// Named in errors.
        public var serviceName = "Speech server"
        /// Named in errors: where the key comes from.
        public var keyVariable = "PARLEY_TTS_API_KEY"

        public init() {}
    }
}
