import ParleyCore
import Synchronization

/// What the behaviours note and ask.
extension ProviderSimulator {
    /// A request's number for ``FaultPlan``, and what befalls it.
    struct Draw: Sendable {
        var number: Int
        var fault: SimulatedFault?
    }

    /// Counts a request of a stage.
    /// - Parameter isConnecting: Whether it is an HTTP request or a handshake, which a fault at
    ///   connection can meet.
    func draw(_ stage: SimulatedStage, isConnecting: Bool) -> Draw {
        state.withLock { state in
            if isConnecting, let pending = state.pending.removeValue(forKey: stage) {
                return Draw(number: pending.number, fault: pending.fault)
            }
            let number = state.numbers[stage, default: 0] + 1
            state.numbers[stage] = number
            let fault = state.overrides[stage] ?? state.configuration[faultsOf: stage].fault(forRequest: number)
            if !isConnecting, let fault, fault.isAtConnection { state.pending[stage] = (number, fault) }
            return Draw(number: number, fault: fault)
        }
    }

    /// The fault of a turn that shares its number with the handshake: one set since then comes first.
    func redraw(_ draw: Draw, _ stage: SimulatedStage) -> Draw {
        state.withLock { state in
            guard let fault = state.overrides[stage] else { return draw }
            if fault.isAtConnection { state.pending[stage] = (draw.number, fault) }
            return Draw(number: draw.number, fault: fault)
        }
    }

    // MARK: The record

    func begin(_ request: RecordedRequest) -> RequestLog {
        let id = state.withLock { state in
            state.requests += 1
            var request = request
            request.id = state.requests
            state.record.requests.append(request)
            let excess = state.record.requests.count - state.configuration.maximumRecordedRequests
            if excess > 0 { state.record.requests.removeFirst(excess) }
            return state.requests
        }
        notifyWatchers()
        return RequestLog(id: id, simulator: self)
    }

    func updateRecord(_ id: Int, _ change: (inout RecordedRequest) -> Void) {
        state.withLock { state in
            // Ids are consecutive, so that the place follows from the first one's.
            guard let first = state.record.requests.first?.id, state.record.requests.indices.contains(id - first) else { return }
            change(&state.record.requests[id - first])
        }
        notifyWatchers()
    }

    private func notifyWatchers() {
        let watchers = state.withLock { Array($0.watchers.values) }
        for watcher in watchers { watcher.yield() }
    }

    // MARK: Connections

    func accepted() -> Int {
        state.withLock { state in
            state.connections += 1
            state.record.connections += 1
            return state.connections
        }
    }

    func opened(_ connection: Connection, for stage: SimulatedStage) {
        state.withLock { $0.open[connection.number] = (stage, connection) }
    }

    func closed(_ connection: Connection) {
        state.withLock { $0.open[connection.number] = nil }
    }

    // MARK: Scripts

    /// The place in the list of utterances that all connections share.
    var nextUtterance: Int {
        state.withLock { $0.nextUtterance }
    }

    func used(utterance: Int) {
        state.withLock { $0.nextUtterance = max($0.nextUtterance, utterance + 1) }
    }

    var answered: Int {
        state.withLock { $0.answers }
    }

    func countAnswer() {
        state.withLock { $0.answers += 1 }
    }

    // MARK: Temporary tokens

    func grant(_ token: String, for duration: Duration) {
        state.withLock { state in
            let now = ContinuousClock.now
            state.grants = state.grants.filter { $0.value > now }
            state.grants[token] = now + duration
        }
    }

    func isGranted(_ token: String) -> Bool {
        state.withLock { ($0.grants[token] ?? .now) > .now }
    }
}
