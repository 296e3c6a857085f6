extension NormalizationRule {
    /// Telephone numbers, mail addresses, web sites.
    static func contacts() throws(HibariError) -> [NormalizationRule] {
        let domain = #"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}"#
        let topLevel = "(?:com|org|net|edu|gov|health|care|clinic|io|co|us|uk|ca|info|app|ai|dev)"
        return [
            try NormalizationRule(#"(?:mailto:)?([A-Za-z0-9._%+-]+)@("# + domain + ")", needsDigits: false, trigger: "@") { match in
                "\(address(match[1] ?? "")) at \(address(match[2] ?? ""))"
            },
            // What follows a question mark is for machines.
            try NormalizationRule(
                #"(?<![\w.@/-])https?://(?:www\.)?("# + domain + #")(?::\d+)?((?:/[\w~.-]*[\w~-])*)/?(?:[?#][^\s]*[\w=/])?"#,
                needsDigits: false, trigger: "/"
            ) { match in
                address((match[1] ?? "") + (match[2] ?? ""))
            },
            try NormalizationRule(
                #"(?<![\w.@/-])(?:www\.)?((?:[A-Za-z0-9-]+\.)+"# + topLevel + #")((?:/[\w~-]+)*)/?(?![\w@-])"#,
                needsDigits: false, trigger: "."
            ) { match in
                address((match[1] ?? "") + (match[2] ?? ""))
            },
            // "@clinic"
            try NormalizationRule(#"(?<![\w.@])@(?=[A-Za-z_])"#, needsDigits: false, trigger: "@") { _ in "at " },
        ] + (try telephone())
    }

    private static func telephone() throws(HibariError) -> [NormalizationRule] {
        [
            // Of another country: the groups are the writer's.
            try NormalizationRule(#"(?<![\w.+])\+(\d{1,3})((?:[ .-]?\(?\d{1,5}\)?){2,6})(?!\w|[.-]\w)"#, trigger: "+") { match in
                let rest = match[2] ?? ""
                guard (8...15).contains(match.all.count(where: \.isNumber)) else { return match.all }
                // "+1 415 555 0132": nobody says the plus.
                let country = match[1] == "1" ? "1" : "plus \(spaced(match[1] ?? ""))"
                return "\(country), \(groups(in: rest))"
            },
            try NormalizationRule(
                #"(?<![\w.-])(?:\+?(1)[-. ])?(?:\((\d{3})\) ?|(\d{3})[-. ])?(\d{3})[-.](\d{4})(?!\w|[.-]\w)"#
            ) { match in
                (1...5).compactMap { match[$0].map(spaced) }.joined(separator: ", ")
            },
            try NormalizationRule(#"(?<![\w.,-])(?:1 )?\d{3} \d{3} \d{4}(?!\w|[.,-]\d)"#) { groups(in: $0.all) },
            // "020 7946 0958"
            try NormalizationRule(#"(?<![\w.,-])0\d{1,4}(?: \d{2,5}){1,4}(?!\w|[.,-]\d)"#) { match in
                match.all.count(where: \.isNumber) >= 8 ? groups(in: match.all) : match.all
            },
            try NormalizationRule(#"(?<![\w.,:/$£€-])\+?(1?)(\d{3})(\d{3})(\d{4})(?!\w|[.,:/-]\d)"#) { match in
                (1...4).compactMap { match[$0] }.filter { !$0.isEmpty }.map(spaced).joined(separator: ", ")
            },
            // "ext. 204", "x204" behind a number
            try NormalizationRule(#"\b([Ee])xt(?:ension)?\.? ?(\d{2,6})(?![\w]|[.,]\d)"#) { match in
                "\(match[1] ?? "e")xtension \(grouped(match[2] ?? ""))"
            },
            try NormalizationRule(#"(?<=\d,? )x(\d{2,6})(?![\w]|[.,]\d)"#) { "extension \(grouped($0[1] ?? ""))" },
        ]
    }

    /// "front dot desk", "example dot com slash help".
    private static func address(_ text: String) -> String {
        let names: [Character: String] = [
            ".": " dot ", "/": " slash ", "-": " dash ", "_": " underscore ", "+": " plus ", "~": " tilde ", "%": " percent ",
        ]
        return text.map { names[$0] ?? String($0) }.joined()
    }
}
