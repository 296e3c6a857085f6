extension NormalizationRule {
    /// "9:30am", "2026-10-12", "10/12/2026".
    static func timesAndDates(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        [
            try NormalizationRule(
                #"\b(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([AaPp])\.?[Mm]\.?(?![A-Za-z]))?(?!\d)"#, time),
            try NormalizationRule(#"\b(\d{4})-(\d{2})-(\d{2})\b"#) { match in
                date(words, year: match[1], month: match.int(2), day: match.int(3)) ?? match.all
            },
            try NormalizationRule(#"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b"#) { match in
                var year = match[3] ?? ""
                if year.utf8.count == 2 { year = (match.int(3) > 30 ? "19" : "20") + year }
                // The month comes first, if it can be one.
                let (first, second) = (match.int(1), match.int(2))
                let (month, day) = first <= 12 ? (first, second) : (second, first)
                return date(words, year: year, month: month, day: day) ?? match.all
            },
        ]
    }

    /// "Jan. 5th", "5 January".
    static func monthsAndDays(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        let short = words.monthNames.map { String($0.prefix(3)) }
        let months = Pattern.oneOf(words.monthNames + short + ["Sept"])
        return [
            try NormalizationRule(
                #"\b("# + months + #")\.? (\d{1,2})(?:st|nd|rd|th)?\b(?![\d:%])(,? \d{4}\b)?"#
            ) { match in
                guard let month = words.month(match[1] ?? ""), 1...31 ~= match.int(2) else { return match.all }
                return "\(month) \(NumberWords.prose(ordinal: match.int(2)))\(match[3] ?? "")"
            },
            try NormalizationRule(#"\b(the )?(\d{1,2}) (?:of )?("# + months + #")\b\.?"#) { match in
                guard let month = words.month(match[3] ?? ""), 1...31 ~= match.int(2) else { return match.all }
                return "the \(NumberWords.prose(ordinal: match.int(2))) of \(month)"
            },
        ]
    }

    /// "October twelfth, 2026"; nil if there is no such day.
    static func date(_ words: NormalizationWords, year: String?, month: Int, day: Int) -> String? {
        guard 1...12 ~= month, 1...31 ~= day else { return nil }
        let date = "\(words.monthNames[month - 1]) \(NumberWords.prose(ordinal: day))"
        return year.map { "\(date), \($0)" } ?? date
    }

    /// "nine thirty A.M.", "seven o'clock".
    @Sendable
    private static func time(_ match: Pattern.Match) -> String {
        let (hour, minute) = (match.int(1), match.int(2))
        let second = match[3].flatMap { Int($0) }
        guard hour <= 24, minute <= 59, second ?? 0 <= 59 else { return match.all }
        var text = NumberWords.prose(cardinal: hour)
        let half = match[4]
        switch minute {
        case 0: if half == nil, second == nil { text += " o'clock" }
        case 1..<10: text += " oh " + NumberWords.prose(cardinal: minute)
        default: text += " " + NumberWords.prose(cardinal: minute)
        }
        if let second {
            text += " and \(NumberWords.prose(cardinal: second)) \(second == 1 ? "second" : "seconds")"
        }
        // With points its letters are spelled; a point that ends the sentence is already there.
        if let half { text += " \(half.uppercased()).M" + (match.isFollowed(by: ".") ? "" : ".") }
        return text
    }
}

extension Pattern.Match {
    /// The number that a group of digits is; 0 if there is none.
    func int(_ group: Int) -> Int { self[group].flatMap { Int($0) } ?? 0 }
}
