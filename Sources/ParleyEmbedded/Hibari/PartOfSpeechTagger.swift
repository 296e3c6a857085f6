import Foundation

/// Tells parts of speech, so that "read" and "live" are said as they are meant: an averaged
/// perceptron over the word, its neighbours and the two tags before it.
final class PartOfSpeechTagger: Sendable {
    private let tags: [String]
    /// Where a tag stands in ``tags``, by its code.
    private let places: [UInt64: Int]
    /// Words that have one tag nearly always.
    private let fixed: PackedTable
    /// Words frequent enough to have weights of their own; of others only the shape counts.
    private let vocabulary: PackedTable
    /// For each feature, what it adds to which tags.
    private let weights: PackedTable

    /// - Parameter directory: Where `tagger.json.gz` is.
    /// - Throws: ``HibariError`` with the code `data`.
    init(directory: URL) throws {
        var scanner = try JSONScanner(file: directory.appendingPathComponent("tagger.json.gz"))
        var tags: [String] = []
        var fixed: PackedTable?
        var vocabulary: PackedTable?
        var weights: PackedTable?
        try scanner.members { key, scanner in
            switch key {
            case "tags": try scanner.elements { tags.append(try $0.string().string) }
            case "tagdict": fixed = try PackedTable(membersAt: &scanner)
            case "vocab": vocabulary = try PackedTable(stringsAt: &scanner)
            case "weights": weights = try PackedTable(membersAt: &scanner)
            default: try scanner.skipValue()
            }
        }
        guard !tags.isEmpty, let fixed, let vocabulary, let weights else {
            throw scanner.error("a part of the tagger is missing")
        }
        self.tags = tags
        places = Dictionary(
            tags.enumerated().map { (Self.code($1.utf8), $0) }, uniquingKeysWith: { first, _ in first })
        self.fixed = fixed
        self.vocabulary = vocabulary
        self.weights = weights
    }

    /// A tag for each word.
    func tags(for words: [ScalarString]) -> [String] {
        // Two places beyond each end have names of their own.
        let context: [ScalarString] =
            ["-START2-", "-START-"] + words.map(contextForm) + ["-END-", "-END2-"]
        var result: [String] = []
        var previous = "-START-"
        var beforePrevious = "-START2-"
        for (index, word) in words.enumerated() {
            var tag: String?
            if var value = fixed.value(word) { tag = try? value.string().string }
            let decided =
                tag
                ?? best(features(word, at: index, in: context, previous: previous, beforePrevious: beforePrevious))
            result.append(decided)
            beforePrevious = previous
            previous = decided
        }
        return result
    }

    // MARK: Features

    private func features(
        _ word: ScalarString, at index: Int, in context: [ScalarString], previous: String, beforePrevious: String
    ) -> [ScalarString] {
        func ending(_ text: ScalarString) -> ScalarString { ScalarString(text.suffix(3)) }
        let here = index + 2
        let previous = ScalarString(previous)
        let beforePrevious = ScalarString(beforePrevious)
        return [
            "b",
            "s3=" + ending(word),
            "p1=" + ScalarString(word.prefix(1)),
            "w=" + context[here],
            "sh=" + Self.shape(word),
            index == 0 ? "i0" : "i+",
            "t-1=" + previous,
            "t-2=" + beforePrevious,
            "t-12=" + previous + "," + beforePrevious,
            "w-1=" + context[here - 1],
            "s3-1=" + ending(context[here - 1]),
            "w-2=" + context[here - 2],
            "w+1=" + context[here + 1],
            "s3+1=" + ending(context[here + 1]),
            "w+2=" + context[here + 2],
        ]
    }

    /// The tag with the highest score; of equals, the last in the alphabet.
    private func best(_ features: [ScalarString]) -> String {
        var scores = [Double](repeating: 0, count: tags.count)
        var isKnown = false
        for feature in features {
            guard var value = weights.value(feature) else { continue }
            // Sums in this order: ties depend on the last bit.
            try? value.memberRanges { tag, scanner in
                let weight = try scanner.number()
                guard let index = places[Self.code(scanner.bytes[tag])] else { return }
                isKnown = true
                scores[index] += weight
            }
        }
        guard isKnown else { return "NN" }
        let best = scores.indices.max { left, right in
            scores[left] == scores[right] ? tags[left] < tags[right] : scores[left] < scores[right]
        }
        return best.map { tags[$0] } ?? "NN"
    }

    /// The word as its neighbours see it.
    private func contextForm(_ word: ScalarString) -> ScalarString {
        let form: ScalarString
        if word.contains("-"), word.first != "-" {
            form = "!HYPHEN"
        } else if word.count == 4, word.allSatisfy(\.isDigit) {
            form = "!YEAR"
        } else if word.first?.isDigit == true {
            form = "!DIGITS"
        } else {
            form = word.lowercased
        }
        return vocabulary.contains(form) ? form : "<" + Self.shape(word) + ">"
    }

    /// A tag's letters as one number: no tag has more than eight.
    private static func code(_ tag: some Sequence<UInt8>) -> UInt64 { tag.reduce(0) { $0 << 8 | UInt64($1) } }

    /// How a word looks: its capitals and digits.
    private static func shape(_ word: ScalarString) -> ScalarString {
        if word.isAlphabetic {
            if word.isLowercase { return "x" }
            if word.isUppercase { return word.count > 1 ? "XX" : "X1" }
            let beginsCapital = word.first.map { ScalarString([$0]).isUppercase } ?? false
            return beginsCapital && ScalarString(word.dropFirst()).isLowercase ? "Xx" : "xX"
        }
        if word.allSatisfy(\.isDigit) { return "d" }
        return ScalarString(word.prefix(4).map { $0.isDigit ? "d" : $0.isLetter ? "x" : $0 })
    }
}
