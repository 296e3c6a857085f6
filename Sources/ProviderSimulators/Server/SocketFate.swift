import Synchronization

/// What has become of a WebSocket: whether it is kept silent, and who ended it.
final class SocketFate: Sendable {
    private let state: Mutex<(isMuted: Bool, wasCut: Bool, lastInput: ContinuousClock.Instant)>

    init() {
        state = Mutex((false, false, .now))
    }

    /// A stalled connection: nothing is sent on it any more.
    var isMuted: Bool { state.withLock { $0.isMuted } }

    func mute() {
        state.withLock { $0.isMuted = true }
    }

    /// Whether the simulator cut it off.
    var wasCut: Bool { state.withLock { $0.wasCut } }

    func cut() {
        state.withLock { $0.wasCut = true }
    }

    func heard(at time: ContinuousClock.Instant) {
        state.withLock { $0.lastInput = time }
    }

    var lastInput: ContinuousClock.Instant { state.withLock { $0.lastInput } }

    /// Returns when nothing has been heard for so long.
    func untilIdle(_ timeout: Duration) async throws {
        while case let due = lastInput + timeout, due > .now { try await Pace.sleep(until: due) }
    }
}
