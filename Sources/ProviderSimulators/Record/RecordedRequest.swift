public import ParleyCore

/// Something that a client asked of a simulator: an HTTP request, or a WebSocket from its handshake
/// to its end.
public struct RecordedRequest: Sendable, Identifiable {
    public typealias Instant = ContinuousClock.Instant

    /// How it ended.
    public enum Ending: String, Sendable, Hashable {
        /// Answered whole, with whatever status; a WebSocket that both sides agreed to close.
        case answered
        /// The client closed the connection before that: it cancelled.
        case closedByClient
        /// The simulator cut it off: a fault, a protocol error of the client, or its own end.
        case closedBySimulator
    }

    /// From 1, in the order of arrival.
    public var id: Int
    /// `nil` for what belongs to no stage, such as a list of models.
    public var stage: SimulatedStage?
    /// From 1, in the order of connecting.
    public var connection: Int
    public var method: String
    /// Without the query.
    public var path: String
    /// Decoded, in order.
    public var query: [RecordedField]
    /// In order; keys and tokens are replaced by `redacted`.
    public var headers: [RecordedField]
    /// Whether the right key was given; `nil` where none is asked for.
    public var hasRightKey: Bool?
    /// A JSON body, or the text fields of a form. Keys in it are redacted.
    public var body: JSONValue?
    /// Of the body.
    public var bodyBytes = 0
    /// Of the answer; 101 for a WebSocket. `nil` where none was given.
    public var status: Int?
    /// What came over the WebSocket as text, in order. Keys are redacted.
    public var messages: [ReceivedMessage] = []
    /// Binary messages that came over the WebSocket, and their bytes.
    public var binaryMessages = 0
    public var binaryBytes = 0
    /// Pings that came over the WebSocket.
    public var pings = 0
    /// What was sent: one for an HTTP request, one for each turn or context of a WebSocket.
    public var outputs: [StageOutput] = []
    /// When the whole request had come.
    public var receivedAt: Instant
    public var endedAt: Instant?
    /// `nil` while it goes on.
    public var ending: Ending?

    public func query(_ name: String) -> [String] {
        query.filter { $0.name == name }.map(\.value)
    }

    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The `type`s of the control messages, in order, for protocols whose messages have one.
    public var messageTypes: [String] {
        messages.compactMap { $0.json?["type"]?.stringValue }
    }
}

extension RecordedRequest {
    mutating func end(_ ending: Ending, at time: Instant) {
        self.ending = ending
        endedAt = time
        guard ending == .closedByClient else { return }
        for place in outputs.indices where !outputs[place].isComplete && outputs[place].cancelledAt == nil {
            outputs[place].cancelledAt = time
        }
    }
}

public struct RecordedField: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A text message that came over a WebSocket.
public struct ReceivedMessage: Sendable, Hashable {
    public var text: String
    /// `nil` where the text is not JSON.
    public var json: JSONValue?
    public var receivedAt: ContinuousClock.Instant
}

/// One thing that a stage produced: a turn's transcript, a reply, the speech of a text.
public struct StageOutput: Sendable, Hashable {
    public typealias Instant = ContinuousClock.Instant

    /// The number by which ``FaultPlan`` counts.
    public var number: Int
    public var fault: SimulatedFault?
    /// What was transcribed, answered, or spoken.
    public var text: String
    /// The context of a WebSocket with several, otherwise empty.
    public var context = ""
    /// When the stage had all it needed: a `Finalize`, the audio that ended a turn, a whole request,
    /// or the message that set generation off.
    public var askedAt: Instant?
    /// When the first useful output was handed to the network: a final transcript, the first token,
    /// the first audio.
    public var firstAt: Instant?
    /// When the last was.
    public var lastAt: Instant?
    /// Whether all of it was sent.
    public var isComplete = false
    /// When the client gave it up: closed the context, or the connection.
    public var cancelledAt: Instant?

    /// What the stage took, from being asked to its first useful output.
    public var latency: Duration? {
        guard let askedAt, let firstAt else { return nil }
        return firstAt - askedAt
    }
}
