extension DeepgramRecognizer {
    /// How Deepgram is asked to listen.
    public struct Configuration: Sendable, Hashable {
        /// Without `/v1` or `/v2`: the model decides.
        public var baseURL = "https://api.deepgram.com"
        public var key: Secret?
        /// `nova-3` and its relatives, or a Flux model (`flux-general-en`), which follows turns by itself.
        public var model = "nova-3"
        /// BCP-47. Not sent to Flux, whose models have a language of their own.
        public var language: String? = "en"
        /// Words that it should expect: names of the trade. At most 100 are sent; Deepgram takes 500
        /// tokens of them.
        public var keyterms: [String] = []
        /// Silence after which Deepgram settles the words so far. Nova only.
        public var endpointing: Duration = .milliseconds(300)
        /// Silence between words after which an utterance is over, for lines so noisy that silence
        /// is never found. Nova only; Deepgram refuses less than a second.
        public var utteranceEnd: Duration = .milliseconds(1_000)
        /// Punctuation, capitals, and numbers as one writes them. Nova only.
        public var smartFormat = true
        /// Ask for the final words as soon as the caller pauses, ahead of the end of the turn. Quicker;
        /// but the words after a pause in mid-sentence are then heard without those before it. Nova only.
        public var finalizesAtPauses = false
        /// Confidence at which Flux ends a turn, 0.5…1.
        public var endOfTurnThreshold: Double?
        /// Confidence at which Flux says that a turn has probably ended, 0.3…0.9. Not said if `nil`.
        public var eagerEndOfTurnThreshold: Double? = 0.5
        /// Silence after which Flux ends a turn whatever its confidence, 0.5…60 s.
        public var endOfTurnTimeout: Duration?
        /// More of the query, over everything else: `["numerals": "true"]`.
        public var extraQuery: [String: String] = [:]

        public var connectLimit: Duration = .seconds(5)
        /// To the final words, after they have been asked for.
        public var finalizeLimit: Duration = .milliseconds(1_500)
        /// Audio that is kept to be said again on a new connection: what is not settled yet. Of a
        /// longer outage the oldest is lost.
        public var replayLimit: Duration = .seconds(30)

        public init() {}

        var isFlux: Bool { model.hasPrefix("flux") }
    }
}
