/// Where the time of one turn went: each stage as milliseconds since the caller's last sample of
/// speech, measured on the server. A stage that did not happen is `nil`.
public struct TurnLatency: Sendable, Hashable, Codable {
    /// The silence was noticed, and the recognizer told to decode what it has.
    public var pause: Double?
    /// The recognizer had the words up to that silence. Usually before ``endpoint``.
    public var words: Double?
    /// The turn was declared over.
    public var endpoint: Double?
    /// The final transcript was there.
    public var transcript: Double?
    /// The reply that was heard was begun: before ``endpoint`` where it was begun ahead.
    public var reply: Double?
    /// The language model's first token, text or tool call.
    public var firstToken: Double?
    /// The first chunk of the reply was handed to the synthesizer.
    public var firstChunk: Double?
    /// The synthesizer's first audio.
    public var firstAudio: Double?
    /// The first audible sample was sent.
    public var firstSent: Double?
    /// Which engines did it, where they have names.
    public var engines: TurnEngines?

    /// The reply was begun before the turn was declared over: its stages may lie before ``endpoint``.
    public var wasReady: Bool

    public init(
        pause: Double? = nil, words: Double? = nil, endpoint: Double? = nil, transcript: Double? = nil,
        reply: Double? = nil, firstToken: Double? = nil, firstChunk: Double? = nil, firstAudio: Double? = nil, firstSent: Double? = nil,
        engines: TurnEngines? = nil, wasReady: Bool = false
    ) {
        self.pause = pause
        self.words = words
        self.endpoint = endpoint
        self.transcript = transcript
        self.reply = reply
        self.firstToken = firstToken
        self.firstChunk = firstChunk
        self.firstAudio = firstAudio
        self.firstSent = firstSent
        self.wasReady = wasReady
        self.engines = engines
    }
}
