import Foundation
import Logging
import ParleyCore

/// The loop of a reply: the model answers or asks for tools, until it answers.
extension ConversationAgent {
    typealias ReplyOutput = AsyncThrowingStream<ReplyEvent, any Error>.Continuation

    /// One answer of the model, as it was passed on.
    private struct Step {
        var calls: [ToolCall] = []
        /// Calls that the model wrote as text.
        var written: [WrittenCall] = []
        /// What may be spoken of its text.
        var spoken = ""
        /// The model wrote text, though perhaps none that may be spoken.
        var hasText = false
        /// Why the answer cannot stand.
        var objection: String?
    }

    func reply(to utterance: String, commitment: ReplyCommitment, into output: ReplyOutput) async throws {
        // Discarded before it came to begin.
        if commitment.isDiscarded { throw CancellationError() }
        if let openTurn { history.close(openTurn, heard: "", wasInterrupted: true) }
        let words = definition.corrected(utterance)
        let turn = history.begin(caller: words)
        openTurn = turn
        filler = ""
        said = ""
        isReplyWhole = false
        // What the last turn started is known before this one is answered.
        for task in running.values { await task.value }

        let conversation = conversation
        for guardrail in definition.guardrails {
            guard let sentence = guardrail.answer(to: words, in: conversation) else { continue }
            output.yield(.firstToken)
            say(sentence, output)
            isReplyWhole = true
            if !commitment.isGiven { await judge(output) }
            return
        }
        do {
            try await converse(in: turn, commitment: commitment, output: output)
        } catch let error where !(error is CancellationError) {
            // What was changed is said, whatever became of the model's own words.
            guard addToReply(output) else { throw error }
        }
        if openTurn == turn { isReplyWhole = true }
    }

    private func say(_ text: String, _ output: ReplyOutput) {
        said += text
        output.yield(.text(text))
    }

    /// Asks the model whether the caller's turn is over, where the answer is not the model's.
    private func judge(_ output: ReplyOutput) async {
        guard session.judgesTurns else { return }
        var request = definition.request(messages: history.messages)
        request.judgesTurn = true
        do {
            for try await event in session.respond(to: request) {
                if case .turnCompletion(let probability) = event { output.yield(.turnCompletion(probability)) }
                return
            }
        } catch {
            logger.info("A turn was not judged", metadata: ["error": "\(error)"])
        }
    }

    private func converse(in turn: Int, commitment: ReplyCommitment, output: ReplyOutput) async throws {
        var note: Message?
        var hasObjected = false
        var hasAskedForCall = false
        for _ in 0..<definition.maximumSteps {
            try Task.checkCancellation()
            let isFirst = history.turns[turn].steps.isEmpty
            let tool = isFirst ? requiredTool : nil
            let step = try await step(note: note, tool: tool, isRetry: hasObjected, isTrial: !commitment.isGiven, output: output)
            if let objection = step.objection {
                logger.info("An answer was taken back", metadata: ["why": "\(objection)"])
                note = .note(objection)
                hasObjected = true
                continue
            }
            if step.calls.isEmpty, let correction = correction(of: step), !hasAskedForCall {
                logger.info("A tool was called in a way that cannot be read", metadata: ["calls": "\(step.written.map(\.name))"])
                note = .note(correction)
                hasAskedForCall = true
                continue
            }
            guard !step.calls.isEmpty else {
                if addToReply(output) || !step.spoken.isEmpty { return }
                guard step.hasText else { throw AgentError.emptyAnswer }
                say(definition.gaveUp, output)
                return
            }
            // It has been heeded.
            note = nil
            output.yield(.flush)
            try await commitment.wait()
            // An interruption may have closed the turn while this was on its way: its tools are not begun.
            guard openTurn == turn else { throw CancellationError() }
            await run(step.calls, in: turn, isCovered: !step.spoken.isEmpty, output: output)
            if definition.asksDirectly, step.calls.count == 1, let question = question(in: turn, ofNotes: tool != nil) {
                // What was changed before is told first.
                _ = addToReply(output, before: question)
                say(said.last?.isWhitespace ?? true ? question : " " + question, output)
                return
            }
        }
        logger.warning("A reply took too many steps", metadata: ["steps": "\(definition.maximumSteps)"])
        if !addToReply(output) { say(definition.gaveUp, output) }
    }

    /// The tool that a guardrail wants called before anything is said.
    private var requiredTool: String? {
        let conversation = conversation
        return definition.guardrails.lazy.compactMap { $0.requiredTool(in: conversation) }.first
    }

    /// The question that the last call's refusal ends in, as it may be spoken.
    /// - Parameter ofNotes: What was found is not what was asked for, if it comes with a question.
    private func question(in turn: Int, ofNotes: Bool) -> String? {
        let result = history.turns[turn].steps.last?.results.last?.result
        guard let refusal = (result?["error"] ?? (ofNotes ? result?["note"] : nil))?.stringValue,
            // A change that nobody may want is for the model to think better of.
            !refusal.hasPrefix(ConfirmedChanges.notAsked), let mark = refusal.range(of: "Ask: ", options: .backwards), refusal.last == "?"
        else { return nil }
        var speech = SpeechPipeline(definition.guardrails, in: conversation)
        let question = (speech.append(EarFilter.spoken(String(refusal[mark.upperBound...]))) + speech.finish()).trimmingCharacters(in: .whitespacesAndNewlines)
        return speech.objection == nil && question.last == "?" ? question : nil
    }

    /// Says what guardrails want said besides the answer.
    /// - Returns: Whether there was anything.
    /// - Parameter rest: What will be said after it.
    private func addToReply(_ output: ReplyOutput, before rest: String = "") -> Bool {
        var hasAdded = false
        let conversation = conversation
        for guardrail in definition.guardrails {
            guard let sentence = guardrail.addition(to: rest.isEmpty ? said : said + " " + rest, in: conversation) else { continue }
            say(said.last?.isWhitespace ?? true ? sentence : " " + sentence, output)
            hasAdded = true
        }
        return hasAdded
    }

    /// One answer of the model: text that is passed on, and the calls it asks for.
    /// - Parameters:
    ///   - note: What the model is told besides.
    ///   - tool: The tool that it must call.
    ///   - isRetry: An answer of this reply was taken back before; this one has to do.
    ///   - isTrial: The turn may not be over, and the model is asked whether it is.
    private func step(note: Message?, tool: String?, isRetry: Bool, isTrial: Bool, output: ReplyOutput) async throws -> Step {
        var step = Step()
        var ear = EarFilter(tools: definition.tools.map(\.definition.name))
        var speech = SpeechPipeline(definition.guardrails, in: conversation)
        var isFirst = true
        var isCut = false
        let saidBefore = said
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
        var request = definition.request(messages: history.messages + (note.map { [$0] } ?? []))
        request.judgesTurn = isTrial
        if let tool { request.toolChoice = .tool(tool) }
        for try await event in session.respond(to: request) {
            if case .turnCompletion(let probability) = event {
                output.yield(.turnCompletion(probability))
                continue
            }
            if isFirst {
                output.yield(.firstToken)
                isFirst = false
            }
            switch event {
            case .text(let text):
                if !step.hasText, text.allSatisfy(\.isWhitespace) { continue }
                step.hasText = true
                let passed = heard(ear.append(text))
                if let objection = speech.objection, !isRetry {
                    step.objection = objection
                    return step
                }
                speak(passed)
            case .toolCallBegan(let name):
                // What is not closed was not going to be an answer.
                let rest = heard(ear.finish(isCut: true)) + speech.finish()
                // A claim that the call is about to make true.
                if speech.objection == nil { speak(rest) }
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
        if let objection = speech.objection, !isRetry, step.calls.isEmpty {
            step.objection = objection
            return step
        }
        if speech.objection == nil || step.calls.isEmpty { speak(rest) }
        if isCut, step.calls.isEmpty, !step.spoken.isEmpty {
            // What is half a sentence is not said, and so is no part of the history.
            step.spoken = CutText.spoken(step.spoken)
            said = saidBefore + step.spoken
            output.yield(.cutOff)
        }
        return step
    }

    /// Whether calls that were written as text can be made as they stand.
    private func isRunnable(_ calls: [WrittenCall]) -> Bool {
        !calls.isEmpty && calls.allSatisfy { $0.arguments != nil && runner.tool($0.name) != nil }
    }

    /// What the model is told of a call that it wrote as text and that cannot be made; `nil` if there is none.
    private func correction(of step: Step) -> String? {
        guard let call = step.written.first(where: { $0.arguments == nil || runner.tool($0.name) == nil }) else { return nil }
        let said = step.spoken.isEmpty ? "" : " You have said already: \"\(step.spoken)\""
        if !call.name.isEmpty, runner.tool(call.name) == nil {
            let names = definition.tools.map(\.definition.name).sorted().joined(separator: ", ")
            return "There is no tool called \(call.name.prefix(60)). The tools are: \(names). Call one of them, or answer in words.\(said)"
        }
        let name = call.name.isEmpty ? "a tool" : call.name
        return "You wrote a call of \(name) that cannot be read, so nothing was done. Call it again with its arguments as one JSON object, or answer in words.\(said)"
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
