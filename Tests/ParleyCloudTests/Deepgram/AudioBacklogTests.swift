import Testing

@testable import ParleyCloud

struct AudioBacklogTests {
    /// Samples that tell their index.
    private func audio(_ range: Range<Int>) -> [Float] { range.map { Float($0) / 32_768 } }
    private func bytes(_ range: Range<Int>) -> [UInt8] { range.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }

    @Test func theLatestAudioIsKept() {
        var backlog = AudioBacklog(limit: 1_000)
        for start in stride(from: 0, to: 5_000, by: 250) { backlog.append(audio(start..<start + 250)) }
        #expect(backlog.start == 4_000)
        #expect(backlog.end == 5_000)
        #expect(backlog.bytes(4_000..<5_000) == bytes(4_000..<5_000))
        #expect(backlog.bytes(0..<4_100) == bytes(4_000..<4_100))
        #expect(backlog.bytes(9_000..<9_100).isEmpty)
    }

    @Test func whatIsDroppedIsGone() {
        var backlog = AudioBacklog(limit: 10_000)
        backlog.append(audio(0..<500))
        backlog.drop(before: 200)
        backlog.drop(before: 100)
        #expect(backlog.start == 200)
        #expect(backlog.bytes(150..<210) == bytes(200..<210))
        backlog.drop(before: 9_999)
        #expect(backlog.start == 500)
        backlog.append(audio(500..<510))
        #expect(backlog.bytes(500..<510) == bytes(500..<510))
    }

    @Test func aTimelineKnowsWhereItsAudioComesFrom() {
        var timeline = AudioTimeline()
        #expect(timeline.callSample(at: 3) == 0)
        timeline.append(call: 32_000, count: 16_000)
        timeline.append(call: 48_000, count: 16_000)
        #expect(timeline.callSample(at: 0) == 32_000)
        #expect(timeline.callSample(at: 1.5) == 56_000)
        #expect(timeline.callSample(at: 99) == 64_000)
        #expect(timeline.callSample(at: -5) == 32_000)
        timeline.appendSilence(count: 8_000)
        timeline.append(call: 64_000, count: 16_000)
        #expect(timeline.callSample(at: 2.25) == 64_000)
        #expect(timeline.callSample(at: 3) == 72_000)
        #expect(timeline.callSample(at: .nan) == 32_000)
    }
}
