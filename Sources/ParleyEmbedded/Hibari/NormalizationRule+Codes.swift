extension NormalizationRule {
    /// "APT-1001", "123-45-6789", "Your code is 483920.", "911": digit by digit, in groups.
    static func codes() throws(HibariError) -> [NormalizationRule] {
        let isAmount = try Pattern(
            #"\b(?:total|amount|sum|price|cost|costs|pay|over|about|around|nearly|almost|than|approximately|roughly|of|to|salary|population|score|balance|worth|earns?|has|have|had)(?: (?:is|was|are|of|about|over))* $"#,
            ignoringCase: true)
        return try groupedCodes() + namedCodes() + [
            // "I-95" and "COVID-19" are no codes.
            try NormalizationRule(#"(?<![\w-])([A-Z]{2,4})[- ]?(\d{3,})(?!\w|[.,:/-]\w)"#) { match in
                // "JUNE 2026", "AD 1066"
                let letters = match[1] ?? ""
                if notCodes.contains(letters), match.all.contains(" ") { return match.all }
                return "\(spelled(letters)) \(grouped(match[2] ?? ""))"
            },
            // "B12X7", "1HGCM82633A004352": letters and digits by turns.
            try NormalizationRule(#"(?<![\w-])(?=[A-Z\d]*\d[A-Z\d]*[A-Z]|[A-Z\d]*[A-Z][A-Z\d]*\d)(?=[A-Z\d]{5})[A-Z\d]+(?!\w|[.,:/-]\w)"#) { match in
                let runs = runs(of: match.all)
                // "UA123" and "500MG" have their readings.
                return runs.count > 2 ? runs.map { $0.first?.isNumber == true ? grouped($0) : spelled($0) }.joined(separator: ", ") : match.all
            },
            try NormalizationRule(#"(?<![\w.,:/$£€#-])(0\d+|\d{7,})(?![\w%°]|[.,:/-]\d)"#) { grouped($0.all) },
            // Amounts of that size have a comma, or what they count follows.
            try NormalizationRule(#"(?<![\w.,:/$£€#-])\d{6}(?![\w%°]|[.,:/-]\d| [a-z]+| ?[$£€%°])"#) { match in
                isAmount.matches(match.before) ? match.all : grouped(match.all)
            },
            try NormalizationRule(#"(?<![\w-])\d(?:-\d){2,}(?![\w-])"#) { match in
                match.all.split(separator: "-").joined(separator: " ")
            },
            try NormalizationRule(#"(?<![\w.,:/$£€-])911(?!\w|[.,:/-]\d)"#) { spaced($0.all) },
            try NormalizationRule(#"\b([Dd]ial|[Cc]all|[Tt]ext) (\d{3})(?!\w|[.,:/-]\d| [a-z]+s\b)"#) { match in
                "\(match[1] ?? "") \(spaced(match[2] ?? ""))"
            },
        ]
    }

    /// By their shape.
    private static func groupedCodes() throws(HibariError) -> [NormalizationRule] {
        [
            // A card, with hyphens or spaces.
            try NormalizationRule(#"(?<![\w.-])\d{4}([- ])\d{4}\1\d{4}\1\d{1,4}(?![\w-]|\.\d)"#) { groups(in: $0.all) },
            // A social security number, a ZIP code with four more.
            try NormalizationRule(#"(?<![\w.-])(?:\d{3}-\d{2}-\d{4}|\d{5}-\d{4})(?![\w-]|\.\d)"#, trigger: "-") { groups(in: $0.all) },
            // "San Francisco, CA 94103"
            try NormalizationRule(#"(?<=\b[A-Z]{2} )\d{5}(?![\w-]|[.,]\d)"#) { spaced($0.all) },
        ]
    }

    /// By what they are called.
    private static func namedCodes() throws(HibariError) -> [NormalizationRule] {
        let always = "codes?|passcode|password|pin|zip|postal code|postcode|ids?|ending in|ends in|ending with|last four|last four digits|extension"
        let numbers = "numbers?|no\\.|confirmation|reference|ref\\.?|account|acct\\.?|member|order|case|ticket|claim|policy|invoice|tracking|booking|reservation|routing|serial|license|card|group|record|file"
        let link = #"(?:\W+(?:is|was|are|number|code|id|no\.|your|the|it's|of))?(?:\W*[:#]|\W+(?:is|was|in|with))?\W*$"#
        // Not "in the number one spot", and not what a currency or a unit makes an amount.
        let short = try Pattern(#"\b(?:"# + always + ")" + link, ignoringCase: true)
        let long = try Pattern(#"\b(?:"# + numbers + ")" + link, ignoringCase: true)
        return [
            try NormalizationRule(#"(?<![\w.,:/$£€-])\d{3,}(?:-\d{2,})*(?![\w%°-]|[.,:/]\d| ?[$£€%°])"#) { match in
                let count = match.all.count(where: \.isNumber)
                guard short.matches(match.before) || (count >= 4 && long.matches(match.before)) else { return match.all }
                return groups(in: match.all)
            },
            try NormalizationRule(#"(?<![\w.,:/$£€-])\d{1,4}-\d{3,}(?![\w%°-]|[.,:/]\d)"#, trigger: "-") { match in
                long.matches(match.before) || short.matches(match.before) ? groups(in: match.all) : match.all
            },
        ]
    }

    /// Words in capitals that a year or an amount follows.
    private static let notCodes: Set<String> = [
        "AD", "BC", "CE", "BCE", "MAY", "JUNE", "JULY", "JAN", "FEB", "MAR", "APR", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV",
        "DEC", "USD", "EUR", "GBP", "CAD", "AUD", "IN", "TO", "OF", "THE", "FROM", "OVER", "HAS", "ABOUT", "IS", "BY", "ONLY", "OR", "AND",
        "ROOM", "UNIT", "EXIT", "GATE", "LINE", "PAGE", "STEP", "ITEM", "PLUS", "NEED", "PAY", "GET", "FOR", "WITH", "YEAR", "WARD", "CASE", "AREA",
        "BOX", "BUS", "CALL", "DIAL", "TEXT", "UP", "AT",
    ]

    private static func runs(of text: String) -> [String] {
        var runs: [String] = []
        for character in text {
            if let last = runs.last?.last, last.isNumber == character.isNumber {
                runs[runs.count - 1].append(character)
            } else {
                runs.append(String(character))
            }
        }
        return runs
    }
}
