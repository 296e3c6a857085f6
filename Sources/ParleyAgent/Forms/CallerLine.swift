/// Something a caller said, and what they meant by it: what a model that reads callers' words learns from.
public struct CallerLine: Sendable, Hashable {
    /// What the agent had said before.
    public var agent: String
    public var caller: String
    /// The acts that are right: the forms' and the general ones, several where any of them is.
    public var meanings: [String]
    /// What else they meant, by the slots' keys: ``SlotType/meanings``. A key that is not here was not spoken of.
    public var values: [String: String]

    public init(_ agent: String, _ caller: String, _ meanings: [String], values: [String: String] = [:]) {
        self.agent = agent
        self.caller = caller
        self.meanings = meanings
        self.values = values
    }

    /// The lines of a table: agent, caller, meanings and perhaps values, parted by tabs; meanings by `|`, values by `;`, as
    /// in `room=double; party=near`. What is no such line is left out.
    public static func lines(_ table: String) -> [CallerLine] {
        table.split(whereSeparator: \.isNewline).compactMap { row in
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard [3, 4].contains(cells.count), !cells[1].isEmpty, !cells[2].isEmpty else { return nil }
            let values = cells.dropFirst(3).joined().split(separator: ";").compactMap { cell -> (String, String)? in
                let parts = cell.drop { $0 == " " }.split(separator: "=", maxSplits: 1).map(String.init)
                return parts.count == 2 ? (parts[0], parts[1]) : nil
            }
            return CallerLine(cells[0], cells[1], cells[2].split(separator: "|").map(String.init), values: Dictionary(values) { $1 })
        }
    }
}
