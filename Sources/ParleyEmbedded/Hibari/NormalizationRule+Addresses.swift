extension NormalizationRule {
    /// "12 Oak Dr. Please call.", "5 Main St", "Apt. 4B": what stands before and behind tells a street from a
    /// saint and a drive from a doctor.
    static func addresses() throws(HibariError) -> [NormalizationRule] {
        let isNumbered = try Pattern(
            #"\b\d{1,6}[A-Za-z]?(?:th|st|nd|rd)? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?(?:[A-Z][a-z'’-]+ |\d{1,3}(?:st|nd|rd|th) ){1,3}$"#)
        let isNamed = try Pattern(#"(?:^|[^.!?] )[A-Z][a-z'’-]+ $|\d(?:st|nd|rd|th) $|\b[NSEW]\.? $"#)
        let isOther = try Pattern(#"\b(?:"# + notStreets + ") $")
        let follows = try Pattern("^[.,;:!?)]|^$|^ (?:[a-z0-9(&#]|[-–—])")
        return [
            try NormalizationRule(#"\b(St|Dr)\b(\.?)(?=[ ,;:!?)]|$)"#, needsDigits: false) { match in
                let street = match[1] == "St" ? "Street" : "Drive"
                guard !isOther.matches(match.before) else { return match.all }
                if isNumbered.matches(match.before) { return street + ending(match) }
                guard match[2] == "." || match[1] == "St", isNamed.matches(match.before) else {
                    // "Call your Dr."
                    return match[1] == "Dr" && match[2] == "." && follows.matches(match.after) ? "doctor" + ending(match) : match.all
                }
                if follows.matches(match.after) { return street + ending(match) }
                // "on Main St. Please": a name before it, but not at the sentence's beginning ("Visit St. Mary's").
                return match[1] == "St" && opens(match.after) ? street + "." : match.all
            },
            try NormalizationRule(#"(?<=[\w.] )(Ave|Blvd|Rd|Ln|Hwy|Pkwy|Ct|Pl|Ter|Cir|Sq)\b(\.?)(?=[ ,;:!?)]|$)"#, needsDigits: false) { match in
                guard match[2] == "." || isNumbered.matches(match.before), isNamed.matches(match.before) || isNumbered.matches(match.before)
                else { return match.all }
                return (ways[match[1] ?? ""] ?? match.all) + ending(match)
            },
            try NormalizationRule(#"\b(Apt|Ste|Bldg|Rm|Fl|Hwy|Rte|Flr)\b\.? ?#?(?=\d|[A-Z]\b)"#, needsDigits: false) { match in
                "\(places[match[1] ?? ""] ?? match.all) "
            },
            // "NW": a part of a town, behind a street.
            try NormalizationRule(#"(?<=(?:Street|Avenue|Drive|Road|Lane|Boulevard),? )(NW|NE|SW|SE)\b"#, needsDigits: false) { match in
                let names = ["NW": "Northwest", "NE": "Northeast", "SW": "Southwest", "SE": "Southeast"]
                return names[match[1] ?? ""] ?? match.all
            },
        ]
    }

    /// A full stop where the abbreviation's own ends the sentence, a pause where the address goes on with a name.
    static func ending(_ match: Pattern.Match) -> String {
        guard match.all.last == "." else { return "" }
        if match.isAtEnd { return "." }
        guard match.after.first == " ", let next = match.after.dropFirst().first, next.isUppercase else { return "" }
        return opens(match.after) ? "." : ","
    }

    /// Whether a sentence seems to begin.
    static func opens(_ after: String) -> Bool {
        openers.contains(String(after.drop { $0 == " " }.prefix { $0.isLetter || $0 == "'" }))
    }

    private static let openers: Set<String> = [
        "Please", "We", "We're", "We'll", "I", "I'm", "I'll", "I've", "You", "You're", "You'll", "Your", "The", "This", "That", "That's",
        "It", "It's", "They", "There", "There's", "He", "She", "If", "Call", "Our", "My", "Is", "Are", "Do", "Does", "Did", "Would", "Could",
        "Can", "Will", "Shall", "Should", "May", "What", "When", "Where", "Which", "Who", "How", "Why", "Thank", "Thanks", "Sure", "Yes",
        "No", "Okay", "And", "But", "So", "Or", "Parking", "Park", "Take", "Turn", "Bring", "Come", "Go", "See", "Let", "Just", "Then", "Also",
        "On", "In", "At", "From", "For", "To", "Once", "After", "Before", "Have", "Has", "Let's", "Enter", "Use", "Ask", "Look", "Anything",
    ]

    /// Words with a capital before "St." and "Dr." that name no street.
    private static let notStreets =
        "Mount|Mt\\.|Fort|Ft\\.|Port|East St\\. Louis|Sault|Downtown|Saint|AM|PM|January|February|March|April|May|June|July|August|September|October|November|December|"
        + "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Tomorrow|Tonight|Please|With|And|Or|See|Ask|Call|Then|Is|The|Your|Our|My|By|For|Room|Suite|Floor|Visit|From|To|At|In|On|Near|Yes|No|Hello|Hi|Sure|Okay|Thanks|When|If|But|Because|Only|Both|Either"

    private static let ways = [
        "Ave": "Avenue", "Blvd": "Boulevard", "Rd": "Road", "Ln": "Lane", "Hwy": "Highway", "Pkwy": "Parkway", "Ct": "Court", "Pl": "Place",
        "Ter": "Terrace", "Cir": "Circle", "Sq": "Square",
    ]

    private static let places = [
        "Apt": "Apartment", "Ste": "Suite", "Bldg": "Building", "Rm": "Room", "Fl": "Floor", "Flr": "Floor", "Hwy": "Highway", "Rte": "Route",
    ]
}
