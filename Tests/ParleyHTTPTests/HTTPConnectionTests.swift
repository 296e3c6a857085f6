import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing

@testable import ParleyHTTP

@Suite("What becomes of a connection", .timeLimit(.minutes(1)))
struct HTTPConnectionTests {
    private let client = HTTPClient()

    @Test("A kept connection that is closed as it is used again is told apart")
    func stale() async throws {
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.answer("\(connection.number)")
            if connection.number == 1 {
                // It closes with the second request in hand.
                _ = try await connection.readHead()
            } else {
                try await connection.untilClosed()
            }
        } _: { port async throws in
            let url = "http://127.0.0.1:\(port)/"
            #expect(try await client.get(url).body == "1")
            await #expect(throws: HTTPClientError.staleConnection) { try await client.get(url) }
            #expect(try await client.get(url, onNewConnection: true).body == "2")
        }
    }

    @Test("One that breaks when the answer has begun is not stale", arguments: ["H", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 OK\r\n"])
    func notStale(begin: String) async throws {
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.answer("first")
            _ = try await connection.readHead()
            try await connection.write(begin)
        } _: { port async throws in
            let url = "http://127.0.0.1:\(port)/"
            #expect(try await client.get(url).body == "first")
            let error = await #expect(throws: (any Error).self) { try await client.get(url) }
            #expect(error != nil && error as? HTTPClientError != .staleConnection)
        }
    }

    @Test("A connection that the server closed meanwhile, or spoke on unasked, is not used", arguments: [false, true])
    func closedMeanwhile(speaks: Bool) async throws {
        let closed = Gate()
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.answer("\(connection.number)")
            while connection.number > 1 {
                _ = try await connection.readHead()
                try await connection.answer("\(connection.number)")
            }
            if speaks {
                try await connection.write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
                try await connection.untilClosed()
            } else {
                connection.outbound.finish()
            }
            closed.open()
        } _: { port async throws in
            let url = "http://127.0.0.1:\(port)/"
            #expect(try await client.get(url).body == "1")
            if speaks { await closed.wait() }
            // Without a word from the client nobody knows when it hears of it: at the latest now.
            let answer = try? await client.get(url)
            #expect(answer == nil || answer?.body == "2")
            #expect(try await client.get(url, onNewConnection: answer == nil).body != "1")
        }
    }

    @Test("A connection that nobody uses is closed")
    func idle() async throws {
        var configuration = HTTPClient.Configuration()
        configuration.idleLimit = .milliseconds(50)
        let client = HTTPClient(configuration: configuration)
        let closed = Gate()
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.answer("")
            try await connection.untilClosed()
            closed.open()
        } _: { port async throws in
            _ = try await client.get("http://127.0.0.1:\(port)/")
            await closed.wait()
        }
    }

    @Test("With the client its idle connections end")
    func shutDown() async throws {
        let closed = Gate()
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.answer("")
            try await connection.untilClosed()
            closed.open()
        } _: { port async throws in
            do {
                let client = HTTPClient()
                _ = try await client.get("http://127.0.0.1:\(port)/")
            }
            await closed.wait()
        }
    }

    @Test("Cancelling before the head, in the body, or before it all closes the connection", arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi"])
    func cancelling(answer: String) async throws {
        let (arrived, closed) = (Gate(), Gate())
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write(answer)
            if answer.isEmpty { arrived.open() }
            try await connection.untilClosed()
            closed.open()
        } _: { port async throws in
            let asking = Task {
                let response = try await client.execute(HTTPClientRequest(url: "http://127.0.0.1:\(port)/"))
                for try await part in response.body where part.readableBytes > 0 { arrived.open() }
                try Task.checkCancellation()
            }
            await arrived.wait()
            asking.cancel()
            await #expect(throws: CancellationError.self) { try await asking.value }
            await closed.wait()
            let late = Task { [client] in
                withUnsafeCurrentTask { $0?.cancel() }
                return try await client.get("http://127.0.0.1:\(port)/")
            }
            await #expect(throws: CancellationError.self) { try await late.value }
        }
    }

    @Test("An answer that is let go unread, or read in part, closes the connection", arguments: [false, true])
    func lettingGo(reads: Bool) async throws {
        let closed = Gate()
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi")
            try await connection.untilClosed()
            closed.open()
        } _: { port async throws in
            do {
                let response = try await client.execute(HTTPClientRequest(url: "http://127.0.0.1:\(port)/"))
                #expect(response.status == .ok)
                if reads {
                    for try await _ in response.body { break }
                }
            }
            await closed.wait()
        }
    }

    @Test("An answer that was whole before it was let go leaves the next request alone")
    func lettingGoLate() async throws {
        try await withRawServer { connection in
            while true {
                _ = try await connection.readHead()
                try await connection.answer("\(connection.number)")
            }
        } _: { port async throws in
            let request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/")
            for _ in 0..<50 {
                let asking = Task {
                    let response = try await client.execute(request)
                    return try await response.body.collect(upTo: 100)
                }
                _ = try await asking.value
                // It is over: this concerns nobody.
                asking.cancel()
            }
            #expect(try await client.get(request.url).body == "1")
        }
    }

    @Test("No more is taken from the network than the reader reads")
    func backPressure() async throws {
        let piece = [UInt8](repeating: 1, count: 1 << 20)
        let total = 64
        let sent = Atomic<Int>(0)
        try await withRawServer { connection in
            let head = try await connection.readHead()
            guard head.hasPrefix("GET /big") else {
                while true {
                    try await connection.answer("small")
                    _ = try await connection.readHead()
                }
            }
            try await connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(total << 20)\r\n\r\n")
            for _ in 0..<total {
                try await connection.write(piece)
                sent.add(1, ordering: .relaxed)
            }
            try await connection.untilClosed()
        } _: { port async throws in
            let response = try await client.execute(HTTPClientRequest(url: "http://127.0.0.1:\(port)/big"))
            // Time enough for all of it, were it taken.
            for _ in 0..<1_000 { _ = try await client.get("http://127.0.0.1:\(port)/small") }
            #expect(sent.load(ordering: .relaxed) < total / 2)
            var count = 0
            for try await part in response.body { count += part.readableBytes }
            #expect(count == total << 20)
            #expect(sent.load(ordering: .relaxed) >= total - 1)
        }
    }

    @Test("Cancelling while the reader lags closes the connection too")
    func cancelledWhileFull() async throws {
        let closed = Gate()
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write("HTTP/1.1 200 OK\r\n\r\n")
            do {
                while true { try await connection.write([UInt8](repeating: 1, count: 1 << 20)) }
            } catch {
                closed.open()
            }
        } _: { port async throws in
            do {
                let response = try await client.execute(HTTPClientRequest(url: "http://127.0.0.1:\(port)/"))
                for try await _ in response.body { break }
            }
            await closed.wait()
        }
    }

    @Test("A server that answers before it has the whole request is heard, and not asked again on that connection")
    func earlyAnswer() async throws {
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.answer("\(connection.number)")
            try await connection.untilClosed()
        } _: { port async throws in
            let body = ByteBuffer(bytes: [UInt8](repeating: 0, count: 64 << 20))
            #expect(String(buffer: try await client.post("http://127.0.0.1:\(port)/", body)) == "1")
            #expect(String(buffer: try await client.post("http://127.0.0.1:\(port)/", ByteBuffer())) == "2")
        }
    }
}
