/// A way in which a provider fails.
///
/// What each looks like on the wire depends on the protocol: an answer over HTTP, events in a
/// stream, messages on a WebSocket. The comments say which.
public enum SimulatedFault: Sendable, Hashable {
    /// The connection is reset after the request has been read, without a byte of an answer.
    /// (For a port where nobody listens, use one.)
    case refuse
    /// The vendor's own 401. A WebSocket's handshake is answered with it.
    case unauthorized
    /// The vendor's own 429; `retry-after` is sent in whole seconds, unless it is `nil`.
    case rateLimited(retryAfter: Duration?)
    /// The vendor's own 500.
    case serverError
    /// HTTP: the request is read and never answered. WebSocket: the handshake succeeds, then nothing
    /// is ever sent.
    case stallAfterConnect
    /// The answer begins and stops for ever. Speech to text: an interim result may come, the final
    /// one does not, and nothing else does on that connection.
    case stallMidStream
    /// One message or event is not what the protocol says, and what it stood for is lost; the rest
    /// follows. Raw audio over HTTP: a 200 with a page of HTML.
    case garbageFrame
    /// The vendor's error object where the answer should go on, and the end of the stream. Raw audio
    /// over HTTP has no place for one: it is cut off.
    case errorMidStream
    /// The stream ends too early, as if that were in order: a close frame without a code; an HTTP
    /// body that ends without its last events.
    case closeWithoutCode
    /// The TCP connection is closed in the middle.
    case drop
    /// A proper answer with nothing in it: no audio, no text, an empty transcript.
    case emptyAnswer
    /// The answer is cut into pieces of odd numbers of bytes, and raw audio has an odd number in all.
    case oddByteCounts
    /// The answer is cut inside characters of several bytes, where it has any, and inside events.
    case splitUTF8

    /// One of each kind.
    public static let all: [SimulatedFault] = [
        .refuse, .unauthorized, .rateLimited(retryAfter: .seconds(1)), .serverError, .stallAfterConnect,
        .stallMidStream, .garbageFrame, .errorMidStream, .closeWithoutCode, .drop, .emptyAnswer, .oddByteCounts,
        .splitUTF8,
    ]

    /// Whether it strikes when a client connects. One that is due on a WebSocket that is open already
    /// closes it without a word, and meets the client when it connects again.
    public var isAtConnection: Bool {
        switch self {
        case .refuse, .unauthorized, .rateLimited, .serverError, .stallAfterConnect: true
        default: false
        }
    }

    /// Whether a sound client gets the whole answer in spite of it.
    public var isHarmless: Bool {
        self == .oddByteCounts || self == .splitUTF8
    }
}

extension SimulatedFault: CustomStringConvertible, LosslessStringConvertible {
    /// The name that scripts and command lines use, such as `stall-mid-stream` or `429:2.5`.
    public var description: String {
        switch self {
        case .refuse: "refuse"
        case .unauthorized: "401"
        case .rateLimited(nil): "429"
        case .rateLimited(let after?): "429:\(Self.seconds(after))"
        case .serverError: "500"
        case .stallAfterConnect: "stall-after-connect"
        case .stallMidStream: "stall-mid-stream"
        case .garbageFrame: "garbage-frame"
        case .errorMidStream: "error-mid-stream"
        case .closeWithoutCode: "close-without-code"
        case .drop: "drop"
        case .emptyAnswer: "empty-answer"
        case .oddByteCounts: "odd-byte-counts"
        case .splitUTF8: "split-utf8"
        }
    }

    public init?(_ description: String) {
        if let fault = Self.all.first(where: { $0.description == description }) {
            self = fault
        } else if description == "429" {
            self = .rateLimited(retryAfter: nil)
        } else if description.hasPrefix("429:"), let seconds = Double(description.dropFirst(4)), (0...86_400).contains(seconds) {
            self = .rateLimited(retryAfter: .seconds(seconds))
        } else {
            return nil
        }
    }

    private static func seconds(_ duration: Duration) -> String {
        let value = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        return value == value.rounded() ? "\(Int(value))" : "\(value)"
    }
}
