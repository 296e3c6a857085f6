/// Words between marks that tell how something is said, and are not said themselves: `*smiles*`, `[laughs]`,
/// `(pause)`.
enum StageDirections {
    /// - Parameters:
    ///   - text: What stands between the marks.
    ///   - isAlone: It stands where a sentence of its own would: behind one, or at the beginning, and before
    ///     the beginning of the next, or at the end. Then small letters are enough, in any language.
    static func isOne(_ text: String, isAlone: Bool) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, words.count <= 6, let letter = first.first, letter.isLetter,
            !text.contains(where: { $0.isNumber || ".!?:;=/@".contains($0) })
        else { return false }
        if isNamed(first) { return true }
        return isAlone && !letter.isUppercase
    }

    /// Whether a word is the first of a known direction.
    static func isNamed(_ word: Substring) -> Bool {
        let word = word.lowercased().filter { $0.isLetter || $0 == "-" }
        return names.contains(word)
    }

    /// The longest of the names.
    static let longest = names.reduce(0) { max($0, $1.count) }

    /// What is written most, in the languages that models write it in.
    private static let names: Set<String> = [
        "smile", "smiles", "smiling", "laugh", "laughs", "laughing", "laughter", "chuckle", "chuckles", "chuckling", "giggle", "giggles",
        "sigh", "sighs", "sighing", "pause", "pauses", "pausing", "beat", "silence", "gasp", "gasps", "cough", "coughs", "coughing", "sniff",
        "sniffs", "yawn", "yawns", "whisper", "whispers", "whispering", "shout", "shouts", "nod", "nods", "nodding", "grin", "grins", "wink",
        "winks", "winking", "shrugs", "blushes", "breathes", "inhales", "exhales", "clears", "throat-clearing", "typing", "types", "hums", "humming",
        "cheerfully", "warmly", "softly", "gently", "excitedly", "sadly", "sarcastically", "sympathetically", "apologetically", "politely",
        "happily", "enthusiastically", "sarcastic", "excited", "crying", "cries", "groans", "groaning", "mumbles", "claps", "applause", "bows", "waves",
        "sonríe", "sonriendo", "risas", "ríe", "suspira", "pausa", "lacht", "lächelt", "seufzt", "kichert", "räuspert", "sourit", "rit", "rires",
        "soupire", "sorri", "risos", "ride", "sorride", "sospira",
    ]
}
