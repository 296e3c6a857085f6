/// How a name roughly sounds to a language's speakers: a letter for each consonant sound and one for each group of
/// vowels.
///
/// The first vowel is told apart as front ("Kim", "Lee") or back ("John"), since that is what a
/// recognizer rarely confuses; later ones are unstressed and count as one, but for the last letter
/// of a name, which tells Maria from Mario.
struct SoundKey: Hashable {
    /// Consonants exact.
    let strict: [Character]
    /// Consonants that are easily confused as one: b and p, d and t, g and k, v and f, z and s.
    let loose: [Character]
    /// How the first vowel is spelled, with the silent "e" that changes it: John and Jon share it,
    /// Joan does not, and Jane does not share it with Jan.
    let firstVowel: String

    /// - Parameter word: In small letters, without accents.
    init(_ word: String, rules: SoundRules) {
        var reader = Reader(letters: Array(word), rules: rules)
        strict = reader.read()
        loose = strict.map { rules.alike[$0] ?? $0 }
        firstVowel = reader.firstVowel
    }

    private struct Reader {
        let letters: [Character]
        let rules: SoundRules
        var index = 0
        var key: [Character] = []
        var hasVowel = false
        var firstVowel = ""

        init(letters: [Character], rules: SoundRules) {
            self.letters = letters
            self.rules = rules
        }

        func letter(_ offset: Int) -> Character? {
            let place = index + offset
            return letters.indices.contains(place) ? letters[place] : nil
        }

        func isVowel(_ letter: Character?) -> Bool { letter.map(rules.vowels.contains) ?? false }

        mutating func read() -> [Character] {
            if rules.silentStarts.contains(String(letters.prefix(2))) { index = 1 }
            while let current = letter(0) {
                if isVowel(current), !(current == "y" && isVowel(letter(1)) && key.isEmpty) {
                    readVowels()
                } else {
                    readConsonant(current)
                }
            }
            return key
        }

        private mutating func readVowels() {
            let start = index
            // "w" behind a vowel belongs to it, as in "Dow"; so does a silent "gh", as in "Leigh".
            while let current = letter(0) {
                if isVowel(current) || (rules.hasSilentLetters && current == "w" && index > start && !isVowel(letter(1))) {
                    index += 1
                } else if rules.hasSilentLetters, current == "g", letter(1) == "h", index > start, !isVowel(letter(2)) {
                    index += 2
                } else if current == "h", !isVowel(letter(1)) {
                    index += 1
                } else {
                    break
                }
            }
            let group = letters[start..<index].filter { isVowel($0) }
            guard let first = group.first, let last = group.last else { return }
            let isEnd = index == letters.count
            if rules.hasSilentLetters, isEnd, hasVowel, group == ["e"] {
                let isSecond = start >= 2 && isVowel(letters[start - 2])
                if isSecond, key.count(where: { "eo-".contains($0) }) == 1 { firstVowel += "e" }
                return
            }
            if !hasVowel {
                firstVowel = String(group).replacing("y", with: "i")
                key.append(rules.backVowels.contains(first) ? "o" : "e")
            } else if isEnd {
                key.append(last == "a" ? "a" : rules.backVowels.contains(last) ? "u" : "i")
            } else {
                key.append("-")
            }
            hasVowel = true
        }

        private mutating func readConsonant(_ current: Character) {
            let spelling = rules.consonants[current]?.first { fits($0) }
            let sound = spelling.map { Array($0.sound) } ?? Array(current.uppercased())
            index += spelling?.letters.count ?? 1
            // Doubled letters sound once.
            if sound.count == 1, key.last == sound[0] { return }
            key += sound
        }

        private func fits(_ spelling: SoundRules.Spelling) -> Bool {
            if spelling.isAtStart, !key.isEmpty { return false }
            let end = index + spelling.letters.count
            guard end <= letters.count, letters[index..<end].elementsEqual(spelling.letters) else { return false }
            guard let before = spelling.before else { return true }
            return letters.indices.contains(end) && before.contains(letters[end])
        }
    }
}
