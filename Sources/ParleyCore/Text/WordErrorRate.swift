import Foundation
package import ParleyLanguage

/// Counts wrong words of a transcript, as speech recognition is commonly judged.
package struct WordErrorRate: Sendable, Hashable {
    /// Words put in, left out and replaced.
    package private(set) var errors = 0
    /// Words that were said.
    package private(set) var words = 0
    private let language: Language

    package init(language: Language = .english) {
        self.language = language
    }

    /// Wrong words for each one said.
    package var rate: Double { words == 0 ? 0 : Double(errors) / Double(words) }

    /// - Returns: How many words of this pair are wrong.
    @discardableResult
    package mutating func add(said: String, heard: String) -> Int {
        let (said, heard) = (Self.spokenWords(said, in: language), Self.spokenWords(heard, in: language))
        let wrong = Self.distance(said, heard)
        errors += wrong
        words += said.count
        return wrong
    }

    /// The words of a text as they are spoken, in small letters: a recognizer that writes "2:30 PM"
    /// for "two thirty p.m." has made no mistake.
    package static func spokenWords(_ text: String, in language: Language = .english) -> [String] {
        let forms = language.spokenForms
        var line = " " + text.lowercased().replacingOccurrences(of: "’", with: "'") + " "
        for (written, spoken) in forms.written { line = line.replacing(written, with: spoken) }
        line = line.replacing(/\$(\d+)(?:\.(\d\d))?/) { match in
            let cents = match.output.2.map { " \($0) \(forms.cents)" } ?? ""
            return " \(match.output.1) \(forms.dollars)\(cents) "
        }
        line = line.replacing(/(\d{1,2}):(\d\d)/) { match in
            let minutes: Substring = match.output.2
            if minutes == "00" { return " \(match.output.1) " }
            return minutes.first == "0" ? " \(match.output.1) \(forms.zeroMinute) \(minutes.suffix(1)) " : " \(match.output.1) \(minutes) "
        }
        line = line.replacing(/(\d+)([a-zºª]+)\b/) { match in
            guard language.numbers.ordinalSuffixes.contains(String(match.output.2)) else { return String(match.output.0) }
            return " \(ordinal(String(match.output.1), in: language)) "
        }
        // A telephone number is written in groups.
        line = line.replacing(/(\d{3})-(?=\d{3,4}\b)/) { match in String(match.output.1) }
        line = line.replacing(/\d+/) { match in " \(cardinal(String(match.output), in: language)) " }
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

    /// Long numbers are codes or telephone numbers, which are said digit by digit; four digits may be
    /// a year, said as two numbers.
    private static func cardinal(_ digits: String, in language: Language) -> String {
        guard let value = Int(digits) else { return digits }
        if digits.count > 4 || (digits.count > 1 && digits.first == "0") {
            return digits.map { language.spelled(number: Int(String($0)) ?? 0) }.joined(separator: " ")
        }
        if digits.count == 4, value % 1_000 >= 10, value < 2_100, language.spokenForms.partsYears {
            return language.spelled(number: value / 100) + " " + language.spelled(number: value % 100)
        }
        return language.spelled(number: value)
    }

    private static func ordinal(_ digits: String, in language: Language) -> String {
        guard let value = Int(digits), value < 10_000 else { return digits }
        return language.spelled(ordinal: value)
    }
}
