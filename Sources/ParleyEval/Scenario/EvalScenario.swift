public import Foundation
import ParleyCore

/// One call that a scripted caller places, and what must come of it.
public struct EvalScenario: Sendable {
    /// Unique among the scenarios of a run.
    public var name: String
    /// Where it was read from.
    public var file: String
    /// What the caller wants, for whoever reads the report.
    public var goal: String?
    public var tags: [String]
    /// The agent that is called.
    public var agent: String
    /// When the call takes place, in ``timeZone``.
    public var now: Date
    /// What is in the agent's tables at the start besides what is always there.
    public var rows: [SeedRow]
    /// What is wrong with tools in this call.
    public var rigs: [String: ToolRig]
    public var caller: CallerScript
    public var expectations: Expectations

    /// Scenarios are played in a zone without summer time, so that they are the same everywhere.
    public static let timeZone = TimeZone.gmt
}

/// A row that is in a table when the call begins.
public struct SeedRow: Sendable, Hashable {
    public var table: String
    public var values: EvalRow
    /// For errors: `scenarios/hospital/book.yaml:12`.
    public var place: String

    public init(table: String, values: EvalRow, place: String = "") {
        self.table = table
        self.values = values
        self.place = place
    }

    public subscript(column: String) -> String? { values[column] }
}

/// A row of a table: every value as text, days as `2026-11-27` and times as `14:00`.
public typealias EvalRow = [String: String]

/// The rows of each table.
public typealias EvalRows = [String: [EvalRow]]
