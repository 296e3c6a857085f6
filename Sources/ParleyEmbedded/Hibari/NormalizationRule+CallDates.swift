extension NormalizationRule {
    /// "2026-12-03T14:00", "3/4" as a date or a part of something, "12/24-12/26".
    static func callDates(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        let slashed = #"(?<![\w./])(\d{1,2})/(\d{1,2})"#
        let isDated = try Pattern(
            #"\b(?:on|by|until|till|through|thru|since|before|after|dated?|due|born|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:mon|tues?|wed|thurs?|fri|sat|sun)\.?,?) $"#,
            ignoringCase: true)
        let isTimed = try Pattern(#"^(?:,? at (?:\d|noon|midnight)|,? \d{1,2}(?::\d\d)? ?[ap]\.?m\b)"#, ignoringCase: true)
        let isMeasured = try Pattern(
            #"^(?:-| ?(?:of|cups?|tea|table|tsp|tbsp|inch|in\b|miles?|hours?|pounds?|lbs?|full|empty|the|an?\b|way|done|price|tablets?|pills?|doses?|mg|ml|oz|cc|dozen|gallons?|off\b|as\b))"#,
            ignoringCase: true)
        let isRated = try Pattern(#"\b(?:pain|rated?|rating|scored?|grade|level)(?: (?:is|was|as|at|of|a|an))* $"#, ignoringCase: true)
        return [
            try NormalizationRule(
                #"\b(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?(?!\w)"#, trigger: "-"
            ) { match in
                guard let day = date(words, year: match[1], month: match.int(2), day: match.int(3)), match.int(4) < 24, match.int(5) < 60
                else { return match.all }
                let hour = match.int(4) % 12 == 0 ? 12 : match.int(4) % 12
                let minute = match.int(5) == 0 ? "" : ":\(match[5] ?? "")"
                return "\(day), at \(hour)\(minute) \(match.int(4) < 12 ? "AM" : "PM")"
            },
            // A range of days, which "from" and "between" are as well.
            try NormalizationRule(slashed + #"( ?[-–—] ?| to | and )(\d{1,2})/(\d{1,2})(?![\w/]|\.\d)"#, trigger: "/") { match in
                let isRange = match[3] != " and " || match.before.lowercased().hasSuffix("between ")
                guard isRange, let from = date(words, year: nil, month: match.int(1), day: match.int(2)),
                    let to = date(words, year: nil, month: match.int(4), day: match.int(5))
                else { return match.all }
                return "\(from) \(match[3] == " and " ? "and" : "to") \(to)"
            },
            try NormalizationRule(slashed + #"(?![\w/]|\.\d)"#, trigger: "/") { match in
                let (above, below) = (match.int(1), match.int(2))
                if isRated.matches(match.before) { return "\(above) out of \(below)" }
                let day = date(words, year: nil, month: above, day: below)
                // Nobody writes a part with a nought in front.
                let isPart = above > 0 && above < below && below <= 10 && !match.all.hasPrefix("0") && match[2]?.first != "0"
                // "1 1/2 cups"
                let isMixed = isPart && match.before.last == " " && match.before.dropLast().last?.isNumber == true
                if isMixed { return "and \(part(above, of: below))" }
                if let day, isTimed.matches(match.after) { return day }
                if let day, !isMeasured.matches(match.after), !isPart || isDated.matches(match.before) { return day }
                return isPart ? part(above, of: below) : match.all
            },
            // "2½ hours"
            try NormalizationRule(#"(?<=\d) ?([½¼¾⅓⅔])"#) { match in
                let names = ["½": "one half", "¼": "one quarter", "¾": "three quarters", "⅓": "one third", "⅔": "two thirds"]
                return " and \(names[match[1] ?? ""] ?? "")"
            },
        ]
    }

    private static func part(_ above: Int, of below: Int) -> String {
        let names = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        let name = names[min(max(below - 2, 0), names.count - 1)]
        return "\(NumberWords.prose(cardinal: above)) \(below == 2 ? "half" : name + (above == 1 ? "" : "s"))"
    }
}
