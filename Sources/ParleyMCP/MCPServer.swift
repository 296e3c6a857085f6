public import ParleyAgent
import ParleyCore

/// An MCP server, and how its tools are to be used.
public struct MCPServer: Sendable {
    /// How it is reached.
    public enum Address: Sendable, Hashable {
        /// Streamable HTTP: the server's one URL, such as `http://localhost:8000/mcp`, and headers to
        /// send with every request, such as `Authorization`.
        case http(url: String, headers: [String: String] = [:])
        /// A program that speaks on its standard input and output. It gets the environment variables
        /// that programs need, and these.
        case stdio(command: String, arguments: [String] = [], environment: [String: String] = [:])
    }

    /// What the protocol does not say of a tool.
    public struct ToolSettings: Sendable {
        /// Whether it changes anything; `nil` leaves it to the server's `readOnlyHint`, without which a
        /// tool is taken to change something.
        public var effect: ToolEffect?
        public var timeout: Duration?
        public var filler: String?
        /// The types of the arguments, by which it is told whether the caller has said them.
        public var slots: [FormSlot]

        public init(
            effect: ToolEffect? = nil, timeout: Duration? = nil, filler: String? = nil, slots: [FormSlot] = []
        ) {
            self.effect = effect
            self.timeout = timeout
            self.filler = filler
            self.slots = slots
        }
    }

    public var address: Address
    /// The tools to use, by their names; `nil` for all.
    public var allowedTools: Set<String>?
    /// By the tools' names.
    public var settings: [String: ToolSettings]
    /// Put before every tool's name, so that two servers may have tools of one name.
    public var prefix: String
    /// How long a tool may take, where its settings do not say.
    public var toolTimeout: Duration
    /// How long the connection, and each request that is no tool's, may take.
    public var requestTimeout: Duration

    public init(
        _ address: Address, allowedTools: Set<String>? = nil, settings: [String: ToolSettings] = [:], prefix: String = "",
        toolTimeout: Duration = .seconds(10), requestTimeout: Duration = .seconds(15)
    ) {
        self.address = address
        self.allowedTools = allowedTools
        self.settings = settings
        self.prefix = prefix
        self.toolTimeout = toolTimeout
        self.requestTimeout = requestTimeout
    }
}
