import Synchronization

/// Remembers what was made of some text, for a while: of what is asked over and over within a turn, and takes longer to
/// make than to look up.
package final class Recollection<Value: Sendable>: Sendable {
    private let limit: Int
    private let values = Mutex<[String: Value]>([:])

    /// - Parameter limit: Of so many texts; then all are forgotten.
    package init(limit: Int) { self.limit = limit }

    package func recall(_ text: String, _ make: () -> Value) -> Value {
        if let known = values.withLock({ $0[text] }) { return known }
        // Whoever asks the same meanwhile makes it as well: nobody waits for anybody.
        let made = make()
        values.withLock { values in
            if values.count >= limit { values = [:] }
            values[text] = made
        }
        return made
    }
}
