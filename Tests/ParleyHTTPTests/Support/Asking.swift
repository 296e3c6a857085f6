import NIOCore
import NIOHTTP1

@testable import ParleyHTTP

struct Answer: Sendable, Hashable {
    var status: Int
    var body: String
}

extension HTTPClient {
    func get(_ url: String, method: HTTPMethod = .GET, onNewConnection: Bool = false) async throws -> Answer {
        var request = HTTPClientRequest(url: url)
        request.method = method
        let response = try await execute(request, onNewConnection: onNewConnection)
        let body = try await response.body.collect(upTo: 64 << 20)
        return Answer(status: Int(response.status.code), body: String(buffer: body))
    }

    func post(_ url: String, _ body: ByteBuffer) async throws -> ByteBuffer {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.body = body
        return try await execute(request).body.collect(upTo: 64 << 20)
    }
}
