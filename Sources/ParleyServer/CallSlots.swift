import Synchronization

/// Counts calls and admits no more than there may be.
final class CallSlots: Sendable {
    private struct State {
        var inProgress = 0
        var isDraining = false
        var accepted = 0
        var refused = 0
    }

    enum Refusal: Error {
        case full, draining
    }

    let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    var inProgress: Int { state.withLock { $0.inProgress } }
    var isDraining: Bool { state.withLock { $0.isDraining } }
    /// Since the server began.
    var accepted: Int { state.withLock { $0.accepted } }
    var refused: Int { state.withLock { $0.refused } }

    /// From here on every call is refused.
    func drain() {
        state.withLock { $0.isDraining = true }
    }

    func reserve() throws(Refusal) -> CallSlot {
        let refusal: Refusal? = state.withLock { state in
            let refusal: Refusal? = state.isDraining ? .draining : state.inProgress >= limit ? .full : nil
            if refusal == nil {
                state.inProgress += 1
                state.accepted += 1
            } else {
                state.refused += 1
            }
            return refusal
        }
        if let refusal { throw refusal }
        return CallSlot(slots: self)
    }

    fileprivate func release() {
        state.withLock { $0.inProgress -= 1 }
    }
}

/// The place of one call: held from the moment its connection asks for it until both the connection
/// is closed and the call, if it came to be, has ended.
final class CallSlot: Sendable {
    private let slots: CallSlots
    private let holders = Mutex(1)

    fileprivate init(slots: CallSlots) {
        self.slots = slots
    }

    func retain() {
        holders.withLock { $0 += 1 }
    }

    func release() {
        let isLast = holders.withLock { holders in
            holders -= 1
            return holders == 0
        }
        if isLast { slots.release() }
    }
}
