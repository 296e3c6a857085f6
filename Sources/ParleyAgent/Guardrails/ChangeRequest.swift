import ParleyCore
import ParleyLanguage

/// What the conversation says of a change that a model is about to make.
struct ChangeRequest {
    private let tool: any Tool
    private let arguments: [String: JSONValue]
    private let conversation: Conversation
    private let today: CalendarDay
    /// The turns that may ask for it: those after the last change of this kind, which has used up what
    /// was said before. Several may be asked for at once.
    private let turns: ArraySlice<Conversation.Turn>

    init(_ arguments: [String: JSONValue], of tool: any Tool, in conversation: Conversation) {
        self.tool = tool
        self.arguments = arguments
        self.conversation = conversation
        today = CalendarDay(conversation.now, in: conversation.timeZone)
        let current = conversation.turns.count - 1
        let earlier = conversation.changes.last { $0.tool == tool.definition.name && $0.turn < current }
        turns = conversation.turns[min((earlier?.turn ?? -1) + 1, max(current, 0))...]
    }

    private var answer: String { conversation.turns.last?.caller ?? "" }

    /// The agent has proposed it, and the caller has said no and nothing else.
    var isDeclined: Bool { isProposed && Agreement.isRefused(by: answer) }

    /// The agent has proposed it, and the caller has said yes.
    var isConfirmed: Bool { isProposed && Agreement.isPlain(in: answer) }

    /// The caller has asked for a change of this kind, and has not taken it back.
    var isAsked: Bool {
        let requests = tool.wording.requests
        if requests.isEmpty { return true }
        for turn in turns.reversed() {
            guard let caller = turn.caller else { continue }
            guard let isWanted = RequestWords.ask(for: requests, in: caller) else {
                if RequestWords.withdraws(caller) { return false }
                continue
            }
            return isWanted
        }
        return false
    }

    /// What was made of this kind before and is now corrected, rather than wanted once more: the caller
    /// takes back some of it, for the same person, and asks for no other one.
    var corrected: MadeChange? {
        guard let amending = tool.wording.amendedBy,
            let made = conversation.changes.last(where: { $0.tool == tool.definition.name }),
            made.turn < conversation.turns.count - 1,
            // What was undone since is not there to be corrected.
            conversation.changes.drop(while: { $0 != made }).allSatisfy({ $0.tool == made.tool || $0.tool == amending })
        else { return nil }
        let names = tool.grounding.filter { $0.value.kind == .name }.keys
        let isSamePerson = names.allSatisfy { name in
            guard let new = SpokenTemplate.spoken(arguments[name]), let old = SpokenTemplate.spoken(made.arguments[name]) else { return true }
            return NameMatcher(language: .english).isMatch(new, old)
        }
        let said = turns.compactMap(\.caller)
        return isSamePerson && said.contains(where: RequestWords.takesBack) && !said.contains(where: RequestWords.asksForMore) ? made : nil
    }

    /// One of the kind was made before, and nothing said since asks for another one. What amends a thing may do
    /// so as often as the caller likes.
    var isOneTooMany: Bool {
        guard !tool.wording.asks.isEmpty, tool.wording.amendedBy != nil, corrected == nil,
            conversation.changes.contains(where: { $0.tool == tool.definition.name && $0.turn < conversation.turns.count - 1 })
        else { return false }
        return !turns.compactMap(\.caller).contains {
            RequestWords.ask(for: tool.wording.asks, in: $0) == true || RequestWords.asksForMore($0)
        }
    }

    /// It is one thing and no other that was asked for.
    var isExact: Bool { isSettled && (record.map(isChosen) ?? true) }

    /// Reads the change back, as a question.
    var question: String {
        let sources = [arguments] + (record.map { [$0.object] } ?? [])
        if let question = tool.wording.question, let filled = SpokenTemplate(question).filled(from: sources) {
            return filled.text.replacing(" on tomorrow", with: " tomorrow").replacing(" on today", with: " today")
        }
        let details = tool.definition.parameters.compactMap { parameter in
            SpokenTemplate.spoken(arguments[parameter.name]).map { "\(parameter.name.replacing("_", with: " ")) \($0)" }
        }
        return details.isEmpty ? "Shall I go ahead?" : "Shall I go ahead, with \(details.joined(separator: ", "))?"
    }

    // MARK: Proposals

    /// Whether what the caller heard last asks about this change.
    private var isProposed: Bool {
        let questions = conversation.lastHeard.split(separator: "?", omittingEmptySubsequences: false).dropLast()
        guard !questions.isEmpty else { return false }
        let words = RequestWords.words(conversation.lastHeard)
        if tool.wording.requests.contains(where: { RequestWords.index(of: RequestWords.words($0), in: words) != nil }) { return true }
        let mention = Mention(in: conversation.lastHeard, today: today)
        return arguments.values.compactMap(SpokenTemplate.spoken).contains(where: mention.holds)
    }

    // MARK: Requests

    // MARK: Exactness

    /// Whether each moment is the one that the caller came to.
    private var isSettled: Bool {
        let before = turns.startIndex > 0 ? conversation.turns[turns.startIndex - 1] : nil
        let order = MomentOrder(turns, before: before, today: today)
        return tool.grounding.allSatisfy { name, rule in
            guard rule.kind == .moment, let value = SpokenTemplate.spoken(arguments[name]) else { return true }
            return order.stands(value, isTime: name.contains("time"))
        }
    }

    /// What a tool returned under an identifier of the arguments, and its neighbours in the same list.
    private struct Record {
        var object: [String: JSONValue]
        var identifier: String
        var others: [[String: JSONValue]]
    }

    private var record: Record? {
        for (name, rule) in tool.grounding.sorted(by: { $0.key < $1.key }) where rule.kind == .identifier {
            guard let value = SpokenTemplate.spoken(arguments[name]) else { continue }
            let digits = value.filter { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty else { continue }
            for result in conversation.turns.reversed().flatMap({ $0.results.reversed() }) where result.result["error"] == nil {
                let objects = JSONObjects.all(in: result.result)
                let named = objects.filter { $0[name] != nil }
                guard let object = named.first(where: { Self.digits($0[name]) == digits }) else { continue }
                return Record(object: object, identifier: name, others: named.filter { Self.digits($0[name]) != digits })
            }
        }
        return nil
    }

    /// Whether a record is the only one that may be meant: it is alone, or what the caller said or agreed
    /// to fits it better than all others.
    private func isChosen(_ record: Record) -> Bool {
        let said = turns.compactMap(\.caller)
        let digits = Self.digits(record.object[record.identifier])
        if said.contains(where: { DigitEvidence($0).holds(digits) }) { return true }
        guard !record.others.isEmpty else { return true }
        let words = Set(RequestWords.words(answer))
        if !words.isDisjoint(with: ["both", "all", "every", "everything"]) { return true }
        let texts = said + (Agreement.isPlain(in: answer) ? [conversation.lastHeard] : [])
        let mentions = texts.map { Mention(in: $0, today: today) }
        func fit(_ object: [String: JSONValue]) -> Int {
            object.count { name, value in
                guard name != record.identifier, let text = SpokenTemplate.spoken(value) else { return false }
                return mentions.contains { $0.holds(text) }
            }
        }
        let own = fit(record.object)
        return record.others.allSatisfy { fit($0) < own }
    }

    private static func digits(_ value: JSONValue?) -> String {
        (SpokenTemplate.spoken(value) ?? "").filter { $0.isASCII && $0.isNumber }
    }
}
