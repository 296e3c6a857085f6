/// Turns a caller's speech into words while it is spoken.
public protocol SpeechRecognizer: Sendable {
    /// Opens a stream for one call. The recognizer's models are shared; the stream's state is not.
    func openStream() async throws -> any RecognizerStream
}

/// One call's recognition. Every sample of the call is appended in order, silence included.
///
/// The caller's voice activity detector marks where utterances begin and pause (``Utterance``). A recognizer that
/// segments by itself (a cloud service) may ignore the marks; one that does not (an offline model) decodes only between
/// them. Each mark names its utterance, so that none is taken for another's; marks of one that is over mean nothing.
///
/// All but ``close()`` return at once and never block: what is waited for is an ended utterance's words.
public protocol RecognizerStream: Sendable {
    /// The words so far of the utterance in progress, under its number. A slow reader sees the newest.
    var transcripts: AsyncStream<Transcript> { get }

    /// Takes the call's next samples: 16 kHz mono, -1…1.
    func append(_ samples: [Float])

    /// Speech was found to begin at `sample`, counted from the first sample of the call. The
    /// stream keeps some audio from before it, for a recognizer loses words cut at their edge.
    /// - Parameter utterance: Not used before in this call.
    func begin(_ utterance: Int, at sample: Int)

    /// The caller has fallen silent at `sample`, perhaps for good: the moment to start the final
    /// decode ahead of ``end(_:at:)``.
    func pause(_ utterance: Int, at sample: Int)

    /// The utterance ends at `sample`: audio from there on belongs to the next, which may begin at once. Its words are
    /// what is returned, empty where none were found.
    func end(_ utterance: Int, at sample: Int) -> FinalTranscript

    /// The utterance was a cough, or the agent's own echo.
    func discard(_ utterance: Int)

    /// Releases what the stream holds. Everything after this is ignored.
    func close() async
}

/// One stretch of the caller's speech, from its onset to the end of the turn.
///
/// It is open, then either ended or discarded, once.
public struct Utterance: Sendable {
    public let number: Int
    private let stream: any RecognizerStream

    /// Begins one.
    public init(_ number: Int, of stream: any RecognizerStream, at sample: Int) {
        self.number = number
        self.stream = stream
        stream.begin(number, at: sample)
    }

    public func pause(at sample: Int) { stream.pause(number, at: sample) }
    public func end(at sample: Int) -> FinalTranscript { stream.end(number, at: sample) }
    public func discard() { stream.discard(number) }
}

/// The words of an utterance that has ended, on their way.
public struct FinalTranscript: Sendable {
    private let make: @Sendable () async throws -> Transcript

    public init(_ make: @escaping @Sendable () async throws -> Transcript) { self.make = make }

    /// Of an utterance in which there was nothing to be recognised.
    public static let empty = FinalTranscript { Transcript(text: "", isFinal: true) }

    /// To be waited for by one at a time, for as long as they have a mind to.
    public var words: Transcript {
        get async throws { try await make() }
    }
}

/// Words recognised in an utterance so far.
public struct Transcript: Sendable, Hashable {
    public var text: String
    /// Whose words they are: the number that its utterance was begun with.
    public var utterance: Int
    /// Whether later audio can no longer change the text.
    public var isFinal: Bool
    /// Whether the text covers everything up to the silence that has begun
    /// (``RecognizerStream/pause(_:at:)``): if the turn ends there, it will be the final one.
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
        text: String, utterance: Int = 0, isFinal: Bool, reachesPause: Bool = false, fallsQuiet: Bool = false, sentenceEnd: Float? = nil,
        confidence: Float? = nil
    ) {
        self.text = text
        self.utterance = utterance
        self.isFinal = isFinal
        self.reachesPause = reachesPause
        self.fallsQuiet = fallsQuiet
        self.sentenceEnd = sentenceEnd
        self.confidence = confidence
    }
}
