import ParleyCore
import Testing

@testable import ParleyCloud

struct ElevenLabsContextsTests {
    private var contexts = ElevenLabsContexts(settings: ["speed": 1.1], at: .zero)

    private func chunk(_ reply: Int, _ index: Int) -> SpeechChunk { SpeechChunk(replyID: reply, index: index, text: "Hi.") }

    private mutating func sent() throws -> [JSONValue] {
        var messages: [JSONValue] = []
        while let text = contexts.nextOutgoing() { messages.append(try json(text)) }
        return messages
    }

    private mutating func speakWhole(_ id: String, _ chunk: SpeechChunk, at time: Duration = .zero) {
        contexts.release(id, after: chunk, carry: .init(), at: time)
    }

    @Test mutating func aReplyHasOneContext() throws {
        let opened1 = contexts.open("a", for: chunk(1, 0), at: .zero)
        #expect(opened1)
        contexts.speak("Hello.", in: "a", at: .zero)
        #expect(try sent() == [
            ["text": " ", "context_id": "a", "voice_settings": ["speed": 1.1]],
            ["text": "Hello. ", "context_id": "a", "flush": true],
        ])
        // Still being spoken.
        #expect(contexts.resume(chunk(1, 1), at: .zero) == nil)
        speakWhole("a", chunk(1, 0))
        #expect(contexts.resume(chunk(2, 1), at: .zero) == nil)
        #expect(contexts.resume(chunk(1, 2), at: .zero) == nil)
        #expect(contexts.resume(chunk(1, 1), at: .zero) == "a")
    }

    @Test mutating func anInterruptionClosesTheContext() throws {
        _ = contexts.open("a", for: chunk(1, 0), at: .zero)
        contexts.close("a", at: .zero)
        contexts.close("a", at: .zero)
        #expect(try sent().last == ["context_id": "a", "close_context": true])
        #expect(contexts.resume(chunk(1, 0), at: .zero) == nil)
    }

    @Test mutating func callsThatCountAlikeAreNotMixedUp() {
        for id in ["a", "b"] {
            _ = contexts.open(id, for: chunk(1, 0), at: .zero)
            speakWhole(id, chunk(1, 0))
        }
        #expect(contexts.resume(chunk(1, 1), at: .zero) == nil)
    }

    @Test mutating func thereAreNeverMoreThanFive() throws {
        for index in 0..<5 {
            let opened = contexts.open("\(index)", for: chunk(index, 0), at: .zero)
            #expect(opened)
        }
        let opened2 = contexts.open("x", for: chunk(9, 0), at: .zero)
        #expect(!opened2)
        // An idle one makes room, once the service has said that it is over.
        speakWhole("3", chunk(3, 0))
        _ = try sent()
        let opened3 = contexts.open("x", for: chunk(9, 0), at: .zero)
        #expect(!opened3)
        #expect(try sent() == [["context_id": "3", "close_context": true]])
        let opened4 = contexts.open("x", for: chunk(9, 0), at: .zero)
        #expect(!opened4)
        contexts.ended("3")
        let opened5 = contexts.open("x", for: chunk(9, 0), at: .zero)
        #expect(opened5)
    }

    @Test mutating func anEndThatIsNotConfirmedIsNotWaitedForForever() {
        for index in 0..<5 { _ = contexts.open("\(index)", for: chunk(index, 0), at: .zero) }
        contexts.close("0", at: .zero)
        contexts.tick(at: .seconds(1))
        let opened6 = contexts.open("x", for: chunk(9, 0), at: .seconds(1))
        #expect(!opened6)
        contexts.tick(at: .seconds(2))
        let opened7 = contexts.open("x", for: chunk(9, 0), at: .seconds(2))
        #expect(opened7)
    }

    @Test mutating func whatIsInUseIsKeptAliveAndWhatIsNotIsClosed() throws {
        _ = contexts.open("busy", for: chunk(1, 0), at: .zero)
        _ = contexts.open("idle", for: chunk(2, 0), at: .zero)
        speakWhole("idle", chunk(2, 0), at: .seconds(3))
        _ = try sent()
        contexts.tick(at: .seconds(9))
        #expect(try sent().isEmpty)
        contexts.tick(at: .seconds(11))
        let messages = try sent()
        #expect(messages.contains(["text": "", "context_id": "busy"]))
        #expect(messages.contains(["context_id": "idle", "close_context": true]))
        #expect(contexts.idleTime(at: .seconds(11)) == .zero)
        contexts.ended("busy")
        contexts.ended("idle")
        #expect(contexts.idleTime(at: .seconds(12)) == .seconds(1))
    }
}
