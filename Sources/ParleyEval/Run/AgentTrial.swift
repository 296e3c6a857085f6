import Foundation
public import Logging
public import ParleyAgent
public import ParleyCore
public import ParleyDialogue

/// The trial of an agent that is an ``AgentDefinition``.
public struct AgentTrial: EvalTrial {
    public let agent: any CallAgent
    private let meter: UsageMeter
    private let read: @Sendable () async throws -> EvalRows
    private let release: @Sendable () async -> Void

    /// - Parameters:
    ///   - definition: On the store that `rows` reads.
    ///   - release: Called when the trial is over.
    public init(
        _ definition: AgentDefinition, languageModel: any LanguageModel, setup: EvalSetup,
        logger: Logger = Logger(label: "parley.eval"), rows: @escaping @Sendable () async throws -> EvalRows,
        release: @escaping @Sendable () async -> Void = {}
    ) async throws {
        var definition = definition
        definition.tools = definition.tools.map { tool in
            setup.rigs[tool.definition.name].map { RiggedTool(tool: tool, rig: $0) } ?? tool
        }
        let meter = UsageMeter()
        let start = ContinuousClock.now
        let now = setup.now
        agent = ConversationAgent(
            definition: definition, session: MeteredSession(try await languageModel.openSession(), meter: meter),
            callID: setup.callID,
            now: { now.addingTimeInterval(start.duration(to: .now).milliseconds / 1_000) },
            timeZone: setup.timeZone, logger: logger)
        self.meter = meter
        read = rows
        self.release = release
    }

    /// The trial of an agent that fills in forms.
    public init(
        _ definition: FormAgentDefinition, languageModel: any LanguageModel, setup: EvalSetup,
        logger: Logger = Logger(label: "parley.eval"), rows: @escaping @Sendable () async throws -> EvalRows,
        release: @escaping @Sendable () async -> Void = {}
    ) async throws {
        guard let readingModel = languageModel.readingModel else { throw ScenarioError(file: "", "the language model answers no questions about what it reads") }
        var definition = definition
        definition.tools = definition.tools.map { tool in
            setup.rigs[tool.definition.name].map { RiggedFormTool(tool: tool, rig: $0) } ?? tool
        }
        let meter = UsageMeter()
        let start = ContinuousClock.now
        let now = setup.now
        agent = FormAgent(
            definition: definition, session: MeteredSession(try await languageModel.openSession(), meter: meter),
            reader: try await readingModel.openReading(), callID: setup.callID,
            now: { now.addingTimeInterval(start.duration(to: .now).milliseconds / 1_000) },
            timeZone: setup.timeZone, logger: logger)
        self.meter = meter
        read = rows
        self.release = release
    }

    public var usage: TokenUsage { meter.usage }
    public func rows() async throws -> EvalRows { try await read() }
    public func close() async { await release() }
}
