import Foundation
package import Logging
package import ParleyCore

/// Runs tools on behalf of a model or a form: within ``Safety`` and within a deadline. Whatever goes wrong is put into
/// words that a model can act on.
package struct ToolRunner: Sendable {
    /// How a call ended.
    package struct Run: Sendable {
        /// What of the tool's answer may be seen.
        package var result: JSONValue
        package var end: End
        /// Names the attempt: calls that share it have had one effect between them.
        package var key = ""

        package enum End: Sendable, Hashable {
            case answered
            /// The tool has changed something, now or in an attempt that this call repeats.
            case changed
            /// Refused before or by the tool: nothing has happened.
            case refused
            /// Not made yet, with these arguments: the caller is to agree first.
            case proposed([String: JSONValue])
            case failed
            /// The deadline has passed; the attempt may still come to an end.
            case late
        }
    }

    private let tools: [String: any Tool]
    private let safety: Safety
    private let author: ArgumentAuthor
    private let callID: String
    private let clock: CallClock
    private let limit: ResultLimit
    private let ledger = ChangeLedger()
    private let logger: Logger

    package init(
        tools: [any Tool], safety: Safety, author: ArgumentAuthor, callID: String, clock: CallClock, limit: ResultLimit, logger: Logger
    ) {
        self.tools = Dictionary(tools.map { ($0.definition.name, $0) }) { first, _ in first }
        self.safety = safety
        self.author = author
        self.callID = callID
        self.clock = clock
        self.limit = limit
        self.logger = logger
    }

    func tool(_ name: String) -> (any Tool)? { tools[name] }

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
        let moment = conversation.moment
        let check = ArgumentCheck(given, of: tool.definition, language: moment.language)
        if !check.faults.isEmpty { return refused(check.faults.joined(separator: " ")) }
        // One at a time: so it is asked for.
        if let gap = check.gaps.first { return refused(gap) }
        let consent: Consent
        switch safety.permit(SafetyCall(tool: tool, arguments: check.arguments, author: author), in: conversation) {
        case .refused(let why): return refused(why)
        case .granted(let granted): consent = granted
        }
        if tool.effect == .changes, !tool.proposes, !consent.covers(check.arguments) {
            return Run(result: ToolOutcome.proposed(check.arguments, readBack: nil).json, end: .proposed(check.arguments))
        }
        let context = ToolContext(
            now: moment.now, timeZone: moment.timeZone, callID: callID, callerWords: conversation.callerWords, language: moment.language,
            author: author, consent: consent)
        let admit: @Sendable (ChangeLedger.End, String) -> Run = { [safety] end, key in
            var run = Run(result: end.result, end: end.end(of: tool.effect), key: key)
            // A refusal is the agent's own words; all else is data.
            if !end.isOwnWords { run.result = safety.admitted(run.result, in: conversation) }
            return run
        }
        return await run(tool, check.arguments, context, turn: turn, admit: admit, late: late)
    }

    private func refused(_ why: String) -> Run { Run(result: ToolOutcome.refused(ask: why).json, end: .refused) }

    private func run(
        _ tool: any Tool, _ arguments: [String: JSONValue], _ context: ToolContext, turn: Int,
        admit: @escaping @Sendable (ChangeLedger.End, String) -> Run, late: @escaping @Sendable (Run) async -> Void
    ) async -> Run {
        let change = "\(tool.definition.name)/\(JSONValue.object(arguments).text)"
        let key: @Sendable (Int) -> String = { [callID] in "\(callID)/\($0)/\(change)" }
        guard tool.effect == .changes else {
            let attempt = start(tool, arguments, context, key: key(0)) { _ in }
            if let end = await wait(for: attempt, within: tool.timeout) { return admit(end, "") }
            attempt.cancel()
            return tooLate(tool, end: .failed, key: "")
        }
        let (attempt, generation) = ledger.attempt(change, turn: turn) { generation in
            start(tool, arguments, context, key: key(generation)) { ledger.ended(change, $0) }
        }
        let attemptKey = key(generation)
        if let end = await wait(for: attempt, within: tool.timeout) { return admit(end, attemptKey) }
        ledger.isLate(change)
        // A change that was begun comes to an end, and that is then known.
        Task {
            let end = await attempt.value
            if case .made = end { await late(admit(end, attemptKey)) }
        }
        return tooLate(tool, end: .late, key: attemptKey)
    }

    private func tooLate(_ tool: any Tool, end: Run.End, key: String) -> Run {
        logger.warning("A tool is late", metadata: ["tool": "\(tool.definition.name)", "timeout": "\(tool.timeout)"])
        return Run(result: ["error": "The system took too long. Apologise and offer to try again."], end: end, key: key)
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
                case .result(let value) where value["error"] != nil: end = .answeredWithError(limit.applied(to: value))
                case .result(let value): end = .made(limit.applied(to: value))
                case .refused: end = .refused(limit.applied(to: outcome.json))
                case .proposed(let arguments, _): end = .proposed(arguments, limit.applied(to: outcome.json))
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
