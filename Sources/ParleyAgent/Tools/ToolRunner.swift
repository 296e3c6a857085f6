import Foundation
package import Logging
package import ParleyCore
package import ParleyLanguage

/// Runs tools on behalf of a model: checks what it asks for, within a deadline, and puts whatever
/// goes wrong into words that the model can act on.
package struct ToolRunner: Sendable {
    /// How a call ended.
    package struct Run: Sendable {
        /// What the tool returned, not yet admitted by any guardrail.
        package var result: JSONValue
        package var end: End
        /// Names the attempt: calls that share it have had one effect between them.
        package var key = ""

        package enum End: Sendable, Hashable {
            case answered
            /// Refused before or by the tool, or failed.
            case notDone
            /// The tool has changed something, now or in an attempt that this call repeats.
            case changed
            /// The deadline has passed; the attempt may still come to an end.
            case late
        }
    }

    private let tools: [String: any Tool]
    private let guardrails: [any Guardrail]
    private let callID: String
    private let clock: CallClock
    private let limit: ResultLimit
    private let language: Language
    private let ledger = ChangeLedger()
    private let logger: Logger

    package init(
        tools: [any Tool], guardrails: [any Guardrail], callID: String, clock: CallClock, limit: ResultLimit, language: Language = .english,
        logger: Logger
    ) {
        self.tools = Dictionary(tools.map { ($0.definition.name, $0) }) { first, _ in first }
        self.guardrails = guardrails
        self.callID = callID
        self.clock = clock
        self.limit = limit
        self.language = language
        self.logger = logger
    }

    func tool(_ name: String) -> (any Tool)? { tools[name] }

    /// The call, or the one that a guardrail has put in its stead.
    func replaced(_ call: ToolCall, in conversation: Conversation) -> ToolCall {
        guard let tool = tools[call.name] else { return call }
        return guardrails.lazy.compactMap { $0.replacement(for: call, of: tool, in: conversation) }.first ?? call
    }

    /// The call as it will be run: without the arguments that are better left out.
    func amended(_ call: ToolCall, in conversation: Conversation) -> ToolCall {
        guard let tool = tools[call.name], let arguments = call.arguments.objectValue else { return call }
        let amended = guardrails.reduce(arguments) { $1.amended($0, of: tool, in: conversation) }
        return ToolCall(id: call.id, name: call.name, arguments: .object(amended))
    }

    /// Never throws and never takes longer than the tool's timeout.
    /// - Parameter late: Told of a change that was made after its deadline.
    package func run(
        _ call: ToolCall, in conversation: Conversation, turn: Int, late: @escaping @Sendable (Run) async -> Void = { _ in }
    ) async -> Run {
        guard let tool = tools[call.name] else {
            let names = tools.keys.sorted().joined(separator: ", ")
            return refused("There is no tool called \(call.name.prefix(60)). The tools are: \(names).")
        }
        guard let given = call.arguments.objectValue else { return refused("The arguments must be a JSON object.") }
        let check = ArgumentCheck(given, of: tool)
        if !check.faults.isEmpty { return refused(check.faults.joined(separator: " ")) }
        for guardrail in guardrails {
            if let ask = guardrail.objection(to: check.arguments, of: tool, in: conversation) { return refused(ask) }
        }
        // One at a time: so it is asked for.
        if let gap = check.gaps.first { return refused(gap) }
        let context = ToolContext(
            now: conversation.now, timeZone: conversation.timeZone, callID: callID, callerWords: conversation.callerWords,
            language: language)
        return await run(tool, check.arguments, context, turn: turn, late: late)
    }

    private func refused(_ ask: String) -> Run { Run(result: ToolOutcome.refused(ask: ask).json, end: .notDone) }

    private func run(
        _ tool: any Tool, _ arguments: [String: JSONValue], _ context: ToolContext, turn: Int,
        late: @escaping @Sendable (Run) async -> Void
    ) async -> Run {
        let change = "\(tool.definition.name)/\(JSONValue.object(arguments).text)"
        let key: @Sendable (Int) -> String = { [callID] in "\(callID)/\($0)/\(change)" }
        guard tool.effect == .changes else {
            let attempt = start(tool, arguments, context, key: key(0)) { _ in }
            if let end = await wait(for: attempt, within: tool.timeout) { return Run(result: end.result, end: Self.ending(end)) }
            attempt.cancel()
            return tooLate(tool, end: .notDone, key: "")
        }
        let (attempt, generation) = ledger.attempt(change, turn: turn) { generation in
            start(tool, arguments, context, key: key(generation)) { ledger.ended(change, $0) }
        }
        let attemptKey = key(generation)
        if let end = await wait(for: attempt, within: tool.timeout) {
            var run = Run(result: end.result, end: Self.ending(end), key: attemptKey)
            if run.end == .answered { run.end = .changed }
            return run
        }
        ledger.isLate(change)
        // A change that was begun comes to an end, and that is then known.
        Task {
            if case .made(let result) = await attempt.value { await late(Run(result: result, end: .changed, key: attemptKey)) }
        }
        return tooLate(tool, end: .late, key: attemptKey)
    }

    private func tooLate(_ tool: any Tool, end: Run.End, key: String) -> Run {
        logger.warning("A tool is late", metadata: ["tool": "\(tool.definition.name)", "timeout": "\(tool.timeout)"])
        return Run(result: ["error": "The system took too long. Apologise and offer to try again."], end: end, key: key)
    }

    private static func ending(_ end: ChangeLedger.End) -> Run.End {
        switch end {
        case .made: .answered
        case .refused, .failed: .notDone
        }
    }

    /// Begins to run a tool, in a task of its own: neither an interruption nor a deadline ends it.
    private func start(
        _ tool: any Tool, _ arguments: [String: JSONValue], _ context: ToolContext, key: String,
        ended: @escaping @Sendable (ChangeLedger.End) -> Void
    ) -> Task<ChangeLedger.End, Never> {
        var context = context
        context.idempotencyKey = key
        return Task { [context, limit, logger] in
            let end: ChangeLedger.End
            do {
                let outcome = try await tool.call(arguments, context: context)
                switch outcome {
                // Those that know no refusals return an error.
                case .result(let value) where value["error"] != nil: end = .refused(limit.applied(to: value))
                case .result(let value): end = .made(limit.applied(to: value))
                case .refused: end = .refused(limit.applied(to: outcome.json))
                }
            } catch let refusal as ToolRefusal {
                end = .refused(limit.applied(to: ToolOutcome.refused(ask: refusal.ask).json))
            } catch {
                logger.warning("A tool failed", metadata: ["tool": "\(tool.definition.name)", "error": "\(error)"])
                end = .failed(["error": "The system did not answer. Apologise and offer to try again."])
            }
            ended(end)
            return end
        }
    }

    /// How an attempt ends, `nil` if not within its time. A tool that hangs must not hang the call, so
    /// nothing here waits for it longer.
    private func wait(for attempt: Task<ChangeLedger.End, Never>, within timeout: Duration) async -> ChangeLedger.End? {
        let (ends, continuation) = AsyncStream<ChangeLedger.End?>.makeStream(bufferingPolicy: .bufferingOldest(1))
        let deadline = clock.now + timeout
        let timer = Task { [clock] in
            guard (try? await clock.sleep(until: deadline)) != nil else { return }
            continuation.yield(nil)
        }
        Task { continuation.yield(await attempt.value) }
        defer { timer.cancel() }
        for await end in ends { return end }
        return nil
    }
}
