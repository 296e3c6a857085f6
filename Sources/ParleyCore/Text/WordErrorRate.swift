import Foundation

/// Counts wrong words of a transcript, as speech recognition is commonly judged.
package struct WordErrorRate: Sendable, Hashable {
    /// Words put in, left out and replaced.
    package private(set) var errors = 0
    /// Words that were said.
    package private(set) var words = 0

    package init() {}

    /// Wrong words for each one said.
    package var rate: Double { words == 0 ? 0 : Double(errors) / Double(words) }

    /// - Returns: How many words of this pair are wrong.
    @discardableResult
    package mutating func add(said: String, heard: String) -> Int {
        let (said, heard) = (Self.spokenWords(said), Self.spokenWords(heard))
        let wrong = Self.distance(said, heard)
        errors += wrong
        words += said.count
        return wrong
    }

    /// The words of a text as they are spoken, in small letters: a recognizer that writes "2:30 PM"
    /// for "two thirty p.m." has made no mistake.
    package static func spokenWords(_ text: String) -> [String] {
        var line = " " + text.lowercased().replacingOccurrences(of: "’", with: "'") + " "
        for (written, spoken) in written { line = line.replacing(written, with: spoken) }
        line = line.replacing(/\$(\d+)(?:\.(\d\d))?/) { match in
            let cents = match.output.2.map { " \($0) cents" } ?? ""
            return " \(match.output.1) dollars\(cents) "
        }
        line = line.replacing(/(\d{1,2}):(\d\d)/) { match in
            let minutes: Substring = match.output.2
            if minutes == "00" { return " \(match.output.1) " }
            return minutes.first == "0" ? " \(match.output.1) oh \(minutes.suffix(1)) " : " \(match.output.1) \(minutes) "
        }
        line = line.replacing(/(\d+)(st|nd|rd|th)\b/) { match in " \(ordinal(String(match.output.1))) " }
        // A telephone number is written in groups.
        line = line.replacing(/(\d{3})-(?=\d{3,4}\b)/) { match in String(match.output.1) }
        line = line.replacing(/\d+/) { match in " \(cardinal(String(match.output))) " }
        line = line.replacing(/\b([ap])\.? ?m\b\.?/) { match in "\(match.output.1)m" }
        return line.split { !($0.isLetter || $0.isNumber || $0 == "'") }.map { String($0).trimmingCharacters(in: ["'"]) }
            .filter { !$0.isEmpty }
    }

    /// The least number of words to put in, leave out or replace that makes one text of the other.
    static func distance(_ a: [String], _ b: [String]) -> Int {
        var row = Array(0...b.count)
        for (i, word) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (word == other ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[b.count]
    }

    private static let written = [
        "dr.": "doctor", "mr.": "mister", "mrs.": "missus", "ms.": "miss", "%": " percent", "&": " and ", "okay": "ok",
        "o'clock": "oclock", "alright": "all right",
    ]

    /// Long numbers are codes or telephone numbers, which are said digit by digit; four digits may be
    /// a year, said as two numbers.
    private static func cardinal(_ digits: String) -> String {
        guard let value = Int(digits) else { return digits }
        if digits.count > 4 || (digits.count > 1 && digits.first == "0") {
            return digits.map { spelled(Int(String($0)) ?? 0) }.joined(separator: " ")
        }
        if digits.count == 4, value % 1_000 >= 10, value < 2_100 {
            return spelled(value / 100) + " " + spelled(value % 100)
        }
        return spelled(value)
    }

    private static func spelled(_ value: Int) -> String {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        switch value {
        case ..<20: return small[max(0, value)]
        case ..<100: return tens[value / 10] + (value % 10 == 0 ? "" : " " + small[value % 10])
        case ..<1_000: return small[value / 100] + " hundred" + (value % 100 == 0 ? "" : " " + spelled(value % 100))
        default: return spelled(value / 1_000) + " thousand" + (value % 1_000 == 0 ? "" : " " + spelled(value % 1_000))
        }
    }

    private static func ordinal(_ digits: String) -> String {
        guard let value = Int(digits), value < 10_000 else { return digits }
        var words = spelled(value).split(separator: " ").map(String.init)
        let last = words.removeLast()
        let irregular = [
            "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
            "twelve": "twelfth",
        ]
        let ending = irregular[last] ?? (last.hasSuffix("y") ? String(last.dropLast()) + "ieth" : last + "th")
        return (words + [ending]).joined(separator: " ")
    }
}
