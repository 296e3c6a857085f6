import Foundation

/// Reads words that no lexicon has: a small network from letters to phonemes (`oov.onnx`).
final class UnknownWordReader: Sendable {
    private let session: ONNXSession
    private let letters: [Unicode.Scalar: Int64]
    /// The phoneme of each number the network gives, less one; 0 is "nothing here".
    private let phonemes: [ScalarString]
    private let longest: Int

    /// - Parameter directory: Where `oov.onnx` and `oov.json` are.
    /// - Throws: ``ONNXError``; ``HibariError`` with the code `data`.
    init(directory: URL) throws {
        session = try ONNXSession(path: directory.appendingPathComponent("oov.onnx").path)
        guard session.inputNames == ["chars"], session.outputNames == ["ids"] else {
            throw HibariError(.data, "oov.onnx: this is not the network for unknown words")
        }
        var letters: [Unicode.Scalar: Int64] = [:]
        var phonemes: [ScalarString] = []
        var longest = 0
        var scanner = try JSONScanner(file: directory.appendingPathComponent("oov.json"))
        try scanner.members { key, scanner in
            switch key {
            case "in":
                try scanner.elements { scanner in
                    guard let letter = try scanner.string().first else { throw scanner.error("a letter was expected") }
                    letters[letter] = Int64(letters.count + 1)
                }
            case "out": try scanner.elements { phonemes.append(try $0.string()) }
            case "maxlen": longest = Int(try scanner.number().clamped(to: 1...1000))
            default: try scanner.skipValue()
            }
        }
        guard !letters.isEmpty, !phonemes.isEmpty, longest > 0 else { throw scanner.error("a table is missing") }
        self.letters = letters
        self.phonemes = phonemes
        self.longest = longest
    }

    /// The phonemes of a word, computed on the calling thread in about 0.3 ms for every 24 letters: the
    /// network has learnt no longer words, so those are read in parts.
    /// - Returns: nil if the network knows none of its letters.
    /// - Throws: ``ONNXError``
    func read(_ word: some Sequence<Unicode.Scalar>) throws -> ScalarString? {
        let known = ScalarString(word.flatMap { letters[$0] == nil ? Self.folded($0) : [$0] }.filter { letters[$0] != nil })
        guard known.count > longest else { return try readPart(known) }
        var result = ScalarString()
        for part in Self.parts(of: known, limit: longest) { result += try readPart(part) ?? "" }
        return result.isEmpty ? nil : result
    }

    /// A letter that the network does not know without its accents: "ễ" → "e".
    private static func folded(_ letter: Unicode.Scalar) -> [Unicode.Scalar] {
        guard !letter.isASCII else { return [letter] }
        return String(letter).decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1).map { $0 }
    }

    /// Parts of much the same length, each of which begins with a consonant and the vowel behind it where
    /// that can be.
    static func parts(of word: ScalarString, limit: Int) -> [ScalarString] {
        let count = (word.count + limit - 1) / limit
        var parts: [ScalarString] = []
        var rest = word[...]
        for left in stride(from: count, to: 1, by: -1) {
            let goal = rest.count / left
            // Within four letters of the goal, and so that the rest is not too long for the parts that are left.
            let lowest = max(rest.count - limit * (left - 1), goal - 4, 1)
            let highest = min(goal + 4, limit, rest.count - 1)
            let places = lowest <= highest ? Array(lowest...highest) : [goal]
            let syllable = places.filter { place in
                let at = rest.startIndex + place
                return at + 1 < rest.endIndex && !isVowel(rest[at]) && isVowel(rest[at + 1])
            }
            let length = (syllable.isEmpty ? places : syllable).min { abs($0 - goal) < abs($1 - goal) } ?? goal
            parts.append(ScalarString(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        parts.append(ScalarString(rest))
        return parts
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        "aeiouyAEIOUYäöüÄÖÜ".unicodeScalars.contains(letter)
    }

    private func readPart(_ part: ScalarString) throws -> ScalarString? {
        let input = part.compactMap { letters[$0] }
        guard !input.isEmpty else { return nil }
        let outputs = try session.run(["chars": ONNXTensor(input, shape: [1, input.count])])
        guard let ids = outputs["ids"]?.integers else {
            throw ONNXError(.runtime, "the network for unknown words gave no phonemes")
        }
        var result = ScalarString()
        var previous: Int64 = 0
        // A phoneme lasts as long as its number repeats.
        for id in ids {
            if id != previous, id > 0, id <= phonemes.count { result += phonemes[Int(id) - 1] }
            previous = id
        }
        return result
    }
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double { Swift.min(Swift.max(self, range.lowerBound), range.upperBound) }
}
