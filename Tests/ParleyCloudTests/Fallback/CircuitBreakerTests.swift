import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct CircuitBreakerTests {
    private func seconds(_ value: Double) -> Duration { .seconds(value) }

    @Test func opensAfterFailuresInARowAndNotBefore() {
        var breaker = CircuitBreaker()
        breaker.failed(.late, at: seconds(0))
        breaker.failed(.closed, at: seconds(1))
        #expect(breaker.admit(at: seconds(1)) == .admitted)
        breaker.failed(.late, at: seconds(2))
        #expect(breaker.state(at: seconds(2)) == .open)
        #expect(breaker.admit(at: seconds(2)) == .refused(until: seconds(12)))
    }

    @Test func aSuccessBetweenFailuresStartsTheCountAgain() {
        var breaker = CircuitBreaker()
        for _ in 0..<5 {
            breaker.failed(.late, at: seconds(0))
            breaker.failed(.late, at: seconds(0))
            breaker.succeeded()
        }
        #expect(breaker.state(at: seconds(0)) == .closed)
    }

    @Test func halfOpenLetsOneProbeThroughAndClosesWhenItSucceeds() {
        var breaker = CircuitBreaker()
        for _ in 0..<3 { breaker.failed(.unavailable, at: seconds(0)) }
        #expect(breaker.admit(at: seconds(9.9)) == .refused(until: seconds(10)))
        #expect(breaker.state(at: seconds(10)) == .halfOpen)
        #expect(breaker.admit(at: seconds(10)) == .probe)
        // While it is under way, nobody else.
        #expect(breaker.admit(at: seconds(11)) == .refused(until: seconds(40)))
        breaker.succeeded()
        #expect(breaker.state(at: seconds(11)) == .closed)
        #expect(breaker.admit(at: seconds(11)) == .admitted)
    }

    @Test func eachProbeThatFailsDoublesTheRestUpToALimit() {
        var breaker = CircuitBreaker()
        for _ in 0..<3 { breaker.failed(.late, at: seconds(0)) }
        var now = 0.0
        var rests: [Double] = []
        for _ in 0..<7 {
            guard case .refused(let until) = breaker.admit(at: seconds(now)) else {
                Issue.record("admitted at \(now)")
                return
            }
            let end = until / .seconds(1)
            rests.append(end - now)
            #expect(breaker.admit(at: until) == .probe)
            breaker.failed(.late, at: until)
            now = end
        }
        #expect(rests == [10, 20, 40, 80, 160, 300, 300])
    }

    @Test(arguments: [FailureReason.unauthorized, .misconfigured, .quotaExceeded])
    func whatLastsOpensItAtOnce(reason: FailureReason) {
        var breaker = CircuitBreaker()
        breaker.failed(reason, at: seconds(0))
        #expect(breaker.admit(at: seconds(59)) == .refused(until: seconds(60)))
        #expect(breaker.admit(at: seconds(60)) == .probe)
    }

    @Test func aRateLimitIsKept() {
        var breaker = CircuitBreaker()
        breaker.failed(.rateLimited, retryAfter: .seconds(2), at: seconds(0))
        #expect(breaker.admit(at: seconds(1.9)) == .refused(until: seconds(2)))
        #expect(breaker.admit(at: seconds(2)) == .probe)
        breaker.succeeded()
        breaker.failed(.rateLimited, at: seconds(3))
        #expect(breaker.admit(at: seconds(12)) == .refused(until: seconds(13)))
        breaker.succeeded()
        breaker.failed(.rateLimited, retryAfter: .seconds(86_400), at: seconds(20))
        #expect(breaker.admit(at: seconds(319)) == .refused(until: seconds(320)))
    }

    @Test func aProbeThatWasGivenUpLetsTheNextOneThrough() {
        var breaker = CircuitBreaker()
        for _ in 0..<3 { breaker.failed(.late, at: seconds(0)) }
        #expect(breaker.admit(at: seconds(10)) == .probe)
        breaker.abandoned()
        #expect(breaker.admit(at: seconds(10)) == .probe)
        // One that never tells does not block the engine for ever.
        #expect(breaker.admit(at: seconds(39)) == .refused(until: seconds(40)))
        #expect(breaker.admit(at: seconds(40)) == .probe)
    }
}
