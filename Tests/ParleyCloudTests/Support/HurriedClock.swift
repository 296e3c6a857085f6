/// A clock whose time passes several times as fast: what a call waits for a test need not.
struct HurriedClock: Clock {
    struct Instant: InstantProtocol {
        var offset: Duration
        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
    }

    private let origin = ContinuousClock.now
    let factor: Int

    init(factor: Int) { self.factor = factor }

    var now: Instant { Instant(offset: origin.duration(to: .now) * factor) }
    var minimumResolution: Duration { .nanoseconds(1) }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try await ContinuousClock().sleep(until: origin + deadline.offset / factor, tolerance: .zero)
    }
}
