import Foundation

/// Writes words of other scripts in Latin letters, so that the voice can say a name at least.
///
/// Cyrillic and Greek go by tables, for English ears ("ch", "sh"). Everything else goes by the transform
/// of ICU: syllabaries, Indic scripts and Hangul come out well, Chinese characters in Mandarin, and Arabic
/// and Hebrew, which leave out most vowels, get some. What has no transliteration is left out.
enum ForeignScript {
    /// The text with every run of foreign letters in Latin ones; as it is where there are none.
    static func latin(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForeign) else { return text }
        var result = String.UnicodeScalarView()
        var run = String.UnicodeScalarView()
        func close() {
            guard !run.isEmpty else { return }
            result.append(contentsOf: word(String(run)).unicodeScalars)
            run.removeAll()
        }
        for scalar in text.unicodeScalars {
            // Marks and joiners belong to the letters that they stand behind.
            if isForeign(scalar) || (!run.isEmpty && isJoint(scalar)) { run.append(scalar) } else {
                close()
                result.append(scalar)
            }
        }
        close()
        return String(result)
    }

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        // Latin with all its extensions, and the phonetic alphabet.
        if scalar.value < 0x370 || (0x1D00...0x1EFF).contains(scalar.value) || (0x2C60...0x2C7F).contains(scalar.value)
            || (0xA720...0xA7FF).contains(scalar.value) || (0xFB00...0xFB06).contains(scalar.value)
            || (0xFF21...0xFF5A).contains(scalar.value)
        {
            return false
        }
        return scalar.isLetter || (isJoint(scalar) && (0x590...0x1CFF).contains(scalar.value))
    }

    private static func word(_ text: String) -> String {
        let scalars = Array(text.lowercased().unicodeScalars)
        if let first = scalars.first, scalars.count == 1, let name = greekNames[first] { return name }
        if scalars.contains(where: { table[$0] != nil }) {
            return capitalized(spelled(scalars), like: text)
        }
        guard let latin = text.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false)
        else { return " " }
        let plain = String(String.UnicodeScalarView(latin.unicodeScalars.filter { $0.isASCII && ($0.isLetter || $0 == " ") }))
        let isConsonantal = scalars.contains { (0x590...0x8FF).contains($0.value) }
        return plain.split(separator: " ").map { part in
            let word = isConsonantal ? voweled(Array(part.lowercased())) : String(part)
            return word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }

    private static func capitalized(_ word: String, like text: String) -> String {
        text.unicodeScalars.first?.properties.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
    }

    private static func spelled(_ scalars: [Unicode.Scalar]) -> String {
        var result = ""
        var index = 0
        while index < scalars.count {
            if index + 1 < scalars.count, let pair = pairs[String(scalars[index]) + String(scalars[index + 1])] {
                result += pair
                index += 2
                continue
            }
            // Where there is no letter for it, it is an accent.
            result += table[scalars[index]] ?? (scalars[index].isLetter ? plain(scalars[index]) : "")
            index += 1
        }
        return result
    }

    private static func plain(_ scalar: Unicode.Scalar) -> String {
        let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
        return table[base] ?? ""
    }

    /// With an "a" wherever two consonants would begin a syllable: "mhmd" → "mahmad".
    private static func voweled(_ letters: [Character]) -> String {
        let vowels = Set<Character>("aeiou")
        var word: [Character] = []
        for (index, letter) in letters.enumerated() {
            let isWithin = index > 0 && index + 1 < letters.count && !vowels.contains(letters[index - 1]) && !vowels.contains(letters[index + 1])
            let letter = isWithin && letter == "y" ? "i" : isWithin && letter == "w" ? "u" : letter
            if let last = word.last, !vowels.contains(last), !vowels.contains(letter) {
                // A consonant behind a vowel closes its syllable, and the next begins one.
                if word.count == 1 || !vowels.contains(word[word.count - 2]) { word.append("a") }
            }
            word.append(letter)
        }
        return String(word)
    }

    // MARK: Tables

    private static let table: [Unicode.Scalar: String] = cyrillic.merging(greek) { first, _ in first }

    private static let cyrillic: [Unicode.Scalar: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye", "ж": "zh", "з": "z", "и": "i",
        "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ў": "w", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
        "ю": "yu", "я": "ya", "ђ": "j", "ј": "y", "љ": "ly", "њ": "ny", "ћ": "ch", "џ": "j", "ѓ": "gy", "ќ": "ky", "ѕ": "dz",
        "қ": "k", "ғ": "g", "ү": "u", "ұ": "u", "ө": "o", "ә": "a", "ң": "ng", "һ": "h",
    ]

    private static let greek: [Unicode.Scalar: String] = [
        "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l", "μ": "m",
        "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "h", "ψ": "ps",
        "ω": "o",
    ]

    private static let pairs: [String: String] = [
        "ου": "ou", "ού": "ou", "ει": "i", "εί": "i", "οι": "i", "οί": "i", "αι": "e", "αί": "e", "ευ": "ev", "εύ": "ev",
        "αυ": "av", "αύ": "av", "μπ": "b", "ντ": "nt", "γκ": "g", "γγ": "ng", "τζ": "tz",
    ]

    private static let greekNames: [Unicode.Scalar: String] = [
        "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "λ": "lambda", "μ": "mu", "π": "pi", "σ": "sigma",
        "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "θ": "theta",
    ]
}
