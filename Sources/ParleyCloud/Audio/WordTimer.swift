import ParleyCore

/// Times the words of a text from times of its characters.
///
/// Characters come in pieces, white space or not as the service likes; only the others are counted,
/// in the order of the text. So a word is always as it stands in the text.
struct WordTimer {
    private struct Word {
        var text: String
        /// Visible characters before its first and its last one.
        var first: Int
        var last: Int
        var start: Double?
        var end: Double?
    }

    private var words: [Word] = []
    private var next = 0
    /// Visible characters in the text.
    let characters: Int
    /// Of those, how many have been timed.
    private(set) var timed = 0

    init(text: String) {
        var count = 0
        for part in text.split(whereSeparator: \.isWhitespace) {
            words.append(Word(text: String(part), first: count, last: count + part.count - 1))
            count += part.count
        }
        characters = count
    }

    /// Whether every character has been timed, which is when all of the text has been spoken.
    var isCovered: Bool { timed >= characters }

    /// - Parameters:
    ///   - start: Seconds from the beginning of the chunk's audio.
    mutating func add(_ character: String, start: Double, end: Double) {
        for piece in character where !piece.isWhitespace {
            defer { timed += 1 }
            guard next < words.count else { continue }
            if timed >= words[next].first, words[next].start == nil { words[next].start = start }
            words[next].end = end
            if timed >= words[next].last { next += 1 }
        }
    }

    private var handedOut = 0

    /// The words that have been timed since this was called last, each as soon as more than half of it
    /// has: audio may break off within a word, and it has to be known that it was heard. The end of one
    /// that is not whole is reckoned from its beginning.
    mutating func take(sampleRate: Int) -> [WordTime] {
        var due: [WordTime] = []
        while handedOut < words.count, let share = share(of: words[handedOut]), share > 0.5 {
            due.append(Self.time(words[handedOut], share: share, sampleRate: sampleRate))
            handedOut += 1
        }
        return due
    }

    /// At the end of the audio: a word that was only begun as well.
    mutating func finish(sampleRate: Int) -> [WordTime] {
        var due = take(sampleRate: sampleRate)
        if handedOut < words.count, words[handedOut].start != nil {
            due.append(Self.time(words[handedOut], sampleRate: sampleRate))
            handedOut += 1
        }
        return due
    }

    /// How much of a word has been timed; `nil` where it has not been begun.
    private func share(of word: Word) -> Double? {
        guard word.start != nil else { return nil }
        return min(1, Double(timed - word.first) / Double(word.last - word.first + 1))
    }

    private static func time(_ word: Word, share: Double = 1, sampleRate: Int) -> WordTime {
        func sample(_ seconds: Double) -> Int {
            // A day is more than any chunk lasts, and what a service says need not be a number.
            seconds.isFinite ? Int((min(max(seconds, 0), 86_400) * Double(sampleRate)).rounded()) : 0
        }
        let start = sample(word.start ?? 0)
        let length = Double(max(0, sample(word.end ?? 0) - start)) / share
        return WordTime(word: word.text, start: start, end: start + Int(length.rounded()))
    }
}
