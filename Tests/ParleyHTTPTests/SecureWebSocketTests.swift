import ParleyCore
import Testing

@testable import ParleyCloud
@testable import ParleyHTTP

@Suite("A WebSocket over a secure connection", .serialized, .timeLimit(.minutes(1)))
struct SecureWebSocketTests {
    private let service = CloudService(
        name: "Test", keyVariable: "TEST_API_KEY", key: Secret("sk-0123456789abcdefghij"), model: "test-model", voice: "test-voice")

    private func connect(_ port: Int, host: String = "localhost") async throws -> WebSocketConnection {
        var configuration = WebSocketConnection.Configuration()
        configuration.security = try await testContext()
        return try await WebSocketConnection.connect(
            to: ServiceURL("https://\(host):\(port)", of: service), path: "/socket", headers: [], for: service,
            configuration: configuration)
    }

    @Test("Messages of any size go there and come back, and the goodbye ends it")
    func messages() async throws {
        let server = try await TLSServer.start()
        defer { server.stop() }
        let connection = try await connect(server.port)
        let sent: [WebSocketConnection.Message] = [
            .text("Grüße"), .binary([UInt8](repeating: 7, count: 125)), .binary([UInt8](repeating: 8, count: 70_000)), .text(""),
        ]
        for message in sent {
            try await connection.send(message)
            #expect(try await connection.receive() == message)
        }
        try await connection.send(.closed(code: 1_000, reason: "bye"))
        #expect(try await connection.receive() == .closed(code: 1_000, reason: "bye"))
        #expect(try await connection.receive() == nil)
    }

    @Test("A connection that is cut off is lost, and not at its end")
    func cut() async throws {
        let server = try await TLSServer.start()
        defer { server.stop() }
        let connection = try await connect(server.port)
        try await connection.send(.text("cut"))
        await #expect(throws: CloudError.self) { try await connection.receive() }
    }

    @Test("A server that cannot prove who it is gets no handshake")
    func refused() async throws {
        let server = try await TLSServer.start(.wrong)
        defer { server.stop() }
        let error = await #expect(throws: CloudError.self) { try await connect(server.port) }
        #expect(error?.description.contains("certificate") == true, "\(String(describing: error))")
    }
}
