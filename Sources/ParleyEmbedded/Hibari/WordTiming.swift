import ParleyCore

/// Estimates when the words of a sentence are heard.
///
/// The network does not tell how long its phonemes are. So every word gets a share of the audible
/// part of the audio by the mean durations of its phonemes. Against the network's own durations,
/// over 148 sentences, a word begins 60 ms from where this says on average, and 95 of 100 within
/// 160 ms.
struct WordTiming {
    private struct Word {
        var text: String
        /// What is spoken of it.
        var length: Float
        /// With the pause behind it.
        var total: Float
    }

    private var words: [Word] = []

    /// Words and the phonemes of each.
    init(_ words: [(text: String, phonemes: ScalarString)]) {
        self.words = words.map { text, phonemes in
            let pause = phonemes.last.map(PhonemeClass.isPause) == true
            let spoken =
                phonemes.reduce(Float(0)) { $0 + Self.duration($1) } + (pause ? Self.lengthening : 0)
            // Even a word that is silent alone is somewhere.
            let length = max(spoken, 10)
            return Word(text: text, length: length, total: length + Self.gap + (pause ? Self.pause : 0))
        }
    }

    /// - Parameters:
    ///   - start: Where the sentence's first sound is, in samples of the chunk.
    ///   - end: Where its last sound ends.
    func times(from start: Int, to end: Int) -> [WordTime] {
        guard let last = words.last else { return [] }
        // No pause counts behind the last word: `end` is before it.
        let whole = words.reduce(0) { $0 + $1.total } - (last.total - last.length)
        let scale = Float(max(0, end - start)) / max(whole, 1)
        var position: Float = 0
        return words.map { word in
            defer { position += word.total }
            return WordTime(
                word: word.text, start: start + Int(position * scale),
                end: start + Int((position + word.length) * scale))
        }
    }

    // Mean durations in milliseconds, measured on the network itself over 240 sentences.

    /// Between two words.
    private static let gap: Float = 50
    /// A comma's own.
    private static let pause: Float = 65
    /// What the last sound before a pause is longer than elsewhere.
    private static let lengthening: Float = 30

    private static let classes: [(phonemes: Set<Unicode.Scalar>, duration: Float)] = [
        (Set("AiOuIWY".unicodeScalars), 80), (Set("ˈkɹtnldmvzsʃʤʧŋ".unicodeScalars), 62),
        (Set("ɔəɑɪɛᵊɜæᵻTɡθpbˌʒ".unicodeScalars), 51), (Set("ʌfjʊðhwɐ".unicodeScalars), 36),
    ]
    private static let durations: [Unicode.Scalar: Float] = Dictionary(
        classes.flatMap { entry in entry.phonemes.map { ($0, entry.duration) } }, uniquingKeysWith: { first, _ in first })

    private static func duration(_ phoneme: Unicode.Scalar) -> Float { durations[phoneme] ?? 0 }
}
