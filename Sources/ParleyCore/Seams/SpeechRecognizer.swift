/// Turns a caller's speech into words while it is spoken.
public protocol SpeechRecognizer: Sendable {
    /// Opens a stream for one call. The recognizer's models are shared; the stream's state is not.
    func openStream() async throws -> any RecognizerStream
}

/// One call's recognition. Every sample of the call is appended in order, silence included.
///
/// The caller's voice activity detector marks where utterances begin and pause. A recognizer that
/// segments by itself (a cloud service) may ignore the marks; one that does not (an offline model)
/// decodes only between them.
public protocol RecognizerStream: Sendable {
    /// Partial and settled transcripts of the utterance in progress. A slow reader sees the newest.
    var transcripts: AsyncStream<Transcript> { get }

    /// Takes the call's next samples: 16 kHz mono, -1…1. Returns at once; never blocks.
    func append(_ samples: [Float])

    /// Speech was found to begin at `sample`, counted from the first sample of the call. The
    /// stream keeps some audio from before it, for a recognizer loses words cut at their edge.
    func utteranceBegan(at sample: Int)

    /// The caller has fallen silent at `sample`, perhaps for good: the moment to start the final
    /// decode ahead of ``finalize(upTo:)``.
    func pauseBegan(at sample: Int)

    /// The final transcript of the utterance, up to `sample`, and the end of that utterance:
    /// audio appended from now on belongs to the next. Text is empty where no words were found.
    func finalize(upTo sample: Int) async throws -> Transcript

    /// Drops the utterance in progress: it was a cough, or the agent's own echo.
    func discardUtterance()

    /// Releases what the stream holds. Everything after this is ignored.
    func close() async
}

/// Words recognised in an utterance so far.
public struct Transcript: Sendable, Hashable {
    public var text: String
    /// Whether later audio can no longer change the text.
    public var isFinal: Bool
    /// Whether the text covers everything up to the silence that has begun
    /// (``RecognizerStream/pauseBegan(at:)``): if the turn ends there, it will be the final one.
    public var reachesPause: Bool
    /// Whether the caller has fallen quiet after these words, though no pause has been noticed yet: they are all
    /// so far.
    public var fallsQuiet: Bool
    /// The probability, by the recognizer, that a sentence ends with the last word: what it thought of a
    /// full stop, a question or an exclamation mark there. It hears the intonation and knows the words.
    /// `nil` from a recognizer that does not tell.
    public var sentenceEnd: Float?
    /// How sure the recognizer was of the words, 0…1. What it makes of a hum it is not sure of. `nil` from one that does not
    /// tell.
    public var confidence: Float?

    public init(
        text: String, isFinal: Bool, reachesPause: Bool = false, fallsQuiet: Bool = false, sentenceEnd: Float? = nil, confidence: Float? = nil
    ) {
        self.text = text
        self.isFinal = isFinal
        self.reachesPause = reachesPause
        self.fallsQuiet = fallsQuiet
        self.sentenceEnd = sentenceEnd
        self.confidence = confidence
    }
}
