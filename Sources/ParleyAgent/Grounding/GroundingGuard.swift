import Foundation
import ParleyCore
import ParleyLanguage

/// Refuses arguments that the conversation does not bear out.
///
/// A small language model that lacks a name or a date makes one up. What it made up was never said,
/// which is how it is caught; the refusal tells the model what to ask for.
struct GroundingGuard: Sendable {
    private let today: CalendarDay
    private let matcher = NameMatcher(language: .english)

    init(now: Date, timeZone: TimeZone) {
        today = CalendarDay(now, in: timeZone)
    }

    /// What is to be said to the model instead of running the tool, `nil` if nothing is.
    ///
    /// Of several arguments that are not backed one is asked for: days and times before the rest, as
    /// people arrange a meeting, otherwise in the order of the tool's definition.
    func objection(to arguments: [String: JSONValue], of tool: any Tool, evidence: Evidence) -> String? {
        let unbacked = tool.definition.parameters.filter { parameter in
            parameter.isRequired && !isBacked(arguments[parameter.name], of: parameter, tool: tool, evidence: evidence)
        }
        let first = unbacked.first { tool.grounding[$0.name]?.kind == .moment } ?? unbacked.first
        guard let name = first?.name else { return nil }
        let rule = tool.grounding[name]
        let missing = "The caller has not given \(rule?.ask ?? "the " + name.replacing("_", with: " "))."
        // A small model asks best in words it is given.
        if let question = rule?.question { return "\(missing) Ask: \(question)" }
        return "\(missing) Ask for it before you call \(tool.definition.name)."
    }

    /// The arguments without the optional ones that the conversation does not bear out: nobody is
    /// asked for those.
    func backed(_ arguments: [String: JSONValue], of tool: any Tool, evidence: Evidence) -> [String: JSONValue] {
        var arguments = arguments
        for parameter in tool.definition.parameters where !parameter.isRequired {
            if !isBacked(arguments[parameter.name], of: parameter, tool: tool, evidence: evidence) {
                arguments[parameter.name] = nil
            }
        }
        return arguments
    }

    /// Whether an argument is there, and the conversation bears it out.
    func isBacked(_ name: String, in arguments: [String: JSONValue], of tool: any Tool, evidence: Evidence) -> Bool {
        guard let parameter = tool.definition.parameters.first(where: { $0.name == name }) else { return false }
        return isBacked(arguments[name], of: parameter, tool: tool, evidence: evidence)
    }

    /// Whether there is a value, and the conversation bears it out.
    private func isBacked(_ value: JSONValue?, of parameter: ToolParameter, tool: any Tool, evidence: Evidence) -> Bool {
        guard let value else { return false }
        var values = [value]
        if case .list = parameter.kind { values = value.arrayValue ?? values }
        if case .json = parameter.kind, tool.grounding[parameter.name] == nil { return value != .null }
        return !values.isEmpty && values.allSatisfy { value in
            let text = Self.text(value)
            guard !text.isEmpty else { return false }
            guard let rule = tool.grounding[parameter.name] else { return true }
            return isBacked(text, by: evidence, rule: rule, parameter: parameter.name, effect: tool.effect)
        }
    }

    private static func text(_ value: JSONValue?) -> String {
        let text =
            switch value {
            case .string(let text): text
            case .number, .bool: value?.text ?? ""
            default: ""
            }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.contains { $0.isLetter || $0.isNumber } ? trimmed : ""
    }

    private func isBacked(
        _ value: String, by evidence: Evidence, rule: GroundingRule, parameter: String, effect: ToolEffect
    ) -> Bool {
        let said = evidence.callerWords + evidence.confirmed
        switch rule.kind {
        case .name: return isName(value, in: said + evidence.results) || isAnswer(value, evidence.names)
        case .words: return areWords(value, in: said + evidence.results)
        case .identifier: return isIdentifier(value, in: said + evidence.results)
        case .number: return isNumber(value, in: effect == .reads ? said + evidence.results : said)
        case .moment:
            // What a tool offered is not what the caller chose.
            let texts = effect == .reads ? said + evidence.results : said
            return isMoment(value, parameter: parameter, in: texts, callerWords: evidence.callerWords)
        }
    }

    private func isName(_ value: String, in texts: [String]) -> Bool {
        let words = matcher.words(value)
        let placeholders: Set<String> = [
            "your", "my", "name", "caller", "patient", "user", "unknown", "customer", "me", "self", "none", "null", "na",
            "full", "last", "anonymous",
        ]
        guard !words.isEmpty, placeholders.isDisjoint(with: words) else { return false }
        // Who is called doctor is the one to be seen, not the caller: "Drew B. Carter" is another matter.
        let title = value.lowercased().prefix { $0.isLetter }
        if title == "dr" || title == "doctor" { return false }
        let evidence = texts.map(NameEvidence.init)
        return words.indices.allSatisfy { index in
            evidence.contains { $0.holds(words[index], after: index > 0 ? words[index - 1] : nil) }
        }
    }

    /// Whether a name is, by its sound as a whole, what was answered to the question for one: "Omer had it" for
    /// Omar Haddad. A recognizer makes words of names.
    private func isAnswer(_ value: String, _ answers: [String]) -> Bool {
        let name = matcher.words(value).joined()
        return answers.contains { answer in
            let words = matcher.words(answer)
            return (2...5).contains(words.count) && matcher.wordSimilarity(name, words.joined()) >= 0.6
        }
    }

    private func areWords(_ value: String, in texts: [String]) -> Bool {
        let meaning = matcher.words(value).filter { !StopWords.contains($0) }
        let said = texts.flatMap(matcher.words)
        return meaning.contains { word in
            said.contains { other in
                if word == other { return true }
                guard !StopWords.contains(other) else { return false }
                let shared = zip(word, other).prefix { $0 == $1 }.count
                // "cardiologist" and "cardiology", "checkup" and "check"
                return shared >= 4 && shared * 3 >= min(word.count, other.count) * 2
                    || word.count >= 3 && other.count >= 2 && matcher.isMatch(word, other)
            }
        }
    }

    private func isIdentifier(_ value: String, in texts: [String]) -> Bool {
        let digits = value.filter { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { return false }
        return texts.contains { DigitEvidence($0).holds(digits) }
    }

    private func isNumber(_ value: String, in texts: [String]) -> Bool {
        guard let number = Double(value) else { return false }
        let words: [String: Double] = [
            "a": 1, "an": 1, "single": 1, "just": 1, "alone": 1, "couple": 2, "both": 2, "pair": 2, "twice": 2, "dozen": 12,
        ]
        return texts.contains { text in
            Language.english.plainWords(text).contains { Double($0) == number || words[$0] == number }
        }
    }

    private func isMoment(_ value: String, parameter: String, in texts: [String], callerWords: [String]) -> Bool {
        let lower = value.lowercased()
        guard !lower.contains("yyyy"), !lower.contains("hh:mm") else { return false }
        let isTime = parameter.contains("time"), isDate = parameter.contains("date") || parameter.contains("day")
        // What was said last most often has it.
        let evidence = texts.reversed().lazy.map { MomentEvidence($0, today: today) }
        if isDate || !isTime {
            switch Language.english.day(value, today: today)?.meaning {
            case .day(let day): if evidence.contains(where: { $0.speaks(of: day) }) { return true } else if isDate { return false }
            // The tool tells the caller of the contradiction.
            case .conflict: return true
            case .span, .open, .relative, nil: break
            }
        }
        if isTime || !isDate {
            let times = Set(Language.english.clockTimes(value, today: today))
            if !times.isEmpty { return evidence.contains { $0.speaks(ofAny: times) } }
        }
        // "next week", "in the morning": no moment yet, but the caller's own words. The tool knows
        // what to offer.
        let words = Language.english.plainWords(value).filter { !StopWords.contains($0) }
        let said = Set(callerWords.flatMap(Language.english.plainWords))
        return !words.isEmpty && words.allSatisfy(said.contains)
    }
}
