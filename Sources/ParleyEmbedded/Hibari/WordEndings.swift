/// Words that are not listed but whose stem is: plurals, past tenses, -ing forms.
struct WordEndings: Sendable {
    let lexicon: Lexicon

    /// The phonemes of a plural, possessive or third person.
    static func plural(_ stem: ScalarString) -> ScalarString? {
        guard let last = stem.last else { return nil }
        if "ptkfθ".unicodeScalars.contains(last) { return stem + "s" }
        return stem + ("szʃʒʧʤ".unicodeScalars.contains(last) ? "ᵻz" : "z")
    }

    /// The phonemes of a past tense.
    static func past(_ stem: ScalarString) -> ScalarString? {
        guard let last = stem.last else { return nil }
        if "pkfθʃsʧ".unicodeScalars.contains(last) { return stem + "t" }
        if last == "d" { return stem + "ᵻd" }
        guard last == "t" else { return stem + "d" }
        guard let before = stem.dropLast().last else { return stem + "ɪd" }
        return PhonemeClass.makesTap(before) ? ScalarString(stem.dropLast()) + "ɾᵻd" : stem + "ᵻd"
    }

    /// The phonemes of an -ing form.
    static func progressive(_ stem: ScalarString) -> ScalarString? {
        guard let last = stem.last else { return nil }
        if last == "t", let before = stem.dropLast().last, PhonemeClass.makesTap(before) {
            return ScalarString(stem.dropLast()) + "ɾɪŋ"
        }
        return stem + "ɪŋ"
    }

    /// The reading of an inflected word; nil if no stem is known.
    func reading(of word: ScalarString, tag: String?, stress: Stress, following: Following?) -> ScalarString? {
        func said(_ stem: ScalarString?, _ stress: Stress) -> ScalarString? {
            stem.flatMap { lexicon.reading(of: $0, tag: tag, stress: stress, following: following) }
        }
        if let phonemes = said(pluralStem(word), stress).flatMap(Self.plural) { return phonemes }
        if let phonemes = said(pastStem(word), stress).flatMap(Self.past) { return phonemes }
        let raised = stress == .asWritten ? Stress.raised : stress
        return said(progressiveStem(word), raised).flatMap(Self.progressive)
    }

    private func pluralStem(_ word: ScalarString) -> ScalarString? {
        guard word.count >= 3, word.last == "s" else { return nil }
        if !word.hasSuffix("ss"), let stem = known(word, dropping: 1) { return stem }
        let isLong = word.count > 4
        if word.hasSuffix("'s") || (isLong && word.hasSuffix("es") && !word.hasSuffix("ies")),
            let stem = known(word, dropping: 2)
        {
            return stem
        }
        return isLong && word.hasSuffix("ies") ? known(word, dropping: 3, adding: "y") : nil
    }

    private func pastStem(_ word: ScalarString) -> ScalarString? {
        guard word.count >= 4, word.last == "d" else { return nil }
        if !word.hasSuffix("dd"), let stem = known(word, dropping: 1) { return stem }
        return word.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed") ? known(word, dropping: 2) : nil
    }

    private func progressiveStem(_ word: ScalarString) -> ScalarString? {
        guard word.count >= 5, word.hasSuffix("ing") else { return nil }
        let isLong = word.count > 5
        if isLong, let stem = known(word, dropping: 3) { return stem }
        if let stem = known(word, dropping: 3, adding: "e") { return stem }
        return isLong && Self.hasDoubledConsonant(ScalarString(word.dropLast(3))) ? known(word, dropping: 4) : nil
    }

    /// "running" has its consonant twice; "panicking" has a k more than "panic".
    private static func hasDoubledConsonant(_ stem: ScalarString) -> Bool {
        guard let last = stem.last, let before = stem.dropLast().last else { return false }
        return (last == before && "bcdgklmnprstvxz".unicodeScalars.contains(last)) || stem.hasSuffix("ck")
    }

    private func known(_ word: ScalarString, dropping count: Int, adding ending: ScalarString = "") -> ScalarString? {
        let stem = ScalarString(word.dropLast(count)) + ending
        return lexicon.isKnown(stem) ? stem : nil
    }
}
