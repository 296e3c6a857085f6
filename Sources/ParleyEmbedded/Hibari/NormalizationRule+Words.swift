import Foundation

extension NormalizationRule {
    /// "St Paul", "Elm St.", "No. 5", "#5".
    static func abbreviations(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        try titles(words) + [
            try NormalizationRule(
                #"(?<![\w.])("# + Pattern.oneOf(Array(words.abbreviations.keys)) + #")(?![\w])"#, needsDigits: false
            ) { match in
                // A point at the very end closes the sentence as well.
                let closes = match.isAtEnd && match.all.utf8.last == UInt8(ascii: ".")
                return (words.abbreviations[match.all] ?? match.all) + (closes ? "." : "")
            },
        ]
    }

    /// "St Paul", "No. 5", "#5": what the words around it make plain.
    static func titles(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        [
            try NormalizationRule(
                #"\b("# + Pattern.oneOf(Array(words.titles.keys)) + #")\.? (?=[A-Z])"#, needsDigits: false
            ) { match in
                "\(match[1].flatMap { words.titles[$0] } ?? "") "
            },
            try NormalizationRule(#"\b(No|Nos)\. ?(?=\d)"#) { $0[1] == "No" ? "Number " : "Numbers " },
            try NormalizationRule(#"(?<![\w&])#(?=\d)"#) { _ in "number " },
        ]
    }

    /// "Chapter IV", "Henry VIII".
    static func ordersOfRome(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        let numeral = "((?=[IVXLC])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
        let end = #"\b(?![.'’]\w)"#
        return [
            try NormalizationRule(#"\b("# + Pattern.oneOf(words.counted) + ") " + numeral + end, needsDigits: false) { match in
                "\(match[1] ?? "") \(roman(match[2] ?? ""))"
            },
            try NormalizationRule(#"\b("# + Pattern.oneOf(words.numberedNames) + ") " + numeral + end, needsDigits: false) { match in
                "\(match[1] ?? "") the \(NumberWords.prose(ordinal: roman(match[2] ?? "")))"
            },
        ]
    }

    /// "=", "½", "™".
    static func symbols(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        try words.symbols.map { (symbol, spoken) throws(HibariError) in
            let sign = NSRegularExpression.escapedPattern(for: symbol)
            // These are said only between two things.
            let pattern = "=<>~".contains(symbol) ? #"(?<=\S) ?\#(sign) ?(?=\S)"# : sign
            let replacement = spoken.isEmpty ? " " : " \(spoken) "
            return try NormalizationRule(pattern, needsDigits: false, trigger: symbol.unicodeScalars.first) { _ in replacement }
        }
    }

    private static func roman(_ numeral: String) -> Int {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
        let digits = numeral.compactMap { values[$0] }
        return digits.enumerated().reduce(0) { sum, digit in
            let (index, value) = digit
            return sum + (index + 1 < digits.count && digits[index + 1] > value ? -value : value)
        }
    }
}
