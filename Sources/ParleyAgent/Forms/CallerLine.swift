/// Something a caller said, and what they meant by it: what a model that reads callers' words learns from.
public struct CallerLine: Sendable, Hashable {
    /// What the agent had said before.
    public var agent: String
    public var caller: String
    /// The acts that are right: the forms' and the general ones, several where any of them is.
    public var meanings: [String]

    public init(_ agent: String, _ caller: String, _ meanings: [String]) {
        self.agent = agent
        self.caller = caller
        self.meanings = meanings
    }

    /// The lines of a table: agent, caller and meanings, parted by tabs; meanings by `|`. What is no such line is left out.
    public static func lines(_ table: String) -> [CallerLine] {
        table.split(whereSeparator: \.isNewline).compactMap { row in
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 3, !cells[1].isEmpty, !cells[2].isEmpty else { return nil }
            return CallerLine(cells[0], cells[1], cells[2].split(separator: "|").map(String.init))
        }
    }
}
