import ParleyCore
@testable import ProviderSimulators
import Testing

@Suite struct FluxTrackerTests {
    private func tracker(_ thresholds: FluxTracker.Thresholds = .init()) -> FluxTracker {
        FluxTracker(rate: 16_000, threshold: 0.01, endOfTurnSilence: .milliseconds(400), thresholds: thresholds)
    }

    /// Events but the updates, with when they came.
    private func events(_ tracker: inout FluxTracker, _ samples: [Float]) -> [String] {
        var all: [String] = []
        for start in stride(from: 0, to: samples.count, by: 160) {
            for event in tracker.append(Array(samples[start..<min(start + 160, samples.count)])) {
                switch event {
                case .update, .paused: continue
                case .startOfTurn: all.append("start \(tracker.seconds)")
                case .eagerEndOfTurn: all.append("eager \(tracker.seconds)")
                case .turnResumed: all.append("resumed \(tracker.seconds)")
                case .endOfTurn(_, let trigger): all.append("end \(tracker.seconds) \(trigger)")
                }
            }
        }
        return all
    }

    @Test func aTurnEndsWhenItIsSureEnough() {
        var tracker = tracker()
        #expect(events(&tracker, Audio.silence(0.5) + Audio.sound(1) + Audio.silence(1)) == ["start 0.53", "end 1.9 model"])
        var sure = self.tracker(.init(endOfTurn: 0.9))
        // 0.9 of confidence takes 9/7 of the silence that 0.7 takes.
        #expect(events(&sure, Audio.sound(1) + Audio.silence(1)) == ["start 0.03", "end 1.52 model"])
    }

    @Test func anEagerEndIsTakenBack() {
        var tracker = tracker(.init(endOfTurn: 0.7, eager: 0.35))
        let heard = events(&tracker, Audio.sound(1) + Audio.silence(0.3) + Audio.sound(0.5) + Audio.silence(0.5))
        #expect(heard == ["start 0.03", "eager 1.2", "resumed 1.33", "eager 2.0", "end 2.2 model"])
    }

    @Test func withoutConfidenceTheTimeoutEndsIt() {
        var tracker = tracker(.init(endOfTurn: 1, timeout: .seconds(2)))
        #expect(events(&tracker, Audio.sound(1) + Audio.silence(3)) == ["start 0.03", "end 3.0 timeout"])
    }

    @Test func updatesComeFourTimesASecondOfAudio() {
        var tracker = tracker()
        let updates = tracker.append(Audio.silence(2)).filter { $0 == .update }
        #expect(updates.count == 8)
    }

    @Test func onlyAudioMovesIt() {
        var tracker = tracker()
        _ = tracker.append(Audio.sound(1))
        // No audio, no end of the turn: the client has to send silence.
        #expect(tracker.append([]).isEmpty)
        #expect(tracker.isInTurn)
        #expect(tracker.forceEnd() == .endOfTurn(confidence: 0.01, trigger: "manual"))
        #expect(tracker.forceEnd() == nil)
    }
}
