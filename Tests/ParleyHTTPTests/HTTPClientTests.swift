import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing

@testable import ParleyHTTP

@Suite("A client of HTTP", .timeLimit(.minutes(1)))
struct HTTPClientTests {
    private let client = HTTPClient()

    @Test("One connection serves one request after the other")
    func reuse() async throws {
        try await withRawServer { connection in
            while true {
                let head = try await connection.readHead()
                try await connection.answer("\(connection.number) \(head.split(separator: " ")[1])")
            }
        } _: { port async throws in
            for number in 0..<20 {
                #expect(try await client.get("http://127.0.0.1:\(port)/\(number)?a=b%20c").body == "1 /\(number)?a=b%20c")
            }
            #expect(try await client.get("http://127.0.0.1:\(port)/", onNewConnection: true).body == "2 /")
        }
    }

    @Test("Requests at once have connections of their own, which are kept")
    func atOnce() async throws {
        let arrived = Gate()
        let count = Atomic<Int>(0)
        try await withRawServer { connection in
            while true {
                _ = try await connection.readHead()
                // The first three are answered when all of them are there.
                if count.add(1, ordering: .relaxed).newValue >= 3 { arrived.open() }
                await arrived.wait()
                try await connection.answer("\(connection.number)")
            }
        } _: { port async throws in
            let url = "http://127.0.0.1:\(port)/"
            async let one = client.get(url)
            async let two = client.get(url)
            async let three = client.get(url)
            #expect(Set(try await [one.body, two.body, three.body]) == ["1", "2", "3"])
            #expect(["1", "2", "3"].contains(try await client.get(url).body))
        }
    }

    @Test("A body is sent, and its length told", arguments: [0, 1, 3_000_000])
    func sending(count: Int) async throws {
        let body = ByteBuffer(bytes: [UInt8](repeating: 7, count: count))
        try await withRawServer { connection in
            let head = try await connection.readHead().lowercased()
            #expect(head.contains("\r\ncontent-length: \(count)") && !head.contains("transfer-encoding"))
            #expect(try await connection.reader.take(count)?.allSatisfy { $0 == 7 } == true)
            try await connection.answer("thanks")
        } _: { port async throws in
            #expect(String(buffer: try await client.post("http://127.0.0.1:\(port)/", body)) == "thanks")
        }
    }

    @Test("Answers of every form come whole, in lumps and in drips", arguments: [
        ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello", true),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nA: b\r\n\r\n", "hello", true),
        ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok", true),
        ("HTTP/1.1 204 No Content\r\n\r\n", "", true), ("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", "", true),
        ("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "", true),
        ("HTTP/1.1 500 Oops\r\nContent-Length: 3\r\n\r\nbad", "bad", true),
        ("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", "", true),
        ("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok", "ok", false),
        ("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok", false), ("HTTP/1.1 200 OK\r\n\r\nto the end", "to the end", false),
    ], [true, false])
    func forms(answer: (String, String, Bool), inDrips: Bool) async throws {
        try await withRawServer { connection in
            repeat {
                _ = try await connection.readHead()
                if inDrips { try await connection.writeInDrips(answer.0) } else { try await connection.write(answer.0) }
                if connection.number > 1 { try await connection.write("") }
            } while answer.2
        } _: { port async throws in
            for _ in 0..<3 {
                #expect(try await client.get("http://127.0.0.1:\(port)/").body == answer.1)
            }
        }
    }

    @Test("An answer to HEAD has no body, whatever its head says")
    func head() async throws {
        try await withRawServer { connection in
            while true {
                _ = try await connection.readHead()
                try await connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
            }
        } _: { port async throws in
            for _ in 0..<2 { #expect(try await client.get("http://127.0.0.1:\(port)/", method: .HEAD) == Answer(status: 200, body: "")) }
        }
    }

    @Test("A body that ends early is an error and no end", arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe", "HTTP/1.1 200 OK\r\nContent-Le", "", "HTTP/1.1 100 Continue\r\n\r\n",
    ])
    func early(text: String) async throws {
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write(text)
        } _: { port async throws in
            let error = await #expect(throws: (any Error).self) { try await client.get("http://127.0.0.1:\(port)/") }
            #expect(error as? HTTPClientError == .remoteConnectionClosed || error as? HTTPParserError == .invalidEOFState, "\(String(describing: error))")
        }
    }

    @Test("What is no HTTP is an error", arguments: [
        "nonsense\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n", "\0\0\0\0", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n",
        "HTTP/1.1 200 OK\r\nA: " + String(repeating: "a", count: 1 << 20) + "\r\n\r\n",
        "HTTP/1.1 200 OK\r\n" + String(repeating: "A: b\r\n", count: 100_000) + "\r\n",
    ])
    func garbage(text: String) async throws {
        try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write(text)
            try await connection.untilClosed()
        } _: { port async throws in
            let error = await #expect(throws: (any Error).self) { try await client.get("http://127.0.0.1:\(port)/") }
            #expect(error is HTTPParserError || error as? HTTPClientError == .unexpectedUpgrade, "\(String(describing: error))")
        }
    }

    @Test("Where nothing listens, and where there is no such host, it says so")
    func unreachable() async throws {
        let refused = await #expect(throws: NIOConnectionError.self) { try await client.get("http://127.0.0.1:9/") }
        #expect(refused.map { "\($0)" }?.contains("onnection refused") == true)
        await #expect(throws: NIOConnectionError.self) { try await client.get("http://no-such-host.invalid/") }
    }

    @Test("What is no URL of HTTP is refused", arguments: ["", "nonsense", "ftp://a/", "http://", "http:///x", "http://a:0/", "http://a:70000/", "https://?x"])
    func noURL(url: String) async {
        await #expect(throws: HTTPClientError.invalidURL) { try await client.get(url) }
    }

    @Test("Headers that would be more than one are refused")
    func injection() async throws {
        try await withRawServer { connection in
            try await connection.untilClosed()
        } _: { port async throws in
            var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/")
            request.headers.add(name: "A", value: "b\r\nC: d")
            let asked = request
            await #expect(throws: HTTPParserError.self) { try await client.execute(asked) }
        }
    }

    @Test("Hosts, ports and paths are told as they should be", arguments: [
        ("http://Example.com", "example.com", "/"), ("https://example.com:443/a", "example.com", "/a"),
        ("https://example.com:80/a?b=c#d", "example.com:80", "/a?b=c"), ("http://[::1]:8080/x", "[::1]:8080", "/x"),
        ("http://[2001:DB8::1]/", "[2001:db8::1]", "/"), ("http://a?b", "a", "/?b"), ("http://u:p@a/ü b", "a", "/%C3%BC%20b"),
    ])
    func targets(url: String, authority: String, path: String) throws {
        let target = try HTTPTarget(url)
        #expect(target.authority == authority && target.path == path, "\(target)")
        #expect(!target.origin.host.contains("["))
    }

    @Test("An IPv6 address is reached")
    func ipv6() async throws {
        guard (try? await withRawServer(host: "::1") { _ in } _: { _ in }) != nil else { return }
        try await withRawServer(host: "::1") { connection in
            try await connection.answer(try await connection.readHead())
        } _: { port async throws in
            #expect(try await client.get("http://[::1]:\(port)/").body.contains("\r\nHost: [::1]:\(port)"))
        }
    }
}
