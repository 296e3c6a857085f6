import NIOWebSocket
import ParleyCore
import ParleyServer
import Testing

/// What is answered over plain HTTP.
@Suite(.timeLimit(.minutes(1)))
struct HTTPTests {
    @Test func healthCountsCalls() async throws {
        try await withServer({ $0.maximumCalls = 5 }, handle: echo) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(.binary, [1, 2])
            _ = await client.next()
            let response = try await RawConnection.get(port: port, "/health")
            #expect(response.hasPrefix("HTTP/1.1 200 OK\r\n"))
            let body = try JSONValue(parsing: response.split(separator: "\r\n\r\n")[1])
            #expect(body == ["status": "ok", "calls": 1, "limit": 5, "accepted": 1, "refused": 0])
        }
    }

    @Test func metricsCountWhatWentWrong() async throws {
        try await withServer(handle: echo) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(text: "hello")
            _ = await client.next()
            try await client.send(.binary, [UInt8](repeating: 0, count: 2_000_000))
            _ = await client.rest()
            let response = try await RawConnection.get(port: port, "/metrics")
            #expect(response.contains("\nparley_bad_messages_total 1\n"))
            #expect(response.contains("\nparley_oversized_messages_total 1\n"))
            #expect(response.contains("\nparley_calls_accepted_total 1\n"))
        }
    }

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/index.html", "text/html; charset=utf-8"),
        ("/app.js", "text/javascript; charset=utf-8"), ("/style.css", "text/css; charset=utf-8"),
        ("/capture-worklet.js", "text/javascript; charset=utf-8"),
        ("/playback-worklet.js?x=1", "text/javascript; charset=utf-8"),
    ])
    func theWebPageIsServed(path: String, type: String) async throws {
        try await withServer(handle: echo) { port, _ in
            let response = try await RawConnection.get(port: port, path)
            #expect(response.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(response.contains("Content-Type: \(type)\r\n"))
            let head = try await RawConnection.get(port: port, path, method: "HEAD")
            #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(head.hasSuffix("\r\n\r\n"))
        }
    }

    @Test(arguments: [
        "/nothing", "/../Package.swift", "/%2e%2e/Package.swift", "/..%2f..%2fetc/passwd", "//etc/passwd", "/Web/",
        "/./../../../../etc/passwd", "/%00", "/%ff",
    ])
    func nothingElseIs(path: String) async throws {
        try await withServer(handle: echo) { port, _ in
            let response = try await RawConnection.get(port: port, path)
            #expect(response.hasPrefix("HTTP/1.1 404 ") || response.hasPrefix("HTTP/1.1 400 "), "\(response)")
            #expect(!response.contains("root:"))
        }
    }

    @Test(arguments: [
        ("GET /ws/audio HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "426"),
        ("GET /ws/audio HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n", "400"),
        (
            "GET /ws/audio HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 7\r\n\r\n", "400"
        ),
        ("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi", "404"),
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: close, upgrade\r\nUpgrade: h2c\r\n\r\n", "200"),
        ("nonsense\r\n\r\n", "400"),
        ("\u{16}\u{3}\u{1}", "400"),
    ])
    func oddRequestsAreAnswered(request: String, status: String) async throws {
        try await withServer({ $0.requestTimeout = .milliseconds(200) }, handle: echo) { port, _ in
            let response = try await RawConnection.exchange(port: port, request)
            #expect(response.hasPrefix("HTTP/1.1 \(status) "), "\(response)")
        }
    }

    @Test func aConnectionThatAsksNothingIsClosed() async throws {
        try await withServer({ $0.requestTimeout = .milliseconds(50) }, handle: echo) { port, _ in
            for request in ["", "GET / HTTP/1.1\r\nHos"] {
                let response = try await RawConnection.exchange(port: port, request)
                #expect(response == "")
            }
        }
    }
}
