import Foundation

/// Cuts text into what the voice says in one breath.
struct SentenceSplitter: Sendable {
    /// Words whose point ends no sentence.
    private let titles: Set<ScalarString>

    private static let ends = Set(".!?…".unicodeScalars)
    private static let closers = Set("\"”’)]".unicodeScalars)
    private static let openers = Set("(\"“'‘".unicodeScalars)
    private static let clauseEnds = Set(",;:—".unicodeScalars)

    init(titles: some Sequence<String>) { self.titles = Set(titles.lazy.map { ScalarString($0) }) }

    /// The sentences of a text: at line ends, and behind punctuation, unless it belongs to a title
    /// ("Dr. Smith"), an initial, or a small letter follows.
    func sentences(in text: String) -> [String] {
        ScalarString(text).split { $0 == "\n" }.flatMap { sentences(inLine: ScalarString($0).trimmed) }
    }

    private func sentences(inLine line: ScalarString) -> [String] {
        var sentences: [String] = []
        var start = 0
        var index = 0
        while index < line.count {
            guard Self.ends.contains(line[index]) else {
                index += 1
                continue
            }
            let end = index + 1
            let space = line[end...].firstIndex { !Self.closers.contains($0) } ?? line.count
            let next = line[space...].firstIndex { !$0.properties.isWhitespace } ?? line.count
            index = end
            guard space < next, next < line.count, endsSentence(line, at: end, next: line[next]) else { continue }
            sentences.append(ScalarString(line[start..<end]).string)
            start = next
            index = next
        }
        if start < line.count { sentences.append(ScalarString(line[start...]).string) }
        return sentences
    }

    private func endsSentence(_ line: ScalarString, at end: Int, next: Unicode.Scalar) -> Bool {
        if next.properties.isLowercase { return false }
        guard line[end - 1] == "." else { return true }
        let start = line[..<end].lastIndex(of: " ").map { $0 + 1 } ?? 0
        let word = ScalarString(line[start..<end - 1].drop { Self.openers.contains($0) })
        return !(titles.contains(word) || (word.count == 1 && word.isUppercase))
    }

    /// Phonemes in parts of at most `limit` each, cut behind clauses where that will do, and
    /// between words otherwise.
    static func parts(of phonemes: ScalarString, limit: Int) -> [ScalarString] {
        var parts: [ScalarString] = []
        var rest = phonemes[...]
        while rest.count > limit {
            let window = rest.prefix(limit)
            let clause = window.indices.last { index in
                window[index] == " " && index > window.startIndex && clauseEnds.contains(window[index - 1])
            }
            let cut = clause ?? window.lastIndex(of: " ") ?? window.endIndex
            parts.append(ScalarString(rest[..<cut]).trimmed)
            rest = rest[cut...]
        }
        parts.append(ScalarString(rest).trimmed)
        return parts.filter { !$0.isEmpty }
    }
}
