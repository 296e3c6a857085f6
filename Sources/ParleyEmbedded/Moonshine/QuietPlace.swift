/// Finds where speech is best cut in two.
enum QuietPlace {
    /// 10 ms.
    private static let step = 160
    /// A gap of 160 ms is heard as one between words or phrases.
    private static let stepsInGap = 16

    /// The middle of the quietest 160 ms within `range`; the latest of them where several are.
    /// The middle of `range` where it is shorter than that.
    static func find(in samples: some RandomAccessCollection<Float>, range: Range<Int>) -> Int {
        let range = range.clamped(to: 0..<samples.count)
        let steps = range.count / step
        guard steps > stepsInGap else { return range.lowerBound + range.count / 2 }
        var energies: [Float] = []
        energies.reserveCapacity(steps)
        for index in 0..<steps {
            let start = samples.index(samples.startIndex, offsetBy: range.lowerBound + index * step)
            let end = samples.index(start, offsetBy: step)
            energies.append(samples[start..<end].reduce(0) { $0 + $1 * $1 })
        }
        var quietest = Float.infinity
        var best = 0
        for start in 0...(steps - stepsInGap) {
            let energy = energies[start..<start + stepsInGap].reduce(0, +)
            if energy <= quietest {
                quietest = energy
                best = start
            }
        }
        return range.lowerBound + (best + stepsInGap / 2) * step
    }

    /// Cuts a recording into pieces of at most `longest` samples, at quiet places in the second
    /// half of what would be too long.
    static func split(_ samples: [Float], longest: Int) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        while samples.count - start > longest {
            let cut = find(in: samples, range: (start + longest / 2)..<(start + longest))
            pieces.append(start..<cut)
            start = cut
        }
        if start < samples.count { pieces.append(start..<samples.count) }
        return pieces
    }
}
