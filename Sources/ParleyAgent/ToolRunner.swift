import Foundation
import Logging
import ParleyCore

/// Runs tools on behalf of a model: checks what it asks for, within a deadline, and puts whatever
/// goes wrong into words that the model can act on.
struct ToolRunner: Sendable {
    private let tools: [String: any Tool]
    private let callID: String
    private let clock: CallClock
    private let now: @Sendable () -> Date
    private let timeZone: TimeZone
    private let logger: Logger

    init(
        tools: [any Tool], callID: String, clock: CallClock, now: @escaping @Sendable () -> Date, timeZone: TimeZone,
        logger: Logger
    ) {
        self.tools = Dictionary(tools.map { ($0.definition.name, $0) }) { first, _ in first }
        self.callID = callID
        self.clock = clock
        self.now = now
        self.timeZone = timeZone
        self.logger = logger
    }

    func filler(for name: String) -> String? { tools[name]?.filler }

    /// The call as it will be run: without the optional arguments that nobody has spoken of.
    func backed(_ call: ToolCall, evidence: Evidence) -> ToolCall {
        guard let tool = tools[call.name], let arguments = call.arguments.objectValue else { return call }
        let guardian = GroundingGuard(now: now(), timeZone: timeZone)
        let backed = guardian.backed(arguments, of: tool, evidence: evidence)
        return ToolCall(id: call.id, name: call.name, arguments: .object(backed))
    }

    /// The result for the model; never throws and never takes longer than the tool's timeout.
    func run(_ call: ToolCall, evidence: Evidence, turn: Int) async -> JSONValue {
        guard let tool = tools[call.name] else {
            let names = tools.keys.sorted().joined(separator: ", ")
            return ["error": .string("There is no tool called \(call.name). The tools are: \(names).")]
        }
        guard let arguments = call.arguments.objectValue else {
            return ["error": "The arguments must be a JSON object."]
        }
        let moment = now()
        let guardian = GroundingGuard(now: moment, timeZone: timeZone)
        if let ask = guardian.objection(to: arguments, of: tool, evidence: evidence) {
            return ToolOutcome.refused(ask: ask).json
        }
        let context = ToolContext(
            now: moment, timeZone: timeZone, callerWords: evidence.callerWords,
            idempotencyKey: "\(callID)/\(turn)/\(call.name)/\(call.arguments.text)")
        return await run(tool, arguments, context)
    }

    private func run(_ tool: any Tool, _ arguments: [String: JSONValue], _ context: ToolContext) async -> JSONValue {
        let name = tool.definition.name
        let (outcomes, continuation) = AsyncStream<JSONValue>.makeStream(bufferingPolicy: .bufferingOldest(1))
        // Neither is awaited to its end: a tool that hangs must not hang the call.
        let work = Task { [logger] in
            do {
                continuation.yield(try await tool.call(arguments, context: context).json)
            } catch {
                logger.warning("A tool failed", metadata: ["tool": "\(name)", "error": "\(error)"])
                continuation.yield(["error": "The system did not answer. Apologise and offer to try again."])
            }
        }
        let deadline = clock.now + tool.timeout
        let timer = Task { [clock, logger] in
            guard (try? await clock.sleep(until: deadline)) != nil else { return }
            logger.warning("A tool is late", metadata: ["tool": "\(name)", "timeout": "\(tool.timeout)"])
            continuation.yield(["error": "The system took too long. Apologise and offer to try again."])
        }
        defer { timer.cancel() }
        for await outcome in outcomes { return outcome }
        work.cancel()
        return ["error": "The call has ended."]
    }
}
