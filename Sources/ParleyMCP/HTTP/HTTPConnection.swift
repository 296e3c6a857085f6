import Foundation
import Logging
import NIOCore
import NIOFoundationCompat
import NIOHTTP1
import NIOPosix
import ParleyCore
import ParleyHTTP

/// One session with a server over streamable HTTP.
actor HTTPConnection: MCPConnection {
    nonisolated let incoming: AsyncStream<RPCMessage>
    private let arrived: AsyncStream<RPCMessage>.Continuation
    private let url: URL
    private let headers: [String: String]
    private let client: HTTPClient
    private let timeout: Duration
    private let logger: Logger

    private var sessionID: String?
    private var version: String?
    private var listening: AsyncStream<Void>.Continuation?
    private let agreed: AsyncStream<Void>

    /// An answer that is longer is none.
    private static let maximumLength = 8 << 20
    private static let maximumRedirects = 3
    /// Attempts to take up a stream that broke off before the answer.
    private static let maximumResumptions = 2
    /// How long a server may take to be there.
    private static let patience = Duration.seconds(10)

    init(url: URL, headers: [String: String], client: HTTPClient, timeout: Duration, logger: Logger) {
        // Bounded by what the server may send at once; an answer is taken as it arrives.
        (incoming, arrived) = AsyncStream.makeStream()
        let (agreed, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        self.agreed = agreed
        listening = continuation
        self.url = url
        self.headers = headers
        self.client = client
        self.timeout = timeout
        self.logger = logger
    }

    func agreed(on version: String) {
        self.version = version
        listening?.yield()
    }

    // MARK: Sending

    func send(_ message: RPCMessage) async throws {
        var isInitialize = false
        var id: RPCID?
        if case .request(let requestID, let method, _) = message {
            id = requestID
            isInitialize = method == "initialize"
        }
        if isInitialize {
            sessionID = nil
            version = nil
        }
        var request = HTTPClientRequest(url: url.absoluteString)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "Accept", value: "application/json, text/event-stream")
        addSession(to: &request)
        let body = message.data
        request.body = ByteBuffer(data: body)
        let hadSession = sessionID != nil
        let response = try await execute(request)
        if isInitialize, let given = response.headers.first(name: "Mcp-Session-Id"), Self.isVisible(given) { sessionID = given }
        switch response.status.code {
        case 202, 204: if id != nil { throw MCPError.protocolViolation("it took a request and gave no answer") }
        case 200..<300: try await read(response, answering: id)
        case 404 where hadSession && !isInitialize: throw SessionExpired()
        default: throw try await failure(of: response, id: id)
        }
    }

    /// Runs a request, through redirects of the same server only: it carries credentials.
    private func execute(_ request: HTTPClientRequest) async throws -> HTTPClientResponse {
        var request = request
        for _ in 0...Self.maximumRedirects {
            let response: HTTPClientResponse
            do {
                // Its stream may go on for as long as the request's own deadline, which is the caller's.
                response = try await ask(request)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                throw MCPError.unavailable("\(url.absoluteString): \(Self.reason(error))")
            }
            guard [307, 308].contains(response.status.code), let location = response.headers.first(name: "Location"),
                let target = URL(string: location, relativeTo: URL(string: request.url))?.absoluteURL,
                target.host == url.host, target.port == url.port, target.scheme == url.scheme
            else { return response }
            request.url = target.absoluteString
        }
        throw MCPError.unavailable("\(url.absoluteString) redirects without end")
    }

    /// A server that is being started, or started anew, refuses for a moment. Nothing has been sent then.
    private func ask(_ request: HTTPClientRequest) async throws -> HTTPClientResponse {
        let limit = ContinuousClock.now + Self.patience
        var pause = Duration.milliseconds(50)
        while true {
            do {
                return try await client.execute(request)
            } catch let error as NIOConnectionError where Self.isRefusal(error) && ContinuousClock.now + pause < limit {
                try await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }

    private static func isRefusal(_ error: NIOConnectionError) -> Bool {
        error.connectionErrors.contains { ($0.error as? IOError)?.errnoCode == ECONNREFUSED }
    }

    private static func reason(_ error: any Error) -> String {
        let text = String(describing: error)
        return text.contains("onnection refused") ? "nothing answers there" : String(text.prefix(160))
    }

    private func addSession(to request: inout HTTPClientRequest) {
        if let version { request.headers.replaceOrAdd(name: "MCP-Protocol-Version", value: version) }
        if let sessionID { request.headers.replaceOrAdd(name: "Mcp-Session-Id", value: sessionID) }
        for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
    }

    private static func isVisible(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private func failure(of response: HTTPClientResponse, id: RPCID?) async throws -> any Error {
        let body = (try? await response.body.collect(upTo: 64 << 10)).map { Data(buffer: $0) } ?? Data()
        for case .failure(_, let failure) in RPCMessage.messages(in: body) {
            return MCPError.server(code: failure.code, message: failure.message)
        }
        return response.status.code == 401 || response.status.code == 403
            ? MCPError.unavailable("it wants other credentials (HTTP \(response.status.code))")
            : MCPError.unavailable("it answered HTTP \(response.status.code)")
    }

    // MARK: Reading

    private func read(_ response: HTTPClientResponse, answering id: RPCID?) async throws {
        if Self.isEventStream(response) {
            var place = StreamPlace()
            var hasAnswer = try await follow(response, answering: id, place: &place)
            var attempts = 0
            while !hasAnswer, id != nil, let last = place.id, attempts < Self.maximumResumptions {
                attempts += 1
                try await Task.sleep(for: place.retry)
                guard let next = try await resume(after: last) else { break }
                hasAnswer = try await follow(next, answering: id, place: &place)
            }
            if !hasAnswer, id != nil { throw MCPError.unavailable("its answer broke off") }
            return
        }
        let body: ByteBuffer
        do {
            body = try await response.body.collect(upTo: Self.maximumLength)
        } catch is NIOTooManyBytesError {
            throw MCPError.protocolViolation("its answer is longer than \(Self.maximumLength >> 20) MiB")
        }
        let messages = RPCMessage.messages(in: Data(buffer: body))
        if messages.isEmpty, id != nil { throw MCPError.protocolViolation("its answer is no JSON-RPC message") }
        for message in messages { arrived.yield(message) }
    }

    private struct StreamPlace {
        var id: String?
        var retry: Duration = .seconds(1)
    }

    /// Passes on a stream's messages.
    /// - Returns: Whether the answer to `id` was among them.
    private func follow(_ response: HTTPClientResponse, answering id: RPCID?, place: inout StreamPlace) async throws -> Bool {
        var parser = SSEParser()
        do {
            for try await buffer in response.body {
                for event in try parser.append(buffer.readableBytesView) {
                    if let id = event.id { place.id = id }
                    if let retry = event.retry { place.retry = .milliseconds(min(max(retry, 0), 60_000)) }
                    guard event.name == "message", !event.data.isEmpty else { continue }
                    for message in RPCMessage.messages(in: Data(event.data.utf8)) {
                        arrived.yield(message)
                        if let id, Self.answers(message, id) { return true }
                    }
                }
            }
        } catch is SSEParser.TooLong {
            throw MCPError.protocolViolation("an event is longer than \(SSEParser.maximumLength >> 20) MiB")
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            logger.debug("An MCP stream broke off", metadata: ["error": "\(error)"])
        }
        try Task.checkCancellation()
        return false
    }

    private static func answers(_ message: RPCMessage, _ id: RPCID) -> Bool {
        switch message {
        case .result(id, _), .failure(id, _): true
        default: false
        }
    }

    private static func isEventStream(_ response: HTTPClientResponse) -> Bool {
        response.headers.first(name: "Content-Type")?.lowercased().hasPrefix("text/event-stream") ?? false
    }

    private func resume(after id: String?) async throws -> HTTPClientResponse? {
        var request = HTTPClientRequest(url: url.absoluteString)
        request.headers.add(name: "Accept", value: "text/event-stream")
        if let id { request.headers.add(name: "Last-Event-ID", value: id) }
        addSession(to: &request)
        let response = try await execute(request)
        return response.status == .ok && Self.isEventStream(response) ? response : nil
    }

    // MARK: What the server sends by itself

    /// Follows the server's own stream, where it offers one, until the task is cancelled.
    func listen() async {
        for await _ in agreed { break }
        var place = StreamPlace()
        while !Task.isCancelled {
            do {
                guard let response = try await resume(after: place.id) else { break }
                _ = try await follow(response, answering: nil, place: &place)
                try await Task.sleep(for: place.retry)
            } catch {
                logger.debug("No stream from the MCP server", metadata: ["error": "\(error)"])
                guard (try? await Task.sleep(for: .seconds(5))) != nil else { break }
            }
        }
    }

    /// Ends the session: the server need not keep it.
    func end() async {
        arrived.finish()
        guard sessionID != nil else { return }
        var request = HTTPClientRequest(url: url.absoluteString)
        request.method = .DELETE
        addSession(to: &request)
        let ending = request
        _ = try? await withDeadline(.seconds(2), clock: CallClock(ContinuousClock())) { [client] in
            try await client.execute(ending).status
        }
        sessionID = nil
    }
}
