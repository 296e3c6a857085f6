/// Reads what is written in digits: amounts, years, ordinals, decimals, codes.
struct NumberReader: Sendable {
    let lexicon: Lexicon

    private static let ordinalEndings: Set<ScalarString> = ["st", "nd", "rd", "th"]
    private static let endings: [ScalarString] = ["ing", "'d", "ed", "'s", "st", "nd", "rd", "th", "s"]

    /// The names of a currency's units.
    private static func units(_ sign: ScalarString?) -> (whole: ScalarString, part: ScalarString)? {
        switch sign {
        case "$": ("dollar", "cent")
        case "£": ("pound", "pence")
        case "€": ("euro", "cent")
        default: nil
        }
    }

    static func isCurrency(_ sign: ScalarString) -> Bool { units(sign) != nil }

    /// Digits with commas, points, and perhaps an ending such as "th".
    /// - Parameter atHead: Whether it begins a word: only there a minus is allowed.
    static func isNumber(_ word: ScalarString, atHead: Bool) -> Bool {
        guard word.contains(where: \.isASCIIDigit) else { return false }
        let ending = endings.first { word.hasSuffix($0) }
        return word.dropLast(ending?.count ?? 0).enumerated().allSatisfy { index, scalar in
            scalar.isASCIIDigit || scalar == "," || scalar == "." || (atHead && index == 0 && scalar == "-")
        }
    }

    /// - Parameters:
    ///   - word: What ``isNumber(_:atHead:)`` accepts.
    ///   - currency: The sign that stood before it.
    ///   - atHead: Whether it begins a word. Inside one ("B12") it is a code, read in pieces.
    func read(_ word: ScalarString, currency: ScalarString?, atHead: Bool) -> ScalarString? {
        let letters = word.lastIndex { !($0 == "'" || ($0.value >= 97 && $0.value <= 122)) } ?? -1
        let ending = ScalarString(word[(letters + 1)...])
        var number = ScalarString(word[...letters])
        let isNegative = number.first == "-"
        if isNegative { number.removeFirst() }
        guard number.contains(where: \.isASCIIDigit) else { return nil }
        var parts = isNegative ? said(["minus"]) : []
        parts += body(number, ending: ending, isNegative: isNegative, currency: currency, atHead: atHead)
        guard !parts.isEmpty else { return nil }
        let phonemes = parts.joined(separator: " ")
        return switch ending {
        case "s", "'s": WordEndings.plural(phonemes)
        case "ed", "'d": WordEndings.past(phonemes)
        case "ing": WordEndings.progressive(phonemes)
        default: phonemes
        }
    }

    /// "five dollars": the currency's name after an amount in words.
    func addingCurrency(_ sign: ScalarString?, to phonemes: ScalarString) -> ScalarString {
        guard let units = Self.units(sign), let name = plural(units.whole) else { return phonemes }
        return phonemes + " " + name
    }

    // MARK: Kinds of numbers

    private func body(
        _ number: ScalarString, ending: ScalarString, isNegative: Bool, currency: ScalarString?, atHead: Bool
    ) -> [ScalarString] {
        let isWhole = number.isASCIIDigits
        let points = number.count { $0 == "." }
        let digits = number.removing(",")
        if isWhole, Self.ordinalEndings.contains(ending) { return said(NumberWords.ordinal(number)) }
        if isWhole, !isNegative, number.count == 4, Self.units(currency) == nil, let year = Int(number.string) {
            return said(NumberWords.year(year))
        }
        if !atHead, points == 0 { return code(digits) }
        if !atHead || points > 1 { return version(digits) }
        if let units = Self.units(currency), let amount = amount(digits, units) { return amount }
        if isWhole { return said(NumberWords.cardinal(number)) }
        if points == 0 {
            return said(Self.ordinalEndings.contains(ending) ? NumberWords.ordinal(digits) : NumberWords.cardinal(digits))
        }
        return said(digits.first == "." ? ["point"] + NumberWords.singly(digits) : NumberWords.decimal(digits))
    }

    /// Digits within a word: "one oh five", "twelve", "one two three four".
    private func code(_ digits: ScalarString) -> [ScalarString] {
        if digits.first == "0" || digits.count > 3 { return said(NumberWords.singly(digits)) }
        guard digits.count == 3, !digits.hasSuffix("00") else { return said(NumberWords.cardinal(digits)) }
        let head = said(NumberWords.cardinal(ScalarString(digits.prefix(1))))
        if digits[1] == "0" {
            let oh = lexicon.reading(of: "O", stress: .removed).map { [$0] } ?? []
            return head + oh + said(NumberWords.cardinal(ScalarString(digits.suffix(1))))
        }
        return head + said(NumberWords.cardinal(ScalarString(digits.suffix(2))))
    }

    /// Numbers with points between them: "one, two, seventeen".
    private func version(_ digits: ScalarString) -> [ScalarString] {
        digits.split(separator: ".").flatMap { part -> [ScalarString] in
            let part = ScalarString(part)
            let isSpelled = part.first == "0" || (part.count != 2 && part.dropFirst().contains { $0 != "0" })
            return said(isSpelled ? NumberWords.singly(part) : NumberWords.cardinal(part))
        }
    }

    /// - Returns: nil if it has more than two places: then it is a plain decimal.
    private func amount(_ digits: ScalarString, _ units: (whole: ScalarString, part: ScalarString)) -> [ScalarString]? {
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map { ScalarString($0) }
        guard let whole = parts.first, parts.count == 1 || parts[1].count < 3 else { return nil }
        let part = parts.count > 1 ? parts[1] : "0"
        let hasPart = part.contains { $0 != "0" }
        let hasWhole = whole.contains { $0 != "0" }
        let amounts = [hasWhole || !hasPart ? (whole, units.whole) : nil, hasPart ? (part, units.part) : nil].compactMap { $0 }
        return amounts.enumerated().flatMap { index, amount -> [ScalarString] in
            let (number, unit) = amount
            let name = Int(number.string) == 1 || unit == "pence" ? lexicon.reading(of: unit) : plural(unit)
            let words = said(number.isEmpty ? ["zero"] : NumberWords.cardinal(number))
            return (index > 0 ? said(["and"]) : []) + words + (name.map { [$0] } ?? [])
        }
    }

    // MARK: Helpers

    private func said(_ words: [String]) -> [ScalarString] {
        words.compactMap { lexicon.reading(of: ScalarString($0), stress: $0 == "point" ? .removed : .asWritten) }
    }

    private func plural(_ unit: ScalarString) -> ScalarString? {
        lexicon.reading(of: unit).flatMap(WordEndings.plural)
    }
}
