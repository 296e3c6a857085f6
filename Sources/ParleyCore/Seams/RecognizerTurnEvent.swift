/// What a recognizer that follows turns by itself has to say about the caller's turn.
///
/// It is a second opinion beside the voice activity and turn detectors', heard through
/// ``TurnReportingStream``. Words are those of the utterance in progress, so far.
public enum RecognizerTurnEvent: Sendable, Hashable {
    /// The caller has begun to speak.
    case began(words: String)
    /// The turn is probably over: a reply may be started and may have to be thrown away.
    /// - Parameter confidence: The probability that it is, 0…1; `nil` where the recognizer gives none.
    case probablyEnded(words: String, confidence: Float?)
    /// It was not: the caller goes on.
    case resumed
    /// The turn is over.
    case ended(words: String, confidence: Float?)
}

/// What such a recognizer says of an utterance, by the number that it was begun with.
public struct RecognizerTurnReport: Sendable, Hashable {
    public var event: RecognizerTurnEvent
    public var utterance: Int

    public init(_ event: RecognizerTurnEvent, utterance: Int) {
        self.event = event
        self.utterance = utterance
    }
}

/// A recognizer's stream that reports turns besides words.
///
/// Optional: whoever drives a call asks `stream as? any TurnReportingStream`.
public protocol TurnReportingStream: RecognizerStream {
    /// In order. Bounded by the newest 32: they come a few in a turn, and old ones mean nothing.
    var turnReports: AsyncStream<RecognizerTurnReport> { get }
}
