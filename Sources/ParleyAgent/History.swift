import ParleyCore

/// What was said and done in a call, turn by turn.
///
/// A tool that outlives an interruption reports into the turn that started it, wherever the
/// conversation has gone meanwhile; that is why this is kept by turns and not as one list.
struct History: Sendable {
    struct Step: Sendable {
        var calls: [ToolCall]
        var results: [ToolResultMessage] = []
    }

    struct Turn: Sendable {
        /// `nil` for what the agent says unasked: its greeting.
        var caller: String?
        var steps: [Step] = []
        /// What the caller heard of the answer.
        var heard = ""
        var wasInterrupted = false
    }

    private(set) var turns: [Turn] = []

    /// Begins a turn and returns its index.
    mutating func begin(caller: String?) -> Int {
        turns.append(Turn(caller: caller))
        return turns.count - 1
    }

    mutating func addStep(_ calls: [ToolCall], to turn: Int) -> Int {
        turns[turn].steps.append(Step(calls: calls))
        return turns[turn].steps.count - 1
    }

    mutating func add(_ result: ToolResultMessage, toStep step: Int, of turn: Int) {
        turns[turn].steps[step].results.append(result)
    }

    mutating func close(_ turn: Int, heard: String, wasInterrupted: Bool) {
        turns[turn].heard = heard
        turns[turn].wasInterrupted = wasInterrupted
    }

    /// Takes the last turn back, as if it had not been spoken, unless something was done in it.
    mutating func forget(_ turn: Int) {
        guard turn == turns.count - 1, turns[turn].steps.isEmpty, turns[turn].heard.isEmpty else { return }
        turns.removeLast()
    }

    /// The caller's turns, oldest first.
    var callerWords: [String] { turns.compactMap(\.caller) }

    /// Every tool result that has come in, oldest first.
    var results: [ToolResultMessage] { turns.flatMap(\.steps).flatMap(\.results) }

    /// What the agent said last, as heard.
    var lastHeard: String { turns.last { !$0.heard.isEmpty }?.heard ?? "" }

    /// The conversation for the model. Turns that were overtaken before anything was heard or done
    /// are read as one with the next.
    var messages: [Message] {
        var messages: [Message] = []
        var unanswered: [String] = []
        for turn in turns {
            if let caller = turn.caller { unanswered.append(caller) }
            let done = turn.steps.filter { !$0.results.isEmpty }
            let isLast = turn.caller != nil && !(done.isEmpty && turn.heard.isEmpty)
            if isLast || turn.caller == nil {
                if !unanswered.isEmpty { messages.append(.caller(unanswered.joined(separator: " "))) }
                unanswered = []
            }
            for step in done {
                let answered = Set(step.results.map(\.callID))
                messages.append(.toolCalls(step.calls.filter { answered.contains($0.id) }))
                messages += step.results.map(Message.toolResult)
            }
            if !turn.heard.isEmpty {
                // The dash is how the model sees that it did not get to the end.
                messages.append(.agent(turn.wasInterrupted ? turn.heard + " —" : turn.heard))
            }
        }
        if !unanswered.isEmpty { messages.append(.caller(unanswered.joined(separator: " "))) }
        return messages
    }
}
