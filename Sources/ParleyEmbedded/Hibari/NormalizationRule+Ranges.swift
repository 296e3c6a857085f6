extension NormalizationRule {
    private static let dash = " ?[-–—] ?"

    /// "Mon-Fri", "8am-5pm", "10:30-11:15", "$5-$10", "2019-2021", "18–65.": from one to the other.
    static func ranges(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        let days = #"(Mon|Tues?|Wed(?:nes)?|Thu(?:r?s)?|Thur|Fri|Sat(?:ur)?|Sun)(?:day)?s?\b\.?"#
        let months = "(" + Pattern.oneOf(words.monthNames + words.monthNames.map { String($0.prefix(3)) } + ["Sept"]) + #")\b\.?"#
        let half = #"(?: ?([AaPp])(?:\.?[Mm]\b\.?)?)?"#
        let hour = #"(\d{1,2})(?::(\d{2}))?"#
        let scale = #"(?: ?(?:hundred|thousand|million|billion|[kKmMbB])\b)?"#
        return [
            try NormalizationRule(#"\b"# + days + dash + days, needsDigits: false) { match in
                "\(day(match[1])) to \(day(match[2]))\(period(match))"
            },
            // "Mon/Wed/Fri"
            try NormalizationRule(#"\b"# + days + "(?:[/&+] ?" + days + ")+", needsDigits: false) { match in
                match.all.split { "/&+ ".contains($0) }.map { day(String($0.filter(\.isLetter).prefix(3))) }.joined(separator: ", ") + period(match)
            },
            try NormalizationRule(#"\b"# + months + dash + months, needsDigits: false) { match in
                guard let from = words.month(match[1] ?? ""), let to = words.month(match[2] ?? "") else { return match.all }
                return "\(from) to \(to)\(period(match))"
            },
            // A time on at least one side, or minutes on both.
            try NormalizationRule(#"(?<![\w.,:/$£€-])"# + hour + half + dash + hour + half + #"(?![\w:/-]|[.,]\d)"#) { match in
                let halves = [match[3], match[6]].map { $0.map { $0.uppercased() + "M" } ?? "" }
                let isTime = !halves.allSatisfy(\.isEmpty) || (match[2] != nil && match[5] != nil)
                guard isTime, match.int(1) <= 24, match.int(4) <= 24 else { return match.all }
                func time(_ hour: Int, _ minute: String?, _ half: String) -> String {
                    ["\(hour)\(minute.map { ":" + $0 } ?? "")", half].filter { !$0.isEmpty }.joined(separator: " ")
                }
                return "\(time(match.int(1), match[2], halves[0])) to \(time(match.int(4), match[5], halves[1]))\(period(match))"
            },
            try NormalizationRule(#"(?<=\d|[AaPp][Mm]|\bnoon|\bmidnight)"# + dash + #"(?=noon\b|midnight\b)|(?<=\bnoon|\bmidnight)"# + dash + #"(?=\d)"#, needsDigits: false) { _ in " to " },
            // The second amount has the sign for both.
            try NormalizationRule(#"([$£€])(\#(number)"# + scale + ")" + dash + #"(?:[$£€])?(?=\d)"#) { match in
                "\(match[2] ?? "") to \(match[1] ?? "")"
            },
            try NormalizationRule(#"(?<![\w.,:/$£€-])(\d+(?:[.,]\d+)*)"# + dash + #"(\d+(?:[.,]\d+)*)(?![\w:/-]|[.,]\d)"#, range),
            // With units or endings behind the second: "2-3x", "5-10mg", "20-30s", "1st-3rd".
            try NormalizationRule(#"(?<![\w.,:/$£€-])(\d+(?:\.\d+)?|\d+(?:st|nd|rd|th))"# + dash + #"(?=\d+(?:\.\d+)?[A-Za-zµ%°])"#) { match in
                "\(match[1] ?? "") to "
            },
            try NormalizationRule(#"(?<=\d)\+(?!\d)"#, trigger: "+") { _ in " plus" },
        ]
    }

    @Sendable
    private static func range(_ match: Pattern.Match) -> String {
        let (from, to) = (match[1] ?? "", match[2] ?? "")
        // "5 - 3" in a sum.
        if match.after.trimmingPrefix(while: { $0 == " " }).first == "=" { return "\(from) minus \(to)" }
        // "12-3456" counts nothing.
        let isCode = to.count > from.count + 1 && from.count + to.count >= 6 && to.allSatisfy(\.isNumber)
        return isCode ? "\(grouped(from)), \(grouped(to))" : "\(from) to \(to)"
    }

    /// The full stop that a pattern has taken with an abbreviation, where it ends the sentence.
    private static func period(_ match: Pattern.Match) -> String { match.isAtEnd && match.all.last == "." ? "." : "" }

    static func day(_ text: String?) -> String {
        let names = ["Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday"]
        return names[String((text ?? "").prefix(3))] ?? text ?? ""
    }

    /// "8am", "9.30 a.m.": for the ear always with the letters by name.
    static func clocks() throws(HibariError) -> [NormalizationRule] {
        [
            try NormalizationRule(#"(?<![\w.:])(\d{1,2})\.(\d{2}) ?([AaPp])\.?[Mm]\b(\.?)"#) { match in
                "\(match[1] ?? ""):\(match[2] ?? "") \(match[3] ?? "")m\(match[4] ?? "")"
            },
            try NormalizationRule(#"(?<![\w.:])(\d{1,2}) ?([AaPp])\.?[Mm]\.?(?![A-Za-z])"#) { match in
                guard 1...24 ~= match.int(1) else { return match.all }
                return "\(NumberWords.prose(cardinal: match.int(1))) \((match[2] ?? "").uppercased()).M" + (match.isFollowed(by: ".") ? "" : ".")
            },
        ]
    }
}
