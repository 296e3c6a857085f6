import Foundation

/// Text to the phonemes that the voice has learnt: words made of numbers and abbreviations, then
/// tokens, parts of speech, readings, and the stress that neighbours leave each other.
///
/// Every part is read only; it may work on any number of threads at once.
final class Phonemizer: Sendable {
    private let style: SpeakingStyle
    private let splitter: SentenceSplitter
    private let normalizer: SpokenTextNormalizer
    private let tokenizer: WordTokenizer
    private let tagger: PartOfSpeechTagger
    private let pieces: WordPieces
    private let reader: WordReader
    private let unknown: UnknownWordReader
    private let loosePiece: Pattern

    /// What is silent within a word.
    private static let silent = Set("',-._‘’/".unicodeScalars)
    private static let symbols: [Unicode.Scalar: ScalarString] = [
        "/": "slˈæʃ", "=": "ˈikwᵊlz", "+": "plˈʌs", "&": "ænd", "@": "æt", "%": "pəɹsˈɛnt", "#": "hˈæʃ",
        "*": "ˈæstəɹˌɪsk", "~": "tˈɪldə", "^": "kˈɛɹət", "<": "lˈɛs ðən", ">": "ɡɹˈATəɹ ðən", "—": "—",
    ]

    /// - Parameters:
    ///   - directory: Where the voice's data files are.
    ///   - style: How numbers and the like are read.
    /// - Throws: ``HibariError`` with the code `data`; ``ONNXError``
    init(directory: URL, style: SpeakingStyle = .calls) throws {
        let words = try NormalizationWords(file: directory.appendingPathComponent("normalize.json"))
        splitter = SentenceSplitter(titles: words.titles.keys)
        normalizer = try SpokenTextNormalizer(words: words, style: style)
        self.style = style
        tokenizer = try WordTokenizer(directory: directory)
        tagger = try PartOfSpeechTagger(directory: directory)
        pieces = try WordPieces()
        reader = WordReader(lexicon: try Lexicon(directory: directory))
        unknown = try UnknownWordReader(directory: directory)
        loosePiece = try Pattern(#"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[,.]\d+)*|[^\w\s]+"#)
    }

    /// The sentences of a text, each to be read by itself.
    func sentences(in text: String) -> [String] { splitter.sentences(in: text) }

    /// The phonemes of one sentence, words apart by spaces; empty if nothing in it can be said.
    /// - Throws: ``ONNXError``
    func phonemes(for sentence: String) throws -> ScalarString {
        let line = ScalarString(normalizer.normalized(sentence))
        let tokens = tokenizer.tokens(in: line)
        let tags = tagger.tags(for: tokens.map(\.text))
        var words = pieces.words(
            from: zip(tokens, tags).map { WordToken(text: $0.text, tag: $1, hasSpaceAfter: $0.hasSpaceAfter) })
        var phonemes: [ScalarString] = []
        var following = Following()
        // From the end, since a word's sound depends on the next one.
        for index in words.indices.reversed() {
            phonemes.append(try read(&words[index], &following))
        }
        var result = ScalarString()
        for (word, text) in zip(words, phonemes.reversed()) {
            // The voice writes a tap as T, and knows no glottal stop.
            result += text.replacing("ɾ", with: "T").replacing("ʔ", with: "t")
            if word.last?.hasSpaceAfter == true { result.append(" ") }
        }
        result = result.trimmed
        // A point that an abbreviation has swallowed ("at 3 p.m.") ends the sentence all the same: the
        // voice falls only where it sees one.
        if style == .calls, sentence.utf8.last == UInt8(ascii: "."), let last = result.last,
            !PhonemeClass.isPunctuation(last), last != ")"
        {
            result.append(".")
        }
        return result
    }

    // MARK: Words

    private func read(_ word: inout [WordToken], _ following: inout Following) throws -> ScalarString {
        guard word.count > 1 else { return try readSingle(word[0], &following) }
        /// The pieces that are not read yet end here.
        var end = word.count
        while end > 0 {
            if let start = readLongest(&word, upTo: end, &following) {
                end = start
                continue
            }
            end -= 1
            guard word[end].text.allSatisfy(Self.silent.contains) else {
                // One piece that nobody knows: the word is read as a whole from its letters.
                return try readUnknown(ScalarString(word.flatMap(\.text)))
            }
            word[end].phonemes = ""
        }
        return WordStress.joined(word)
    }

    private func readSingle(_ token: WordToken, _ following: inout Following) throws -> ScalarString {
        let phonemes = try token.phonemes ?? reader.read(token, before: following) ?? readUnknown(token.text)
        following = Self.following(phonemes, token, before: following)
        return phonemes
    }

    /// Reads as many pieces before `end` as make a known word together.
    /// - Returns: Where they begin; nil if not even the last one is known.
    private func readLongest(_ word: inout [WordToken], upTo end: Int, _ following: inout Following) -> Int? {
        for start in 0..<end {
            guard let token = WordToken.merged(word[start..<end]),
                let phonemes = reader.read(token, before: following)
            else { continue }
            for index in start..<end { word[index].phonemes = "" }
            word[start].phonemes = phonemes
            following = Self.following(phonemes, token, before: following)
            return start
        }
        return nil
    }

    /// What the word before this one will hear.
    private static func following(
        _ phonemes: ScalarString, _ token: WordToken, before following: Following
    ) -> Following {
        let sound = phonemes.first {
            PhonemeClass.isVowel($0) || PhonemeClass.isConsonant($0) || PhonemeClass.isPause($0)
        }
        let vowel = sound.map { PhonemeClass.isPause($0) ? nil : PhonemeClass.isVowel($0) } ?? following.vowel
        let isTo =
            token.text == "to" || token.text == "To" || (token.text == "TO" && (token.tag == "TO" || token.tag == "IN"))
        return Following(vowel: vowel, isTo: isTo)
    }

    /// Letters by the network, digits as numbers, symbols by name.
    private func readUnknown(_ text: ScalarString) throws -> ScalarString {
        var parts: [ScalarString] = []
        for match in loosePiece.allMatches(in: text.string) {
            let piece = ScalarString(match.all)
            guard let first = piece.first else { continue }
            let phonemes =
                if first.isDigit {
                    reader.numbers.read(piece, currency: nil, atHead: false)
                } else if first.isLetter {
                    try unknown.read(piece)
                } else {
                    ScalarString(piece.flatMap { Self.symbols[$0] ?? "" })
                }
            if let phonemes, !phonemes.isEmpty { parts.append(phonemes) }
        }
        return parts.joined(separator: " ")
    }
}
