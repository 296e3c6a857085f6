/// What a caller writes down must be said so that it can be: numbers digit by digit, addresses with
/// their dots. The voice's own reference reads "555-0199." as an amount and "APT-1001" as a word and
/// a year, so these come first.
extension NormalizationRule {
    static func calls() throws(HibariError) -> [NormalizationRule] {
        try contacts() + codes() + ratios()
    }

    /// Telephone numbers, mail addresses, web sites.
    private static func contacts() throws(HibariError) -> [NormalizationRule] {
        let domain = #"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}"#
        let topLevel = "(?:com|org|net|edu|gov|health|care|io|co|us|info)"
        return [
            try NormalizationRule(#"([A-Za-z0-9._+-]+)@("# + domain + ")", needsDigits: false, trigger: "@") { match in
                "\(address(match[1] ?? "")) at \(address(match[2] ?? ""))"
            },
            try NormalizationRule(
                #"(?<![\w.@/-])(?:https?://)?(?:www\.)?((?:[A-Za-z0-9-]+\.)+"# + topLevel
                    + #")((?:/[\w~-]+)*)/?(?![\w@-])"#,
                needsDigits: false, trigger: "."
            ) { match in
                address((match[1] ?? "") + (match[2] ?? ""))
            },
            try NormalizationRule(
                #"(?<![\w.-])(?:\+?(1)[-. ])?(?:\((\d{3})\) ?|(\d{3})[-. ])?(\d{3})[-.](\d{4})(?!\w|[.-]\w)"#
            ) { match in
                (1...5).compactMap { match[$0].map(spaced) }.joined(separator: ", ")
            },
            try NormalizationRule(#"(?<![\w.,:/$£€-])\+?(1?)(\d{3})(\d{3})(\d{4})(?!\w|[.,:/-]\d)"#) { match in
                (1...4).compactMap { match[$0] }.filter { !$0.isEmpty }.map(spaced).joined(separator: ", ")
            },
        ]
    }

    /// "APT-1001", "00451", "911".
    private static func codes() throws(HibariError) -> [NormalizationRule] {
        [
            // "I-95" and "COVID-19" are no codes.
            try NormalizationRule(#"(?<![\w-])([A-Z]{2,4})[- ]?(\d{3,})(?!\w|[.,:/-]\w)"#) { match in
                // With points between them, letters are spelled.
                "\((match[1] ?? "").map(String.init).joined(separator: ".")) \(grouped(match[2] ?? ""))"
            },
            try NormalizationRule(#"(?<![\w.,:/$£€#-])(0\d+|\d{7,})(?![\w%°]|[.,:/-]\d)"#) { grouped($0.all) },
            try NormalizationRule(#"(?<![\w-])\d(?:-\d){2,}(?![\w-])"#) { match in
                match.all.split(separator: "-").joined(separator: " ")
            },
            try NormalizationRule(#"(?<![\w.,:/$£€-])911(?!\w|[.,:/-]\d)"#) { spaced($0.all) },
            try NormalizationRule(#"\b([Dd]ial|[Cc]all|[Tt]ext) (\d{3})(?!\w|[.,:/-]\d| [a-z]+s\b)"#) { match in
                "\(match[1] ?? "") \(spaced(match[2] ?? ""))"
            },
        ]
    }

    /// "24/7", "120/80", "$20-30".
    private static func ratios() throws(HibariError) -> [NormalizationRule] {
        [
            try NormalizationRule(#"(?<![\w./])24/7(?![\w/])"#) { _ in "24 7" },
            try NormalizationRule(#"(?<![\w./])(\d{2,3})/(\d{2,3})(?![\w/]|\.\d)"#) { match in
                let (above, below) = (match.int(1), match.int(2))
                if above == below { return "\(above) \(below)" }
                // A blood pressure; a day of a year has no month above 12.
                return above > 60 && below >= 30 && above > below ? "\(above) over \(below)" : match.all
            },
            try NormalizationRule(#"\$(\d+)\s?[-–]\s?\$?(?=\d)"#) { match in "\(match[1] ?? "") to $" },
        ]
    }

    // MARK: Helpers

    private static func spaced(_ digits: String) -> String { digits.map(String.init).joined(separator: " ") }

    /// Digit by digit, with a pause after every three or four.
    private static func grouped(_ digits: String) -> String {
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

    /// "front dot desk", "example dot com slash help".
    private static func address(_ text: String) -> String {
        let names: [Character: String] = [".": " dot ", "/": " slash ", "-": " dash ", "_": " underscore ", "+": " plus "]
        return text.map { names[$0] ?? String($0) }.joined()
    }
}
