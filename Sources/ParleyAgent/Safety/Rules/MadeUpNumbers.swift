import ParleyCore
import ParleyLanguage

/// A telephone number, or another one as long, is said only where somebody has said it: the caller, a tool or the
/// instructions. A model that was given none makes one up, and one that was not proved to the caller it has from nowhere.
public struct MadeUpNumbers: SafetyRule {
    /// From so many digits on.
    static let length = 7

    public init() {}

    public func verdict(on sentence: String, isWhole: Bool, in conversation: Conversation) -> SpeechVerdict {
        let language = conversation.moment.language
        guard sentence.contains(where: \.isNumber) || language.words(sentence).contains(where: { language.number($0) != nil }) else {
            return !isWhole && mayGoOn(sentence, language) ? .undecided : .fine
        }
        let long = Self.numbers(in: sentence, language).filter { $0.count >= Self.length }
        if !long.isEmpty {
            let known = known(in: conversation, language)
            if long.contains(where: { number in !known.contains { $0.contains(number) } }) { return .objectionable(.unknown) }
        }
        return !isWhole && mayGoOn(sentence, language) ? .undecided : .fine
    }

    private func known(in conversation: Conversation, _ language: Language) -> [String] {
        let results = conversation.turns.flatMap(\.results).map(\.result.text)
        return (conversation.callerWords + results + [conversation.instructions]).flatMap { [$0.filter(\.isNumber)] + Self.numbers(in: $0, language) }
    }

    /// The numbers of a text without what parts their digits, as digits and as words: "555 0101", "five five five oh
    /// one oh one".
    private static func numbers(in text: String, _ language: Language) -> [String] {
        let written = text.split { !($0.isNumber || " -.()+".contains($0)) }.filter { !isDate($0) }.map { $0.filter(\.isNumber) }
        // Digits that are written stand together, or count different things: "89, 129 and 240 euros".
        let spoken = language.identifiers(in: text).filter { found in !text[found.range].contains(where: \.isNumber) }
        return written + spoken.map(\.value.digits)
    }

    /// `2026-11-27`.
    private static func isDate(_ text: Substring) -> Bool {
        text.split(separator: " ").contains { CalendarDay(iso: $0) != nil }
    }

    /// Whether the end of a text may be the beginning of a number, or of more of it.
    private func mayGoOn(_ text: String, _ language: Language) -> Bool {
        guard let last = text.split(whereSeparator: \.isWhitespace).last else { return false }
        if text.reversed().prefix(while: { !$0.isLetter }).contains(where: \.isNumber) { return true }
        // The word that is still being written counts with the one before it.
        let whole = text.last?.isWhitespace == true ? text[...] : text.dropLast(last.count)
        guard let before = whole.split(whereSeparator: \.isWhitespace).last.map({ String($0.filter { $0.isLetter || $0.isNumber }) }) else { return false }
        return before.contains(where: \.isNumber) || language.number(before) != nil
    }
}
