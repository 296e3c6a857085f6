/// Finds the name that somebody probably meant.
enum NearestName {
    /// The known name that differs least from `name`, if the two are near enough for a slip of the hand.
    static func of(_ name: String, among known: [String]) -> String? {
        let word = plain(name)
        let nearest = known.map { ($0, distance(word, plain($0))) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
        guard let (candidate, distance) = nearest, distance <= max(1, min(word.count, candidate.count) / 3) else { return nil }
        return candidate
    }

    /// " Did you mean "model"?", or which there are.
    static func hint(for name: String, among known: [String]) -> String {
        if let nearest = of(name, among: known) { return "Did you mean \"\(nearest)\"?" }
        return "Known: \(known.sorted().joined(separator: ", "))."
    }

    private static func plain(_ name: String) -> [Character] {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// Insertions, deletions, replacements and swaps of neighbours that make one text the other.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                row[j] = min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
