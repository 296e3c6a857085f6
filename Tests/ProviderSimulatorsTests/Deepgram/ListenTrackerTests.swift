import ParleyCore
@testable import ProviderSimulators
import Testing

@Suite struct ListenTrackerTests {
    private func tracker(endpointing: Duration? = .milliseconds(300), interim: Duration? = nil, settle: Duration? = nil) -> ListenTracker {
        ListenTracker(
            .init(
                rate: 16_000, endpointing: endpointing, utteranceEnd: .seconds(1), interimInterval: interim, settleAfter: settle,
                newUtteranceAfter: .milliseconds(700), threshold: 0.01))
    }

    @Test func anUtteranceEndsWithSilence() {
        var tracker = tracker(interim: .milliseconds(500))
        let actions = tracker.append(Audio.silence(0.5) + Audio.sound(1.2) + Audio.silence(1.5))
        #expect(
            actions == [
                .began(at: 0.5, isContinuation: false), .interim(upTo: 1), .interim(upTo: 1.5), .paused(at: 1.7),
                .final(upTo: 2, .endpoint), .utteranceEnd(lastWordEnd: 1.7),
            ])
    }

    @Test func aShortPauseEndsASegmentAndNotTheUtterance() {
        var tracker = tracker()
        let actions = tracker.append(Audio.sound(1) + Audio.silence(0.5) + Audio.sound(0.5) + Audio.silence(0.8) + Audio.sound(0.1))
        #expect(actions.filter { if case .began = $0 { true } else { false } } == [
            .began(at: 0, isContinuation: false), .began(at: 1.5, isContinuation: true), .began(at: 2.8, isContinuation: false),
        ])
    }

    @Test func silenceThatWasNotSentCounts() {
        var tracker = tracker()
        _ = tracker.append(Audio.sound(1) + Audio.silence(0.4))
        // Two pieces: the first holds no speech yet.
        _ = tracker.append(Audio.silence(0.05), idle: .seconds(2))
        #expect(tracker.append(Audio.sound(0.2)) == [.began(at: 1.45, isContinuation: false)])
    }

    @Test func finalizeEndsOnlyWhatIsOpen() {
        var tracker = tracker(endpointing: nil)
        #expect(tracker.finalize(.finalize) == nil)
        _ = tracker.append(Audio.sound(1) + Audio.silence(0.2))
        #expect(tracker.finalize(.finalize) == .final(upTo: 1.2, .finalize))
        #expect(tracker.finalize(.finalize) == nil)
        #expect(tracker.append(Audio.silence(1)) == [.utteranceEnd(lastWordEnd: 1)])
    }

    @Test func longSpeechSettlesOnTheWay() {
        var tracker = tracker(settle: .seconds(2))
        let actions = tracker.append(Audio.sound(5) + Audio.silence(0.4))
        #expect(actions.contains(.settled(upTo: 2)))
        #expect(actions.contains(.settled(upTo: 4)))
        #expect(actions.last == .final(upTo: 5.3, .endpoint))
    }
}
