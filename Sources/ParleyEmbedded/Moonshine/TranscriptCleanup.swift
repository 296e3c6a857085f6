/// Takes out of a transcript what the model says when it has lost the thread.
enum TranscriptCleanup {
    /// The longest phrase, in words, whose repetition is looked for.
    private static let longestPhrase = 8
    /// A phrase at the end that occurs more often than this in a row is a loop of the model's, and
    /// one of it is kept.
    private static let tolerated = 2
    /// Numbers are dictated with repeated digits; a loop of them is longer.
    private static let toleratedNumbers = 5

    /// So many of one character in a row are in no word and no number.
    private static let longestRun = 8

    static func clean(_ text: String) -> String {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init).filter { !isRun($0) }
        trimRepetition(&words)
        // Punctuation alone is no transcript.
        guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else { return "" }
        return words.map(modern).joined(separator: " ")
    }

    /// The model has read old books: "to-morrow".
    private static func modern(_ word: String) -> String {
        for day in ["morrow", "day", "night"] {
            for to in ["to", "To"] where word.hasPrefix("\(to)-\(day)") { return to + word.dropFirst(3) }
        }
        return word
    }

    /// "10000000000000".
    private static func isRun(_ word: String) -> Bool {
        var (last, count): (Character?, Int) = (nil, 0)
        for character in word {
            (last, count) = (character, character == last ? count + 1 : 1)
            if count >= longestRun { return true }
        }
        return false
    }

    private static func trimRepetition(_ words: inout [String]) {
        guard words.count > tolerated else { return }
        let keys = words.map(key)
        for length in 1...min(longestPhrase, words.count / 2) {
            // The model may have been cut off within the phrase: leave out up to a phrase less one.
            for partial in 0..<length where words.count - partial >= length {
                let end = words.count - partial
                let phrase = keys[(end - length)..<end]
                guard partial == 0 || phrase.starts(with: keys[end...]) else { continue }
                var start = end - length
                var count = 1
                while start >= length, keys[(start - length)..<start] == phrase { 
                    start -= length
                    count += 1
                }
                let limit = phrase.allSatisfy(isNumber) ? toleratedNumbers : tolerated
                guard count > limit else { continue }
                words.removeSubrange((start + length)...)
                return
            }
        }
    }

    /// A word without case and punctuation, for comparison.
    private static func key(_ word: String) -> String {
        let letters = word.lowercased().filter { $0.isLetter || $0.isNumber }
        return letters.isEmpty ? word : letters
    }

    private static let numberWords: Set<String> = [
        "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double",
    ]

    private static func isNumber(_ key: String) -> Bool {
        key.allSatisfy(\.isNumber) || numberWords.contains(key)
    }
}
