/// Numbers as they are said: "two", "twenty-seventh", "2nd".
public enum NumberWords {
    /// The words of a text in small letters, numbers as digits, ordinals as their number: "on the
    /// twenty-seventh" is `["on", "the", "27"]`. A time such as "3:30" stays one word, as does "p.m."
    /// as "pm".
    public static func tokens(_ text: String) -> [String] {
        let cleaned = text.lowercased().replacing("o'clock", with: " oclock ").replacing("o’clock", with: " oclock ")
        var words: [String] = []
        for piece in cleaned.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "?" || $0 == "!" }) {
            var word = piece.filter { $0.isLetter || $0.isNumber || ":/-'.".contains($0) }
            while let last = word.last, ".-:/'".contains(last) { word.removeLast() }
            if word == "a.m" || word == "p.m" { word.removeAll { $0 == "." } }
            guard !word.isEmpty else { continue }
            if let time = timeWithPoint(word) { word = time }
            if word.contains("-"), !word.contains(where: \.isNumber) {
                words += word.split(separator: "-").map(String.init)
            } else {
                words.append(word)
            }
        }
        return joined(words.map { ordinalDigits($0) ?? $0 })
    }

    /// The value of a single number word or run of digits, ordinals included.
    public static func value(_ word: String) -> Int? {
        if let number = Int(word), number >= 0 { return number }
        if let number = ordinalDigits(word) { return Int(number) }
        return units[word] ?? tens[word] ?? ordinals[word]
    }

    /// A recognizer's "10.30" as "10:30".
    ///
    /// By hand: this is asked of every word of a call, many times a turn, and an expression is compiled anew
    /// each time it is met.
    private static func timeWithPoint(_ word: String) -> String? {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let hour = Int(parts[0]), hour < 24, let minute = Int(parts[1]), minute < 60
        else { return nil }
        return "\(parts[0]):\(parts[1])"
    }

    /// "27th" as "27".
    private static func ordinalDigits(_ word: String) -> String? {
        let digits = word.prefix(while: \.isNumber)
        let suffix = word.dropFirst(digits.count)
        return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(suffix) ? String(digits) : nil
    }

    /// Replaces number words by digits: "twenty seven" by "27".
    private static func joined(_ words: [String]) -> [String] {
        var result: [String] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            if let ten = tens[word] {
                if index + 1 < words.count, let unit = units[words[index + 1]] ?? ordinals[words[index + 1]], (1...9).contains(unit) {
                    result.append(String(ten + unit))
                    index += 2
                    continue
                }
                result.append(String(ten))
            } else if let number = units[word] ?? ordinals[word], word != "second" || index > 0 {
                result.append(String(number))
            } else {
                result.append(word)
            }
            index += 1
        }
        return result
    }

    private static let units: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    private static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    private static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    ]
}
