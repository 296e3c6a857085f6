import Testing

@testable import ParleyCore

@Suite("Replies and what becomes of them")
struct AgentReplyTests {
    private static func reply(_ words: String, in queue: ReplyQueue) -> AgentReply {
        let reply = AgentReply(to: words, isTrial: true, events: AsyncThrowingStream { $0.finish() })
        queue.append(reply)
        return reply
    }

    @Test func areSettledInTheirOrder() {
        let queue = ReplyQueue()
        let (first, second) = (Self.reply("One", in: queue), Self.reply("Two", in: queue))
        #expect(queue.takeSettled()?.outcome == nil)
        second.end(heard: "Two.", interrupted: false)
        // The first has not been told yet; whoever begins behind it takes it for unheard.
        #expect(queue.takeSettled()?.outcome == nil)
        let third = Self.reply("Three", in: queue)
        #expect(queue.takeSettled(before: third)?.outcome == .ended(heard: "", interrupted: true))
        #expect(queue.takeSettled(before: third)?.outcome == .ended(heard: "Two.", interrupted: false))
        #expect(queue.takeSettled(before: third)?.outcome == nil && queue.contains(third) && !queue.contains(first))
    }

    @Test func oneThatComesToRunWhenItIsSettledLeavesItsSuccessorAlone() {
        let queue = ReplyQueue()
        let first = Self.reply("One", in: queue)
        first.discard()
        _ = queue.takeSettled()
        let second = Self.reply("Two", in: queue)
        #expect(queue.takeSettled(before: first)?.outcome == nil)
        #expect(queue.contains(second) && second.isOpen)
    }

    @Test func isToldOnce() async {
        let reply = AgentReply(to: "One", isTrial: true, events: AsyncThrowingStream { $0.finish() })
        reply.end(heard: "", interrupted: true)
        reply.discard()
        reply.commit()
        #expect(reply.outcome == .ended(heard: "", interrupted: true) && !reply.isCommitted)
        // Nobody waits for it to be wanted any more.
        await #expect(throws: CancellationError.self) { try await reply.committed() }
    }
}
