/// Decides how many threads a decode gets.
///
/// The threads of a decode wait for each other at barriers by spinning. Where another program has
/// one of the cores, the thread on it is late to each barrier, and two threads take many times as
/// long as one. Nothing announces other programs, so the decodes' own duration is the sign. (Work of this
/// process is known, and makes room for itself: see ``ComputeLoad``.)
struct ThreadGovernor: Sendable {
    /// Threads of a decode.
    let threads: Int
    /// Threads after a decode that was held up.
    let threadsUnderLoad: Int

    /// A decode this many times as slow as the quickest was held up: a slower clock or a longer
    /// context does not do that, and one thread alone takes at most twice as long.
    static let heldUpFactor = 2.5
    /// How long one thread is kept after that before two are tried again.
    static let caution = Duration.seconds(2)

    /// Seconds for a token at the quickest; it fades, so that one lucky decode does not set the measure for
    /// good. By the power of two in the number of tokens, for how many cost how much depends on the
    /// processor: of Qwen2.5 1.5B on two cores of one with VNNI, one takes 25 ms, seven 85, sixteen 184; of one
    /// without, seven take seven times as long as one. To take that for a decode that was held up would leave
    /// the whole answer with one thread.
    private var quickest: [Int: Double] = [:]
    private var cautiousUntil: ContinuousClock.Instant?

    init(threads: Int, threadsUnderLoad: Int) {
        self.threads = threads
        self.threadsUnderLoad = threadsUnderLoad
    }

    func choose(at now: ContinuousClock.Instant) -> Int {
        if let cautiousUntil, now < cautiousUntil { return threadsUnderLoad }
        return threads
    }

    /// Learns from a decode of `tokens` tokens that took `duration` with `count` threads.
    mutating func note(tokens: Int, threads count: Int, duration: Duration, at now: ContinuousClock.Instant) {
        guard count == threads, threads > threadsUnderLoad, tokens > 0 else { return }
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        let cost = seconds / Double(tokens)
        let size = Int.bitWidth - tokens.leadingZeroBitCount
        guard let quickest = quickest[size] else { return self.quickest[size] = cost }
        if cost > quickest * Self.heldUpFactor { cautiousUntil = now + Self.caution }
        self.quickest[size] = min(cost, quickest * 1.002)
    }
}
