import Foundation
import ParleyLanguage

/// Something that must not be told: found in whatever way it is spoken.
public struct Secret: Sendable, Hashable {
    public var value: String

    public init(_ value: String) { self.value = value }

    /// Whether `speech` gives it away: the words in their order; of a number its digits, read one by
    /// one or not; of a day, such as 1984-05-12, the month with the day.
    public func isTold(in speech: String) -> Bool {
        if let day = CalendarDay(iso: value) { return Self.speaks(of: day, speech) }
        let digits = value.filter { $0.isASCII && $0.isNumber }
        if digits.count >= 4 { return Self.digits(of: speech).contains(digits) }
        let words = Self.words(value), said = Self.words(speech)
        guard !words.isEmpty, said.count >= words.count else { return false }
        return (0...(said.count - words.count)).contains { said[$0..<$0 + words.count].elementsEqual(words) }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// All digits of a text in one run, number words included; other words do not part them, since
    /// "555, then 0142" tells the number as well.
    private static func digits(of text: String) -> String {
        words(text).map { word in
            let digits = word.filter { $0.isASCII && $0.isNumber }
            if !digits.isEmpty { return digits }
            return word == "oh" || word == "o" ? "0" : Language.english.number(word).map(String.init) ?? ""
        }.joined()
    }

    private static func speaks(of day: CalendarDay, _ speech: String) -> Bool {
        let tokens = Language.english.plainWords(speech)
        let month = months[day.month - 1]
        for (index, token) in tokens.enumerated() {
            if token.contains(day.iso) { return true }
            let parts = token.split { $0 == "/" || $0 == "-" || $0 == "." }.compactMap { Int($0) }
            if parts.count == 3, Set(parts.prefix(3)).isSuperset(of: [day.month, day.day]) { return true }
            // "May 12", "the 12th of May", "May the 12th"
            guard token == month || token.count >= 3 && month.hasPrefix(token) && token != "mar" else { continue }
            let near = tokens[max(0, index - 2)..<min(tokens.count, index + 3)]
            if near.contains(String(day.day)) { return true }
        }
        return false
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
