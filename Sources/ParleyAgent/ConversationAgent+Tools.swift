import ParleyCore
import ParleyLanguage

extension ConversationAgent {
    /// Says, once a turn, that something is being done: writing the call, running it and reading its
    /// result take longer than a caller should hear nothing.
    func cover(_ name: String, output: ReplyOutput) {
        guard let line = runner.tool(name)?.filler else { return }
        say(filler: line, output)
    }

    /// What the last turn started is known before this one is answered. Where that takes longer than a caller should hear
    /// nothing, they are asked for patience.
    func settleTools(_ output: ReplyOutput) async {
        guard !running.isEmpty else { return }
        let moment = clock.now + definition.fillerDelay
        let covering = Task { [clock] in
            guard (try? await clock.sleep(until: moment)) != nil, let line = definition.words[.oneMoment].first else { return }
            say(filler: line, output)
        }
        for task in running.values { await task.value }
        covering.cancel()
    }

    /// Once a reply.
    private func say(filler line: String, _ output: ReplyOutput) {
        guard isOpen(output.reply), open?.filler.isEmpty == true else { return }
        update(output.reply) { $0.filler = line }
        output.yield(.text(line + " "))
        output.yield(.flush)
    }

    /// Runs the calls of one step, those that may at once, and waits for them.
    /// - Parameter isCovered: The model has spoken before it asked for them.
    func run(_ calls: [ToolCall], in turn: History.TurnID, isCovered: Bool, output: ReplyOutput) async {
        guard let step = history.addStep(calls, to: turn) else { return }
        stepCount += 1
        let id = stepCount
        // Not a child of the reply: an interruption ends the reply, and the tools run to their end.
        let task = Task {
            for batch in self.batches(of: calls) {
                // What the batches before returned is known.
                let conversation = self.conversation
                for call in batch { output.yield(.toolStarted(call)) }
                await withTaskGroup(of: Void.self) { group in
                    for call in batch {
                        group.addTask { await self.run(call, in: conversation, step: step, of: turn, output: output) }
                    }
                }
            }
            self.running[id] = nil
        }
        running[id] = task
        let covering = isCovered ? nil : coverLater(calls, output: output)
        await task.value
        covering?.cancel()
    }

    /// Neighbours that may run at once, together; what may not, alone.
    private func batches(of calls: [ToolCall]) -> [[ToolCall]] {
        var batches: [[ToolCall]] = []
        var isOpen = false
        for call in calls {
            let isParallel = runner.tool(call.name)?.runsInParallel ?? true
            if isParallel, isOpen { batches[batches.count - 1].append(call) } else { batches.append([call]) }
            isOpen = isParallel
        }
        return batches
    }

    private func coverLater(_ calls: [ToolCall], output: ReplyOutput) -> Task<Void, Never>? {
        guard open?.filler.isEmpty == true, let name = calls.first(where: { runner.tool($0.name)?.filler != nil })?.name else { return nil }
        let moment = clock.now + definition.fillerDelay
        return Task { [clock] in
            guard (try? await clock.sleep(until: moment)) != nil else { return }
            self.cover(name, output: output)
        }
    }

    private func run(_ call: ToolCall, in conversation: Conversation, step: Int, of turn: History.TurnID, output: ReplyOutput) async {
        let run = await runner.run(call, in: conversation, turn: turn.index) { late in
            // From now on the conversation tells it so.
            await self.keep(late, of: call, step: step, of: turn)
        }
        keep(run, of: call, step: step, of: turn)
        output.yield(.toolFinished(call, result: run.result))
    }

    private func keep(_ run: ToolRunner.Run, of call: ToolCall, step: Int, of turn: History.TurnID) {
        history.add(ToolResultMessage(callID: call.id, name: call.name, result: run.result), toStep: step, of: turn)
        switch run.end {
        // Asked for twice, made once.
        case .changed where !changes.contains(where: { $0.key == run.key }):
            changes.append(MadeChange(tool: call.name, result: run.result, turn: turn.index, key: run.key))
        case .proposed(let arguments): proposals.append(ProposedChange(tool: call.name, arguments: arguments, turn: turn.index))
        case .answered, .changed, .refused, .failed, .late: break
        }
    }
}
