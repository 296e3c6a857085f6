/// How long an engine may take before the next one is asked.
public struct EngineDeadlines: Sendable, Hashable {
    /// From the request to the first useful output: the final transcript, a speakable token or tool
    /// call, audio. A second attempt at the same engine has what the first left of it.
    public var firstOutput: Duration
    /// From one piece of output to the next.
    public var stall: Duration
    /// For opening what a call holds of the engine, such as a connection.
    public var open: Duration

    public init(firstOutput: Duration, stall: Duration = .seconds(3), open: Duration = .seconds(3)) {
        self.firstOutput = firstOutput
        self.stall = stall
        self.open = open
    }
}
