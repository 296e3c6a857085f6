import Foundation
import ParleyCore
import ParleyLanguage

/// Holds back an answer that says a change is made which is not, or tells what no tool has returned.
///
/// Words are given out as they come, but from where a claim may have begun: its sentence is judged when
/// it has ended.
struct ClaimFilter: SpeechFilter {
    private var chunker = SentenceChunker()
    private var held = ""
    private var early = EarlyWords()
    private let tools: [any Tool]
    private let conversation: Conversation
    private let today: CalendarDay
    private(set) var objection: String?
    private var hasReplaced = false

    init(tools: [any Tool], conversation: Conversation) {
        self.tools = tools
        self.conversation = conversation
        today = CalendarDay(conversation.now, in: conversation.timeZone)
    }

    mutating func append(_ text: String) -> String {
        let judged = chunker.append(text).map { chunk in
            let sentence = judge(chunk, isLast: false)
            return early.rest(of: sentence)
        }.joined()
        guard held.isEmpty, objection == nil else { return judged }
        let text = chunker.remainder
        guard claimed(in: text) == nil, !mayBeginClaim(EarlyWords.whole(of: text)) else { return judged }
        return judged + early.next(of: text)
    }

    mutating func finish() -> String {
        let rest = chunker.flush() ?? ""
        let judged = judge(rest, isLast: true)
        return early.rest(of: judged)
    }

    private mutating func judge(_ chunk: String, isLast: Bool) -> String {
        let text = held.isEmpty ? chunk : held + " " + chunk
        held = ""
        guard !text.isEmpty else { return "" }
        // The rest of its sentence tells what a claim is about, or makes it one.
        if !isLast, let end = text.last, !".!?…".contains(end), claimed(in: text) != nil || beginsClaim(text) {
            held = text
            return ""
        }
        guard let tool = claimed(in: text) else { return text + " " }
        if isKnown(text, tool) { return text + " " }
        objection =
            "You have not called \(tool.definition.name), so that is not true. Call it now if the caller has asked for it; if anything is missing, ask for it."
        defer { hasReplaced = true }
        return hasReplaced ? "" : (tool.wording.undone ?? "I have not done that yet. What would you like me to do?") + " "
    }

    private func claimed(in text: String) -> (any Tool)? {
        // A question claims nothing.
        if text.hasSuffix("?") { return nil }
        let plain = Self.plain(text)
        return tools.first { Self.speaks(plain, of: $0.wording.claims + $0.wording.states) }
    }

    /// Whether the last words may be the first of a claim, whatever becomes of it.
    private func mayBeginClaim(_ text: String) -> Bool {
        if beginsClaim(text) { return true }
        let plain = Self.plain(text)
        return tools.flatMap { $0.wording.claims + $0.wording.states }.contains { phrase in
            let words = phrase.lowercased().split(separator: " ").prefix { $0 != "*" }
            return words.indices.contains { Self.holds(plain, words[...$0], isAtEnd: true) }
        }
    }

    private func beginsClaim(_ text: String) -> Bool {
        let plain = Self.plain(text)
        return tools.flatMap { $0.wording.claims + $0.wording.states }.contains { phrase in
            let parts = phrase.lowercased().split(separator: "*", maxSplits: 1)
            return parts.count == 2 && plain.contains(" " + parts[0])
        }
    }

    /// Whether the sentence tells what was done in this call, or a state that a tool returned: an
    /// appointment that is there already.
    private func isKnown(_ text: String, _ tool: any Tool) -> Bool {
        if tool.effect == .reads { return isReturned(text, by: tool) }
        let mention = Mention(in: text, today: today)
        func tells(_ sources: [[String: JSONValue]]) -> Bool {
            guard let done = tool.wording.done, let values = SpokenTemplate(done).filled(from: sources)?.values else { return false }
            return values.count { mention.holds($0) } * 2 > values.count
        }
        let changes = conversation.changes.filter { $0.tool == tool.definition.name }
        if changes.contains(where: { $0.turn == conversation.turns.count - 1 }) { return true }
        if changes.contains(where: { tells([$0.result.objectValue ?? [:], $0.arguments]) }) { return true }
        guard !Self.speaks(Self.plain(text), of: tool.wording.claims) else { return false }
        return conversation.turns.flatMap(\.results).contains { result in
            result.result["error"] == nil && JSONObjects.all(in: result.result).contains { tells([$0]) }
        }
    }

    /// Whether the times that a sentence states were returned by tools, or where it states none, whether the
    /// tool was asked.
    private func isReturned(_ text: String, by tool: any Tool) -> Bool {
        let results = conversation.turns.flatMap(\.results)
        let stated = MomentEvidence(text, today: today).statedReadings
        if stated.isEmpty { return results.contains { $0.name == tool.definition.name } }
        let returned = results.reduce(into: Set<ClockTime>()) {
            $0.formUnion(MomentEvidence($1.result.text, today: today).statedTimes)
        }
        return stated.allSatisfy { !$0.isDisjoint(with: returned) }
    }

    private static func speaks(_ plain: String, of phrases: [String]) -> Bool {
        phrases.contains { holds(plain, $0.lowercased().split(separator: " ")[...], isAtEnd: false) }
    }

    private static func holds(_ plain: String, _ phrase: ArraySlice<Substring>, isAtEnd: Bool) -> Bool {
        let words = phrase.map { word in
            switch word {
            case "*": #"(?:\S+ ){0,8}?"#
            case "?": #"\S+ "#
            default: NSRegularExpression.escapedPattern(for: String(word)) + " "
            }
        }
        return plain.range(of: " " + words.joined() + (isAtEnd ? "$" : ""), options: .regularExpression) != nil
    }

    /// Small letters and single spaces, also at both ends, so that whole words can be looked for.
    private static func plain(_ text: String) -> String {
        let words = text.lowercased().replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'") }
        return " " + words.joined(separator: " ") + " "
    }
}
