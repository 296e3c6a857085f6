import ParleyCore

/// Estimates when the words of a sentence are heard.
///
/// The network does not tell how long its phonemes are. So every word gets a share of the voiced
/// part of the audio by its phonemes, vowels longer than consonants and pauses longer than both. In
/// a sentence of 6 s a word lies within about a fifth of a second of where it is heard.
struct WordTiming {
    private struct Word {
        var text: String
        /// What is spoken of it.
        var length: Float
        /// With the pause behind it.
        var total: Float
    }

    private var words: [Word] = []

    /// Words and the phonemes that each has by itself.
    init(_ words: [(text: String, phonemes: ScalarString)]) {
        self.words = words.map { text, phonemes in
            let spoken = phonemes.reduce(Float(0)) { $0 + Self.duration($1) }
            let pause = phonemes.last.map { ",;:—….!?".unicodeScalars.contains($0) } == true ? Self.pause : 0
            // Even a word that is silent alone is somewhere.
            return Word(text: text, length: max(spoken, 0.1), total: max(spoken, 0.1) + pause)
        }
    }

    /// - Parameters:
    ///   - start: Where the sentence's first sound is, in samples of the chunk.
    ///   - end: Where its last sound ends.
    func times(from start: Int, to end: Int) -> [WordTime] {
        guard let last = words.last else { return [] }
        // No pause counts behind the last word: `end` is before it.
        let whole = words.reduce(0) { $0 + $1.total } - (last.total - last.length)
        let scale = Float(max(0, end - start)) / max(whole, 0.1)
        var position: Float = 0
        return words.map { word in
            defer { position += word.total }
            return WordTime(
                word: word.text, start: start + Int(position * scale),
                end: start + Int((position + word.length) * scale))
        }
    }

    /// In consonants.
    private static let pause: Float = 3

    private static func duration(_ phoneme: Unicode.Scalar) -> Float {
        if "AIOWY".unicodeScalars.contains(phoneme) { return 1.8 }
        if PhonemeClass.isVowel(phoneme) { return phoneme == "ə" || phoneme == "ᵻ" || phoneme == "ɪ" ? 0.9 : 1.3 }
        return PhonemeClass.isConsonant(phoneme) || phoneme == "T" ? 1 : 0
    }
}
