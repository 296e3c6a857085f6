extension TranscriptionsRecognizer {
    /// Where a server with an `/v1/audio/transcriptions` endpoint is, and how it is asked.
    public struct Configuration: Sendable, Hashable {
        /// Up to and including `/v1`.
        public var baseURL = ""
        /// Most servers of one's own want none.
        public var key: Secret?
        public var model = ""
        /// ISO 639-1; the server guesses if `nil`.
        public var language: String? = "en"
        /// Words to expect, given to the model as text that came before.
        public var keyterms: [String] = []
        /// More fields of the form, over everything else: `["vad_filter": "true"]`.
        public var extraFields: [String: String] = [:]
        /// Ask as soon as the caller pauses, ahead of the end of the turn. The answer is thrown away
        /// where the caller goes on.
        public var startsAtPauses = true
        /// How often the utterance so far is transcribed while it is spoken. Each time costs the server
        /// as much as the whole; `nil` for never.
        public var partialInterval: Duration?

        /// To the final transcript, after it has been asked for.
        public var finalizeLimit: Duration = .seconds(4)
        /// Of a longer utterance the beginning is lost.
        public var maximumUtterance: Duration = .seconds(120)
        /// Named in errors.
        public var serviceName = "Transcription server"
        /// Named in errors: where the key comes from.
        public var keyVariable = "PARLEY_STT_API_KEY"

        public init() {}
    }
}
