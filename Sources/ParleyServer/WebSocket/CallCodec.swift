public import ParleyCore

/// A message of a WebSocket, put together from its fragments.
public enum WebSocketMessage: Sendable, Hashable {
    case text(String)
    case binary([UInt8])
}

/// Between the messages of one protocol and what a call says and hears.
///
/// A value for each connection: it may remember what has gone before. Another protocol over a
/// WebSocket is another codec.
public protocol CallCodec: Sendable {
    /// - Returns: What the message means to the call; `nil` where it means nothing.
    /// - Throws: ``BadMessage`` where the message is not of the protocol. The call goes on.
    mutating func decode(_ message: WebSocketMessage) throws(BadMessage) -> CallInput?

    /// The messages that tell the peer of an output: none where the protocol has no word for it.
    mutating func encode(_ output: CallOutput) -> [WebSocketMessage]
}

/// A message that is not of the protocol, in words for whoever wrote the client.
public struct BadMessage: Error, Hashable, Sendable {
    /// Stable, for programs: `bad_audio`, `bad_json`, `bad_message`, `unknown_type`.
    public var code: String
    /// For people.
    public var message: String

    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}
