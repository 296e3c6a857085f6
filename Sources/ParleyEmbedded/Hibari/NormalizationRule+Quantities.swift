extension NormalizationRule {
    private static let scales = #"(hundred|thousand|million|billion|trillion|[kKmMbB]\b)"#

    /// Money that is not plain dollars and cents, degrees, units.
    static func quantities(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        let degrees = NormalizationWords.Noun(one: "degree", many: "degrees")
        return [
            try NormalizationRule("([$£€])(\(number))\\s?\(scales)") { match in
                let currency = words.currencies[match[1] ?? ""]?.many ?? ""
                return "\(match[2] ?? "") \(scale(match[3] ?? "")) \(currency)"
            },
            try NormalizationRule("(?<![\\w.])(\(number))\\s?¢") { match in
                counted(match[1], words.currencies["¢"])
            },
            try NormalizationRule("(?<![\\w])([¥₹₩]|Rs\\.?|USD|EUR|GBP)\\s?(\(number))(?:\\s?\(scales))?") { match in
                let currency = words.currencies[(match[1] ?? "").filter { $0 != "." }]
                guard let big = match[3] else { return counted(match[2], currency) }
                return "\(match[2] ?? "") \(scale(big)) \(currency?.many ?? "")"
            },
            try NormalizationRule("(?<![\\w.])(-?\(number))\\s?°\\s?([CF])?(?![\\w])") { match in
                let system = match[2].map { $0 == "C" ? " Celsius" : " Fahrenheit" } ?? ""
                return counted(match[1], degrees) + system
            },
            try NormalizationRule(
                "(?<![\\w.])(-?\(number))\\s?(\(Pattern.oneOf(Array(words.units.keys))))(?![\\w])"
            ) { match in
                counted(match[1], words.units[match[2] ?? ""])
            },
        ]
    }

    /// Telephone numbers, fractions, ranges.
    static func figures() throws(HibariError) -> [NormalizationRule] {
        [
            // Digit by digit, with a pause for each hyphen.
            try NormalizationRule(#"(?<![\w.\-])(?:\d{3}-)?\d{3}-\d{4}(?![\w.\-])"#) { match in
                match.all.map { $0 == "-" ? "," : String($0) }.joined(separator: " ")
            },
            try NormalizationRule(#"(?<![\w./])(\d{1,2})/(\d{1,2})(?![\w./])"#, fraction),
            try NormalizationRule(#"(?<![\w.\-])(\d{1,4})\s?[-–]\s?(\d{1,4})(?![\w.\-%])"#) { match in
                "\(match[1] ?? "") to \(match[2] ?? "")"
            },
            try NormalizationRule(#"(?<![\w+])\+(?=\d)"#) { _ in "plus " },
        ]
    }

    private static func counted(_ number: String?, _ noun: NormalizationWords.Noun?) -> String {
        let number = number ?? ""
        return "\(number) \(noun?.form(for: number) ?? "")"
    }

    private static func scale(_ text: String) -> String {
        switch text.lowercased() {
        case "k": "thousand"
        case "m": "million"
        case "b": "billion"
        default: text
        }
    }

    /// "3/4" is three quarters; "12/25" rather a date.
    @Sendable
    private static func fraction(_ match: Pattern.Match) -> String {
        let names = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let (above, below) = (match.int(1), match.int(2))
        if above > 0, above < below, below <= 10 {
            if below == 2 { return "one half" }
            return "\(above) \(names[below - 2])" + (above == 1 ? "" : "s")
        }
        if 1...12 ~= above, 1...31 ~= below { return "\(months[above - 1]) \(NumberWords.prose(ordinal: below))" }
        return "\(above) slash \(below)"
    }
}
