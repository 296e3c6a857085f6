package import ParleyCore

/// What was said and done in a call, turn by turn.
///
/// A tool that outlives an interruption reports into the turn that started it, wherever the
/// conversation has gone meanwhile; that is why this is kept by turns and not as one list.
///
/// Everything is kept, for it is the evidence that arguments are held against; what the model reads
/// of it is bounded by ``forget(to:count:record:)``.
package struct History: Sendable {
    package struct Step: Sendable {
        package var calls: [ToolCall]
        /// By the calls' ids; a call that is running has none.
        private(set) var resultByID: [String: ToolResultMessage] = [:]

        init(calls: [ToolCall]) { self.calls = calls }

        /// In the order of the calls, whichever was done first.
        package var results: [ToolResultMessage] { calls.compactMap { resultByID[$0.id] } }
        var answered: [ToolCall] { calls.filter { resultByID[$0.id] != nil } }

        /// Adds a call's result, in place of an earlier one.
        mutating func add(_ result: ToolResultMessage) { resultByID[result.callID] = result }
    }

    /// Names a turn. One that was taken back is nobody else's: whoever still works for it changes nothing.
    package struct TurnID: Sendable, Hashable {
        /// Among the turns of the call.
        package let index: Int
        fileprivate let serial: Int
    }

    package struct Turn: Sendable {
        fileprivate var serial: Int
        /// `nil` for what the agent says unasked: its greeting.
        package var caller: String?
        package var steps: [Step] = []
        /// What the caller heard of the answer.
        package var heard = ""
        package var wasInterrupted = false
        /// What was still to come of an interrupted answer.
        package var unheard = ""
    }

    package private(set) var turns: [Turn] = []
    /// Of all that were ever begun.
    private var turnCount = 0
    /// As safety rules see it. Kept beside the turns: they are asked several times a turn, and to put it together anew took
    /// longer the longer a call was.
    package private(set) var conversationTurns: [Conversation.Turn] = []
    /// The first turn that the model still reads.
    private(set) var start = 0
    /// What it reads in the place of those before.
    private(set) var record: String?

    package init() {}

    package mutating func begin(caller: String?) -> TurnID {
        turnCount += 1
        turns.append(Turn(serial: turnCount, caller: caller))
        conversationTurns.append(Conversation.Turn(caller: caller))
        return TurnID(index: turns.count - 1, serial: turnCount)
    }

    private func index(of turn: TurnID) -> Int? {
        turns.indices.contains(turn.index) && turns[turn.index].serial == turn.serial ? turn.index : nil
    }

    /// `nil` for one that was taken back.
    package subscript(turn: TurnID) -> Turn? { index(of: turn).map { turns[$0] } }

    /// - Returns: The step's number; `nil` for a turn that was taken back.
    package mutating func addStep(_ calls: [ToolCall], to turn: TurnID) -> Int? {
        guard let turn = index(of: turn) else { return nil }
        turns[turn].steps.append(Step(calls: calls))
        return turns[turn].steps.count - 1
    }

    /// Adds a call's result, in place of an earlier one.
    package mutating func add(_ result: ToolResultMessage, toStep step: Int, of turn: TurnID) {
        guard let turn = index(of: turn), turns[turn].steps.indices.contains(step) else { return }
        turns[turn].steps[step].add(result)
        conversationTurns[turn].results = turns[turn].steps.flatMap(\.results)
    }

    package mutating func close(_ turn: TurnID, heard: String, wasInterrupted: Bool, unheard: String = "") {
        guard let turn = index(of: turn) else { return }
        turns[turn].heard = heard
        conversationTurns[turn].heard = heard
        turns[turn].wasInterrupted = wasInterrupted
        turns[turn].unheard = unheard
    }

    /// Takes the last turn back, as if it had not been spoken, unless something was done in it.
    package mutating func takeBack(_ turn: TurnID) {
        guard let turn = index(of: turn), turn == turns.count - 1, turns[turn].steps.isEmpty, turns[turn].heard.isEmpty else { return }
        turns.removeLast()
        conversationTurns.removeLast()
    }

    /// Takes the last turn back with what was looked up for it.
    package mutating func drop(_ turn: TurnID) {
        guard let turn = index(of: turn), turn == turns.count - 1 else { return }
        turns.removeLast()
        conversationTurns.removeLast()
    }

    /// The last turns, for a model that needs no more than those: at least `kept` of a long call, and at most twice as
    /// many. Most turns begin with the same ones as the turn before them, so that these are not read again.
    package func latestMessages(_ kept: Int) -> [Message] { Self.messages(turns[max(0, (turns.count / kept - 1) * kept)...]) }

    /// Whether a call of this id has been made.
    func holds(callID: String) -> Bool {
        turns.contains { $0.steps.contains { $0.calls.contains { $0.id == callID } } }
    }

    /// The conversation for the model. Turns that were overtaken before anything was heard or done
    /// are read as one with the next.
    package var messages: [Message] { (record.map { [.note($0)] } ?? []) + Self.messages(turns[start...]) }

    private static func messages(_ turns: ArraySlice<Turn>) -> [Message] {
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
                messages.append(.toolCalls(step.answered))
                messages += step.results.map(Message.toolResult)
            }
            if !turn.heard.isEmpty {
                // The dash is how the model sees that it did not get to the end.
                messages.append(.agent(turn.wasInterrupted ? turn.heard + " —" : turn.heard))
                if !turn.unheard.isEmpty { messages.append(.note("The caller has not heard the rest: \(turn.unheard)")) }
            }
        }
        if !unanswered.isEmpty { messages.append(.caller(unanswered.joined(separator: " "))) }
        return messages
    }

    /// Leaves the oldest turns out of what the model reads, once that is longer than a limit.
    ///
    /// A good deal goes at once: each cut makes the model read all that is left anew, so there should
    /// be few.
    /// - Parameters:
    ///   - count: The tokens that messages take.
    ///   - record: What is to be remembered of the whole call so far, in so many tokens at most.
    /// - Returns: Whether anything was left out.
    mutating func forget(to limit: HistoryLimit, count: ([Message]) -> Int, record: (_ tokens: Int) -> String?) -> Bool {
        guard count(messages) > limit.tokens else { return false }
        let newRecord = record(limit.recordTokens)
        let room = limit.kept - (newRecord.map { count([.note($0)]) } ?? 0)
        var first = turns.count - 1
        // The last turn stays, whatever its length.
        while first > start, count(Self.messages(turns[(first - 1)...])) <= room { first -= 1 }
        // What is left begins with the caller.
        while first < turns.count - 1, turns[first].caller == nil { first += 1 }
        guard first > start else { return false }
        start = first
        self.record = newRecord
        return true
    }
}
