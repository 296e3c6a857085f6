import Foundation

/// Decides how near a name that was heard is to one that is known.
///
/// Recognizers write proper names nearly right ("Marita" for Maria, "Cam" for Kim), so names are
/// compared by spelling and by sound. Titles, case, accents and punctuation do not count.
public struct NameMatcher: Sendable {
    /// From this similarity on two names are taken for the same.
    public static let threshold = 0.78

    /// From this similarity on two names are the same but for where their words are parted, and what that costs.
    private static let sameSounds = 0.95
    private static let elsewhere = 0.97

    /// What ``best(_:among:)`` found.
    public enum Match: Sendable, Hashable {
        case match(String)
        /// Several are about equally near; the likeliest first.
        case ambiguous([String])
        case none
    }

    private let titles: Set<String>
    private let sounds: SoundRules

    public init(language: Language) {
        titles = language.names.titles
        sounds = language.names.sounds
    }

    /// From 0, nothing in common, to 1, the same name. A name that is part of the other, such as a
    /// surname alone, is near it but not the same.
    public func similarity(_ a: String, _ b: String) -> Double {
        let (a, b) = (words(a), words(b))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        let joined = wordSimilarity(a.joined(), b.joined())
        if a.count == b.count {
            let apart = zip(a, b).map(wordSimilarity).min() ?? 0
            // "Rosadel Gado", of Rosa Delgado: a recognizer hears the sounds, and parts them elsewhere.
            return joined >= Self.sameSounds ? max(apart, joined * Self.elsewhere) : apart
        }
        // "Mac Donald" and "McDonald".
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        let part = short.map { word in long.map { wordSimilarity(word, $0) }.max() ?? 0 }.min() ?? 0
        return max(joined, part * 0.9)
    }

    /// Whether the two may be the same name, heard a little wrong.
    public func isMatch(_ a: String, _ b: String) -> Bool { similarity(a, b) >= Self.threshold }

    /// The one among `names` that is meant.
    public func best(_ name: String, among names: [String]) -> Match {
        let near = names.map { (name: $0, score: similarity(name, $0)) }
            .filter { $0.score >= Self.threshold }
            .sorted { $0.score > $1.score }
        guard let first = near.first else { return .none }
        // What is clearly further off than the nearest is not meant.
        let close = near.filter { $0.score > first.score - 0.05 && ($0.score == 1) == (first.score == 1) }
        return close.count == 1 ? .match(first.name) : .ambiguous(close.map(\.name))
    }

    /// The words of a name in small letters, without accents, punctuation and titles.
    public func words(_ name: String) -> [String] {
        let folded = name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .replacing("’", with: "'")
        let words = folded.split { !($0.isLetter || $0.isNumber || $0 == "'") }
            .map { word in
                let owned = word.hasSuffix("'s") ? word.dropLast(2) : word
                return owned.filter { $0 != "'" }
            }
            .filter { !$0.isEmpty }
        let named = words.filter { !titles.contains($0) }
        return named.isEmpty ? words : named
    }

    /// How near two single words are, both in small letters: from 0 to 1.
    public func wordSimilarity(_ a: String, _ b: String) -> Double {
        if a == b { return a.isEmpty ? 0 : 1 }
        guard a.count <= 40, b.count <= 40, !a.isEmpty, !b.isEmpty else { return 0 }
        let (keyA, keyB) = (SoundKey(a, rules: sounds), SoundKey(b, rules: sounds))
        var spelling = ratio(Array(a), Array(b))
        let sharesStart = keyA.loose.first == keyB.loose.first
        // Recognizers get the beginning of a word right: Marcia is not Garcia.
        if !sharesStart { spelling *= 0.8 }
        if keyA.strict == keyB.strict, !keyA.strict.isEmpty {
            return keyA.firstVowel == keyB.firstVowel ? 0.8 + 0.2 * spelling : max(spelling, 0.75 + 0.15 * spelling)
        }
        if keyA.loose == keyB.loose, !keyA.loose.isEmpty { return max(spelling, 0.75 + 0.15 * spelling) }
        guard sharesStart else { return spelling }
        return max(spelling, ratio(keyA.loose, keyB.loose) * 0.95)
    }

    private func ratio(_ a: [Character], _ b: [Character]) -> Double {
        let length = max(a.count, b.count)
        return length == 0 ? 0 : 1 - Double(editDistance(a, b)) / Double(length)
    }
}
