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
    /// What the agent keeps to, whatever its model does.
    public var safety = Safety()
    /// Questions that the instructions answer, and such as callers ask that they do not.
    public var knownQuestions: [String] = []
    public var unknownQuestions: [String] = []

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

    var wording: Wording { Wording(language: language, phrases: language.phrases.adding(phrases)) }
}

/// The mind of one call, for a model that needs the help of forms: understanding, dialogue state, moves, wording.
public actor FormAgent: CallAgent {
    public nonisolated let greeting: String

    let definition: FormAgentDefinition
    let understanding: Understanding
    private let knowledge: KnowledgeQuestion
    private let session: any LanguageModelSession
    private let reader: any ReadingSession
    private let tools: [String: any FormTool]
    private let runner: ToolRunner
    private let clock: CallClock
    private let logger: Logger
    private let now: @Sendable () -> Date
    private let timeZone: TimeZone

    private var state: DialogueState
    /// As it stands when the open reply has been heard.
    private var pending: DialogueState?
    private var history = History()
    private var openTurn: Int?
    private var said = ""
    private var lastSaid: String
    /// What was said last that asks or tells something, to be said again.
    private var lastLines: [Line] = []
    /// How many times each sentence was said: which variant comes next.
    private var turnsOf: [Phrases.Key: Int] = [:]
    private var changes: [MadeChange] = []

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
        let forms = definition.tools.map(\.form)
        state = DialogueState(forms: forms)
        understanding = Understanding(role: definition.role, forms: forms, general: definition.language.exchanges, examples: definition.examples)
        knowledge = KnowledgeQuestion(
            role: definition.role, knowledge: definition.instructions, known: definition.knownQuestions, unknown: definition.unknownQuestions)
        tools = Dictionary(definition.tools.map { ($0.form.name, $0) }) { first, _ in first }
        runner = ToolRunner(
            tools: definition.tools, safety: definition.safety, author: .form, callID: callID, clock: clock, limit: ResultLimit(length: 2_000), logger: logger)
    }

    public func prepare(words: String, isPause: Bool) async {
        guard openTurn == nil, !words.isEmpty, !Task.isCancelled else { return }
        let dangers = definition.safety.questions(about: words, in: conversation).map(\.input)
        await reader.readAhead(
            [ReadingInput(understanding.task, Understanding.input(words, after: lastSaid)), ReadingInput(knowledge.task, words)] + dangers)
    }

    public nonisolated func reply(to utterance: String, commitment: ReplyCommitment) -> AsyncThrowingStream<ReplyEvent, any Error> {
        // Unbounded, but bounded by what a reply may say.
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
        let turn = openTurn ?? history.begin(caller: nil)
        openTurn = nil
        if let pending { state = pending }
        pending = nil
        if !heard.isEmpty { lastSaid = heard }
        history.close(turn, heard: heard, wasInterrupted: interrupted)
    }

    public func replyDiscarded() async {
        guard let turn = openTurn else { return }
        openTurn = nil
        pending = nil
        history.takeBack(turn)
    }

    public func close() async {
        await reader.close()
        await session.close()
    }

    // MARK: A turn

    private typealias Output = AsyncThrowingStream<ReplyEvent, any Error>.Continuation

    private var moment: Moment { Moment(language: definition.language, now: now(), timeZone: timeZone) }

    private func reply(to words: String, commitment: ReplyCommitment, into output: Output) async throws {
        if commitment.isDiscarded { throw CancellationError() }
        if let openTurn { history.close(openTurn, heard: "", wasInterrupted: true) }
        let turn = history.begin(caller: words)
        openTurn = turn
        said = ""
        let moment = moment
        var state = state
        state.moment = moment
        let questions = understanding.questions(words, after: lastSaid, in: state, at: moment)
        let (safety, conversation) = (definition.safety, conversation)
        let dangers = safety.questions(about: words, in: conversation)
        let answers = try await reader.ask(dangers + [knowledge.question(words)] + questions)
        output.yield(.firstToken)
        // Outranks whatever else is being talked about, and nothing is asked after it.
        if safety.isAlarm(words, in: conversation) || safety.isAlarm(answers.prefix(dangers.count), to: words, in: conversation) {
            lastLines = [.emergency]
            return say(.emergency, output)
        }
        let isKnown = KnowledgeQuestion.probability(answers[dangers.count]) >= KnowledgeQuestion.threshold
        let reading = understanding.reading(answers.dropFirst(dangers.count + 1).compactMap(\.line), of: words, in: state, at: moment)
        logger.debug("Understood", metadata: ["reading": "\(reading.summary)"])
        var moves = state.hear(reading)
        var lines: [Line] = []
        var prepared: [RequestID: FormRequest] = [:]
        while !moves.isEmpty {
            switch moves.removeFirst() {
            case .say(let line):
                lines.append(line)
                say(line, output)
            case .sayAgain: for line in lastLines { say(line, output) }
            case .answer:
                if isKnown { try await answer(turn, output) } else { say(.unknown, output) }
            case .prepare(let id, let tool, let request):
                prepared[id] = request
                moves = state.prepared(id, await prepare(tool, request)) + moves
            case .run(let id, let tool, let arguments):
                output.yield(.flush)
                try await commitment.wait()
                // An interruption may have closed the turn while this was on its way: its tools are not begun.
                guard openTurn == turn else { throw CancellationError() }
                let end = await run(tool, arguments, prepared[id], turn, output)
                moves = state.ran(id, end) + moves
                // What was done is done, whatever becomes of the rest of the reply.
                self.state = state
            case .handOver: say(Line("noPerson"), output)
            case .end: break
            }
        }
        if !lines.isEmpty { lastLines = lines }
        pending = state
    }

    private func say(_ line: Line, _ output: Output) {
        let count = turnsOf[line.key, default: 0]
        guard let text = definition.wording.text(line, turn: count), !text.isEmpty else {
            logger.warning("There are no words for a sentence", metadata: ["key": "\(line.key.rawValue)"])
            return
        }
        turnsOf[line.key] = count + 1
        let spaced = said.isEmpty || said.last?.isWhitespace == true ? text : " " + text
        said += spaced
        output.yield(.text(spaced))
    }

    private func answer(_ turn: Int, _ output: Output) async throws {
        let request = LanguageModelRequest(instructions: definition.instructions, messages: history.messages, maximumTokens: 80)
        var ear = EarFilter(tools: definition.tools.map(\.form.name))
        var gate = SpeechGate(definition.safety, in: conversation, phrases: definition.wording.phrases)
        func speak(_ text: String) {
            if text.isEmpty { return }
            said += text
            output.yield(.text(text))
        }
        func heard(_ outputs: [EarFilter.Output]) -> String { outputs.map { if case .text(let text) = $0 { gate.append(text) } else { "" } }.joined() }
        for try await event in session.respond(to: request) {
            if case .text(let text) = event { speak(heard(ear.append(text))) }
        }
        speak(heard(ear.finish(isCut: false)) + gate.finish())
        if said.last?.isWhitespace == false { output.yield(.text(" ")) }
    }

    // MARK: Tools

    private var conversation: Conversation {
        Conversation(
            turns: history.conversationTurns, changes: changes, tools: definition.tools, instructions: definition.instructions, moment: moment)
    }

    private var context: ToolContext {
        ToolContext(
            now: now(), timeZone: timeZone, callerWords: history.conversationTurns.compactMap(\.caller), language: definition.language, author: .form)
    }

    private func prepare(_ name: String, _ request: FormRequest) async -> Preparation {
        guard let tool = tools[name] else { return .refused(Line("systemFailed")) }
        do {
            return try await tool.prepare(request, context: context)
        } catch {
            logger.warning("A tool failed", metadata: ["tool": "\(name)", "error": "\(error)"])
            return .refused(Line("systemFailed"))
        }
    }

    /// - Parameter request: What the arguments were prepared from.
    private func run(
        _ name: String, _ arguments: [String: JSONValue], _ request: FormRequest?, _ turn: Int, _ output: Output
    ) async -> RequestEnd {
        guard let tool = tools[name] else { return .refused(Line("systemFailed")) }
        let call = ToolCall(id: "call-\(turn)-\(history.turns[turn].steps.count)", name: name, arguments: .object(arguments))
        let step = history.addStep([call], to: turn)
        output.yield(.toolStarted(call))
        let run = await runner.run(call, in: conversation, turn: turn)
        history.add(ToolResultMessage(callID: call.id, name: name, result: run.result), toStep: step, of: turn)
        output.yield(.toolFinished(call, result: run.result))
        switch run.end {
        case .answered, .changed:
            if run.end == .changed, !changes.contains(where: { $0.key == run.key }) {
                changes.append(MadeChange(tool: name, result: run.result, turn: turn, key: run.key))
            }
            let told = tool.told(run.result, context: context)
            return .done(told.line, values: told.values)
        case .refused, .proposed:
            // Something has come in between since it was prepared, such as a caller who was faster.
            switch await prepare(name, request ?? FormRequest(arguments: arguments, of: tool.form)) {
            case .ask(let question): return .ask(question)
            case .refused(let line): return .refused(line)
            case .ready: return .refused(Line("systemFailed"))
            }
        case .failed, .late: return .refused(Line("systemFailed"))
        }
    }
}

extension Reading {
    /// For whoever builds an agent: "book 0.93 day=Friday".
    public var summary: String {
        acts.map { act in
            let values = act.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.argument.text)" }
            return (["\(act.kind) \(Int((act.certainty * 100).rounded())) %"] + values).joined(separator: " ")
        }.joined(separator: "; ")
    }
}
