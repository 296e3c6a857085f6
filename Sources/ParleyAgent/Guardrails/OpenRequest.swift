import ParleyCore
import ParleyLanguage

/// What a caller has plainly asked for, and what is not done yet.
struct OpenRequest {
    let tool: any Tool
    /// The turn that asked for it, an index of ``Conversation/turns``.
    private let turn: Int
    /// The caller takes back what was made before.
    private let isCorrection: Bool
    private let isOfferTaken: Bool
    private let conversation: Conversation
    private let today: CalendarDay
    /// Days and times that were said before belong to what was made already.
    private let start: Int

    /// `nil` where nothing is asked for, or several things at once, or it was taken back.
    init?(in conversation: Conversation) {
        self.conversation = conversation
        today = CalendarDay(conversation.now, in: conversation.timeZone)
        let current = conversation.turns.count - 1
        guard current >= 0, let answer = conversation.turns[current].caller else { return nil }
        let made = conversation.changes.last
        guard made?.turn != current else { return nil }
        start = (made?.turn ?? -1) + 1
        if let made, let amending = Self.correction(answer, of: made, in: conversation, today: today) {
            (tool, turn, isCorrection, isOfferTaken) = (amending, current, true, false)
            return
        }
        for index in (start...current).reversed() {
            guard let caller = conversation.turns[index].caller else { continue }
            let takes = conversation.tools.filter { Self.takesOffer(at: index, of: $0, in: conversation) }
            let asks = takes.isEmpty ? conversation.tools.filter { Self.asks(caller, for: $0) } : takes
            // What was tried and lacked something is what the next words are about.
            let tried = index < current ? conversation.turns[index].results.last.flatMap { last in
                conversation.tools.first { $0.definition.name == last.name && $0.effect == .changes && last.result["error"] != nil }
            } : nil
            let asked = asks.isEmpty ? tried.map { [$0] } ?? [] : asks
            if asked.count > 1 { return nil }
            if let tool = asked.first {
                guard !Self.isAnswered(tool, since: index, in: conversation) else { return nil }
                (self.tool, turn, isCorrection, isOfferTaken) = (tool, index, false, !takes.isEmpty)
                return
            }
            if Agreement.isRefused(by: caller) || RequestWords.withdraws(caller) { return nil }
        }
        return nil
    }

    private static func asks(_ words: String, for tool: any Tool) -> Bool {
        // A question is how knowledge is asked for; "how do I cancel" does not ask to cancel.
        RequestWords.ask(for: tool.wording.asks, in: words) == true
            || tool.effect == .reads && RequestWords.ask(for: tool.wording.asks, in: words) != nil
    }

    /// Whether a turn takes something that another tool has offered for this one.
    private static func takesOffer(at index: Int, of tool: any Tool, in conversation: Conversation) -> Bool {
        guard index > 0, !tool.wording.offeredBy.isEmpty, let caller = conversation.turns[index].caller,
            conversation.turns[index - 1].results.contains(where: { tool.wording.offeredBy.contains($0.name) && $0.result["error"] == nil }),
            !RequestWords.isQuestion(caller), !Agreement.isRefused(by: caller)
        else { return false }
        let words = RequestWords.words(caller)
        return RequestWords.choosesPlace(caller) || words.contains("take") || words.count <= 6 && !Language.english.clockTimes(caller, today: CalendarDay(number: 0)).isEmpty
    }

    /// Whether what was asked for is known: a tool that only reads has returned it, and wants nothing more.
    private static func isAnswered(_ tool: any Tool, since index: Int, in conversation: Conversation) -> Bool {
        tool.effect == .reads && conversation.turns[index...].flatMap(\.results).contains {
            $0.name == tool.definition.name && $0.result["error"] == nil && $0.result["note"] == nil
        }
    }

    private static func correction(
        _ answer: String, of made: MadeChange, in conversation: Conversation, today: CalendarDay
    ) -> (any Tool)? {
        guard let wording = conversation.tools.first(where: { $0.definition.name == made.tool })?.wording,
            let amending = conversation.tools.first(where: { $0.definition.name == wording.amendedBy }),
            RequestWords.takesBack(answer), !RequestWords.asksForMore(answer), !RequestWords.isQuestion(answer)
        else { return nil }
        let moment = MomentEvidence(answer, today: today)
        return moment.days.isEmpty && moment.statedTimes.isEmpty ? nil : amending
    }

    private var answer: String { conversation.turns.last?.caller ?? "" }
    private var isAsking: Bool { turn == conversation.turns.count - 1 }

    /// What it takes, each need by the parameters that meet it: those that a call must have, or where it
    /// need have none, something to find what is meant by and something that is new.
    private var needs: [[ToolParameter]] {
        let parameters = tool.definition.parameters.filter { tool.grounding[$0.name] != nil }
        let required = parameters.filter(\.isRequired)
        guard required.isEmpty else { return required.map { [$0] } }
        let moments = parameters.filter { tool.grounding[$0.name]?.kind == .moment }
        let others = parameters.filter { [.name, .identifier].contains(tool.grounding[$0.name]?.kind) }
        return [moments, others].filter { !$0.isEmpty }
    }

    /// The rules of what nobody has given yet: days and times before the rest, as people arrange a meeting.
    var missing: [GroundingRule] {
        let rules = unmet.compactMap { need in need.first.flatMap { tool.grounding[$0.name] } }
        return rules.filter { $0.kind == .moment } + rules.filter { $0.kind != .moment }
    }

    private var unmet: [[ToolParameter]] { needs.filter { need in !need.contains(where: isGiven) } }

    /// The caller wants this and nothing else, and what lacks is all there is to say: nothing that it takes
    /// was given so far, or an offer was taken in so many words.
    var isBare: Bool {
        if isAsking, isOfferTaken, !unmet.isEmpty { return RequestWords.words(answer).count <= 8 }
        guard isAsking, !isCorrection, !needs.isEmpty, unmet.count == needs.count else { return false }
        guard tool.effect == .reads || !RequestWords.asksSomething(answer) else { return false }
        return RequestWords.words(answer).count <= 14
    }

    /// The caller's turn has brought what was lacking, and nothing that is to be answered first.
    var isReady: Bool {
        guard unmet.isEmpty else { return false }
        if isAsking { return true }
        guard !RequestWords.isQuestion(answer), !Agreement.isRefused(by: answer), !RequestWords.takesLeave(answer) else { return false }
        let moment = MomentEvidence(answer, today: today)
        return Agreement.isGiven(by: answer) || !moment.days.isEmpty || !moment.statedTimes.isEmpty || RequestWords.choosesPlace(answer)
            || answersTime(conversation.turns.count - 1) || answersName(conversation.turns.count - 1) || GivenName.last(in: [answer]) != nil
    }

    /// Whether there is a question to be put: the caller has neither asked one nor said no or goodbye.
    var mayBeAsked: Bool { !Agreement.isRefused(by: answer) && !RequestWords.takesLeave(answer) }

    // MARK: What was given

    private func isGiven(_ parameter: ToolParameter) -> Bool {
        guard let rule = tool.grounding[parameter.name] else { return true }
        switch rule.kind {
        case .name: return hasName
        case .identifier:
            if rule.lookUp != nil, hasName { return true }
            return conversation.turns.contains { turn in
                DigitEvidence(turn.caller ?? "").hasNumber || turn.results.contains { result in
                    JSONObjects.all(in: result.result).contains { $0[parameter.name] != nil }
                }
            }
        case .moment: return parameter.name.contains("time") ? hasTime : hasDay
        case .words: return isChosen(parameter)
        case .number: return turns.contains { !Language.english.numbers(in: $0.caller ?? "").isEmpty }
        }
    }

    private var turns: ArraySlice<Conversation.Turn> { conversation.turns[start...] }

    /// What the caller said, and what they agreed to.
    private var said: [String] {
        let agreed = zip(conversation.turns, conversation.turns.dropFirst()).enumerated()
            .filter { $0.offset + 1 >= start && Agreement.isGiven(by: $0.element.1.caller ?? "") }
        return turns.compactMap(\.caller) + agreed.map(\.element.0.heard)
    }

    private var hasName: Bool {
        GivenName.last(in: conversation.callerWords) != nil || conversation.turns.indices.contains(where: answersName)
    }

    /// Whether a turn answers the question for a name.
    private func answersName(_ index: Int) -> Bool {
        guard index > 0, let caller = conversation.turns[index].caller else { return false }
        let question = conversation.turns[index - 1].heard.lowercased()
        return question.contains("name") && question.contains("?") && !RequestWords.isQuestion(caller)
            && !Agreement.isRefused(by: caller) && RequestWords.words(caller).count >= 2
    }

    private var hasDay: Bool {
        let open: Set<String> = ["earliest", "soonest", "asap"]
        return said.contains { text in
            !MomentEvidence(text, today: today).days.isEmpty || !open.isDisjoint(with: RequestWords.words(text))
        }
    }

    private var hasTime: Bool {
        said.contains { !MomentEvidence($0, today: today).statedTimes.isEmpty } || turns.indices.contains(where: answersTime)
    }

    /// Whether a turn chooses a time where times were offered or asked for: "nine", "the first one".
    private func answersTime(_ index: Int) -> Bool {
        guard index > 0, let caller = conversation.turns[index].caller, !RequestWords.isQuestion(caller) else { return false }
        let heard = conversation.turns[index - 1].heard
        let isOffered = !MomentEvidence(heard, today: today).statedTimes.isEmpty
        guard isOffered || heard.lowercased().contains("time") && heard.contains("?") else { return false }
        return isOffered && RequestWords.choosesPlace(caller) || !Language.english.clockTimes(caller, today: today).isEmpty
    }

    private func isChosen(_ parameter: ToolParameter) -> Bool {
        guard case .choice(let choices) = parameter.kind else { return true }
        let words = Set(turns.compactMap(\.caller).flatMap(RequestWords.words))
        return choices.contains { choice in RequestWords.words(choice).contains { words.contains($0) || words.contains($0 + "s") } }
    }
}
