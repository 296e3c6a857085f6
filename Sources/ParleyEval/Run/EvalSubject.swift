public import Foundation
public import ParleyCore

/// An agent that scenarios are played against. What it is about, and how it keeps its records, is its
/// own affair: scenarios see tables of text.
public protocol EvalSubject: Sendable {
    /// As scenarios call it in `agent`.
    var name: String { get }
    var schema: EvalSchema { get }

    /// Makes an agent for one call, on a store that nothing but the scenario's rows has been put into.
    /// - Throws: ``ScenarioError`` where the rows cannot be put there.
    func begin(_ setup: EvalSetup) async throws -> any EvalTrial
}

/// What a subject needs to know of the call that is to be played.
public struct EvalSetup: Sendable {
    public var rows: [SeedRow]
    public var rigs: [String: ToolRig]
    /// The time of the call, which goes on from here.
    public var now: Date
    public var timeZone: TimeZone
    /// Unique.
    public var callID: String

    public init(rows: [SeedRow], rigs: [String: ToolRig] = [:], now: Date, timeZone: TimeZone, callID: String) {
        self.rows = rows
        self.rigs = rigs
        self.now = now
        self.timeZone = timeZone
        self.callID = callID
    }
}

/// One call's agent and records.
public protocol EvalTrial: Sendable {
    var agent: any CallAgent { get }
    /// Tokens so far.
    var usage: TokenUsage { get }
    /// What the records hold now.
    func rows() async throws -> EvalRows
    /// Releases the store. The agent is closed already.
    func close() async
}

/// A tool that was called in a call, and what came of it.
public struct ToolUse: Sendable, Codable, Hashable {
    public var name: String
    public var arguments: [String: JSONValue]
    public var result: JSONValue

    public init(name: String, arguments: [String: JSONValue], result: JSONValue) {
        self.name = name
        self.arguments = arguments
        self.result = result
    }

    /// Whether the tool did not run, or failed.
    public var isRefused: Bool { result["error"] != nil }
}
