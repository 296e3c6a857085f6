import Synchronization

/// What has happened since the server began.
final class Counters: Sendable {
    let badMessages = Atomic<Int>(0)
    let stalledClients = Atomic<Int>(0)
    let idleClients = Atomic<Int>(0)
    let oversizedMessages = Atomic<Int>(0)
    let droppedSamples = Atomic<Int>(0)

    /// In the text format of Prometheus.
    func text(_ slots: CallSlots) -> String {
        func metric(_ name: String, _ type: String, _ help: String, _ value: Int) -> String {
            "# HELP parley_\(name) \(help)\n# TYPE parley_\(name) \(type)\nparley_\(name) \(value)\n"
        }
        func count(_ name: String, _ help: String, _ value: borrowing Atomic<Int>) -> String {
            metric(name, "counter", help, value.load(ordering: .relaxed))
        }
        return metric("calls", "gauge", "Calls in progress.", slots.inProgress)
            + metric("calls_limit", "gauge", "Calls that there may be at once.", slots.limit)
            + metric("calls_accepted_total", "counter", "Calls accepted.", slots.accepted)
            + metric("calls_refused_total", "counter", "Calls refused, because all lines were busy or the server stopped.", slots.refused)
            + count("bad_messages_total", "Messages that were not of the protocol.", badMessages)
            + count("oversized_messages_total", "Calls closed for a message too large.", oversizedMessages)
            + count("stalled_clients_total", "Calls closed because the client read too slowly.", stalledClients)
            + count("idle_clients_total", "Calls closed because the client sent nothing.", idleClients)
            + count("dropped_samples_total", "Samples of callers' audio dropped unread.", droppedSamples)
    }
}
