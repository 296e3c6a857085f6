/// Decides how many threads a decode gets.
///
/// The threads of a decode wait for each other at barriers by spinning. Where another program has
/// one of the cores, the thread on it is late to each barrier, and two threads take many times as
/// long as one. Nothing announces other programs, so the decodes' own duration is the sign.
struct ThreadGovernor: Sendable {
    /// Threads of a decode while nothing else runs.
    let threads: Int
    /// Threads beside work of this process that is known, and after a decode that was held up.
    let threadsUnderLoad: Int

    /// A decode this many times as slow as the quickest was held up: a slower clock or a longer
    /// context does not do that, and one thread alone takes at most twice as long.
    static let heldUpFactor = 2.5
    /// How long one thread is kept after that before two are tried again.
    static let caution = Duration.seconds(2)
    /// What a decode costs beside its tokens, in tokens.
    static let fixedCost = 0.3
    /// Tokens from which they are multiplied as a block, each in ``blockShare`` of the time of one alone.
    /// Below, they cost what as many decodes of one do: of Qwen2.5 1.5B on two cores, one takes 36 ms, eight
    /// 260, sixteen 300. To take that for a decode that was held up would leave the whole answer with one thread.
    static let block = 16
    static let blockShare = 0.6

    /// Seconds for a token's worth of work at the quickest; it fades, so that one lucky decode
    /// does not set the measure for good.
    private var quickest: Double?
    private var cautiousUntil: ContinuousClock.Instant?

    init(threads: Int, threadsUnderLoad: Int) {
        self.threads = threads
        self.threadsUnderLoad = threadsUnderLoad
    }

    func choose(isBusy: Bool, at now: ContinuousClock.Instant) -> Int {
        if isBusy { return threadsUnderLoad }
        if let cautiousUntil, now < cautiousUntil { return threadsUnderLoad }
        return threads
    }

    /// Learns from a decode of `tokens` tokens that took `duration` with `count` threads.
    mutating func note(tokens: Int, threads count: Int, duration: Duration, at now: ContinuousClock.Instant) {
        guard count == threads, threads > threadsUnderLoad, tokens > 0 else { return }
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        let cost = seconds / (Self.fixedCost + Double(tokens) * (tokens < Self.block ? 1 : Self.blockShare))
        guard let quickest else { return self.quickest = cost }
        if cost > quickest * Self.heldUpFactor { cautiousUntil = now + Self.caution }
        self.quickest = min(cost, quickest * 1.002)
    }
}
