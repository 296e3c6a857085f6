/// The time of a call: whatever waits in it waits by this, so that a test can turn it by hand.
public struct CallClock: Sendable {
    private let read: @Sendable () -> Duration
    private let wait: @Sendable (Duration) async throws -> Void

    public init(_ clock: some Clock<Duration>) {
        let origin = clock.now
        read = { origin.duration(to: clock.now) }
        wait = { try await clock.sleep(until: origin.advanced(by: $0), tolerance: .zero) }
    }

    /// Time since the clock was made.
    public var now: Duration { read() }

    /// Returns at `time`, or at once if it has passed.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func sleep(until time: Duration) async throws {
        try await wait(time)
    }
}

extension Duration {
    /// As a number of milliseconds, fractions included.
    public var milliseconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) * 1e3 + Double(attoseconds) * 1e-15
    }

    /// The time that `count` samples take at `rate` Hz.
    public static func samples(_ count: Int, rate: Int) -> Duration {
        // Split, so that no count of samples of a real call overflows.
        .seconds(count / rate) + .nanoseconds(Int64(count % rate) * 1_000_000_000 / Int64(rate))
    }

    /// How many whole samples at `rate` Hz fit.
    public func sampleCount(rate: Int) -> Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * rate + Int(Double(attoseconds) * 1e-18 * Double(rate))
    }
}
