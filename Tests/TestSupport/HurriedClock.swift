/// A clock whose time passes several times as fast: what a call waits for a test need not.
public struct HurriedClock: Clock, Sendable {
    public struct Instant: InstantProtocol {
        public var offset: Duration
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        public static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
    }

    private let origin = ContinuousClock.now
    public let factor: Int

    public init(factor: Int) { self.factor = factor }

    public var now: Instant { Instant(offset: origin.duration(to: .now) * factor) }
    public var minimumResolution: Duration { .nanoseconds(1) }

    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try await ContinuousClock().sleep(until: origin + deadline.offset / factor, tolerance: .zero)
    }
}
