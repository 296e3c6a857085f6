extension ElevenLabsSynthesizer {
    /// How ElevenLabs is asked to speak.
    public struct Configuration: Sendable, Hashable {
        public enum Transport: String, Sendable, Hashable, CaseIterable {
            /// One connection for many replies, with a context for each: the chunks of a reply are
            /// spoken as one text.
            case webSocket = "websocket"
            /// One request for each chunk.
            case http
        }

        public var baseURL = "https://api.elevenlabs.io"
        public var key: Secret?
        /// A voice's identifier. This one is in ElevenLabs' own examples.
        public var voice = "JBFqnCBsd6RMkjVDRZzb"
        public var model = "eleven_flash_v2_5"
        /// `eleven_v3` speaks over HTTP only, whatever is said here.
        public var transport = Transport.webSocket
        /// ISO 639-1. Some models refuse it.
        public var language: String?
        public var stability: Double?
        public var similarityBoost: Double?
        public var style: Double?
        public var speed: Double?
        /// Whether to ask for times over HTTP, for a history that is cut to the word.
        public var wantsWordTimes = true

        public var connectLimit: Duration = .seconds(5)
        /// To the first audio of a chunk, a new connection included.
        public var firstAudioLimit: Duration = .seconds(5)
        /// From one piece of a chunk to the next.
        public var idleLimit: Duration = .seconds(3)
        /// Audio that one chunk may take. What is longer is a fault.
        public var maximumAudio: Duration = .seconds(120)

        public init() {}

        var effectiveTransport: Transport { model.hasPrefix("eleven_v3") ? .http : transport }
    }
}
