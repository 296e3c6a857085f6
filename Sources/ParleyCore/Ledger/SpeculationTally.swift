import Synchronization

/// How often a reply was begun before its turn was over, and how often that was right.
public final class SpeculationTally: Sendable {
    /// Replies begun ahead, and those of them that answered the turn in the end.
    public struct Counts: Sendable, Hashable, Codable {
        public var begun = 0
        public var adopted = 0

        public init(begun: Int = 0, adopted: Int = 0) {
            self.begun = begun
            self.adopted = adopted
        }
    }

    private let state = Mutex(Counts())

    public init() {}

    public var counts: Counts { state.withLock { $0 } }

    func replyBegan() { state.withLock { $0.begun += 1 } }
    func replyAdopted() { state.withLock { $0.adopted += 1 } }

    /// In the text format of Prometheus.
    public var text: String {
        let counts = counts
        return """
            # HELP parley_replies_begun_ahead_total Replies begun before their turn was over.
            # TYPE parley_replies_begun_ahead_total counter
            parley_replies_begun_ahead_total \(counts.begun)
            # HELP parley_replies_adopted_total Replies begun ahead that answered the turn.
            # TYPE parley_replies_adopted_total counter
            parley_replies_adopted_total \(counts.adopted)

            """
    }
}
