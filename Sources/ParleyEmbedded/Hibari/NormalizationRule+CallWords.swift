extension NormalizationRule {
    /// Abbreviations, where they are some: "no." and "fig." are words unless a number follows.
    static func callAbbreviations(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        let names = words.abbreviations.merging(moreAbbreviations) { $1 }
        let number = try Pattern(#"^ ?#?(?:\d|[IVX]+\b)"#)
        let year = try Pattern(#"^ (?:in |circa |c\. )?\d{3,4}\b"#)
        let ordinal = try Pattern(#"(?:\d(?:st|nd|rd|th)|\b(?:first|second|third|fourth|fifth|rev|revised)) $"#, ignoringCase: true)
        let isDayAfter = try Pattern(afterDay)
        let isDayBefore = try Pattern(beforeDay, ignoringCase: true)
        let isMonthBefore = try Pattern(#"\b(?:in|of|since|until|by|this|next|last|early|late|mid) $|\d(?:st|nd|rd|th)? $"#, ignoringCase: true)
        let capital = try Pattern("^ [A-Z]")
        return [
            try NormalizationRule(
                #"(?<![\w.])("# + Pattern.oneOf(Array(names.keys)) + #")(?![\w])"#, needsDigits: false
            ) { match in
                let word = match.all
                // Before a name it is a title: "St. Paul", "Mt. Sinai".
                let isTitle = words.titles[String(word.dropLast())] != nil && capital.matches(match.after) && !opens(match.after)
                guard !isTitle, let name = names[word] else { return word }
                let isMeant =
                    switch word {
                    case "no.", "nos.", "No.", "Nos.", "fig.", "Fig.", "figs.", "ch.", "Ch.", "vol.", "Vol.", "pp.", "pg.", "sec.", "ext.", "art.":
                        number.matches(match.after)
                    case "est.": year.matches(match.after)
                    case "ed.", "eds.": ordinal.matches(match.before)
                    case "Sat.", "Sun.", "Mon.", "Wed.": isDayAfter.matches(match.after) || isDayBefore.matches(match.before)
                    case "Jan.", "Mar.", "Jun.": number.matches(match.after) || isMonthBefore.matches(match.before)
                    case "Hon.", "Gen.", "Rep.", "Col.", "Rev.", "Pres.": capital.matches(match.after)
                    // "She got an est. of $5", "What is the max."
                    case "min.", "max.", "avg.", "temp.": !match.isAtEnd && !capital.matches(match.after)
                    default: true
                    }
                guard isMeant else { return word }
                return name + (word.last == "." && (match.isAtEnd || (capital.matches(match.after) && opens(match.after))) ? "." : "")
            },
            try NormalizationRule(#"(?<=[A-Z][a-z]{1,20},? )(Jr|Sr)\b(?!\.)"#, needsDigits: false) { $0[1] == "Jr" ? "Junior" : "Senior" },
            // The country, not the pronoun: "in the US".
            try NormalizationRule(#"(?<=\b(?:the|in|of|across|a|to|outside|within) )US\b(?![$\w])"#, needsDigits: false) { _ in "U.S" },
        ]
    }

    /// "Fri 9am", "Mon and Wed": days without a point.
    static func days() throws(HibariError) -> [NormalizationRule] {
        let isDayAfter = try Pattern(afterDay)
        let isDayBefore = try Pattern(beforeDay, ignoringCase: true)
        return [
            try NormalizationRule(#"\b(Tues?|Thu(?:rs?)?|Fri)\b(?![.'’-])"#, needsDigits: false) { day($0[1]) },
            // These are words and names as well.
            try NormalizationRule(#"\b(Mon|Wed|Sat|Sun)\b(?![.'’-])"#, needsDigits: false) { match in
                isDayAfter.matches(match.after) || isDayBefore.matches(match.before) ? day(match[1]) : match.all
            },
        ]
    }

    private static let afterDay = #"^(?:,? \d|,? (?:at|to|through|thru|until|from|morning|afternoon|evening|night|and|closed|noon|&)\b)"#
    private static let beforeDay = #"\b(?:on|by|until|till|this|next|last|every|each|to|through|thru|and|&|or|day,) $|, $"#

    /// "John Smith III", "Option II".
    static func namesOfRome(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        let counted = words.counted.filter { !$0.contains(" ") }
        let more = ["Option", "Plan", "Division", "Schedule", "Group", "Table", "Figure", "Tier", "Category", "Title", "Unit", "Room", "Step", "Region"]
        let name = #"\b((?:[A-Z][a-z'’-]+ |[A-Z]\. |Mr\.? |Dr\.? ){0,2}[A-Z][a-z'’-]+),? (II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI)\b(?![.'’]\w)"#
        return [
            try NormalizationRule(name, needsDigits: false) { match in
                let names = (match[1] ?? "").split(separator: " ").map(String.init)
                guard let last = names.last, let numeral = romans[match[2] ?? ""] else { return match.all }
                if counted.contains(last) || last == "War" || last == "Paul" { return match.all }
                let isPerson = names.count > 1 && !more.contains(last) || words.numberedNames.contains(last)
                // "Start IV fluids"
                guard isPerson || more.contains(last) else { return match.all }
                return "\(match[1] ?? "") " + (isPerson ? "the \(NumberWords.prose(ordinal: numeral))" : NumberWords.prose(cardinal: numeral))
            }
        ]
    }

    private static let romans = [
        "II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12, "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16,
    ]

    private static let moreAbbreviations = [
        "dept.": "department", "appt.": "appointment", "appts.": "appointments", "Appt.": "Appointment", "No.": "Number", "Nos.": "Numbers",
        "figs.": "figures", "pg.": "page", "min.": "minimum", "max.": "maximum", "avg.": "average", "temp.": "temperature", "tel.": "telephone",
        "Tel.": "Telephone", "ext.": "extension", "incl.": "including", "excl.": "excluding", "misc.": "miscellaneous", "b/c": "because",
        "Thur.": "Thursday", "mtg.": "meeting", "pkg.": "package", "qty.": "quantity", "sec.": "section", "art.": "article", "info.": "info",
        "Hosp.": "Hospital", "Ctr.": "Center", "Assoc.": "Associates", "Mgr.": "Manager", "Asst.": "Assistant", "hrs.": "hours", "yrs.": "years",
    ]
}
