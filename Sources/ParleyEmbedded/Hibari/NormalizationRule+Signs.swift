extension NormalizationRule {
    /// "<5", "~30", "2*3", "AT&T", "Yes|No", "and/or", "press #".
    static func signs() throws(HibariError) -> [NormalizationRule] {
        [
            try NormalizationRule(#"(?<![<>=\w]) ?(<=|>=|≤|≥) ?(?=[\d$£€])|(?<=\w) ?(<=|>=|≤|≥) ?(?=\w)"#, needsDigits: false) { match in
                [">=", "≥"].contains(match[1] ?? match[2] ?? "") ? " at least " : " at most "
            },
            try NormalizationRule(#"(?<![\w<>=-])([<>]) ?(?=[\d$£€])"#) { $0[1] == "<" ? "less than " : "more than " },
            try NormalizationRule(#"(?<![\w~≈])[~≈] ?(?=[\d$£€])"#) { _ in "about " },
            try NormalizationRule(#"(?<=\d) ?[*×⋅·] ?(?=\d)|(?<=\d) x (?=\d)|(?<=\d)x(?=\d)"#) { _ in " times " },
            // "3x a day"
            try NormalizationRule(#"(?<=\d) ?[x×](?= (?:an?|per|every|each|daily|weekly|monthly|more|as|the)\b)"#) { _ in " times" },
            try NormalizationRule(#"(?<=\d) ?\+ ?(?=\d)"#, trigger: "+") { _ in " plus " },
            try NormalizationRule(#"(?<=\d) ?÷ ?(?=\d)"#, trigger: "÷") { _ in " divided by " },
            // "AT&T", "Q&A"
            try NormalizationRule(#"\b([A-Z]{1,4})&([A-Z]{1,4})\b"#, needsDigits: false, trigger: "&") { match in
                "\(letters(match[1] ?? "")) and \(letters(match[2] ?? ""))"
            },
            try NormalizationRule(#" ?& ?"#, needsDigits: false, trigger: "&") { _ in " and " },
            // Between words it parts what may be chosen.
            try NormalizationRule(#"(?<=[\w.!?]) ?\|\|? ?(?=\w)"#, needsDigits: false, trigger: "|") { _ in " or " },
            try NormalizationRule(
                #"\b([Pp]ress|[Hh]it|[Dd]ial|[Tt]ype|[Ee]nter|[Pp]ush|or|to|then|and) (the )?([#*])(?![\w#*])"#, needsDigits: false
            ) { match in
                "\(match[1] ?? "") \(match[2] ?? "")\(match[3] == "#" ? "pound" : "star")"
            },
            try NormalizationRule(#"\b([CF])#(?!\w)"#, needsDigits: false, trigger: "#") { "\($0[1] ?? "") sharp" },
            try NormalizationRule(#"(?<=[A-Za-z]) ?(?:->|→|=>) ?(?=\w)"#, needsDigits: false) { _ in " to " },
        ]
    }

    /// "and/or", "Yes/No", "he/she". Last, behind all that has a slash of its own.
    static func alternatives(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        [
            try NormalizationRule(#"\b([Aa])nd/or\b"#, needsDigits: false, trigger: "/") { "\($0[1] ?? "a")nd or" },
            try NormalizationRule(#"(?<![\w./])([A-Za-z]?[a-z]{2,}|[Ii]n|[Oo]n|[Hh]e|[Nn]o|[Aa][Mm]|[Pp][Mm])(/[A-Za-z]?[a-z]+)+(?![\w/])"#, needsDigits: false, trigger: "/") { match in
                match.all.split(separator: "/").joined(separator: " or ")
            },
            try NormalizationRule(#"(?<![\w/])([A-Z])/([A-Z])(?![\w/])"#, needsDigits: false, trigger: "/") { match in
                // "N/A" is spelled.
                match.all == "N/A" ? "N.A" : match.all
            },
        ]
    }

    /// One letter stands as it is; more are spelled.
    private static func letters(_ text: String) -> String { text.count == 1 ? text : spelled(text) }
}
