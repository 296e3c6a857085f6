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

    /// The phonemes of a word, computed on the calling thread in about 0.3 ms.
    /// - Returns: nil if the network knows none of its letters.
    /// - Throws: ``ONNXError``
    func read(_ word: some Sequence<Unicode.Scalar>) throws -> ScalarString? {
        let input = word.compactMap { letters[$0] }.prefix(longest)
        guard !input.isEmpty else { return nil }
        let outputs = try session.run(["chars": ONNXTensor(Array(input), shape: [1, input.count])])
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
