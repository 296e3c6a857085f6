/// Numbers in English words.
enum NumberWords {
    private static let small: [String] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let scales = ["", "thousand", "million", "billion", "trillion", "quadrillion"]
    private static let irregularOrdinals = [
        "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
        "twelve": "twelfth",
    ]

    /// More digits than this are read one by one.
    static let digitLimit = 18

    /// "one hundred twenty three", each word by itself, without "and".
    /// - Parameter digits: ASCII digits. If there are too many to name, they are read one by one.
    static func cardinal(_ digits: ScalarString) -> [String] {
        guard digits.count <= digitLimit, let value = Int(digits.string), value >= 0 else { return singly(digits) }
        return cardinal(value)
    }

    /// - Parameter value: 0 or more.
    static func cardinal(_ value: Int) -> [String] {
        guard value >= 1000 else { return belowThousand(value) }
        var words: [String] = []
        var rest = value
        var scale = 0
        while rest > 0 {
            let group = rest % 1000
            if group > 0 {
                let name = scale == 0 ? [] : [scales[min(scale, scales.count - 1)]]
                words = belowThousand(group) + name + words
            }
            rest /= 1000
            scale += 1
        }
        return words
    }

    /// "one hundred twenty third".
    static func ordinal(_ digits: ScalarString) -> [String] { ordinal(cardinal(digits)) }

    static func ordinal(_ value: Int) -> [String] { ordinal(cardinal(value)) }

    /// "nineteen oh five", "two thousand five", "twenty twenty six".
    /// - Parameter value: 0 to 9999.
    static func year(_ value: Int) -> [String] {
        let (century, rest) = value.quotientAndRemainder(dividingBy: 100)
        if century == 0 || (century % 10 == 0 && rest < 10) { return cardinal(value) }
        switch rest {
        case 0: return cardinal(century) + ["hundred"]
        case 1..<10: return cardinal(century) + ["oh"] + cardinal(rest)
        default: return cardinal(century) + cardinal(rest)
        }
    }

    /// "three point one four": zeros at the end are not said.
    /// - Parameter number: Digits with one point among them.
    static func decimal(_ number: ScalarString) -> [String] {
        let point = number.firstIndex(of: ".") ?? number.endIndex
        let whole = ScalarString(number[..<point])
        var fraction = ScalarString(number[point...].dropFirst())
        while fraction.last == "0" { fraction.removeLast() }
        let words = whole.isEmpty ? ["zero"] : cardinal(whole)
        return fraction.isEmpty ? words : words + ["point"] + singly(fraction)
    }

    /// Every digit by itself.
    static func singly(_ digits: ScalarString) -> [String] {
        digits.compactMap { $0.isASCIIDigit ? small[Int($0.value - 48)] : nil }
    }

    /// As it is written in prose: "twenty-third", "one hundred and first".
    static func prose(ordinal value: Int) -> String { prose(words: ordinal(value)) }

    /// As it is written in prose: "thirty-five".
    static func prose(cardinal value: Int) -> String { prose(words: cardinal(value)) }

    private static func prose(words: [String]) -> String {
        var text = ""
        for (index, word) in words.enumerated() {
            guard index > 0 else {
                text = word
                continue
            }
            let before = words[index - 1]
            let joint = tens.contains(before) ? "-" : before == "hundred" && !scales.contains(word) ? " and " : " "
            text += joint + word
        }
        return text
    }

    private static func ordinal(_ words: [String]) -> [String] {
        guard let last = words.last else { return words }
        let ordinal =
            irregularOrdinals[last] ?? (last.utf8.last == UInt8(ascii: "y") ? last.dropLast() + "ieth" : last + "th")
        return words.dropLast() + [ordinal]
    }

    private static func belowThousand(_ value: Int) -> [String] {
        var words: [String] = []
        if value >= 100 { words = [small[value / 100], "hundred"] }
        let rest = value % 100
        if rest >= 20 {
            words.append(tens[rest / 10])
            if rest % 10 > 0 { words.append(small[rest % 10]) }
        } else if rest > 0 || words.isEmpty {
            words.append(small[rest])
        }
        return words
    }
}
