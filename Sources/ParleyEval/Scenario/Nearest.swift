/// Finds the word that was meant by one that is not known.
enum Nearest {
    /// " Did you mean “caller”?", or which words there are where none is near.
    static func hint(for word: String, among known: [String]) -> String {
        let scored = known.map { ($0, distance(Array(word.lowercased()), Array($0.lowercased()))) }
        if let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(2, word.count / 3) {
            return " Did you mean \"\(best.0)\"?"
        }
        return known.isEmpty ? "" : " There are: \(known.joined(separator: ", "))."
    }

    /// Levenshtein's, two rows at a time.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var previous = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var current = [i + 1]
            for (j, right) in b.enumerated() {
                current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (left == right ? 0 : 1)))
            }
            previous = current
        }
        return previous[b.count]
    }
}
