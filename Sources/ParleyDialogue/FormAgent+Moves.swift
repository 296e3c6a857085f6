import Logging
import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What is left to be done of a turn.
struct TurnWork {
    let turn: History.TurnID
    let reply: AgentReply
    let words: String
    var moves: [Move]
    /// How likely what the agent knows answers the turn, where that was asked.
    var known: Double?
    /// What a question is likeliest about, where that is no form's.
    var topics: [String]
    /// What was last asked of each tool.
    var requests: [RequestID: FormRequest] = [:]
    /// Requests that were refused after they had been prepared, and prepared once more.
    var repeated: Set<RequestID> = []
    /// Sentences that tell of changes.
    var reports: Set<Line> = []
    /// A tool has returned something that the model may tell of.
    var hasResults = false
    /// What others are told when the reply is wanted: tools that only read may run on trial.
    var events: [ReplyEvent] = []

    /// Goes on after a tool has run.
    mutating func take(_ end: ToolEnd, id: RequestID, tool: String) {
        events += end.events
        guard let next = end.moves else {
            // Somebody was faster, or it was not as it had seemed: what is possible now is looked up once more.
            repeated.insert(id)
            if let request = requests[id] { moves.insert(.prepare(id, tool: tool, request), at: 0) }
            return
        }
        hasResults = true
        if end.isChange, let line = next.first?.line { reports.insert(line) }
        moves = next + moves
    }
}

/// A tool that has been started. It may outlive the reply that asked for it.
struct RunningTool {
    let reply: AgentReply
    let task: Task<ToolEnd, Never>
}

/// What came of running a tool.
struct ToolEnd: Sendable {
    var state: DialogueState
    /// What is to be done next; `nil` where the request is to be prepared again.
    var moves: [Move]?
    var isChange = false
    /// What is told when the reply is wanted.
    var events: [ReplyEvent] = []
}

extension Move {
    var line: Line? { if case .say(let line) = self { line } else { nil } }
}

extension FormAgent {
    // MARK: Speaking

    /// What was said so far of a reply; nothing of one that is not the open one.
    private func parts(of reply: AgentReply) -> [ReplyPart] { isOpen(reply) ? open?.parts ?? [] : [] }

    func say(_ line: Line, _ output: Output, isReport: Bool = false) {
        guard isOpen(output.reply) else { return }
        let count = turnsOf[line.key, default: 0]
        guard let text = definition.wording.text(line, turn: count), !text.isEmpty else {
            logger.warning("There are no words for a sentence", metadata: ["key": "\(line.key.rawValue)"])
            return
        }
        turnsOf[line.key] = count + 1
        // Sentences that say nothing of their own: what was said before them is what is wanted again.
        let isAside = [.didNotCatch, .takeYourTime, "noPerson"].contains(line.key)
        say(ReplyPart(line: line, text: text, isReport: isReport, isWorthRepeating: !isAside), output)
        if line == .takeYourTime { output.yield(.sequel(.patience)) }
    }

    private func say(_ part: ReplyPart, _ output: Output) {
        guard isOpen(output.reply) else { return }
        let last = open?.parts.last?.text.last
        // With the space that parts it from what was said before.
        output.yield(.text(last == nil || last?.isWhitespace == true ? part.text : " " + part.text))
        open?.parts.append(part)
    }

    /// The last reply in other words, where there are some; what was missing of one that was cut short.
    func sayAgain(_ output: Output) {
        let said = lastParts.heardCount < lastParts.parts.count ? lastParts.parts[lastParts.heardCount...] : lastParts.parts[...]
        let parts = parts(of: output.reply)
        if said.isEmpty, parts.isEmpty { return say(ReplyPart(text: lastSaid), output) }
        for part in said where !parts.contains(where: { $0.line != nil && $0.line == part.line }) {
            if let line = part.line { say(line, output, isReport: false) } else { say(part, output) }
        }
    }

    /// Tells what the agent knows of a topic. Otherwise has the model answer in its own words, if what it knows answers the
    /// question.
    func answer(_ work: inout TurnWork, _ output: Output, _ explanation: inout TurnExplanation) async throws {
        // Who is told what questions are about says what is so in sentences that somebody wrote, and nothing else.
        if !work.hasResults, understanding.tellsTopics {
            for topic in work.topics {
                let unknown = topic == work.topics.first ? Line.unknown : Line(.doesNotKnowRest)
                say(topic == FormAgentDefinition.chatTopic ? .chat : definition.facts[topic].map { Line($0) } ?? unknown, output)
            }
            return
        }
        if !work.hasResults {
            let known: Double
            if let probability = work.known {
                known = probability
            } else {
                known = KnowledgeQuestion.probability(try await answers(to: [knowledge.question(work.words)])[0])
                try checkIsOpen(work.reply)
            }
            explanation.known = known
            guard known >= KnowledgeQuestion.threshold else { return say(.unknown, output) }
        }
        let index = parts(of: work.reply).count
        var isCut = false
        var ear = EarFilter(tools: definition.tools.map(\.form.name))
        var gate = SpeechGate(definition.safety, in: conversation, phrases: definition.wording.phrases)
        func pass(_ outputs: [EarFilter.Output]) -> String { outputs.map { if case .text(let text) = $0 { gate.append(text) } else { "" } }.joined() }
        func speak(_ text: String) {
            guard !text.isEmpty else { return }
            if parts(of: work.reply).count > index {
                open?.parts[index].text += text
                output.yield(.text(text))
            } else {
                say(ReplyPart(text: text), output)
            }
        }
        for try await event in session.respond(to: definition.request(messages: history.latestMessages(Self.messageCount))) {
            try checkIsOpen(work.reply)
            switch event {
            case .text(let text): speak(pass(ear.append(text)))
            case .finished(let reason): isCut = reason == .length
            case .turnCompletion, .toolCallBegan, .toolCall, .usage: break
            }
        }
        try checkIsOpen(work.reply)
        speak(pass(ear.finish(isCut: isCut)) + gate.finish())
        // Nothing of it may be spoken.
        guard let text = open?.parts.dropFirst(index).first?.text else { return say(.unknown, output) }
        if isCut {
            open?.parts[index].text = CutText.spoken(text, in: definition.language)
            output.yield(.cutOff)
        }
    }

    /// Gives the call to a person, where there is one.
    func handOver(_ state: DialogueState, _ work: inout TurnWork, _ output: Output) {
        guard definition.handsOver else { return say(Line("noPerson"), output) }
        say(Line(.handOver), output)
        let words = history.turns.suffix(4).compactMap(\.caller)
        work.events.append(.handOver(state.handOver(callerWords: words, definition.wording)))
    }

    // MARK: Tools

    /// What has to be known before the next turn is answered. What a reply on trial that was not wanted looks up is not.
    var awaited: [RunningTool] { running.values.filter { $0.reply.outcome != .discarded } }

    func changes(_ tool: String) -> Bool { tools[tool]?.effect == .changes }

    private var context: ToolContext {
        ToolContext(now: now(), timeZone: timeZone, callerWords: history.turns.compactMap(\.caller), language: definition.language, author: .form)
    }

    func prepare(_ name: String, _ request: FormRequest, _ output: Output) async -> Preparation {
        guard let tool = tools[name] else { return .refused(Line("systemFailed")) }
        let covering = cover(tool, output)
        defer { covering?.cancel() }
        do {
            return try await tool.prepare(request, context: context)
        } catch {
            logger.warning("A tool failed", metadata: ["tool": "\(name)", "error": "\(error)"])
            return .refused(Line("systemFailed"))
        }
    }

    /// Says that something is being done, if it takes longer than a caller should hear nothing.
    private func cover(_ tool: any FormTool, _ output: Output) -> Task<Void, Never>? {
        guard parts(of: output.reply).isEmpty, let filler = tool.filler else { return nil }
        return Task { [clock, delay = definition.fillerDelay] in
            guard (try? await clock.sleep(until: clock.now + delay)) != nil else { return }
            self.cover(filler, output)
        }
    }

    /// What the last turn started is known before this one is answered. Where that takes longer than a caller should hear
    /// nothing, they are asked for patience.
    func settleTools(_ output: Output) async {
        guard !awaited.isEmpty else { return }
        let covering = Task { [clock, delay = definition.fillerDelay] in
            guard (try? await clock.sleep(until: clock.now + delay)) != nil, let line = definition.wording.phrases[.oneMoment].first else { return }
            self.cover(line, output)
        }
        for tool in awaited { _ = await tool.task.value }
        covering.cancel()
    }

    private func cover(_ filler: String, _ output: Output) {
        guard isOpen(output.reply), open?.parts.isEmpty == true else { return }
        say(ReplyPart(text: filler, isWorthRepeating: false), output)
        output.yield(.flush)
    }

    /// Runs a tool to its end, whatever becomes of the reply.
    func run(
        _ id: RequestID, _ name: String, _ arguments: [String: JSONValue], _ state: DialogueState, _ work: TurnWork,
        _ output: Output
    ) async -> ToolEnd {
        runCount += 1
        let number = runCount
        // Not a child of the reply: an interruption ends the reply, and the tools run to their end.
        let task = Task {
            let end = await self.perform(id, name, arguments, state, work, output)
            self.running[number] = nil
            return end
        }
        running[number] = RunningTool(reply: work.reply, task: task)
        let covering = tools[name].flatMap { cover($0, output) }
        defer { covering?.cancel() }
        return await task.value
    }

    private func perform(
        _ id: RequestID, _ name: String, _ arguments: [String: JSONValue], _ state: DialogueState, _ work: TurnWork,
        _ output: Output
    ) async -> ToolEnd {
        var end = ToolEnd(state: state, isChange: changes(name))
        guard let tool = tools[name] else {
            end.moves = end.state.ran(id, .refused(Line("systemFailed")))
            return end
        }
        let turn = work.turn
        func tell(_ event: ReplyEvent) {
            if work.reply.isCommitted, end.events.isEmpty { output.yield(event) } else { end.events.append(event) }
        }
        let call = ToolCall(id: "call-\(turn.index)-\(history[turn]?.steps.count ?? 0)", name: name, arguments: .object(arguments))
        // Of a reply on trial that is not wanted nothing is kept.
        let step = history.addStep([call], to: turn)
        tell(.toolStarted(call))
        let run = await runner.run(call, in: conversation, turn: turn.index) { late in
            await self.tellLater(late.result, of: tool)
        }
        if let step {
            history.add(ToolResultMessage(callID: call.id, name: name, result: run.result), toStep: step, of: turn)
        }
        tell(.toolFinished(call, result: run.result))
        switch run.end {
        case .answered, .changed:
            if run.end == .changed, !madeChanges.contains(where: { $0.key == run.key }) {
                madeChanges.append(MadeChange(tool: name, result: run.result, turn: turn.index, key: run.key))
            }
            let told = tool.told(run.result, context: context)
            // What a tool returned that is nothing of the kind it tells is not for a small model to make something of.
            let isUnreadable = told.line == nil && understanding.tellsTopics && !end.isChange
            end.moves = end.state.ran(id, isUnreadable ? .refused(Line("systemFailed")) : .done(told.line, values: told.values))
        case .refused where !work.repeated.contains(id) && work.requests[id] != nil, .proposed where !work.repeated.contains(id) && work.requests[id] != nil:
            return end
        case .refused, .proposed, .failed, .late: end.moves = end.state.ran(id, .refused(Line("systemFailed")))
        }
        guard end.isChange else { return end }
        // What was done is done, whatever becomes of the rest of the reply.
        self.state = end.state
        if isOpen(work.reply) { open?.pending = end.state } else if let line = end.moves?.first?.line { untold.append(line) }
        return end
    }

    /// A change that was made after its deadline is told with the next reply.
    private func tellLater(_ result: JSONValue, of tool: any FormTool) {
        if let line = tool.told(result, context: context).line { untold.append(line) }
    }
}
