public import Foundation
public import Logging
public import ParleyCore

/// The mind of one call: keeps the history, asks the language model, runs the tools.
public actor ConversationAgent: CallAgent {
    public nonisolated let greeting: String

    private let definition: AgentDefinition
    private let session: any LanguageModelSession
    private let runner: ToolRunner
    private let logger: Logger

    private var history = History()
    /// The turn that ``replyEnded(heard:interrupted:)`` will close.
    private var openTurn: Int?
    /// What was said only to cover a tool's time in the open turn; no part of the history.
    private var filler = ""
    /// Tools that have been started. They outlive the reply that asked for them.
    private var running: [Int: Task<Void, Never>] = [:]
    private var callCount = 0

    /// - Parameters:
    ///   - callID: Names the call in idempotency keys: unique among all calls of the store.
    ///   - now: The call's calendar time, which "tomorrow" is counted from.
    public init(
        definition: AgentDefinition, session: any LanguageModelSession, callID: String,
        clock: CallClock = CallClock(ContinuousClock()), now: @escaping @Sendable () -> Date = { Date() },
        timeZone: TimeZone = .current, logger: Logger = Logger(label: "parley.agent")
    ) {
        self.definition = definition
        self.session = session
        self.logger = logger
        greeting = definition.greeting
        runner = ToolRunner(
            tools: definition.tools, callID: callID, clock: clock, now: now, timeZone: timeZone, logger: logger)
    }

    public func prepare(words: String, isPause: Bool) async {
        guard openTurn == nil, running.isEmpty, !words.isEmpty else { return }
        var ahead = history
        _ = ahead.begin(caller: definition.corrected(words))
        await session.prepare(definition.request(messages: ahead.messages), isComplete: isPause)
    }

    public nonisolated func reply(
        to utterance: String, commitment: ReplyCommitment
    ) -> AsyncThrowingStream<ReplyEvent, any Error> {
        // Unbounded, but bounded by the tokens that a reply may take.
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    try await self.reply(to: utterance, commitment: commitment, into: continuation)
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    public func replyEnded(heard: String, interrupted: Bool) async {
        var text = heard
        if !filler.isEmpty, text.hasPrefix(filler) {
            text = String(text.dropFirst(filler.count).drop(while: \.isWhitespace))
        }
        filler = ""
        let turn = openTurn ?? history.begin(caller: nil)
        openTurn = nil
        history.close(turn, heard: text, wasInterrupted: interrupted)
    }

    public func replyDiscarded() async {
        filler = ""
        guard let turn = openTurn else { return }
        openTurn = nil
        history.forget(turn)
    }

    public func close() async {
        // A change that was begun is finished; each tool has its deadline.
        for task in running.values { await task.value }
        await session.close()
    }
}

// MARK: - The loop of a reply

extension ConversationAgent {
    private func reply(
        to utterance: String, commitment: ReplyCommitment,
        into output: AsyncThrowingStream<ReplyEvent, any Error>.Continuation
    ) async throws {
        // Discarded before it came to begin.
        if commitment.isDiscarded { throw CancellationError() }
        if let openTurn { history.close(openTurn, heard: "", wasInterrupted: true) }
        let turn = history.begin(caller: definition.corrected(utterance))
        openTurn = turn
        filler = ""
        // What the last turn started is known before this one is answered.
        for task in running.values { await task.value }

        for _ in 0..<definition.maximumSteps {
            try Task.checkCancellation()
            let (calls, hasSpoken) = try await step(into: output)
            guard !calls.isEmpty else {
                guard hasSpoken else { throw AgentError.emptyAnswer }
                return
            }
            output.yield(.flush)
            try await commitment.wait()
            // An interruption may have closed the turn while this was on its way: its tools are not begun.
            guard openTurn == turn else { throw CancellationError() }
            try await run(calls, in: turn, output: output)
        }
        logger.warning("A reply took too many steps", metadata: ["steps": "\(definition.maximumSteps)"])
        output.yield(.text(definition.gaveUp))
    }

    /// One answer of the model: text that is passed on, and the calls it asks for.
    private func step(
        into output: AsyncThrowingStream<ReplyEvent, any Error>.Continuation
    ) async throws -> (calls: [ToolCall], hasSpoken: Bool) {
        var calls: [ToolCall] = []
        var hasSpoken = false
        var isFirst = true
        for try await event in session.respond(to: definition.request(messages: history.messages)) {
            if isFirst {
                output.yield(.firstToken)
                isFirst = false
            }
            switch event {
            case .text(let text):
                if !hasSpoken, text.allSatisfy(\.isWhitespace) { continue }
                hasSpoken = true
                output.yield(.text(text))
            case .toolCallBegan(let name):
                if !hasSpoken { cover(name, output: output) }
            case .toolCall(let call):
                callCount += 1
                calls.append(ToolCall(id: call.id, name: call.name, arguments: call.arguments))
            case .usage(let usage):
                logger.debug(
                    "Model",
                    metadata: ["prompt": "\(usage.prompt)", "cached": "\(usage.cached)", "completion": "\(usage.completion)"])
            case .finished:
                break
            }
        }
        return (calls, hasSpoken)
    }

    /// Says, once a turn, that something is being done: writing the call, running it and reading its
    /// result take longer than a caller should hear nothing.
    private func cover(_ name: String, output: AsyncThrowingStream<ReplyEvent, any Error>.Continuation) {
        guard filler.isEmpty, let line = runner.filler(for: name) else { return }
        filler = line
        output.yield(.text(line + " "))
        output.yield(.flush)
    }

    private func run(
        _ calls: [ToolCall], in turn: Int, output: AsyncThrowingStream<ReplyEvent, any Error>.Continuation
    ) async throws {
        let evidence = Evidence(history: history)
        let calls = calls.map { runner.backed($0, evidence: evidence) }
        let step = history.addStep(calls, to: turn)
        callCount += 1
        let id = callCount
        // Not a child of the reply: an interruption ends the reply, and the tool runs to its end.
        let task = Task {
            for call in calls {
                output.yield(.toolStarted(call))
                let result = await self.runner.run(
                    call, evidence: Evidence(history: self.history), turn: turn)
                self.history.add(
                    ToolResultMessage(callID: call.id, name: call.name, result: result), toStep: step, of: turn)
                output.yield(.toolFinished(call, result: result))
            }
            self.running[id] = nil
        }
        running[id] = task
        await task.value
    }
}

/// Why a reply could not be made.
public enum AgentError: Error, Hashable {
    /// The model answered with neither text nor a tool call.
    case emptyAnswer
}
