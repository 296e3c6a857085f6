import Foundation
import ParleyAgent
public import ParleyCore
import ParleyLanguage

/// What is wrong with a tool in a scenario.
public enum ToolRig: Sendable, Hashable {
    public enum Fault: String, Sendable, Hashable, CaseIterable {
        case throwsError = "throws"
        case hangs
        /// Returns a megabyte.
        case huge
        /// Returns text out of bytes that are no UTF-8.
        case invalidText = "invalid_text"
    }

    /// Its results hold this as well.
    case adds([String: JSONValue])
    /// It does nothing and returns this.
    case returns(JSONValue)
    case fails(Fault)
}

/// A tool that behaves as a scenario says.
struct RiggedTool: Tool {
    let tool: any Tool
    let rig: ToolRig

    var definition: ToolDefinition { tool.definition }
    var effect: ToolEffect { tool.effect }
    var timeout: Duration { tool.timeout }
    var runsInParallel: Bool { tool.runsInParallel }
    var filler: String? { tool.filler }
    var slots: [FormSlot] { tool.slots }
    var proposes: Bool { tool.proposes }
    func claims(in language: Language) -> [String] { tool.claims(in: language) }

    struct Broken: Error {}

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        switch rig {
        case .returns(let value): return .result(value)
        case .adds(let added):
            let outcome = try await tool.call(arguments, context: context)
            guard case .result(.object(let members)) = outcome else { return outcome }
            return .result(.object(members.merging(added) { _, new in new }))
        case .fails(.throwsError): throw Broken()
        case .fails(.hangs):
            // Ends when the agent gives it up, which cancels it, or long after it should have.
            try await Task.sleep(for: tool.timeout * 4)
            throw Broken()
        case .fails(.huge): return .result(["note": .string(String(repeating: "All work and no play. ", count: 50_000))])
        case .fails(.invalidText):
            let bytes: [UInt8] = [0x46, 0x72, 0x65, 0x65, 0xC3, 0x28, 0xFF, 0xFE, 0x00, 0xED, 0xA0, 0x80]
            return .result(["note": .string(String(decoding: bytes, as: UTF8.self))])
        }
    }
}

/// A tool of a dialogue that behaves as a scenario says once it is run.
struct RiggedFormTool: FormTool {
    let tool: any FormTool
    let rig: ToolRig

    private var rigged: RiggedTool { RiggedTool(tool: tool, rig: rig) }

    var form: Form { tool.form }
    var definition: ToolDefinition { tool.definition }
    var effect: ToolEffect { tool.effect }
    var timeout: Duration { tool.timeout }
    var runsInParallel: Bool { tool.runsInParallel }
    var filler: String? { tool.filler }
    var proposes: Bool { tool.proposes }
    func claims(in language: Language) -> [String] { tool.claims(in: language) }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        try await tool.prepare(request, context: context)
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        tool.told(result, context: context)
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await rigged.call(arguments, context: context)
    }
}
