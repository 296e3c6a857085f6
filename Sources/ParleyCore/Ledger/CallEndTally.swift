import Synchronization

/// How calls ended.
public final class CallEndTally: Sendable {
    private let state = Mutex<[String: Int]>([:])

    public init() {}

    /// By ``CallEnd/name``.
    public var counts: [String: Int] { state.withLock { $0 } }

    public func ended(_ end: CallEnd) { state.withLock { $0[end.name, default: 0] += 1 } }

    /// In the text format of Prometheus.
    public var text: String {
        let lines = counts.sorted { $0.key < $1.key }.map { "parley_calls_ended_total{reason=\"\($0.key)\"} \($0.value)\n" }
        return """
            # HELP parley_calls_ended_total Calls that have ended, by reason.
            # TYPE parley_calls_ended_total counter

            """ + lines.joined()
    }
}
