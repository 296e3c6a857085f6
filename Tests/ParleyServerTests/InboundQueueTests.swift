import ParleyCore
import Testing

@testable import ParleyServer

@Suite(.timeLimit(.minutes(1)))
struct InboundQueueTests {
    private func drain(_ queue: InboundQueue) async -> [CallInput] {
        queue.finish()
        var all: [CallInput] = []
        for await input in queue.stream() { all.append(input) }
        return all
    }

    @Test func theOldestAudioGoesWhenNobodyReads() async {
        let queue = InboundQueue(capacity: 640)
        queue.append(.start)
        for value in Int16(1)...4 { queue.append(.audio([Int16](repeating: value, count: 320))) }
        #expect(queue.takeDroppedSamples() == 640)
        #expect(queue.takeDroppedSamples() == 0)
        let rest: [CallInput] = [3, 4].map { .audio([Int16](repeating: $0, count: 320)) }
        #expect(await drain(queue) == [.start] + rest)
    }

    @Test func tinyMessagesCannotMakeItLong() async {
        let queue = InboundQueue(capacity: 1600)
        for _ in 0..<1000 { queue.append(.audio([1])) }
        #expect(await drain(queue).count == 10)
    }

    @Test func controlMessagesDoNotPileUp() async {
        let queue = InboundQueue(capacity: 640)
        for samples in 0..<100 {
            queue.append(.start)
            queue.append(.audio([1]))
            queue.append(.playbackPosition(samples: samples))
        }
        #expect(await drain(queue) == [.start, .audio([1]), .playbackPosition(samples: 99)])
    }

    @Test func aReaderThatWaitsIsServedAtOnceAndEndsWithTheLine() async {
        let queue = InboundQueue(capacity: 640)
        async let heard: [CallInput] = {
            var all: [CallInput] = []
            for await input in queue.stream() {
                all.append(input)
                if input == .playbackPosition(samples: 2) { queue.finish() }
            }
            return all
        }()
        queue.append(.audio([1, 2]))
        queue.append(.playbackPosition(samples: 2))
        #expect(await heard == [.audio([1, 2]), .playbackPosition(samples: 2)])
    }

    @Test func aReaderThatIsCancelledEnds() async {
        let queue = InboundQueue(capacity: 640)
        let reader = Task { for await _ in queue.stream() {} }
        reader.cancel()
        await reader.value
    }
}
