/// A call's latest audio, as much of it as another engine would need: the utterance in progress, and
/// a little from before it.
struct UtteranceAudio: Sendable {
    /// The most that is kept, in samples. Beyond it the oldest is given up, whoever speaks.
    let capacity: Int
    /// The index of the first sample kept, counted from the first of the call.
    private(set) var start = 0
    private var samples: [Float] = []

    /// - Parameter start: The index of the first sample that will be appended.
    init(capacity: Int, start: Int = 0) {
        self.capacity = max(1, capacity)
        self.start = start
    }

    /// The index behind the last sample.
    var end: Int { start + samples.count }

    mutating func append(_ new: [Float]) {
        samples += new
        // Dropped in lumps, for each one moves all the rest.
        if samples.count > capacity + capacity / 4 { drop(to: end - capacity) }
    }

    /// Gives up what is before `index`.
    mutating func drop(to index: Int) {
        let count = min(max(0, index - start), samples.count)
        samples.removeFirst(count)
        start += count
    }

    /// What is kept of `range`.
    func slice(_ range: Range<Int>) -> [Float] {
        let range = range.clamped(to: start..<end)
        return Array(samples[(range.lowerBound - start)..<(range.upperBound - start)])
    }
}
