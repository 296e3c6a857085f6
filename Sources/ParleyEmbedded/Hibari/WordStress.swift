/// Puts the pieces of a word together, so that it has the stress of one word and not of several.
enum WordStress {
    private static let neutral = Set("',-._‘’/".unicodeScalars)

    /// The phonemes of a word whose pieces have been read.
    static func joined(_ word: [WordToken]) -> ScalarString {
        var word = word
        let isMixed = isMixed(word)
        if !isMixed { balance(&word) }
        var result = ScalarString()
        for (index, piece) in word.enumerated() {
            let phonemes = piece.phonemes ?? ""
            // Letters and digits side by side are heard as words side by side.
            if isMixed, index > 0, !phonemes.isEmpty, let last = result.last, last != " " { result.append(" ") }
            result += phonemes
        }
        return result
    }

    /// Whether the word has letters and digits, or symbols, or a slash.
    private static func isMixed(_ word: [WordToken]) -> Bool {
        let text = word.flatMap(\.text)
        if text.contains("/") { return true }
        let kinds = Set(text.lazy.filter { !neutral.contains($0) }.map { $0.isLetter ? 0 : $0.isASCIIDigit ? 1 : 2 })
        return kinds.count > 1
    }

    /// Lowers the stress of the lighter half of the pieces, if more than half are loud.
    private static func balance(_ word: inout [WordToken]) {
        let voiced = word.indices.filter { word[$0].phonemes?.isEmpty == false }
        func phonemes(_ index: Int) -> ScalarString { word[index].phonemes ?? "" }
        func isLoud(_ index: Int) -> Bool { phonemes(index).contains(Stress.primaryMark) }
        if voiced.count == 2, word[voiced[0]].text.count == 1 {
            // "T-shirt": the letter is the loud one.
            word[voiced[1]].phonemes = Stress.lowered.applied(to: phonemes(voiced[1]))
            return
        }
        guard voiced.count >= 2, voiced.count(where: isLoud) > (voiced.count + 1) / 2 else { return }
        let byWeight = voiced.sorted { left, right in
            if isLoud(left) != isLoud(right) { return isLoud(right) }
            let (a, b) = (PhonemeClass.weight(phonemes(left)), PhonemeClass.weight(phonemes(right)))
            return a == b ? left < right : a < b
        }
        let quiet = byWeight.prefix(voiced.count / 2)
        for index in quiet { word[index].phonemes = Stress.lowered.applied(to: phonemes(index)) }
    }
}
