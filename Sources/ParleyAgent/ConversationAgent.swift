public import Foundation
public import Logging
public import ParleyCore

/// The mind of one call, for a model that calls tools well: the model answers or asks for tools, until it answers.
///
/// It is left to itself. No request, argument or word of its is altered, no tool forced, nothing asked twice; what it may
/// not do or say is refused by ``Safety``.
public actor ConversationAgent: CallAgent {
    public nonisolated let greeting: String
    public nonisolated let judgesTurns: Bool

    let definition: AgentDefinition
    let session: any LanguageModelSession
    /// Listens for danger, where there is a model at hand that reads.
    let reader: (any ReadingSession)?
    let runner: ToolRunner
    let clock: CallClock
    let logger: Logger
    private let now: @Sendable () -> Date
    private let timeZone: TimeZone

    var history = History()
    /// What tools have changed in this call.
    var changes: [MadeChange] = []
    /// What waits for the caller's agreement.
    var proposals: [ProposedChange] = []
    /// Replies of which it is not in the history yet what became of them.
    let replies = ReplyQueue()
    /// The one that is being made or heard.
    var open: OpenReply?
    /// Tools that have been started. They outlive the reply that asked for them.
    var running: [Int: Task<Void, Never>] = [:]
    var stepCount = 0
    /// What the model was last asked to judge.
    var asked: (words: String, opinion: Task<Float?, Never>)?
    /// Reads the conversation as it stands between two turns.
    private var readingAhead: Task<Void, Never>?

    /// - Parameters:
    ///   - callID: Names the call in idempotency keys: unique among all calls of the store.
    ///   - now: The call's calendar time, which "tomorrow" is counted from.
    public init(
        definition: AgentDefinition, session: any LanguageModelSession, reader: (any ReadingSession)? = nil, callID: String,
        clock: CallClock = CallClock(ContinuousClock()), now: @escaping @Sendable () -> Date = { Date() },
        timeZone: TimeZone = .current, logger: Logger = Logger(label: "parley.agent")
    ) {
        self.definition = definition
        self.session = session
        self.reader = reader
        self.clock = clock
        self.now = now
        self.timeZone = timeZone
        self.logger = logger
        greeting = definition.greeting
        judgesTurns = session.judgesTurns
        runner = ToolRunner(
            tools: definition.tools, safety: definition.safety, author: .model, callID: callID, clock: clock,
            limit: ResultLimit(length: definition.maximumResultLength), logger: logger)
    }

    public func prepare(words: String, isPause: Bool) async {
        // One that was overtaken by the reply itself must not take the model from it.
        catchUp()
        guard open == nil, running.isEmpty, !words.isEmpty, !Task.isCancelled else { return }
        readingAhead?.cancel()
        var ahead = history
        _ = ahead.begin(caller: words)
        await session.prepare(definition.request(messages: ahead.messages), isComplete: isPause)
    }

    public nonisolated func reply(to words: String, isTrial: Bool) -> AgentReply {
        AgentReply(to: words, isTrial: isTrial, in: replies, settled: poke) { [self] in try await answer(words, into: $0) }
    }

    public nonisolated func say(_ line: String) -> AgentReply { AgentReply(saying: line, in: replies, settled: poke) }

    private nonisolated var poke: @Sendable () -> Void { { [weak self] in Task { await self?.catchUp() } } }

    /// Takes what became of replies into the history, in their order.
    /// - Parameter next: The one that is about to begin.
    func catchUp(before next: AgentReply? = nil) {
        var hasEnded = false
        while let (reply, outcome) = replies.takeSettled(before: next) {
            let open = open?.reply === reply ? open : nil
            if open != nil { self.open = nil }
            switch outcome {
            case .discarded: if let open { history.takeBack(open.turn) }
            case .ended(let heard, let interrupted):
                close(open ?? OpenReply(reply, history.begin(caller: reply.words)), heard: heard, interrupted: interrupted)
                hasEnded = true
            }
        }
        guard hasEnded else { return }
        asked?.opinion.cancel()
        asked = nil
        forget()
        readAhead()
    }

    private func close(_ open: OpenReply, heard: String, interrupted: Bool) {
        var text = heard
        if !open.filler.isEmpty, let range = text.range(of: open.filler) {
            let rest = text[range.upperBound...].drop(while: \.isWhitespace)
            text = String(text[..<range.lowerBound] + rest)
        }
        let unheard = interrupted && open.isWhole ? Self.rest(of: open.said, after: text) : ""
        history.close(
            open.turn, heard: text.trimmingCharacters(in: .whitespacesAndNewlines), wasInterrupted: interrupted, unheard: unheard)
    }

    /// What follows `heard` in what was said, both by their words; empty where they do not agree.
    private static func rest(of said: String, after heard: String) -> String {
        let (said, heard) = (said.split(whereSeparator: \.isWhitespace), heard.split(whereSeparator: \.isWhitespace))
        return !heard.isEmpty && said.starts(with: heard) ? said[heard.count...].joined(separator: " ") : ""
    }

    public func close() async {
        readingAhead?.cancel()
        asked?.opinion.cancel()
        // A change that was begun is finished; each tool has its deadline.
        for task in running.values { await task.value }
        await session.close()
        await reader?.close()
    }

    /// Keeps what the model reads within its limit. Between turns, when there is time to read anew.
    private func forget() {
        let session = session, conversation = conversation
        let whole = history
        let hasForgotten = history.forget(to: definition.historyLimit) { messages in
            messages.reduce(0) { $0 + session.tokenCount(of: $1) }
        } record: { tokens in
            CallRecord(conversation, history: whole).text(within: tokens) { session.tokenCount(of: .note($0)) }
        }
        guard hasForgotten else { return }
        logger.debug("The beginning of a long call is no longer read", metadata: ["turn": "\(history.start)"])
    }

    /// Has the model read what it has not written itself, such as a tool's words that were said as they are, or
    /// what is left of a long call, before the caller speaks again.
    private func readAhead() {
        let session = session, request = definition.request(messages: history.messages)
        // Not waited for: the caller may be speaking already, and their words are read behind it.
        readingAhead = Task {
            guard !Task.isCancelled else { return }
            await session.prepare(request, isComplete: false)
        }
    }

    /// The call as safety rules see it.
    var conversation: Conversation {
        Conversation(
            turns: history.conversationTurns, changes: changes, proposals: proposals, tools: definition.tools,
            instructions: definition.instructions, moment: Moment(language: definition.language, now: now(), timeZone: timeZone),
            isAlarmed: Conversation.isHeard([definition.emergency], in: history.conversationTurns))
    }
}

/// The reply that is being made or heard.
struct OpenReply {
    let reply: AgentReply
    let turn: History.TurnID
    /// What was given out to be spoken, but for what covers a tool's time.
    var said = ""
    /// Whether that is all there is to come.
    var isWhole = false
    /// What was said only to cover a tool's time; no part of the history.
    var filler = ""

    init(_ reply: AgentReply, _ turn: History.TurnID) {
        self.reply = reply
        self.turn = turn
    }
}

/// Why a reply could not be made.
public enum AgentError: Error, Hashable {
    /// The model answered with neither text nor a tool call.
    case emptyAnswer
}
