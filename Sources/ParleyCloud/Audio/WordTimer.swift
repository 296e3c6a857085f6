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

    /// The words that have been timed whole since this was called last.
    mutating func take(sampleRate: Int) -> [WordTime] {
        defer { handedOut = next }
        return words[handedOut..<next].map { Self.time($0, sampleRate: sampleRate) }
    }

    /// At the end of the audio: a word that was only begun as well.
    mutating func finish(sampleRate: Int) -> [WordTime] {
        if next < words.count, words[next].start != nil { next += 1 }
        return take(sampleRate: sampleRate)
    }

    private static func time(_ word: Word, sampleRate: Int) -> WordTime {
        func sample(_ seconds: Double) -> Int {
            // A day is more than any chunk lasts, and what a service says need not be a number.
            seconds.isFinite ? Int((min(max(seconds, 0), 86_400) * Double(sampleRate)).rounded()) : 0
        }
        let start = sample(word.start ?? 0)
        return WordTime(word: word.text, start: start, end: max(start, sample(word.end ?? 0)))
    }
}
