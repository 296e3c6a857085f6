/// What scenarios of one agent may speak of: its tables and its tools. What is not in here is a
/// mistake in the scenario, and is pointed out before anything runs.
public struct EvalSchema: Sendable, Hashable {
    public var tables: [Table]
    /// Names of the agent's tools.
    public var tools: [String]

    public init(tables: [Table], tools: [String]) {
        self.tables = tables
        self.tools = tools
    }

    public struct Table: Sendable, Hashable {
        public var name: String
        public var columns: [Column]

        public init(_ name: String, _ columns: [Column]) {
            self.name = name
            self.columns = columns
        }
    }

    public struct Column: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            case text
            /// `2026-11-27`
            case day
            /// `14:00`
            case time
            case number
            case oneOf([String])
            /// Only read: the agent's store makes it up.
            case made
        }

        public var name: String
        public var kind: Kind
        /// Whether a row that a scenario puts into the table must have it.
        public var isRequired: Bool

        public init(_ name: String, _ kind: Kind = .text, isRequired: Bool = false) {
            self.name = name
            self.kind = kind
            self.isRequired = isRequired
        }
    }
}
