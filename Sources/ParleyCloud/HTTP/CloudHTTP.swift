import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import ParleyCore
import ParleyHTTP

/// The HTTP client that all engines of the process share, with their connections kept open from
/// one request to the next.
enum CloudHTTP {
    private static let client = HTTPClient()

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
        request.body = ByteBuffer(bytes: body)
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
            return try await client.execute(request)
        } catch HTTPClientError.staleConnection {
            // The server closed a connection that was kept open just as it was used again. Nothing
            // has been answered, so it is asked once more; others that were kept may be no better.
            try Task.checkCancellation()
            do {
                return try await client.execute(request, onNewConnection: true)
            } catch {
                throw service.transportError(error, url: request.url)
            }
        } catch {
            throw service.transportError(error, url: request.url)
        }
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
            case .connectTimeout:
                return error(.unreachable, "\(Self.host(of: url)) does not answer. Check the base URL and the network.")
            case .staleConnection, .remoteConnectionClosed:
                return error(.connectionLost, "the connection was closed before the answer ended")
            case .invalidURL, .unexpectedUpgrade: return error(.connectionLost, "the request failed (\(failure))")
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
        if let failure = failure as? TLSError {
            if failure == .uncleanShutdown {
                return error(.connectionLost, "the connection was closed before the answer ended")
            }
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
