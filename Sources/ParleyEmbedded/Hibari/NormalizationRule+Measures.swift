extension NormalizationRule {
    /// Amounts of money, however they are written, and units that the reference does not know.
    static func measures(_ words: NormalizationWords) throws(HibariError) -> [NormalizationRule] {
        let units = words.units.merging(callUnits) { $1 }
        let names = Pattern.oneOf(Array(units.keys))
        let minus = "(?<![\\w.$£€/])(-?\(number))"
        let periods = "hours?|hr|h|days?|nights?|weeks?|wk|months?|mo|years?|yr|persons?|people|visits?|sessions?|doses?|items?|minutes?|min"
        let isLength = try Pattern(#"^(?: (?:tall|long|wide|high|deep|thick|by|x|×)\b|[.,;:!?)]|$)"#)
        return try money(periods: periods) + [
            // "6 ft 2 in", 6'2"
            try NormalizationRule(#"(?<![\w.])(\d{1,2}) ?(?:ft\.?|feet|foot|') ?(\d{1,2}(?:\.\d+)?) ?(?:in\b\.?|inch(?:es)?\b|"|”|'')"#) { match in
                let (feet, inches) = (match[1] ?? "", match[2] ?? "")
                return "\(feet) \(feet == "1" ? "foot" : "feet") \(inches) \(inches == "1" ? "inch" : "inches")"
            },
            // "110 mg/dL", "75 mL/hr", "2 tablets/day"
            try NormalizationRule("\(minus)\\s?(\(names))/(\(names)|\(periods))(?![\\w/])") { match in
                // As a whole it may have a name of its own.
                if let whole = units["\(match[2] ?? "")/\(match[3] ?? "")"] { return said(match[1], whole) }
                let per = match[3] ?? ""
                return "\(said(match[1], units[match[2] ?? ""])) per \(units[per]?.one ?? spans[per] ?? singular(per))"
            },
            try NormalizationRule(#"(?<![\w.$£€/])(\d+ [a-z]{3,})/(\#(periods))(?![\w/])"#) { match in
                "\(match[1] ?? "") per \(spans[match[2] ?? ""] ?? singular(match[2] ?? ""))"
            },
            try NormalizationRule("\(minus)\\s?(\(names))(?![\\w/²³])") { match in
                let unit = match[2] ?? ""
                // "5 in the morning" and "at 3 in Room 5" are no inches.
                if unit == "in", match.all.contains(" "), !isLength.matches(match.after) { return match.all }
                return said(match[1], units[unit])
            },
        ]
    }

    private static func money(periods: String) throws(HibariError) -> [NormalizationRule] {
        let names = ["$": ("dollar", "dollars"), "£": ("pound", "pounds"), "€": ("euro", "euros")]
        return [
            // "US$20"
            try NormalizationRule("(?<![\\w])(US|CA|C|AU|A|NZ)\\$ ?(\(number))(?![\\w])", trigger: "$") { match in
                let countries = ["US": "U.S.", "CA": "Canadian", "C": "Canadian", "AU": "Australian", "A": "Australian", "NZ": "New Zealand"]
                return "\(match[2] ?? "") \(countries[match[1] ?? ""] ?? "") \(match[2] == "1" ? "dollar" : "dollars")"
            },
            // "20€", "5,50 €"
            try NormalizationRule(#"(?<![\w.,$£€])(\d+),(\d{2}) ?([€£])(?!\w)"#) { "\($0[3] ?? "")\($0[1] ?? "").\($0[2] ?? "")" },
            try NormalizationRule("(?<![\\w.,$£€])(-?\(number)) ?([$£€])(?![\\w])") { "\($0[2] ?? "")\($0[1] ?? "")" },
            try NormalizationRule("(?<![\\w.,$£€])(\(number)) ?(USD|EUR|GBP)\\b") { match in
                let sign = ["USD": "$", "EUR": "€", "GBP": "£"][match[2] ?? ""] ?? ""
                return sign + (match[1] ?? "")
            },
            // The voice reads no more than two places: "$1.005".
            try NormalizationRule("([$£€])(\\d+\\.\\d{3,})(?!\\w)") { match in
                "\(match[2] ?? "") \(names[match[1] ?? ""]?.1 ?? "")"
            },
            try NormalizationRule("([$£€]\(number))/(\(periods))(?!\\w)") { match in
                "\(match[1] ?? "") per \(spans[match[2] ?? ""] ?? singular(match[2] ?? ""))"
            },
        ]
    }

    private static func said(_ number: String?, _ noun: NormalizationWords.Noun?) -> String {
        let number = number ?? ""
        return "\(number) \(noun?.form(for: number) ?? "")"
    }

    private static func singular(_ word: String) -> String {
        word == "people" ? "person" : word.count > 3 && word.last == "s" ? String(word.dropLast()) : word
    }

    private static let spans = ["hr": "hour", "h": "hour", "wk": "week", "mo": "month", "yr": "year", "min": "minute"]

    private static let callUnits: [String: NormalizationWords.Noun] = [
        "mL": ("milliliter", "milliliters"), "dL": ("deciliter", "deciliters"), "cL": ("centiliter", "centiliters"), "L": ("liter", "liters"),
        "g": ("gram", "grams"), "ug": ("microgram", "micrograms"), "m": ("meter", "meters"),
        "in": ("inch", "inches"), "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"), "mmHg": ("millimeter of mercury", "millimeters of mercury"),
        "mm Hg": ("millimeter of mercury", "millimeters of mercury"), "bpm": ("beat per minute", "beats per minute"), "IU": ("international unit", "international units"),
        "mEq": ("milliequivalent", "milliequivalents"), "mmol": ("millimole", "millimoles"), "mol": ("mole", "moles"), "kcal": ("kilocalorie", "kilocalories"),
        "tsp": ("teaspoon", "teaspoons"), "tbsp": ("tablespoon", "tablespoons"), "gal": ("gallon", "gallons"), "qt": ("quart", "quarts"),
        "h": ("hour", "hours"), "yr": ("year", "years"), "yrs": ("year", "years"), "mos": ("month", "months"), "wk": ("week", "weeks"),
        "wks": ("week", "weeks"), "m²": ("square meter", "square meters"), "km²": ("square kilometer", "square kilometers"),
        "cm²": ("square centimeter", "square centimeters"), "m³": ("cubic meter", "cubic meters"), "m/s": ("meter per second", "meters per second"),
        "km/h": ("kilometer per hour", "kilometers per hour"), "kmh": ("kilometer per hour", "kilometers per hour"), "ppm": ("part per million", "parts per million"),
        "dB": ("decibel", "decibels"), "kPa": ("kilopascal", "kilopascals"), "psi": ("pound per square inch", "pounds per square inch"),
    ].mapValues { NormalizationWords.Noun(one: $0.0, many: $0.1) }
}
