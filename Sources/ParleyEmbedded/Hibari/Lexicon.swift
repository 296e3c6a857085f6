import Foundation

/// What comes after a word, as far as it changes the word.
struct Following: Sendable {
    /// Whether the next sound is a vowel; nil before a pause.
    var vowel: Bool?
    /// Whether the next word is "to".
    var isTo = false
}

/// The American lexicon: how known words are said.
///
/// Two tables: one checked by people, with several readings where the part of speech decides, and a
/// larger one made by machine. A word that begins a sentence is found under its small form, and a
/// name under its capitalized one.
final class Lexicon: Sendable {
    /// One word, or one reading for each part of speech.
    enum Entry {
        case plain(ScalarString)
        /// A reading of nil says: spell it.
        case byTag([String: ScalarString?])
    }

    private let checked: PackedTable
    private let derived: PackedTable

    /// - Parameter directory: Where `lexicon_us_gold.json.gz` and `lexicon_us_silver.json.gz` are.
    /// - Throws: ``HibariError`` with the code `data`.
    init(directory: URL) throws {
        func table(_ name: String) throws -> PackedTable {
            var scanner = try JSONScanner(file: directory.appendingPathComponent(name))
            return try PackedTable(membersAt: &scanner)
        }
        checked = try table("lexicon_us_gold.json.gz")
        derived = try table("lexicon_us_silver.json.gz")
    }

    // MARK: What is known

    func isChecked(_ word: ScalarString) -> Bool { Self.key(for: word, in: checked) != nil }

    func isListed(_ word: ScalarString) -> Bool { isChecked(word) || Self.key(for: word, in: derived) != nil }

    /// Whether ``reading(of:tag:stress:following:)`` has an answer: the word is listed, or it is
    /// spelled letter by letter.
    func isKnown(_ word: ScalarString) -> Bool {
        if isListed(word) || Self.symbols[word] != nil { return true }
        guard word.isAlphabetic, word.allSatisfy(\.isASCII) else { return false }
        let rest = ScalarString(word.dropFirst())
        return rest == rest.uppercased
    }

    /// Words for symbols that stand alone.
    static let symbols: [ScalarString: ScalarString] = ["%": "percent", "&": "and", "+": "plus", "@": "at"]

    // MARK: Readings

    /// How a listed word is said. Words in capitals are looked up in small letters; names in
    /// capitals, and what is not listed, are spelled.
    /// - Parameters:
    ///   - tag: The part of speech; nil if it is not known.
    ///   - following: nil where it should not matter.
    func reading(
        of word: ScalarString, tag: String? = nil, stress: Stress = .asWritten, following: Following? = nil
    ) -> ScalarString? {
        var word = word
        var isNameInCapitals = false
        if word == word.uppercased, !isChecked(word) {
            word = word.lowercased
            isNameInCapitals = tag == "NNP"
        }
        var found = entry(word, in: checked)
        if found == nil, !isNameInCapitals { found = entry(word, in: derived) }
        let phonemes: ScalarString? =
            switch found {
            case .plain(let phonemes): phonemes
            case .byTag(let readings): Self.choose(readings, tag: tag, following: following)
            case nil: nil
            }
        if let phonemes, !isNameInCapitals || phonemes.contains(Stress.primaryMark) {
            return stress.applied(to: phonemes)
        }
        return spelled(word) ?? phonemes.map { stress.applied(to: $0) }
    }

    /// The reading that a checked entry has by itself, or for one part of speech.
    func checkedReading(of word: ScalarString, tag: String = "DEFAULT") -> ScalarString? {
        switch entry(word, in: checked) {
        case .plain(let phonemes): phonemes
        case .byTag(let readings): (readings[tag] ?? readings["DEFAULT"]) ?? nil
        case nil: nil
        }
    }

    /// Letter by letter, the last one loudest; nil if a letter has no name.
    func spelled(_ word: ScalarString) -> ScalarString? {
        var phonemes = ScalarString()
        for letter in word where letter.isLetter {
            guard let name = checkedReading(of: ScalarString([letter]).uppercased) else { return nil }
            phonemes += name
        }
        phonemes = Stress.secondary.applied(to: phonemes)
        if let last = phonemes.lastIndex(of: Stress.secondaryMark) { phonemes[last] = Stress.primaryMark }
        return phonemes
    }

    /// The wider class of a part of speech, under which the lexicon files most readings.
    static func wideTag(_ tag: String?) -> String? {
        guard let tag else { return nil }
        for (prefix, wide) in [("VB", "VERB"), ("NN", "NOUN"), ("ADV", "ADV"), ("RB", "ADV"), ("ADJ", "ADJ"), ("JJ", "ADJ")]
        where tag.hasPrefix(prefix) { return wide }
        return tag
    }

    // MARK: Entries

    private static func choose(
        _ readings: [String: ScalarString?], tag: String?, following: Following?
    ) -> ScalarString? {
        var tag = tag
        if let following, following.vowel == nil, readings["None"] != nil {
            // "None": the last word before a pause.
            tag = "None"
        } else if tag.flatMap({ readings[$0] }) == nil {
            tag = wideTag(tag)
        }
        return (tag.flatMap { readings[$0] } ?? readings["DEFAULT"]) ?? nil
    }

    private func entry(_ word: ScalarString, in table: PackedTable) -> Entry? {
        // The tables are checked as a whole when they are loaded; a damaged value is no entry.
        guard let key = Self.key(for: word, in: table), var scanner = table.value(key) else { return nil }
        guard scanner.isAtObject() else { return (try? scanner.string()).map { .plain($0) } }
        var readings: [String: ScalarString?] = [:]
        try? scanner.members { tag, scanner in
            readings.updateValue(scanner.takeNull() ? nil : try scanner.string(), forKey: tag.string)
        }
        return .byTag(readings)
    }

    /// The form under which a table has the word.
    private static func key(for word: ScalarString, in table: PackedTable) -> ScalarString? {
        if table.contains(word) { return word }
        guard word.count >= 2 else { return nil }
        let small = word.lowercased
        let capitalized = small.capitalized
        let other = word == small ? capitalized : word == capitalized ? small : word
        return other != word && table.contains(other) ? other : nil
    }
}
