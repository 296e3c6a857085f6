/// One caller's line: frames and control messages, both ways.
///
/// Whatever differs between a browser, a telephone and a test is behind this.
public protocol CallTransport: Sendable {
    /// What the caller's side sends, in order. Ends when the line is closed by either side.
    /// The transport bounds it: audio that nobody reads is dropped, oldest first.
    var inbound: AsyncStream<CallInput> { get }

    /// Sends to the caller's side. Returns when the transport has taken it over.
    /// - Throws: ``CallTransportError`` when the line is closed or the peer reads too slowly.
    func send(_ output: CallOutput) async throws

    /// Hangs up. Idempotent.
    func close() async
}

public enum CallInput: Sendable, Hashable {
    /// 16 kHz mono, any length.
    case audio([Int16])
    /// The caller's side asks for a conversation from its beginning.
    case start
    /// How much of the agent's audio has been heard: samples of those sent, at 24 kHz, counted from
    /// the beginning of the call and without those that were dropped at an interruption.
    case playbackPosition(samples: Int)
}

public enum CallOutput: Sendable, Hashable {
    /// 24 kHz mono, at most 100 ms.
    case audio([Int16])
    case event(CallEvent)
}

/// What the caller's side is told about the call.
public enum CallEvent: Sendable, Hashable {
    /// The words so far of the turn in progress.
    case partialTranscript(String)
    /// The caller's turn has ended.
    case processing
    /// What the caller was understood to have said.
    case transcript(String)
    /// A tool has been started.
    case toolStarted(ToolCall)
    case toolFinished(ToolCall, result: JSONValue)
    /// Audio of a reply follows.
    case agentSpeaking
    /// Text of the reply, as its audio is sent.
    case agentText(String)
    /// The reply has been sent whole. `text` is what was said, empty where nothing was.
    case agentDone(text: String)
    /// The caller spoke over the agent: what has not been played is to be dropped at once.
    case interrupted(heard: String)
    /// Playout pauses (`true`): the caller may be interrupting. It goes on (`false`) if not.
    case hold(Bool)
    /// The caller is to be given to a person. The call goes on until somebody takes it over or it ends.
    case handOver(HandOver)
    /// How the turn's latency came about.
    case latency(TurnLatency)
    /// The agent's side ends the call, and why. Nothing follows.
    case ended(CallEnd)
    case error(code: String, message: String)
}

public enum CallTransportError: Error, Hashable {
    case closed
    /// The peer does not read: its queue has been full for longer than the transport waits.
    case stalled
}
