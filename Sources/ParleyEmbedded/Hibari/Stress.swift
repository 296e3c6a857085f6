/// The marks that make phonemes loud, and the ways in which a reading's loudness is changed.
enum Stress {
    /// As in the lexicon, whatever it says.
    case asWritten
    /// No stress at all: "point" in "three point two".
    case removed
    /// A primary stress becomes secondary: a syllable beside a louder one.
    case lowered
    /// As ``lowered``; and a reading without stress gets a secondary one.
    case secondary
    /// A reading without stress gets a secondary one: a capitalized word.
    case raised
    /// A primary stress, if there is any reason for one: a word in capitals.
    case primary

    static let primaryMark: Unicode.Scalar = "ˈ"
    static let secondaryMark: Unicode.Scalar = "ˌ"

    func applied(to phonemes: ScalarString) -> ScalarString {
        let hasPrimary = phonemes.contains(Self.primaryMark)
        let hasSecondary = phonemes.contains(Self.secondaryMark)
        let isUnstressed = !hasPrimary && !hasSecondary
        switch self {
        case .asWritten: return phonemes
        case .removed: return phonemes.removing(Self.primaryMark).removing(Self.secondaryMark)
        case .lowered, .secondary:
            if hasPrimary {
                return phonemes.removing(Self.secondaryMark).replacing(Self.primaryMark, with: Self.secondaryMark)
            }
            return self == .secondary && isUnstressed ? Self.stressed(phonemes, with: Self.secondaryMark) : phonemes
        case .raised: return isUnstressed ? Self.stressed(phonemes, with: Self.secondaryMark) : phonemes
        case .primary:
            if hasPrimary { return phonemes }
            if hasSecondary { return phonemes.replacing(Self.secondaryMark, with: Self.primaryMark) }
            return Self.stressed(phonemes, with: Self.primaryMark)
        }
    }

    /// The mark goes before the first vowel; without one there is nothing to stress.
    private static func stressed(_ phonemes: ScalarString, with mark: Unicode.Scalar) -> ScalarString {
        guard let vowel = phonemes.firstIndex(where: PhonemeClass.isVowel) else { return phonemes }
        var phonemes = phonemes
        phonemes.insert(mark, at: vowel)
        return phonemes
    }
}

/// Which phonemes are what.
enum PhonemeClass {
    private static let vowels = Set("AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻ".unicodeScalars)
    private static let consonants = Set("bdfhjklmnpstvwzðŋɡɹɾʃʒʤʧθ".unicodeScalars)
    private static let doubles = Set("AIOQWYʤʧ".unicodeScalars)
    /// Vowels after which an American t between vowels is tapped.
    private static let tapping = Set("AIOWYiuæɑəɛɪɹʊʌ".unicodeScalars)
    private static let pauses = Set(";:,.!?—…".unicodeScalars)
    private static let quotes = Set("\"“”".unicodeScalars)

    static func isVowel(_ scalar: Unicode.Scalar) -> Bool { vowels.contains(scalar) }
    static func isConsonant(_ scalar: Unicode.Scalar) -> Bool { consonants.contains(scalar) }
    static func makesTap(_ scalar: Unicode.Scalar) -> Bool { tapping.contains(scalar) }
    /// Punctuation that is heard as a pause.
    static func isPause(_ scalar: Unicode.Scalar) -> Bool { pauses.contains(scalar) }
    /// Punctuation that the voice knows: pauses and quotes.
    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool { isPause(scalar) || quotes.contains(scalar) }

    /// How long the phonemes are, roughly: diphthongs and affricates count twice.
    static func weight(_ phonemes: ScalarString) -> Int {
        phonemes.reduce(0) { $0 + (doubles.contains($1) ? 2 : 1) }
    }
}
