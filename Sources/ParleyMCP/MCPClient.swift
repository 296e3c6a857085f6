public import Logging
public import ParleyAgent
public import ParleyCore

/// A client of one MCP server, whose tools an agent can use.
///
/// ``run()`` holds the connection, and makes it again when it is lost, until its task is cancelled;
/// whoever asks for tools meanwhile waits for it, as long as a request may take.
///
///     let client = MCPClient(MCPServer(.http(url: "http://localhost:8000/mcp")))
///     group.addTask { await client.run() }
///     definition.tools += try await client.tools()
///
/// The list of tools is read anew when the server says that it has changed: ask for ``tools()`` at
/// the beginning of each call.
public actor MCPClient {
    static let supportedVersions = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]
    /// Between attempts to connect, doubled each time up to the last.
    private static let retryDelays: ClosedRange<Duration> = .milliseconds(500)...(.seconds(30))
    /// More pages than any server has: a list without an end is a fault.
    private static let maximumPages = 100

    nonisolated let server: MCPServer
    private let transport: any MCPTransport
    private let clock: CallClock
    private let logger: Logger

    private enum State {
        case connecting(since: String)
        case ready(any MCPConnection)
    }

    private var state = State.connecting(since: "it has not been connected yet")
    private var waiting: [Int: AsyncStream<Void>.Continuation] = [:]
    private var pending: [RPCID: AsyncStream<Result<JSONValue, RPCFailure>>.Continuation] = [:]
    private var count = 0
    private var hasTools = false
    private var listed: [JSONValue]?
    /// Counts the sessions, so that of several requests that find theirs expired one begins a new one.
    private var session = 0
    private var renewal: (session: Int, task: Task<Void, any Error>)?

    public init(
        _ server: MCPServer, clock: CallClock = CallClock(ContinuousClock()), logger: Logger = Logger(label: "parley.mcp")
    ) {
        let transport: any MCPTransport =
            switch server.address {
            case .http(let url, let headers): HTTPTransport(url: url, headers: headers, timeout: server.requestTimeout, logger: logger)
            case .stdio(let command, let arguments, let environment):
                StdioTransport(command: command, arguments: arguments, environment: environment, logger: logger)
            }
        self.init(server, transport: transport, clock: clock, logger: logger)
    }

    init(_ server: MCPServer, transport: any MCPTransport, clock: CallClock, logger: Logger) {
        self.server = server
        self.transport = transport
        self.clock = clock
        self.logger = logger
    }

    // MARK: The connection

    /// Holds the connection. Returns when the task is cancelled.
    public func run() async {
        var delay = Self.retryDelays.lowerBound
        while !Task.isCancelled {
            do {
                try await transport.connect { connection in
                    try await self.hold(connection)
                }
                lost("the server closed the connection")
                delay = Self.retryDelays.lowerBound
            } catch {
                if Task.isCancelled { break }
                lost(Self.reason(error))
                logger.warning("An MCP server was lost", metadata: ["error": "\(error)"])
            }
            guard (try? await clock.sleep(until: clock.now + delay)) != nil else { break }
            delay = min(delay * 2, Self.retryDelays.upperBound)
        }
        lost("the client has been stopped")
    }

    private func hold(_ connection: any MCPConnection) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await message in connection.incoming { await self.receive(message, on: connection) }
                return true
            }
            group.addTask {
                try await self.initialize(connection)
                await self.ready(connection)
                return false
            }
            // The connection's end ends this, whatever else is going on.
            while let hasEnded = try await group.next() {
                if hasEnded { break }
            }
            group.cancelAll()
        }
    }

    private func ready(_ connection: any MCPConnection) {
        state = .ready(connection)
        release()
    }

    /// Whoever waits for the attempt to connect learns how it ended.
    private func release() {
        for waiter in waiting.values { waiter.finish() }
        waiting = [:]
    }

    private func lost(_ reason: String) {
        state = .connecting(since: reason)
        listed = nil
        for request in pending.values {
            request.yield(.failure(RPCFailure(code: 0, message: reason)))
            request.finish()
        }
        pending = [:]
        release()
    }

    private static func reason(_ error: any Error) -> String {
        if case .unavailable(let reason)? = error as? MCPError { return reason }
        return String(describing: error)
    }

    private func initialize(_ connection: any MCPConnection) async throws {
        let result = try await exchange(
            "initialize",
            [
                "protocolVersion": .string(Self.supportedVersions[0]), "capabilities": [:],
                "clientInfo": ["name": "parley", "version": "1"],
            ], on: connection, within: server.requestTimeout)
        let version = result["protocolVersion"]?.stringValue ?? "of no name"
        guard Self.supportedVersions.contains(version) else { throw MCPError.unsupportedVersion(version) }
        await connection.agreed(on: version)
        hasTools = result["capabilities"]?["tools"] != nil
        session += 1
        listed = nil
        try await connection.send(.notification(method: "notifications/initialized", params: nil))
    }

    /// The connection, when there is one.
    private func connection() async throws -> any MCPConnection {
        if case .ready(let connection) = state { return connection }
        count += 1
        let id = count
        let (ready, continuation) = AsyncStream<Void>.makeStream()
        waiting[id] = continuation
        defer { waiting[id] = nil }
        try? await withDeadline(server.requestTimeout, clock: clock) { for await _ in ready {} }
        try Task.checkCancellation()
        switch state {
        case .ready(let connection): return connection
        case .connecting(let reason): throw MCPError.unavailable(reason)
        }
    }

    // MARK: Requests

    /// - Throws: ``MCPError``, or `CancellationError`.
    func request(_ method: String, _ params: JSONValue, within timeout: Duration) async throws -> JSONValue {
        let connection = try await connection()
        let current = session
        do {
            return try await exchange(method, params, on: connection, within: timeout)
        } catch is SessionExpired {
            // It was not looked at: nothing is done twice.
            try await renew(current, on: connection)
            return try await exchange(method, params, on: connection, within: timeout)
        }
    }

    private func renew(_ expired: Int, on connection: any MCPConnection) async throws {
        guard expired == session else { return }
        if let renewal, renewal.session == expired { return try await renewal.task.value }
        logger.info("An MCP server has forgotten the session; a new one begins")
        let task = Task { try await self.initialize(connection) }
        renewal = (expired, task)
        try await task.value
    }

    private func exchange(
        _ method: String, _ params: JSONValue, on connection: any MCPConnection, within timeout: Duration
    ) async throws -> JSONValue {
        count += 1
        let id = RPCID.number(count)
        let (answers, continuation) = AsyncStream<Result<JSONValue, RPCFailure>>.makeStream()
        pending[id] = continuation
        defer { pending[id] = nil }
        let answer: Result<JSONValue, RPCFailure>?
        do {
            answer = try await withDeadline(timeout, clock: clock) {
                try await connection.send(.request(id: id, method: method, params: params))
                for await answer in answers { return answer }
                try Task.checkCancellation()
                return nil
            }
        } catch let error where error is DeadlineExceeded || error is CancellationError {
            // A late answer finds nobody. `initialize` may not be cancelled.
            if method != "initialize" { cancel(id, reason: error is DeadlineExceeded ? "timeout" : "cancelled", on: connection) }
            throw error is DeadlineExceeded ? MCPError.timeout(method) : error
        }
        switch answer {
        case .success(let result): return result
        case .failure(let failure): throw MCPError.server(code: failure.code, message: failure.message)
        case nil: throw MCPError.unavailable("the connection was lost")
        }
    }

    /// Tells the server that nobody waits any more. Not waited for: whoever gave up has.
    private func cancel(_ id: RPCID, reason: String, on connection: any MCPConnection) {
        Task {
            try? await connection.send(.notification(
                method: "notifications/cancelled", params: ["requestId": id.json, "reason": .string(reason)]))
        }
    }

    private func receive(_ message: RPCMessage, on connection: any MCPConnection) async {
        switch message {
        case .result(let id, let result): settle(id, .success(result))
        case .failure(let id?, let failure): settle(id, .failure(failure))
        case .failure(nil, let failure): logger.warning("An MCP server reports an error", metadata: ["error": "\(failure.message)"])
        case .notification("notifications/tools/list_changed", _): listed = nil
        case .notification(let method, let params):
            logger.debug("An MCP server notifies", metadata: ["method": "\(method)", "params": "\((params ?? .null).text.prefix(200))"])
        case .request(let id, "ping", _): try? await connection.send(.result(id: id, [:]))
        case .request(let id, let method, _):
            try? await connection.send(.failure(id: id, RPCFailure(code: RPCFailure.methodNotFound, message: "\(method) is not offered")))
        }
    }

    private func settle(_ id: RPCID, _ result: Result<JSONValue, RPCFailure>) {
        guard let request = pending.removeValue(forKey: id) else { return }
        request.yield(result)
        request.finish()
    }

    // MARK: Tools

    /// The server's tools, as they are now.
    /// - Throws: ``MCPError``.
    public func tools() async throws -> [any Tool] {
        try await definitions().compactMap { MCPTool($0, client: self) }
    }

    private func definitions() async throws -> [JSONValue] {
        if let listed { return listed }
        _ = try await connection()
        guard hasTools else { return [] }
        var tools: [JSONValue] = []
        var cursor: String?
        for _ in 0..<Self.maximumPages {
            let page = try await request(
                "tools/list", cursor.map { ["cursor": .string($0)] } ?? [:], within: server.requestTimeout)
            tools += page["tools"]?.arrayValue ?? []
            cursor = page["nextCursor"]?.stringValue
            guard cursor != nil else {
                listed = tools
                return tools
            }
        }
        throw MCPError.protocolViolation("its list of tools has no end")
    }
}
