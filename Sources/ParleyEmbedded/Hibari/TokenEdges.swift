/// What comes off the ends of a piece of text, and where it is split within.
enum TokenEdges {
    private static let quotes = Set("'\"“”`‘´’‚,„»«「」『』（）〔〕【】《》〈〉".unicodeScalars)
    private static let punctuation = Set("…,:;!?¿¡()[]{}<>_#*&。？！，、；：～·".unicodeScalars)
    private static let icons = Set("™®©°§¶†‡•".unicodeScalars)
    private static let currencies: [ScalarString] =
        ["US$", "C$", "A$"] + "$£€¥฿₽₹₩₪₺₴₦₫₱₲₵₸₼₾₿".unicodeScalars.map { ScalarString([$0]) }
    private static let units: Set<ScalarString> = [
        "km", "km²", "km³", "m", "m²", "m³", "dm", "dm²", "dm³", "cm", "cm²", "cm³", "mm", "mm²", "mm³", "ha", "µm",
        "nm", "yd", "in", "ft", "kg", "g", "mg", "µg", "t", "lb", "oz", "m/s", "km/h", "kmh", "mph", "hPa", "Pa",
        "mbar", "mb", "MB", "kb", "KB", "gb", "GB", "tb", "TB", "T", "G", "M", "K", "%",
    ]
    private static let possessives: [ScalarString] = ["'s", "'S", "’s", "’S"]
    private static let dashes: [ScalarString] = ["-", "–", "—", "--", "---", "——", "~"]

    // MARK: Ends

    /// How many scalars at the start are a token of their own; 0 for none.
    static func prefixLength(_ text: ScalarString) -> Int {
        guard let first = text.first else { return 0 }
        if first == "." {
            let dots = text.prefix { $0 == "." }.count
            return dots > 1 ? dots : 0
        }
        if first == "+" { return text.count > 1 && text[1].isASCIIDigit ? 0 : 1 }
        if let currency = currencies.first(where: { text.hasPrefix($0) }) { return currency.count }
        let isMark = "§%=—–".unicodeScalars.contains(first)
        return isMark || punctuation.contains(first) || quotes.contains(first) || icons.contains(first) ? 1 : 0
    }

    /// How many scalars at the end are a token of their own; 0 for none. The longest that fits.
    static func suffixLength(_ text: ScalarString) -> Int {
        guard let last = text.last else { return 0 }
        let before = text.dropLast().last
        if last == "." {
            let dots = text.count - (text.lastIndex { $0 != "." } ?? -1) - 1
            return dots > 1 ? dots : before.map { isEndOfSentence(after: $0, in: text) } == true ? 1 : 0
        }
        if last == "…" { return before == "…" ? 2 : 1 }
        var length = 0
        if last == "—" || last == "–" || punctuation.contains(last) || quotes.contains(last) || icons.contains(last) {
            length = 1
        }
        if last == "+", before?.isASCIIDigit == true { length = 1 }
        if possessives.contains(where: { text.hasSuffix($0) }) { length = 2 }
        // Units and currencies only directly behind a number.
        if let digit = text.lastIndex(where: \.isASCIIDigit), digit + 1 < text.count {
            let ending = ScalarString(text[(digit + 1)...])
            if units.contains(ending) || currencies.contains(ending) { length = max(length, ending.count) }
        }
        return length
    }

    /// Whether a point behind this scalar is no part of an abbreviation.
    private static func isEndOfSentence(after scalar: Unicode.Scalar, in text: ScalarString) -> Bool {
        if scalar.isASCIIDigit || scalar.isLatinLowercase || "%²-+".unicodeScalars.contains(scalar)
            || punctuation.contains(scalar) || quotes.contains(scalar)
        {
            return true
        }
        guard let earlier = text.dropLast(2).last else { return false }
        if earlier == "°", "FfCcKk".unicodeScalars.contains(scalar) { return true }
        return scalar.isLatinUppercase && earlier.isLatinUppercase
    }

    // MARK: Joints

    /// Splits at dashes, slashes and the like between letters. A joint is a token too; none is at
    /// the very start.
    static func splitJoints(_ text: ScalarString) -> [ScalarString] {
        var parts: [ScalarString] = []
        var start = 0
        var index = 0
        while index < text.count {
            let length = jointLength(text, at: index)
            if length > 0, index > 0 {
                if index > start { parts.append(ScalarString(text[start..<index])) }
                parts.append(ScalarString(text[index..<index + length]))
                start = index + length
            }
            index += max(1, length)
        }
        if start < text.count { parts.append(ScalarString(text[start...])) }
        return parts
    }

    private static func jointLength(_ text: ScalarString, at index: Int) -> Int {
        let scalar = text[index]
        // Most of them.
        if scalar.isASCII, scalar.isLetter || scalar.isASCIIDigit { return 0 }
        if scalar == "…" || icons.contains(scalar) { return 1 }
        let dots = text[index...].prefix { $0 == "." }.count
        if dots > 1 { return dots }
        guard index > 0, index + 1 < text.count else { return 0 }
        let before = text[index - 1]
        let after = text[index + 1]
        if "+-*^".unicodeScalars.contains(scalar), before.isASCIIDigit, after.isASCIIDigit || after == "-" { return 1 }
        if scalar == ".", before.isLatinLowercase || quotes.contains(before),
            after.isLatinUppercase || quotes.contains(after)
        {
            return 1
        }
        if scalar == ",", before.isWordLetter, after.isWordLetter { return 1 }
        guard before.isWordCharacter else { return 0 }
        for dash in dashes where text[index...].starts(with: dash) {
            let next = index + dash.count
            if next < text.count, text[next].isWordLetter { return dash.count }
        }
        return ":<>=/".unicodeScalars.contains(scalar) && after.isWordLetter ? 1 : 0
    }
}
