import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import ParleyCore

/// The HTTP client that all engines of the process share, with their connections kept open from
/// one request to the next.
enum CloudHTTP {
    /// Lives as long as the process: the library asks for a shutdown of any that ends earlier.
    static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(5))
        configuration.connectionPool.idleTimeout = .seconds(90)
        // By default the ninth request to a host waits for one of eight connections.
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 512
        // By default a refused connection is tried again and again until the deadline; whoever asked
        // has better plans.
        configuration.connectionPool.retryConnectionEstablishment = false
        // One request, one connection: closing it is how a server learns that nobody listens.
        configuration.httpVersion = .http1Only
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// Far beyond every deadline of ours: those decide, and this only keeps the library from waiting
    /// for ever.
    private static let lastResort = TimeAmount.minutes(10)
    /// Of an error's body, this much is read.
    private static let errorBody = 65_536

    /// A POST with a body.
    static func post(
        _ url: String, body: [UInt8], contentType: String = "application/json", headers: [(String, String)]
    ) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: contentType)
        request.headers.add(name: "User-Agent", value: "parley")
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        request.body = .bytes(ByteBuffer(bytes: body))
        return request
    }

    static func get(_ url: String, headers: [(String, String)]) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: url)
        request.headers.add(name: "User-Agent", value: "parley")
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        return request
    }

    /// Sends a request and returns when the head of a successful answer is there.
    ///
    /// The answer's body holds the connection until it has been read, or its reader's task is
    /// cancelled. There is no deadline in here: the caller's watchdog has it.
    /// - Throws: ``CloudError``, also for a status other than 2xx; `CancellationError`.
    static func execute(_ request: HTTPClientRequest, for service: CloudService) async throws -> HTTPClientResponse {
        let response = try await head(of: request, for: service)
        if (200..<300).contains(response.status.code) { return response }
        var body: [UInt8] = []
        // What cannot be read of an error's body is not worth another error.
        try? await read(response, for: service, limit: errorBody) { body += $0.readableBytesView }
        try Task.checkCancellation()
        throw service.error(status: Int(response.status.code), headers: response.headers, body: body)
    }

    private static func head(of request: HTTPClientRequest, for service: CloudService) async throws -> HTTPClientResponse {
        do {
            return try await client.execute(request, timeout: lastResort)
        } catch where isStaleConnection(error) {
            // The server closed a connection that was kept open just as it was used again. Nothing
            // has been answered, so it is asked once more.
            try Task.checkCancellation()
            do {
                return try await client.execute(request, timeout: lastResort)
            } catch {
                throw service.transportError(error, url: request.url)
            }
        } catch {
            throw service.transportError(error, url: request.url)
        }
    }

    private static func isStaleConnection(_ error: any Error) -> Bool {
        if let error = error as? HTTPClientError { return error == .remoteConnectionClosed }
        if let error = error as? ChannelError { return error == .ioOnClosedChannel }
        return (error as? IOError).map { [ECONNRESET, EPIPE].contains($0.errnoCode) } ?? false
    }

    /// Reads a body piece by piece.
    /// - Parameter limit: Bytes beyond which it is an error.
    static func read(
        _ response: HTTPClientResponse, for service: CloudService, limit: Int, _ use: (ByteBuffer) throws -> Void
    ) async throws {
        var count = 0
        do {
            for try await part in response.body {
                count += part.readableBytes
                guard count <= limit else {
                    throw service.error(.protocolViolation, "the answer is longer than \(limit) bytes")
                }
                try use(part)
            }
        } catch {
            throw service.transportError(error, url: "")
        }
        try Task.checkCancellation()
    }

    /// The whole of a short answer.
    static func collect(_ response: HTTPClientResponse, for service: CloudService, limit: Int = 1 << 20) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await read(response, for: service, limit: limit) { bytes += $0.readableBytesView }
        return bytes
    }
}

extension CloudService {
    /// What a failure below HTTP means. Errors that say it already, and cancellation, stay as they are.
    func transportError(_ failure: any Error, url: String) -> any Error {
        if failure is CancellationError || failure is CloudError { return failure }
        if let failure = failure as? HTTPClientError {
            switch failure {
            case .cancelled: return CancellationError()
            case .connectTimeout, .tlsHandshakeTimeout:
                return error(.unreachable, "\(Self.host(of: url)) does not answer. Check the base URL and the network.")
            case .deadlineExceeded, .readTimeout, .writeTimeout, .getConnectionFromPoolTimeout:
                return error(.timedOut, "the request took too long")
            case .remoteConnectionClosed: return error(.connectionLost, "the connection was closed before the answer ended")
            default: return error(.connectionLost, "the request failed (\(failure.shortDescription))")
            }
        }
        if failure is NIOConnectionError || failure is SocketAddressError {
            return unreachable(host: Self.host(of: url), failure)
        }
        if failure is ChannelError { return error(.connectionLost, "the connection was closed before the answer ended") }
        if let failure = failure as? IOError {
            // Without an address it was a connection that had been made.
            let isNew = !url.isEmpty && ![ECONNRESET, EPIPE].contains(failure.errnoCode)
            return isNew ? unreachable(host: Self.host(of: url), failure) : error(.connectionLost, "the connection broke")
        }
        if failure is NIOSSLError || failure is BoringSSLError || failure is NIOSSLExtraError {
            return error(.unreachable, "no secure connection to \(Self.host(of: url)) (\(failure)). Check its certificate.")
        }
        // A body that has no end: the connection was closed in its middle.
        if let failure = failure as? HTTPParserError, failure == .invalidEOFState {
            return error(.connectionLost, "the connection was closed before the answer ended")
        }
        if failure is HTTPParserError { return error(.protocolViolation, "the answer is no HTTP (\(failure))") }
        return error(.connectionLost, "the request failed (\(failure))")
    }

    func unreachable(host: String, _ failure: any Error) -> CloudError {
        let text = String(describing: failure).lowercased()
        let cause =
            if text.contains("refused") {
                "it refuses connections"
            } else if text.contains("not known") || text.contains("dns") || text.contains("no address") {
                "there is no such host"
            } else if text.contains("timeout") || text.contains("timed out") {
                "it does not answer"
            } else {
                "no connection"
            }
        return error(.unreachable, "\(host) cannot be reached: \(cause). Check the base URL and the network.")
    }

    private static func host(of url: String) -> String {
        guard let parts = URLComponents(string: url), let host = parts.host else { return "the server" }
        return parts.port.map { "\(host):\($0)" } ?? host
    }
}
