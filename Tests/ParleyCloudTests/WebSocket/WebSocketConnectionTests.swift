import ParleyCore
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct WebSocketConnectionTests {
    private func connect(
        _ port: Int, _ change: (inout WebSocketConnection.Configuration) -> Void = { _ in }
    ) async throws -> WebSocketConnection {
        var configuration = WebSocketConnection.Configuration()
        configuration.connectLimit = .seconds(2)
        change(&configuration)
        return try await WebSocketConnection.connect(
            to: ServiceURL("http://127.0.0.1:\(port)", of: testService), path: "/x", query: [("a", "b c")],
            headers: [("Authorization", "Token secret")], for: testService, configuration: configuration)
    }

    /// What the client receives of frames that are sent as they are, cut into pieces of `size`.
    private func received(_ frames: [[UInt8]], size: Int = 1 << 20) async throws -> [WebSocketConnection.Message] {
        let bytes = frames.flatMap { $0 }
        return try await withRawServer { connection in
            try await connection.acceptWebSocket()
            for start in stride(from: 0, to: bytes.count, by: size) {
                try await connection.write(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            while try await connection.readFrame() != nil {}
        } _: { port in
            let connection = try await connect(port)
            var messages: [WebSocketConnection.Message] = []
            while let message = try await connection.receive() { messages.append(message) }
            return messages
        }
    }

    private let close = RawConnection.frame(8, [0x03, 0xE8] + Array("bye".utf8))

    @Test func theHandshakeCarriesWhatItMust() async throws {
        try await withRawServer { connection in
            let head = try await connection.acceptWebSocket()
            try await connection.write(RawConnection.frame(1, Array(head.utf8)))
            while try await connection.readFrame() != nil {}
        } _: { port in
            let connection = try await connect(port)
            guard case .text(let head) = try await connection.receive() else { throw CancellationError() }
            #expect(head.hasPrefix("GET /x?a=b%20c HTTP/1.1"))
            #expect(head.lowercased().contains("host: 127.0.0.1:\(port)"))
            #expect(head.lowercased().contains("authorization: token secret"))
        }
    }

    @Test func messagesComeWholeHoweverTheyAreCut() async throws {
        let frames = [
            RawConnection.frame(1, Array("Grüße".utf8)), RawConnection.frame(2, [1, 2, 3]),
            RawConnection.frame(1, Array("one ".utf8), isFinal: false), RawConnection.frame(9, [7]),
            RawConnection.frame(0, Array("tw".utf8), isFinal: false), RawConnection.frame(0, Array("o".utf8)),
            RawConnection.frame(2, [UInt8](repeating: 5, count: 70_000)), RawConnection.frame(1, []), close,
        ]
        let expected: [WebSocketConnection.Message] = [
            .text("Grüße"), .binary([1, 2, 3]), .text("one two"), .binary([UInt8](repeating: 5, count: 70_000)),
            .text(""), .closed(code: 1_000, reason: "bye"),
        ]
        #expect(try await received(frames) == expected)
        #expect(try await received(frames, size: 4_001) == expected)
        #expect(try await received(Array(frames.prefix(6)) + [close], size: 1).count == 4)
    }

    @Test func aCloseMaySayNothing() async throws {
        #expect(try await received([RawConnection.frame(8, [])]) == [.closed(code: nil, reason: "")])
    }

    @Test func whatComesWithTheHandshakeIsNotLost() async throws {
        try await withRawServer { connection in
            try await connection.acceptWebSocket(first: RawConnection.frame(1, Array("early".utf8)))
            while try await connection.readFrame() != nil {}
        } _: { port in
            let message = try await connect(port).receive()
            #expect(message == .text("early"))
        }
    }

    @Test func pingsAreAnsweredAndFramesMasked() async throws {
        let frames = try await withRawServer { connection in
            try await connection.acceptWebSocket()
            try await connection.write(RawConnection.frame(9, [4, 2]))
            var seen: [UInt8] = []
            while seen.count < 3, let frame = try await connection.readFrame() {
                seen.append(frame.isMasked ? frame.opcode : 99)
            }
            try await connection.write(RawConnection.frame(2, seen))
            while try await connection.readFrame() != nil {}
        } _: { port in
            let connection = try await connect(port)
            try await connection.send(.text("a"))
            try await connection.send(.binary([1]))
            return try await connection.receive()
        }
        guard case .binary(let opcodes)? = frames else { throw CancellationError() }
        #expect(opcodes.sorted() == [1, 2, 10])
    }

    @Test(arguments: [
        RawConnection.frame(1, [0xFF, 0xFE]),  // not UTF-8
        RawConnection.frame(0, [1]),  // continues nothing
        RawConnection.frame(1, [65], isFinal: false) + RawConnection.frame(1, [65]),  // begins before the end
        RawConnection.frame(9, [1], isFinal: false),  // a control frame in fragments
        [0x81, 127, 0x7F, 0, 0, 0, 0, 0, 0, 0],  // eight exabytes
        [0x81, 127, 0xFF, 0, 0, 0, 0, 0, 0, 0],  // a negative length
        RawConnection.frame(2, [UInt8](repeating: 0, count: 900), isFinal: false) + RawConnection.frame(0, [UInt8](repeating: 0, count: 900)),
    ])
    func aBrokenProtocolIsAnError(bytes: [UInt8]) async throws {
        let error = try await withRawServer { connection in
            try await connection.acceptWebSocket(first: bytes)
            while try await connection.readFrame() != nil {}
        } _: { port in
            let connection = try await connect(port) { $0.maximumMessageBytes = 1_000 }
            return await #expect(throws: CloudError.self) { while try await connection.receive() != nil {} }
        }
        #expect(error?.reason == .protocolViolation)
    }

    @Test func aConnectionThatBreaksIsAnError() async throws {
        let error = try await withRawServer { connection in
            try await connection.acceptWebSocket(first: RawConnection.frame(1, [65]))
        } _: { port in
            let connection = try await connect(port)
            return await #expect(throws: CloudError.self) { while try await connection.receive() != nil {} }
        }
        #expect(error?.reason == .connectionLost)
    }

    @Test func aRefusalSaysWhy() async throws {
        let body = #"{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials."}"#
        let error = try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write(
                "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
            _ = try await connection.readHead()
        } _: { port in
            await #expect(throws: CloudError.self) { try await connect(port) }
        }
        #expect(error?.reason == .unauthorized)
    }

    @Test(arguments: ["HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: wrong\r\n\r\n",
    ])
    func whatIsNoWebSocketIsTold(answer: String) async throws {
        let error = try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write(answer)
            _ = try await connection.readHead()
        } _: { port in
            await #expect(throws: CloudError.self) { try await connect(port) }
        }
        #expect(error?.reason == .protocolViolation, "\(String(describing: error))")
    }

    @Test func aServerThatDoesNotAnswerIsNotWaitedFor() async throws {
        let start = ContinuousClock.now
        let error = try await withRawServer { connection in
            while true { _ = try await connection.readHead() }
        } _: { port in
            await #expect(throws: CloudError.self) { try await connect(port) { $0.connectLimit = .milliseconds(200) } }
        }
        #expect(error?.reason == .unreachable)
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    @Test func aCancelledAttemptEnds() async throws {
        try await withRawServer { connection in
            while true { _ = try await connection.readHead() }
        } _: { port in
            let task = Task { try await connect(port) { $0.connectLimit = .seconds(50) } }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func aPeerThatHasGoneSilentIsNoticed() async throws {
        let error = try await withRawServer { connection in
            try await connection.acceptWebSocket()
            // Reads, and answers nothing.
            while try await connection.readFrame() != nil {}
        } _: { port in
            let connection = try await connect(port) { $0.pingInterval = .milliseconds(100) }
            return await #expect(throws: CloudError.self) { while try await connection.receive() != nil {} }
        }
        #expect(error?.reason == .connectionLost)
    }

    @Test func aPeerThatDoesNotReadIsNotWaitedFor() async throws {
        let error = try await withRawServer { connection in
            try await connection.acceptWebSocket()
            for await _ in AsyncStream<Never>.makeStream().stream {}
        } _: { port in
            let connection = try await connect(port) { $0.sendLimit = .milliseconds(300) }
            return await #expect(throws: CloudError.self) {
                for _ in 0..<100 { try await connection.send(.binary([UInt8](repeating: 1, count: 1 << 20))) }
            }
        }
        #expect(error?.reason == .connectionLost)
    }

    @Test func goodbyeIsSaidProperly() async throws {
        let frames = try await withRawServer { connection in
            try await connection.acceptWebSocket()
            var seen: [String] = []
            while let frame = try await connection.readFrame() {
                seen.append(frame.opcode == 8 ? "close" : frame.text)
                if frame.opcode == 8 { break }
            }
            _ = await Report.shared.post(seen)
        } _: { port in
            try await connect(port).leave(saying: "bye")
            return await Report.shared.next()
        }
        #expect(frames == ["bye", "close"])
    }

    /// Far more than is buffered, with a reader that starts late.
    @Test func aReaderThatIsSlowGetsEverything() async throws {
        let count = 300
        let total = try await withRawServer { connection in
            try await connection.acceptWebSocket()
            for _ in 0..<count { try await connection.write(RawConnection.frame(2, [UInt8](repeating: 1, count: 60_000))) }
            try await connection.write(RawConnection.frame(8, []))
            while try await connection.readFrame() != nil {}
        } _: { port in
            let connection = try await connect(port)
            var total = 0
            while let message = try await connection.receive() {
                if case .binary(let bytes) = message { total += bytes.count }
                await Task.yield()
            }
            return total
        }
        #expect(total == count * 60_000)
    }
}

/// Hands one thing from a server's task to the test.
private actor Report {
    static let shared = Report()
    private var value: [String]?
    private var waiter: CheckedContinuation<[String], Never>?

    func post(_ value: [String]) {
        if let waiter { waiter.resume(returning: value) } else { self.value = value }
        waiter = nil
    }

    func next() async -> [String] {
        if let value { return value }
        return await withCheckedContinuation { waiter = $0 }
    }
}
