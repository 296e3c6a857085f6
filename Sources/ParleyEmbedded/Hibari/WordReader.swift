import Foundation

/// Reads one word with its part of speech and its neighbours: function words, listed words,
/// inflected words, numbers.
struct WordReader: Sendable {
    let lexicon: Lexicon
    let endings: WordEndings
    let numbers: NumberReader

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        endings = WordEndings(lexicon: lexicon)
        numbers = NumberReader(lexicon: lexicon)
    }

    /// - Parameters:
    ///   - token: The word, its part of speech, and the currency sign before it.
    ///   - following: What comes after it.
    /// - Returns: nil if the word is neither known nor a number.
    func read(_ token: WordToken, before following: Following) -> ScalarString? {
        let word = Self.plain(token.alias ?? token.text)
        let stress: Stress = word == word.lowercased ? .asWritten : word == word.uppercased ? .primary : .raised
        if let phonemes = read(word, tag: token.tag, stress: stress, following: following) {
            return numbers.addingCurrency(token.currency, to: phonemes)
        }
        guard NumberReader.isNumber(word, atHead: token.isHead) else { return nil }
        return numbers.read(word, currency: token.currency, atHead: token.isHead)
    }

    /// Typographic quotes made plain, and digits of all kinds made ASCII.
    private static func plain(_ text: ScalarString) -> ScalarString {
        if text.allSatisfy(\.isASCII) { return text }
        let straight = text.replacing("‘", with: "'").replacing("’", with: "'")
        let compatible = ScalarString(straight.string.precomposedStringWithCompatibilityMapping)
        return ScalarString(
            compatible.flatMap { scalar -> [Unicode.Scalar] in
                guard !scalar.isASCII, scalar.isDigit, let value = scalar.properties.numericValue,
                    value == value.rounded(), abs(value) < 1e9
                else { return [scalar] }
                return Array(String(Int(value)).unicodeScalars)
            })
    }

    private func read(_ word: ScalarString, tag: String, stress: Stress, following: Following) -> ScalarString? {
        if let phonemes = functionWord(word, tag: tag, stress: stress, following: following) { return phonemes }
        let word = isCapitalizedWord(word, tag: tag, stress: stress, following: following) ? word.lowercased : word
        func said(_ word: ScalarString) -> ScalarString? {
            lexicon.isKnown(word) ? lexicon.reading(of: word, tag: tag, stress: stress, following: following) : nil
        }
        if lexicon.isKnown(word) { return said(word) }
        if word.hasSuffix("s'"), let phonemes = said(ScalarString(word.dropLast(2)) + "'s") { return phonemes }
        if word.hasSuffix("'"), let phonemes = said(ScalarString(word.dropLast())) { return phonemes }
        return endings.reading(of: word, tag: tag, stress: stress, following: following)
    }

    /// Whether a word that is not listed as it stands has its capitals only from its place, so that
    /// its small form (or that one's stem) is the one to look for.
    private func isCapitalizedWord(_ word: ScalarString, tag: String, stress: Stress, following: Following) -> Bool {
        let small = word.lowercased
        guard word.count > 1, word != small, word.removing("'").isAlphabetic, tag != "NNP" || word.count > 7,
            !lexicon.isListed(word)
        else { return false }
        let rest = ScalarString(word.dropFirst())
        guard word == word.uppercased || rest == rest.lowercased else { return false }
        return lexicon.isListed(small)
            || endings.reading(of: small, tag: tag, stress: stress, following: following) != nil
    }

    // MARK: Function words

    /// Words whose sound depends on what stands around them.
    private func functionWord(
        _ word: ScalarString, tag: String, stress: Stress, following: Following
    ) -> ScalarString? {
        if tag == "ADD", word == "." || word == "/" {
            return lexicon.reading(of: word == "." ? "dot" : "slash", stress: .lowered, following: following)
        }
        if let name = Lexicon.symbols[word] { return lexicon.reading(of: name, following: following) }
        if Self.isDottedAbbreviation(word) { return lexicon.spelled(word) }
        let isWritten = { (forms: [ScalarString]) in forms.contains(word) }
        switch word.lowercased {
        case "a": return tag == "DT" ? "ɐ" : "ˈA"
        case "am" where isWritten(["am", "Am", "AM"]):
            if tag.hasPrefix("NN") { return lexicon.spelled(word) }
            let isFull = following.vowel == nil || word != "am" || stress == .raised || stress == .primary
            return isFull ? lexicon.checkedReading(of: "am") : "ɐm"
        case "an" where isWritten(["an", "An", "AN"]):
            return word == "AN" && tag.hasPrefix("NN") ? lexicon.spelled(word) : "ɐn"
        case "i" where word == "I" && tag == "PRP": return "ˌI"
        case "by" where isWritten(["by", "By", "BY"]) && Lexicon.wideTag(tag) == "ADV": return "bˈI"
        case "to" where isWritten(["to", "To"]) || (word == "TO" && (tag == "TO" || tag == "IN")):
            guard let vowel = following.vowel else { return lexicon.checkedReading(of: "to") }
            return vowel ? "tʊ" : "tə"
        case "in" where isWritten(["in", "In"]) || (word == "IN" && tag != "NNP"):
            return following.vowel == nil || tag != "IN" ? "ˈɪn" : "ɪn"
        case "the" where isWritten(["the", "The"]) || (word == "THE" && tag == "DT"):
            return following.vowel == true ? "ði" : "ðə"
        case "vs", "vs.":
            return tag == "IN" ? lexicon.reading(of: "versus", following: following) : nil
        case "used" where isWritten(["used", "Used", "USED"]):
            let isHabit = (tag == "VBD" || tag == "JJ") && following.isTo
            return lexicon.checkedReading(of: "used", tag: isHabit ? "VBD" : "DEFAULT")
        default: return nil
        }
    }

    /// "U.S.", "p.m": letters between points, never more than two together.
    private static func isDottedAbbreviation(_ word: ScalarString) -> Bool {
        guard let first = word.firstIndex(where: { $0 != "." }), let last = word.lastIndex(where: { $0 != "." }),
            word[first...last].contains("."), word.removing(".").isAlphabetic
        else { return false }
        return word.split(separator: ".").allSatisfy { $0.count < 3 }
    }
}
