import Foundation
import Logging
import ParleyCore

/// The loop of a reply: the model answers or asks for tools, until it answers.
extension ConversationAgent {
    typealias ReplyOutput = AgentReply.Output

    /// One answer of the model, as it was passed on.
    private struct Step {
        var calls: [ToolCall] = []
        /// Calls that the model wrote as text.
        var written: [WrittenCall] = []
        /// What may be spoken of its text.
        var spoken = ""
        /// The model wrote text, though perhaps none that may be spoken.
        var hasText = false
    }

    func answer(_ words: String, into output: ReplyOutput) async throws {
        catchUp(before: output.reply)
        // Discarded, or over, before it came to begin.
        guard replies.contains(output.reply) else { throw CancellationError() }
        try output.reply.checkIsOpen()
        let turn = history.begin(caller: words)
        open = OpenReply(output.reply, turn)
        // Nothing else is waited for before this.
        let isAlarm = await isAlarm(words)
        try checkIsOpen(output.reply)
        if isAlarm {
            output.yield(.firstToken)
            say(definition.emergency, output)
            update(output.reply) { $0.isWhole = true }
            return
        }
        await settleTools(output)
        try checkIsOpen(output.reply)
        // The model does one thing after the other.
        if !output.reply.isCommitted { _ = await opinion(on: words).value }
        try await converse(in: turn, output: output)
        update(output.reply) { $0.isWhole = true }
        // A model does not say what it asks for.
        let expected = ExpectedAnswer(after: open?.said ?? "", in: definition.language)
        if expected != .anything { output.yield(.expects(expected)) }
    }

    /// Changes what is kept of a reply, while it is the one.
    func update(_ reply: AgentReply, _ change: (inout OpenReply) -> Void) {
        guard isOpen(reply), var open else { return }
        change(&open)
        self.open = open
    }

    func isOpen(_ reply: AgentReply) -> Bool { open?.reply === reply && reply.isOpen }

    /// - Throws: `CancellationError` for a reply that was ended or discarded.
    func checkIsOpen(_ reply: AgentReply) throws {
        guard isOpen(reply) else { throw CancellationError() }
    }

    /// Whether a life is in danger, which outranks everything.
    private func isAlarm(_ words: String) async -> Bool {
        let (safety, conversation) = (definition.safety, conversation)
        if safety.isAlarm(words, in: conversation) { return true }
        guard let reader else { return false }
        do {
            let answers = try await reader.ask(safety.questions(about: words, in: conversation))
            return await safety.isAlarm(answers, to: words, in: conversation) { (try? await reader.ask($0)) ?? [] }
        } catch {
            // The model that answers has been told as well what to do.
            logger.info("Nobody could say whether there is a danger", metadata: ["error": "\(error)"])
            return false
        }
    }

    private func say(_ text: String, _ output: ReplyOutput) {
        guard isOpen(output.reply) else { return }
        update(output.reply) { $0.said += text }
        output.yield(.text(text))
    }

    public func completion(of words: String) async -> Float? {
        catchUp()
        let opinion = opinion(on: words)
        return await withTaskCancellationHandler { await opinion.value } onCancel: { opinion.cancel() }
    }

    /// What the model thinks of the words of a turn: asked once, whoever wants to know.
    private func opinion(on words: String) -> Task<Float?, Never> {
        if let asked, asked.words == words, !asked.opinion.isCancelled { return asked.opinion }
        asked?.opinion.cancel()
        var ahead = history
        if open?.reply.words != words { _ = ahead.begin(caller: words) }
        var request = definition.request(messages: ahead.messages)
        request.judgesTurn = true
        let opinion = Task { [session, logger, request] () -> Float? in
            guard session.judgesTurns else { return nil }
            do {
                for try await event in session.respond(to: request) {
                    if case .turnCompletion(let probability) = event { return probability }
                    return nil
                }
            } catch {
                logger.info("A turn was not judged", metadata: ["error": "\(error)"])
            }
            return nil
        }
        asked = (words, opinion)
        return opinion
    }

    private func converse(in turn: History.TurnID, output: ReplyOutput) async throws {
        for _ in 0..<definition.maximumSteps {
            try Task.checkCancellation()
            try checkIsOpen(output.reply)
            let step = try await step(output)
            guard !step.calls.isEmpty else {
                if !step.spoken.isEmpty { return }
                guard step.hasText else { throw AgentError.emptyAnswer }
                say(definition.gaveUp, output)
                return
            }
            output.yield(.flush)
            try await output.reply.committed()
            // An interruption may have closed the turn while this was on its way: its tools are not begun.
            try checkIsOpen(output.reply)
            await run(step.calls, in: turn, isCovered: !step.spoken.isEmpty, output: output)
        }
        logger.warning("A reply took too many steps", metadata: ["steps": "\(definition.maximumSteps)"])
        let said = open?.said ?? ""
        say(said.isEmpty || said.last?.isWhitespace == true ? definition.gaveUp : " " + definition.gaveUp, output)
    }

    /// One answer of the model: text that is passed on, and the calls it asks for.
    private func step(_ output: ReplyOutput) async throws -> Step {
        var step = Step()
        var ear = EarFilter(tools: definition.tools.map(\.definition.name))
        var speech = SpeechGate(definition.safety, in: conversation, phrases: definition.words)
        var isFirst = true
        var isCut = false
        let saidBefore = open?.said ?? ""
        func speak(_ text: String) {
            if text.isEmpty || step.spoken.isEmpty && text.allSatisfy(\.isWhitespace) { return }
            step.spoken += text
            say(text, output)
        }
        /// What may be spoken of text that is meant for the ear.
        func heard(_ outputs: [EarFilter.Output]) -> String {
            var passed = ""
            for output in outputs {
                switch output {
                // Behind a call stands what the model makes up of its result.
                case .text(let text): if !isRunnable(step.written) { passed += speech.append(text) }
                case .call(let call): step.written.append(call)
                }
            }
            return passed
        }
        for try await event in session.respond(to: definition.request(messages: history.messages)) {
            if isFirst {
                output.yield(.firstToken)
                isFirst = false
            }
            switch event {
            case .text(let text):
                if !step.hasText, text.allSatisfy(\.isWhitespace) { continue }
                step.hasText = true
                speak(heard(ear.append(text)))
            case .toolCallBegan(let name):
                // What is not closed was not going to be an answer.
                speak(heard(ear.finish(isCut: true)) + speech.finish())
                if step.spoken.isEmpty { cover(name, output: output) }
            case .toolCall(let call):
                step.calls.append(identified(call, among: step.calls))
            case .usage(let usage):
                logger.debug(
                    "Model",
                    metadata: ["prompt": "\(usage.prompt)", "cached": "\(usage.cached)", "completion": "\(usage.completion)"])
            case .finished(let reason):
                isCut = reason == .length
            case .turnCompletion:
                break
            }
        }
        let rest = heard(ear.finish(isCut: isCut || !step.calls.isEmpty)) + speech.finish()
        if step.calls.isEmpty, isRunnable(step.written) {
            for call in step.written.compactMap(\.toolCall) { step.calls.append(identified(call, among: step.calls)) }
        }
        speak(rest)
        if isCut, step.calls.isEmpty, !step.spoken.isEmpty {
            // What is half a sentence is not said, and so is no part of the history.
            step.spoken = CutText.spoken(step.spoken, in: definition.language)
            update(output.reply) { $0.said = saidBefore + step.spoken }
            output.yield(.cutOff)
        }
        return step
    }

    /// Whether calls that were written as text can be made as they stand.
    private func isRunnable(_ calls: [WrittenCall]) -> Bool {
        !calls.isEmpty && calls.allSatisfy { $0.arguments != nil && runner.tool($0.name) != nil }
    }

    /// The call under an id that no other has: a result must find its call.
    private func identified(_ call: ToolCall, among calls: [ToolCall]) -> ToolCall {
        var id = call.id
        var count = 1
        while id.isEmpty || history.holds(callID: id) || calls.contains(where: { $0.id == id }) {
            count += 1
            id = "\(call.id)-\(count)"
        }
        return ToolCall(id: id, name: call.name, arguments: call.arguments)
    }
}
