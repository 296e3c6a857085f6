/// What the network says in one run: a sentence, or a part of a very long one.
struct SpokenPart: Sendable {
    var input: [Int64]
    /// In samples, after its last sound.
    var pause: Int
    var timing: WordTiming

    /// The parts of a text, in order; none if nothing in it can be said.
    /// - Throws: ``ONNXError``
    static func parts(of text: String, by phonemizer: Phonemizer, for model: AcousticModel) throws -> [SpokenPart] {
        try phonemizer.sentences(in: text).flatMap { sentence -> [SpokenPart] in
            let whole = try phonemizer.phonemes(for: sentence)
            let pieces = SentenceSplitter.parts(of: whole, limit: AcousticModel.phonemeLimit)
            let words = try words(of: sentence, phonemes: whole, by: phonemizer)
            var spoken: [SpokenPart] = []
            var next = 0
            for (index, piece) in pieces.enumerated() {
                guard piece.contains(where: isSound), let input = model.input(for: piece) else { continue }
                // A long sentence's words are dealt out by the length of its parts.
                let length = pieces[...index].reduce(0) { $0 + $1.count }
                let end = index == pieces.count - 1 ? words.count : words.count * length / max(1, whole.count)
                let timing = WordTiming(Array(words[min(next, end)..<end]))
                spoken.append(SpokenPart(input: input, pause: pause(after: piece), timing: timing))
                next = end
            }
            return spoken
        }
    }

    /// The words of a sentence as they are written, and how each is said.
    private static func words(
        of sentence: String, phonemes: ScalarString, by phonemizer: Phonemizer
    ) throws -> [(text: String, phonemes: ScalarString)] {
        let texts = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
        let said = phonemes.split(separator: " ").map { ScalarString($0) }
        if said.count == texts.count { return Array(zip(texts, said)).map { (text: $0, phonemes: $1) } }
        // "10:30" is one word and said in two: each is read by itself.
        return try texts.map { (text: $0, phonemes: try phonemizer.phonemes(for: $0)) }
    }

    private static func isSound(_ phoneme: Unicode.Scalar) -> Bool {
        PhonemeClass.isVowel(phoneme) || PhonemeClass.isConsonant(phoneme) || phoneme == "T"
    }

    /// 120 ms behind a sentence, 100 behind a clause, 80 where the text goes on.
    private static func pause(after phonemes: ScalarString) -> Int {
        let last = phonemes.last { !"\"”)".unicodeScalars.contains($0) } ?? " "
        if ".!?…".unicodeScalars.contains(last) { return 2880 }
        return PhonemeClass.isPause(last) ? 2400 : 1920
    }
}
