import ParleyCore

/// What must hold when a call is over.
///
/// Besides what a scenario states, four things always must: every turn is answered with a sentence,
/// nothing is said that cannot be spoken, nothing fails, and nothing changes in the tables that is not
/// among the expected or allowed rows.
public struct Expectations: Sendable {
    /// Rows that must be there at the end.
    public var rows: [RowPattern] = []
    /// Rows that may have come about besides those.
    public var allowedRows: [RowPattern] = []
    /// Rows that must not be there at the end.
    public var noRows: [RowPattern] = []
    /// Whether rows that came about or changed must be among ``rows`` and ``allowedRows``.
    public var nothingElse = true
    public var calls: [CallPattern] = []
    public var noCalls: [CallPattern] = []
    /// What the agent must have said at some time in the call.
    public var says: [SpokenPattern] = []
    public var neverSays: [SpokenPattern] = []
    /// What must not be spoken in any form, such as a telephone number.
    public var secrets: [Secret] = []
    /// How many turns the caller may need.
    public var turns: Int?

    public init() {}
}

/// A row as a scenario describes it: columns it does not name may hold anything.
public struct RowPattern: Sendable, Hashable {
    public var table: String
    public var values: [String: ValuePattern]

    public init(table: String, values: [String: ValuePattern]) {
        self.table = table
        self.values = values
    }

    public func matches(_ row: EvalRow, isAloud: Bool) -> Bool {
        values.allSatisfy { column, pattern in pattern.matches(row[column] ?? "", isAloud: isAloud) }
    }

    public var text: String {
        "\(table) {\(values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }.joined(separator: ", "))}"
    }
}

/// A call of a tool as a scenario describes it.
public struct CallPattern: Sendable, Hashable {
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// The tool ran.
        case done
        /// It was refused, or failed: its result has an `error`.
        case refused
    }

    public var tool: String
    public var arguments: [String: ValuePattern]
    public var outcome: Outcome?

    public init(tool: String, arguments: [String: ValuePattern] = [:], outcome: Outcome? = nil) {
        self.tool = tool
        self.arguments = arguments
        self.outcome = outcome
    }

    public func matches(_ call: ToolUse, isAloud: Bool) -> Bool {
        guard call.name == tool, outcome == nil || (outcome == .refused) == call.isRefused else { return false }
        return arguments.allSatisfy { name, pattern in
            let value = call.arguments[name]
            return pattern.matches(value?.stringValue ?? value?.text ?? "", isAloud: isAloud)
        }
    }

    public var text: String {
        let arguments = arguments.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ")
        return "\(tool)(\(arguments))\(outcome.map { " \($0.rawValue)" } ?? "")"
    }
}
