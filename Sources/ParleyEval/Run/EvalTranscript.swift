import ParleyCore

/// What happened in one call.
public struct EvalTranscript: Sendable {
    public struct Turn: Sendable, Codable, Hashable {
        /// What the caller said.
        public var caller: String
        /// What the agent understood, where that is something else.
        public var heard: String?
        public var agent: String
        public var tools: [ToolUse]
        /// From the caller's words to the end of the reply.
        public var seconds: Double
        /// Of the reply's sound; `nil` in text.
        public var audible: Double?
        /// Why there is no reply.
        public var failure: String?

        public init(
            caller: String, heard: String? = nil, agent: String = "", tools: [ToolUse] = [], seconds: Double = 0,
            audible: Double? = nil, failure: String? = nil
        ) {
            self.caller = caller
            self.heard = heard
            self.agent = agent
            self.tools = tools
            self.seconds = seconds
            self.audible = audible
            self.failure = failure
        }
    }

    public var turns: [Turn] = []
    public var before: EvalRows = [:]
    public var after: EvalRows = [:]
    public var isAloud = false
    /// The caller had more to say when the turns were used up.
    public var wasBrokenOff = false
    /// Why the call could not be held, or not to its end.
    public var failure: String?

    public init() {}

    var speech: [String] { turns.map(\.agent) }
    var tools: [ToolUse] { turns.flatMap(\.tools) }
}
