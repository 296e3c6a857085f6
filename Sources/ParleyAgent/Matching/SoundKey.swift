/// How a name roughly sounds when English speakers say it: a letter for each consonant sound and one
/// for each group of vowels.
///
/// The first vowel is told apart as front ("Kim", "Lee") or back ("John"), since that is what a
/// recognizer rarely confuses; later ones are unstressed and count as one, but for the last letter
/// of a name, which tells Maria from Mario.
struct SoundKey: Hashable {
    /// Consonants exact.
    let strict: [Character]
    /// How the first vowel is spelled, with the silent "e" that changes it: John and Jon share it,
    /// Joan does not, and Jane does not share it with Jan.
    let firstVowel: String
    /// Voiced and voiceless consonants as one: b and p, d and t, g and k, v and f, z and s.
    var loose: [Character] { strict.map { Self.voiceless[$0] ?? $0 } }

    /// - Parameter word: In small letters, without accents.
    init(_ word: String) {
        var reader = Reader(letters: Array(word))
        strict = reader.read()
        firstVowel = reader.firstVowel
    }

    private static let voiceless: [Character: Character] = ["B": "P", "D": "T", "G": "K", "V": "F", "Z": "S"]

    private struct Reader {
        let letters: [Character]
        var index = 0
        var key: [Character] = []
        var hasVowel = false
        var firstVowel = ""

        init(letters: [Character]) { self.letters = letters }

        func letter(_ offset: Int) -> Character? {
            let place = index + offset
            return letters.indices.contains(place) ? letters[place] : nil
        }

        static func isVowel(_ letter: Character?) -> Bool { letter.map { "aeiouy".contains($0) } ?? false }

        mutating func read() -> [Character] {
            skipSilentStart()
            while let current = letter(0) {
                if Self.isVowel(current), !(current == "y" && Self.isVowel(letter(1)) && key.isEmpty) {
                    readVowels()
                } else {
                    readConsonant(current)
                }
            }
            return key
        }

        private mutating func skipSilentStart() {
            let start = String(letters.prefix(2))
            if ["kn", "gn", "pn", "wr", "ps"].contains(start) { index = 1 }
        }

        private mutating func readVowels() {
            let start = index
            // "w" behind a vowel belongs to it, as in "Dow"; so does a silent "gh", as in "Leigh".
            while let current = letter(0) {
                if Self.isVowel(current) || (current == "w" && index > start && !Self.isVowel(letter(1))) {
                    index += 1
                } else if current == "g", letter(1) == "h", index > start, !Self.isVowel(letter(2)) {
                    index += 2
                } else if current == "h", !Self.isVowel(letter(1)) {
                    index += 1
                } else {
                    break
                }
            }
            let group = letters[start..<index].filter { Self.isVowel($0) }
            guard let first = group.first, let last = group.last else { return }
            let isEnd = index == letters.count
            if isEnd, hasVowel, group == ["e"] {
                let isSecond = start >= 2 && Self.isVowel(letters[start - 2])
                if isSecond, key.count(where: { "eo-".contains($0) }) == 1 { firstVowel += "e" }
                return
            }
            if !hasVowel {
                firstVowel = String(group).replacing("y", with: "i")
                key.append("ou".contains(first) ? "o" : "e")
            } else if isEnd {
                key.append(last == "a" ? "a" : "ou".contains(last) ? "u" : "i")
            } else {
                key.append("-")
            }
            hasVowel = true
        }

        private mutating func readConsonant(_ current: Character) {
            let next = letter(1)
            var length = 1
            var sound: [Character]
            switch (current, next) {
            case ("p", "h"): (sound, length) = (["F"], 2)
            case ("t", "h"): (sound, length) = (["0"], 2)
            case ("s", "h"): (sound, length) = (["X"], 2)
            case ("c", "h"): (sound, length) = (["C"], 2)
            case ("c", "k"): (sound, length) = (["K"], 2)
            case ("t", "c") where letter(2) == "h": (sound, length) = (["C"], 3)
            case ("d", "g") where letter(2) == "e": (sound, length) = (["J"], 2)
            case ("g", "h"): (sound, length) = (["G"], 2)
            case ("g", "e"): sound = ["J"]
            case ("c", "e"), ("c", "i"), ("c", "y"): sound = ["S"]
            case ("c", _), ("q", _): sound = ["K"]
            case ("x", _): sound = key.isEmpty ? ["S"] : ["K", "S"]
            case ("h", _): sound = []
            case ("w", "h"): (sound, length) = (["W"], 2)
            default: sound = Array(current.uppercased())
            }
            // Doubled letters sound once.
            if let first = sound.first, sound.count == 1, key.last == first { sound = [] }
            key += sound
            index += length
        }
    }
}
