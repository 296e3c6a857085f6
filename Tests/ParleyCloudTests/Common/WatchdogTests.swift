import ParleyCore
import TestSupport
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct WatchdogTests {
    private let late = CloudError(service: "Test", reason: .timedOut, detail: "late")

    /// What an operation comes to that expects the next step `limits` from now, one after the other, and
    /// then never ends; and when.
    private func outcome(
        first: Duration, then limits: [(after: Duration, limit: Duration)], isFault: Bool
    ) async -> (reason: CloudError.Reason?, end: Duration) {
        let manual = VirtualClock()
        let clock = CallClock(manual)
        return await manual.runAlone { [late] in
            do {
                try await withWatchdog(clock, limit: first, else: late) { watchdog in
                    for (after, limit) in limits {
                        try await clock.sleep(until: clock.now + after)
                        watchdog.expect(within: limit, else: isFault ? late : nil)
                    }
                    // Ends when it is cancelled, and what it returns stands.
                    try? await clock.sleep(until: .seconds(1_000))
                }
                return (nil, clock.now)
            } catch {
                return ((error as? CloudError)?.reason, clock.now)
            }
        }
    }

    @Test func aFirstStepThatDoesNotComeIsLate() async {
        let (reason, end) = await outcome(first: .seconds(5), then: [], isFault: true)
        #expect(reason == .timedOut)
        #expect(end == .seconds(5))
    }

    @Test func eachStepHasItsOwnTime() async {
        let (reason, end) = await outcome(
            first: .seconds(5), then: [(after: .seconds(4), limit: .seconds(3)), (after: .seconds(2), limit: .seconds(3))], isFault: true)
        #expect(reason == .timedOut)
        #expect(end == .seconds(9))
    }

    /// The tail of a chunk of speech is given 80 ms, where the first audio was given seconds.
    @Test(arguments: [true, false])
    func anEarlierTimeIsKeptAsWell(isFault: Bool) async {
        let (reason, end) = await outcome(first: .seconds(5), then: [(after: .seconds(1), limit: .milliseconds(80))], isFault: isFault)
        #expect(reason == (isFault ? .timedOut : nil))
        #expect(end == .milliseconds(1_080))
    }
}
