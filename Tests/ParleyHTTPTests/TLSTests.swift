import NIOCore
import NIOPosix
import Testing

@testable import ParleyHTTP

@Suite("A secure connection", .serialized, .timeLimit(.minutes(2)))
struct TLSTests {
    /// What goes wrong when a server with this certificate is asked at this host.
    private func failure(_ kind: Certificates.Kind, host: String, client: HTTPClient? = nil) async throws -> (any Error)? {
        let server = try await TLSServer.start(kind)
        defer { server.stop() }
        let usual = try await testClient()
        let asking = client ?? usual
        return await #expect(throws: (any Error).self) { try await asking.get("https://\(host):\(server.port)/ok") }
    }

    @Test("A name and an address that the certificate holds are accepted", arguments: ["localhost", "127.0.0.1", "LOCALHOST"])
    func good(host: String) async throws {
        let server = try await TLSServer.start()
        defer { server.stop() }
        let answer = try await testClient().get("https://\(host):\(server.port)/ok")
        #expect(answer.status == 200)
        #expect(answer.body.hasPrefix("GET /ok HTTP/1.1\r\nHost: \(host.lowercased()):\(server.port)"), "\(answer.body)")
        #expect(answer.body.hasSuffix("TLSv1.3"))
    }

    @Test("TLS 1.2 will do")
    func older() async throws {
        let server = try await TLSServer.start(version: "1.2")
        defer { server.stop() }
        let client = try await testClient()
        for _ in 0..<3 { #expect(try await client.get("https://localhost:\(server.port)/ok").body.hasSuffix("TLSv1.2")) }
        let big = try await client.get("https://localhost:\(server.port)/big")
        #expect(big.body.utf8.count == 16 << 20)
    }

    @Test("A server that cannot prove who it is gets nothing, and the reason is told", arguments: [
        (.expired, "localhost", "certificate has expired"), (.wrong, "localhost", "hostname mismatch"),
        (.wrong, "127.0.0.1", "IP address mismatch"), (.wildcard, "localhost", "hostname mismatch"),
        (.selfSigned, "localhost", "self-signed certificate"),
    ] as [(Certificates.Kind, String, String)])
    func refused(kind: Certificates.Kind, host: String, reason: String) async throws {
        let error = try await failure(kind, host: host)
        #expect(error as? TLSError == .certificate(reason), "\(String(describing: error))")
    }

    @Test("An authority that the system does not know is not trusted")
    func untrusted() async throws {
        let client = try await testClient { $0.security = try? TLSContext() }
        let error = try await failure(.good, host: "localhost", client: client)
        #expect(error as? TLSError == .certificate("unable to get local issuer certificate"), "\(String(describing: error))")
    }

    @Test("Trust that is in no file is an error", arguments: ["/no/such/file", "/dev/null"])
    func noAnchors(path: String) {
        #expect(throws: TLSError.self) { try TLSContext(trusting: .file(path)) }
    }

    @Test("What is no host is none", arguments: ["", ".", ".localhost", "a\0b"])
    func noHost(host: String) async throws {
        let context = try await testContext()
        #expect(throws: TLSError.self) { try TLSClientHandler(context: context, host: host) }
    }

    @Test("Much data comes whole, both ways and in both at once")
    func large() async throws {
        let server = try await TLSServer.start()
        defer { server.stop() }
        let client = try await testClient()
        let url = "https://localhost:\(server.port)"
        let body = ByteBuffer(bytes: (0..<(5 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
        async let big = client.get(url + "/big")
        #expect(try await client.post(url + "/echo", body) == body)
        #expect(try await big.body.utf8.count == 16 << 20)
        #expect(try await client.post(url + "/echo", ByteBuffer()).readableBytes == 0)
    }

    @Test("Connections side by side do not disturb each other")
    func manyAtOnce() async throws {
        let server = try await TLSServer.start()
        defer { server.stop() }
        let client = try await testClient()
        let wrong = try await TLSServer.start(.wrong)
        defer { wrong.stop() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let body = ByteBuffer(string: "\(number)")
                    for _ in 0..<5 {
                        let echo = try await client.post("https://localhost:\(server.port)/", body)
                        #expect(echo == body)
                    }
                }
                group.addTask {
                    let error = await #expect(throws: TLSError.self) { try await client.get("https://localhost:\(wrong.port)/ok") }
                    #expect(error == .certificate("hostname mismatch"))
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("A body that ends with the connection ends where TLS says goodbye, and is cut off where it does not")
    func endings() async throws {
        let server = try await TLSServer.start()
        defer { server.stop() }
        let client = try await testClient()
        let url = "https://localhost:\(server.port)"
        #expect(try await client.get(url + "/end").body == "part")
        let error = await #expect(throws: TLSError.self) { try await client.get(url + "/cut") }
        #expect(error == .uncleanShutdown)
        // What has a length is whole all the same.
        #expect(try await client.get(url + "/whole").body == "whole")
    }

    @Test("What is not TLS is refused", arguments: [
        "HTTP/1.1 400 Bad Request\r\n\r\n", "\u{16}\u{3}\u{3}", "\u{15}\u{3}\u{3}\0\u{2}\u{2}\u{28}", "\u{16}\u{3}\u{3}\u{7F}\u{7F}\u{2}", "",
        String(repeating: "\u{7F}", count: 100_000),
    ])
    func garbage(text: String) async throws {
        let client = try await testClient()
        let error = try await withRawServer { connection in
            // Not before it has spoken, else the end may come with a reset.
            _ = try await connection.reader.take(100)
            try await connection.write(text)
        } _: { port in
            await #expect(throws: (any Error).self) { try await client.get("https://localhost:\(port)/") }
        }
        #expect(error is TLSError || error is IOError, "\(String(describing: error))")
    }

    @Test("Random bytes break no client", arguments: 0..<20)
    func noise(seed: Int) async throws {
        let client = try await testClient()
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let bytes = [0x16, 3, 3] + (0..<2_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return UInt8(truncatingIfNeeded: state >> 33) & (seed % 2 == 0 ? 0xFF : 0x0F)
        }
        let error = try await withRawServer { connection in
            _ = try await connection.reader.take(100)
            for byte in bytes { try await connection.write([byte]) }
        } _: { port in
            await #expect(throws: (any Error).self) { try await client.get("https://localhost:\(port)/") }
        }
        #expect(error is TLSError || error is IOError, "\(String(describing: error))")
    }

    @Test("A server that never answers the handshake is given up")
    func silence() async throws {
        let client = try await testClient { $0.connectLimit = .milliseconds(200) }
        let closed = Gate()
        try await withRawServer { connection in
            try await connection.untilClosed()
            closed.open()
        } _: { port in
            let error = await #expect(throws: HTTPClientError.self) { try await client.get("https://localhost:\(port)/") }
            #expect(error == .connectTimeout)
            // No connection is left over.
            await closed.wait()
        }
    }

    @Test("Cancelling in the handshake closes the connection")
    func cancelledInHandshake() async throws {
        let client = try await testClient()
        let (began, closed) = (Gate(), Gate())
        try await withRawServer { connection in
            _ = try await connection.reader.take(100)
            began.open()
            try await connection.untilClosed()
            closed.open()
        } _: { port in
            let asking = Task { try await client.get("https://localhost:\(port)/") }
            await began.wait()
            asking.cancel()
            await #expect(throws: CancellationError.self) { try await asking.value }
            await closed.wait()
        }
    }
}
