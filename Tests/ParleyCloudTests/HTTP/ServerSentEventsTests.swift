import Testing

@testable import ParleyCloud

struct ServerSentEventsTests {
    private func read(_ pieces: [[UInt8]]) throws -> [ServerSentEvents.Event] {
        var parser = ServerSentEvents()
        var events: [ServerSentEvents.Event] = []
        for piece in pieces { events += try parser.append(piece) }
        return events + (try parser.finish())
    }

    /// In drips and in lumps, the events are the same.
    private func expect(_ text: String, _ events: [ServerSentEvents.Event], sourceLocation: SourceLocation = #_sourceLocation) throws {
        for pieces in cuts(Array(text.utf8)) {
            #expect(try read(pieces) == events, sourceLocation: sourceLocation)
        }
    }

    @Test func everyLineEndIsOne() throws {
        for end in ["\n", "\r\n", "\r"] {
            try expect("data: a\(end)\(end)data: b\(end)\(end)", [.data("a"), .data("b")])
        }
    }

    @Test func charactersMayBeCutInTwo() throws {
        try expect("data: Grüß 👩‍👩‍👧 \u{65E5}\u{672C}\n\n", [.data("Grüß 👩‍👩‍👧 \u{65E5}\u{672C}")])
    }

    @Test func linesOfAnEventAreJoined() throws {
        try expect("data: one\ndata:two\ndata:  three\n\n", [.data("one\ntwo\n three")])
    }

    @Test func commentsAndOtherFieldsSayNothing() throws {
        try expect(": ping\n\nevent: message\nid: 7\nretry: 10\ndata: x\n\n:\n\n", [.data("x")])
    }

    @Test func anEmptyDataLineIsAnEvent() throws {
        try expect("data:\n\ndata\n\n", [.data(""), .data("")])
    }

    @Test func aByteOrderMarkIsNoText() throws {
        try expect("\u{FEFF}data: x\n\n", [.data("x")])
    }

    @Test func theLastBlankLineMayBeMissing() throws {
        try expect("data: [DONE]", [.data("[DONE]")])
        try expect("data: [DONE]\n", [.data("[DONE]")])
    }

    @Test func llamaServersErrorFieldIsHeard() throws {
        try expect("error: {\"code\":400}\n\ndata: [DONE]\n\n", [.error("{\"code\":400}"), .data("[DONE]")])
    }

    @Test func anEndlessLineIsRefused() throws {
        var parser = ServerSentEvents(maximumBytes: 100)
        #expect(throws: ServerSentEvents.TooLong.self) {
            for _ in 0..<30 { _ = try parser.append(Array("data".utf8)) }
        }
        var lines = ServerSentEvents(maximumBytes: 100)
        #expect(throws: ServerSentEvents.TooLong.self) {
            for _ in 0..<30 { _ = try lines.append(Array("data: 0123456789\n".utf8)) }
        }
    }
}
