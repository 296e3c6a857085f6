/// What callers hear and write down must be said so that they can: the reference of the voice reads
/// "555-0199." as an amount, "APT-1001" as a word and a year, and "answer yes or no." as a number.
///
/// These come before the rules of the reference. The order counts: what looks like several things is
/// taken by the narrowest of them first (a telephone number before a range, a date before a fraction).
extension NormalizationRule {
    static func calls(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        try contacts() + codes() + callDates(words) + ratios() + ranges(words) + days() + clocks()
            + measures(words) + signs() + addresses() + callAbbreviations(words) + namesOfRome(words) + alternatives(words)
    }

    /// "24/7", "120/80", "7/10".
    private static func ratios() throws(HibariError) -> [NormalizationRule] {
        [
            try NormalizationRule(#"(?<![\w./])24/7(?![\w/])"#) { _ in "24 7" },
            try NormalizationRule(#"(?<![\w./])(\d{2,3})/(\d{2,3})(?![\w/]|\.\d)"#) { match in
                let (above, below) = (match.int(1), match.int(2))
                if above == below { return "\(above) \(below)" }
                // A blood pressure; a day of a year has no month above 12.
                return above > 60 && below >= 30 && above > below ? "\(above) over \(below)" : match.all
            },
        ]
    }

    // MARK: Helpers

    static func spaced(_ digits: String) -> String { digits.map(String.init).joined(separator: " ") }

    /// Digit by digit, with a pause after every three or four.
    static func grouped(_ digits: String) -> String {
        var sizes: [Int] = []
        var left = digits.count
        while left > 0 {
            // 4 and 8 in fours, 7 and 10 with a four at the end, the rest in threes.
            let size = left <= 4 ? left : left % 4 == 0 ? 4 : 3
            sizes.append(size)
            left -= size
        }
        var rest = digits[...]
        return sizes.map { size in
            defer { rest = rest.dropFirst(size) }
            return spaced(String(rest.prefix(size)))
        }.joined(separator: ", ")
    }

    /// Groups of digits as they are written, with a pause between them.
    static func groups(in text: String) -> String {
        text.split { !($0.isASCII && $0.isNumber) }.map { grouped(String($0)) }.joined(separator: ", ")
    }

    /// Letters by name: with points between them they are spelled.
    static func spelled(_ letters: some StringProtocol) -> String { letters.map(String.init).joined(separator: ".") }
}
