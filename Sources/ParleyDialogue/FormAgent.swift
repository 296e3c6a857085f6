public import Foundation
public import Logging
public import ParleyAgent
public import ParleyCore
public import ParleyLanguage

/// What an agent that fills in forms is.
public struct FormAgentDefinition: Sendable {
    /// Said when the call begins.
    public var greeting: String
    /// Whom callers speak to: "the receptionist of a hospital".
    public var role: String
    public var language: Language
    /// The agent's sentences, besides those of its language.
    public var phrases: [Phrases.Key: [String]]
    public var tools: [any FormTool]
    /// Read by the model where it answers in its own words.
    public var instructions: String
    /// More of what callers say than the forms have.
    public var examples: [Exchange]
    /// What callers say and mean, for the model to learn from: as many as there are.
    public var lines: [CallerLine] = []
    /// What the agent keeps to, whatever its model does.
    public var safety = Safety()
    /// Questions that the instructions answer, and how: a small model answers as it is shown.
    public var answers: [(question: String, answer: String)] = []
    /// What the agent knows, in sentences of its own, by what a question is about. Lines tell which one is meant, under
    /// ``topicKey``; ``unknownTopic`` is a question that nobody gave an answer to.
    public var facts: [String: Phrases.Key] = [:]
    /// Questions such as callers ask that the instructions do not answer.
    public var unknownQuestions: [String] = []
    /// Whether there is somebody whom a caller can be given to: ``ReplyEvent/handOver(_:)``.
    public var handsOver = false
    /// How long a tool may take before its filler is said.
    public var fillerDelay: Duration = .milliseconds(700)
    /// How long it may take to understand a turn; what takes longer is an error. A call gives up sooner and says so
    /// (`TurnConfiguration.replyDeadline`).
    public var readingLimit: Duration = .seconds(60)

    public init(
        greeting: String, role: String, language: Language, phrases: [Phrases.Key: [String]] = [:], tools: [any FormTool],
        instructions: String, examples: [Exchange] = []
    ) {
        self.greeting = greeting
        self.role = role
        self.language = language
        self.phrases = phrases
        self.tools = tools
        self.instructions = instructions
        self.examples = examples
    }

    /// What all questions about what callers say have in common, for a model to read ahead of the first call.
    public var readings: [ReadingTask] {
        let opening = Conversation(turns: [], tools: tools, instructions: instructions, moment: Moment(language: language, now: Date(), timeZone: .gmt))
        return [understanding.task, knowledge.task] + safety.questions(about: "", in: opening).map(\.input.task)
    }

    /// Whether a caller has said all they want to: what an agent asks in a pause.
    /// - Parameter said: What the caller heard last.
    public func ending(of words: String, after said: String) -> ReadingQuestion {
        ReadingQuestion(ReadingInput(understanding.task, Understanding.input(words, after: said)), .ending)
    }

    /// The conversation before anyone has spoken: what all answers in the model's own words have in common.
    public var opening: LanguageModelRequest { request(messages: []) }

    /// Sentences that any call may need, as they stand.
    public var standingLines: [String] { [Line.emergency.key, .didNotCatch, .anythingElse].flatMap { wording.phrases[$0] } }

    func request(messages: [Message]) -> LanguageModelRequest {
        LanguageModelRequest(
            instructions: instructions, examples: answers.flatMap { [.caller($0.question), .agent($0.answer)] }, messages: messages, maximumTokens: 80)
    }

    /// Under which lines tell what a question is about, where that is no form's.
    public static let topicKey = "topic"
    public static let unknownTopic = "unknown"
    /// What wants no answer of the agent's knowledge: small talk, nonsense.
    public static let chatTopic = "chat"

    var understanding: Understanding {
        let topics = facts.isEmpty ? [] : facts.keys.sorted() + [Self.unknownTopic, Self.chatTopic]
        return Understanding(
            role: role, forms: tools.map(\.form), general: language.exchanges, examples: examples, lines: language.lines + lines,
            options: topics.isEmpty ? [:] : [Self.topicKey: topics])
    }
    var knowledge: KnowledgeQuestion {
        KnowledgeQuestion(role: role, knowledge: instructions, known: answers.map(\.question), unknown: unknownQuestions)
    }

    var wording: Wording { Wording(language: language, phrases: language.phrases.adding(phrases)) }
}

/// The mind of one call, for a model that needs the help of forms: understanding, dialogue state, moves, wording.
///
/// A reply may be begun before its turn is over. What it reads and looks up changes nothing; before anything is
/// changed it waits until it is wanted, and the state moves on only when the reply has been heard.
public actor FormAgent: CallAgent {
    public nonisolated let greeting: String
    public nonisolated let judgesTurns: Bool

    let definition: FormAgentDefinition
    let understanding: Understanding
    let knowledge: KnowledgeQuestion
    let session: any LanguageModelSession
    let reader: any ReadingSession
    let tools: [String: any FormTool]
    let runner: ToolRunner
    let clock: CallClock
    let logger: Logger
    let now: @Sendable () -> Date
    let timeZone: TimeZone

    var state: DialogueState
    var history = History()
    /// Replies of which it is not in the history yet what became of them.
    let replies = ReplyQueue()
    /// The one that is being made or heard.
    var open: OpenReply?
    /// What the caller said and was interrupted before anything of the answer was heard: it is answered together with
    /// what they say next.
    var unanswered = ""
    var lastSaid: String
    /// The parts of the last reply that asked or told something, to be said again, and how many of them were heard.
    var lastParts: (parts: [ReplyPart], heardCount: Int) = ([], 0)
    /// What was changed and has not been told, for the caller was faster.
    var untold: [Line] = []
    /// What this call has changed, for the rules of safety.
    var madeChanges: [MadeChange] = []
    /// How many times each sentence was said: which variant comes next.
    var turnsOf: [Phrases.Key: Int] = [:]
    /// Tools that have been started. They outlive the reply that asked for them.
    var running: [Int: RunningTool] = [:]
    var runCount = 0
    /// Reads the conversation as it stands between two turns.
    var readingAhead: Task<Void, Never>?
    /// The reading of the turn that is perhaps over.
    var turnReading: TurnReading?
    /// How the last turn was understood, for whoever builds an agent.
    public internal(set) var explanation: TurnExplanation?

    /// - Parameters:
    ///   - callID: Names the call in idempotency keys: unique among all calls of the store.
    ///   - now: The call's calendar time, which "tomorrow" is counted from.
    public init(
        definition: FormAgentDefinition, session: any LanguageModelSession, reader: any ReadingSession, callID: String,
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
        lastSaid = definition.greeting
        judgesTurns = reader.judgesEndings
        state = DialogueState(forms: definition.tools.map(\.form))
        understanding = definition.understanding
        knowledge = definition.knowledge
        tools = Dictionary(definition.tools.map { ($0.form.name, $0) }) { first, _ in first }
        runner = ToolRunner(
            tools: definition.tools, safety: definition.safety, author: .form, callID: callID, clock: clock, limit: ResultLimit(length: 2_000),
            logger: logger)
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
            case .discarded: if let open { history.drop(open.turn) }
            case .ended(let heard, let interrupted):
                close(open ?? OpenReply(reply, history.begin(caller: reply.words)), heard: heard, interrupted: interrupted)
                hasEnded = true
            }
        }
        guard hasEnded else { return }
        // What is said next is said behind other words.
        turnReading?.cancel()
        turnReading = nil
        readAhead()
    }

    private func close(_ open: OpenReply, heard: String, interrupted: Bool) {
        let isUnasked = open.reply.words == nil
        let (turn, whole) = (open.turn, open.parts)
        let count = ReplyPart.heardCount(of: whole, in: heard, interrupted: interrupted)
        // What was changed is told in any case.
        let reports = whole[count...].filter(\.isReport).compactMap(\.line)
        untold = reports + untold.filter { line in !whole.contains { $0.line == line } }
        let hasChanged = history[turn]?.steps.contains { $0.calls.contains { changes($0.name) } } == true
        if isUnasked || !heard.isEmpty || !interrupted || hasChanged {
            if let pending = open.pending { state = pending }
            unanswered = ""
        } else {
            unanswered = self.whole(open.reply.words ?? "")
        }
        state.isCutOff = interrupted && count < whole.count
        if !heard.isEmpty {
            lastSaid = heard
            if whole.contains(where: \.isWorthRepeating) {
                lastParts = (whole.filter(\.isWorthRepeating), whole[..<count].count(where: \.isWorthRepeating))
            }
        }
        history.close(turn, heard: heard, wasInterrupted: interrupted)
    }

    public func close() async {
        readingAhead?.cancel()
        turnReading?.cancel()
        // A change that was begun is finished; each tool has its deadline.
        for tool in running.values { _ = await tool.task.value }
        await reader.close()
        await session.close()
    }

    // MARK: A turn

    typealias Output = AgentReply.Output

    var moment: Moment { Moment(language: definition.language, now: now(), timeZone: timeZone) }

    /// The call as the rules of safety see it.
    var conversation: Conversation {
        Conversation(
            turns: history.conversationTurns, changes: madeChanges, tools: definition.tools, instructions: definition.instructions, moment: moment,
            isAlarmed: Conversation.isHeard(definition.wording.phrases[Line.emergency.key], in: history.conversationTurns))
    }

    /// With what was said before it and had no answer. The last of that may be answered anew: then it is not said twice.
    func whole(_ words: String) -> String {
        if unanswered.isEmpty || words.isEmpty { return unanswered + words }
        return unanswered == words || unanswered.hasSuffix(" " + words) ? unanswered : unanswered + " " + words
    }

    func isOpen(_ reply: AgentReply) -> Bool { open?.reply === reply && reply.isOpen }

    /// - Throws: `CancellationError` for a reply that was ended or discarded.
    func checkIsOpen(_ reply: AgentReply) throws {
        guard isOpen(reply) else { throw CancellationError() }
    }

    private func answer(_ utterance: String, into output: Output) async throws {
        let reply = output.reply
        catchUp(before: reply)
        // Discarded, or over, before it came to begin.
        guard replies.contains(reply) else { throw CancellationError() }
        try reply.checkIsOpen()
        readingAhead?.cancel()
        let words = whole(utterance)
        let turn = history.begin(caller: utterance)
        open = OpenReply(reply, turn)
        await settleTools(output)
        try checkIsOpen(reply)
        let moment = moment
        var state = state
        state.moment = moment
        let asked = clock.now
        let reading = begin(reading: words)
        let (answers, questions) = (try await reading.answers(), reading.questions)
        try checkIsOpen(reply)
        let dangers = answers[questions.dangers]
        let (safety, conversation) = (definition.safety, conversation)
        var isAlarm = safety.isAlarm(words, in: conversation)
        if !isAlarm {
            isAlarm = await safety.isAlarm(dangers, to: words, in: conversation) { (try? await self.answers(to: $0)) ?? [] }
            try checkIsOpen(reply)
        }
        var explanation = TurnExplanation(words: words, danger: dangers.map(DangerQuestion.probability).max() ?? 0)
        defer { if isOpen(reply) { self.explanation = explanation } }
        // Outranks whatever else is being talked about, and nothing is asked after it.
        if isAlarm {
            output.yield(.firstToken)
            say(.emergency, output)
            explanation.moves = ["say emergency"]
            // Whoever stays on the line is given to somebody.
            guard definition.handsOver else { return }
            output.yield(.flush)
            try await reply.committed()
            output.yield(.handOver(state.handOver(callerWords: [words], definition.wording)))
            return
        }
        var lines = [answers[questions.whole].line].compactMap(\.self)
        let glances = answers[questions.glances].compactMap(\.line)
        if let whole = lines.first, understanding.needsCare(whole, of: words, glances: glances, in: state, definition.language) {
            let careful = understanding.carefulQuestions(words, after: lastSaid, in: state, at: moment)
            lines = try await self.answers(to: careful).compactMap(\.line)
            try checkIsOpen(reply)
        }
        output.yield(.firstToken)
        explanation.reading = clock.now - asked
        let understood = understanding.reading(lines, of: words, in: state, at: moment)
        logger.debug("Understood", metadata: ["reading": "\(understood.summary)"])
        explanation.acts = understood.acts.map(\.summary)
        for line in untold { say(line, output, isReport: true) }
        var work = TurnWork(
            turn: turn, reply: reply, words: words, moves: state.hear(understood), known: questions.known.map { KnowledgeQuestion.probability(answers[$0]) },
            topics: understanding.topics(of: lines, in: words, definition.language))
        explanation.meant = lines.first.map(understanding.meant)?.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.value) \(Int($0.value.likelihood * 100)) %" } ?? []
        while !work.moves.isEmpty {
            let move = work.moves.removeFirst()
            explanation.moves.append(move.summary)
            switch move {
            case .say(let line): say(line, output, isReport: work.reports.contains(line))
            case .sayAgain: sayAgain(output)
            case .answer: try await answer(&work, output, &explanation)
            case .prepare(let id, let tool, let request):
                work.requests[id] = request
                work.moves = state.prepared(id, await prepare(tool, request, output)) + work.moves
            case .run(let id, let tool, let arguments):
                output.yield(.flush)
                if changes(tool) { try await reply.committed() }
                // An interruption may have closed the turn while this was on its way: its tools are not begun.
                try checkIsOpen(reply)
                let end = await run(id, tool, arguments, state, work, output)
                try checkIsOpen(reply)
                state = end.state
                work.take(end, id: id, tool: tool)
            case .handOver: handOver(state, &work, output)
            case .end: output.yield(.sequel(.hangUp))
            }
            try checkIsOpen(reply)
            open?.pending = state
        }
        explanation.state = state.summary
        if state.expected != .anything { output.yield(.expects(state.expected)) }
        if !work.events.isEmpty {
            output.yield(.flush)
            try await reply.committed()
            for event in work.events { output.yield(event) }
        }
    }
}

extension DialogueState {
    /// How the answer to what is asked is likely to be spoken.
    var expected: ExpectedAnswer {
        guard case .slot(let question)? = asked else { return .anything }
        guard let type = forms.flatMap(\.slots).first(where: { $0.key == question.key })?.type else { return .anything }
        // Where nothing is offered to choose from, its number is what is asked for.
        return type.takesAnyNumber && question.options.isEmpty ? .number : type.dictated
    }
}

extension Reading {
    /// For whoever builds an agent: "book 93 % day=Friday".
    public var summary: String { acts.map(\.summary).joined(separator: "; ") }
}

extension Reading.Act {
    var summary: String {
        let name = if case .request(let form) = kind { form } else { "\(kind)" }
        return (["\(name) \(Int((certainty * 100).rounded())) %"] + (values.isEmpty ? [] : [values.summary])).joined(separator: " ")
    }
}

/// The reply that is being made or heard.
struct OpenReply {
    let reply: AgentReply
    let turn: History.TurnID
    var parts: [ReplyPart] = []
    /// The state as it stands when the reply has been heard.
    var pending: DialogueState?

    init(_ reply: AgentReply, _ turn: History.TurnID) {
        self.reply = reply
        self.turn = turn
    }
}
