import Foundation
import Logging
import ParleyAgent
import ParleyCore
import Synchronization
import Testing

@testable import ParleyMCP

/// A server that is a function: what it answers to each message.
private final class ScriptedServer: MCPTransport, MCPConnection, Sendable {
    let incoming: AsyncStream<RPCMessage>
    private let arrived: AsyncStream<RPCMessage>.Continuation
    private let answer: @Sendable (RPCMessage) throws -> [RPCMessage]
    private let log = Mutex<[RPCMessage]>([])

    init(_ answer: @escaping @Sendable (RPCMessage) throws -> [RPCMessage]) {
        (incoming, arrived) = AsyncStream.makeStream()
        self.answer = answer
    }

    var received: [RPCMessage] { log.withLock { $0 } }
    var methods: [String] {
        received.compactMap {
            switch $0 {
            case .request(_, let method, _), .notification(let method, _): method
            default: nil
            }
        }
    }

    func connect(_ body: @escaping @Sendable (any MCPConnection) async throws -> Void) async throws { try await body(self) }
    func agreed(on version: String) async {}

    func send(_ message: RPCMessage) async throws {
        log.withLock { $0.append(message) }
        for answer in try answer(message) { arrived.yield(answer) }
    }

    func push(_ message: RPCMessage) { arrived.yield(message) }

    /// Answers `initialize`, and everything else by `rest`.
    static func normal(
        version: String = "2025-11-25", capabilities: JSONValue = ["tools": [:]],
        _ rest: @escaping @Sendable (RPCMessage) throws -> [RPCMessage] = { _ in [] }
    ) -> ScriptedServer {
        ScriptedServer { message in
            guard case .request(let id, "initialize", _) = message else { return try rest(message) }
            return [.result(id: id, ["protocolVersion": .string(version), "capabilities": capabilities])]
        }
    }
}

@Suite("The client of an MCP server", .timeLimit(.minutes(1)))
struct MCPClientTests {
    /// Runs `body` while the client runs.
    static func with(_ client: MCPClient, _ body: @escaping @Sendable (MCPClient) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await client.run() }
            defer { group.cancelAll() }
            try await body(client)
        }
    }

    private func client(_ transport: ScriptedServer, timeout: Duration = .seconds(15)) -> MCPClient {
        MCPClient(
            MCPServer(.http(url: "unused"), requestTimeout: timeout), transport: transport, clock: CallClock(ContinuousClock()),
            logger: Logger(label: "test"))
    }

    @Test("It begins as the protocol says, and says who it is")
    func handshake() async throws {
        let server = ScriptedServer.normal { message in
            guard case .request(let id, "tools/list", _) = message else { return [] }
            return [.result(id: id, ["tools": []])]
        }
        try await Self.with(client(server)) { client in
            let tools = try await client.tools()
            #expect(tools.isEmpty)
        }
        #expect(server.methods == ["initialize", "notifications/initialized", "tools/list"])
        guard case .request(_, _, let params)? = server.received.first else { Issue.record("no request"); return }
        #expect(params == ["protocolVersion": "2025-11-25", "capabilities": [:], "clientInfo": ["name": "parley", "version": "1"]])
    }

    @Test("All pages of a list are read, and none is read twice until it has changed")
    func paging() async throws {
        let server = ScriptedServer.normal { message in
            guard case .request(let id, "tools/list", let params) = message else { return [] }
            switch params?["cursor"]?.stringValue {
            case nil: return [.result(id: id, ["tools": [["name": "one", "inputSchema": ["type": "object"]]], "nextCursor": "b"])]
            case "b": return [.result(id: id, ["tools": [["name": "two"], ["noName": 1], "junk"]])]
            default: return [.failure(id: id, RPCFailure(code: -32602, message: "no such page"))]
            }
        }
        try await Self.with(client(server)) { client in
            for _ in 0..<3 {
                let names = try await client.tools().map(\.definition.name)
                #expect(names == ["one", "two"])
            }
            #expect(server.methods.count { $0 == "tools/list" } == 2)
            server.push(.notification(method: "notifications/tools/list_changed", params: nil))
            while server.methods.count(where: { $0 == "tools/list" }) < 4 { _ = try await client.tools() }
        }
    }

    @Test("A list without an end is a fault")
    func endless() async throws {
        let server = ScriptedServer.normal { message in
            guard case .request(let id, "tools/list", _) = message else { return [] }
            return [.result(id: id, ["tools": [], "nextCursor": "again"])]
        }
        try await Self.with(client(server)) { client in
            await #expect(throws: MCPError.protocolViolation("its list of tools has no end")) { try await client.tools() }
        }
    }

    @Test("A server without tools is not asked for any")
    func noTools() async throws {
        let server = ScriptedServer.normal(capabilities: [:])
        try await Self.with(client(server)) { client in
            let tools = try await client.tools()
            #expect(tools.isEmpty)
        }
        #expect(!server.methods.contains("tools/list"))
    }

    @Test("Another revision of the protocol is refused with what to do")
    func version() async throws {
        let server = ScriptedServer.normal(version: "2031-01-01")
        try await Self.with(client(server)) { client in
            let error = await #expect(throws: MCPError.self) { try await client.tools() }
            #expect(error?.description.contains("speaks protocol 2031-01-01") == true)
        }
    }

    @Test("The server's own requests are answered")
    func serverRequests() async throws {
        let server = ScriptedServer.normal { message in
            guard case .request(let id, "tools/list", _) = message else { return [] }
            return [
                .request(id: .text("p"), method: "ping", params: nil), .request(id: .number(7), method: "sampling/createMessage", params: [:]),
                .notification(method: "notifications/message", params: ["data": "x"]), .result(id: .number(999), "a late answer"),
                .result(id: id, ["tools": []]),
            ]
        }
        try await Self.with(client(server)) { client in _ = try await client.tools() }
        #expect(server.received.contains(.result(id: .text("p"), [:])))
        #expect(server.received.contains(.failure(id: .number(7), RPCFailure(code: -32601, message: "sampling/createMessage is not offered"))))
    }

    @Test("An answer that does not come is given up, and the server told")
    func timeout() async throws {
        let server = ScriptedServer.normal()
        try await Self.with(client(server, timeout: .milliseconds(50))) { client in
            await #expect(throws: MCPError.timeout("tools/list")) { try await client.tools() }
            while !server.methods.contains("notifications/cancelled") {
                try Task.checkCancellation()
                await Task.yield()
            }
        }
    }

    @Test("An expired session begins anew, once for all who find it so")
    func expired() async throws {
        let sessions = Mutex(0)
        let server = ScriptedServer { message in
            switch message {
            case .request(let id, "initialize", _):
                sessions.withLock { $0 += 1 }
                return [.result(id: id, ["protocolVersion": "2025-06-18", "capabilities": ["tools": [:]]])]
            case .request(let id, "tools/call", _):
                if sessions.withLock({ $0 }) < 2 { throw SessionExpired() }
                return [.result(id: id, ["content": [["type": "text", "text": "ok"]]])]
            default: return []
            }
        }
        try await Self.with(client(server)) { client in
            try await withThrowingTaskGroup(of: JSONValue.self) { group in
                for _ in 0..<5 { group.addTask { try await client.request("tools/call", [:], within: .seconds(5)) } }
                for try await result in group { #expect(MCPToolResult.outcome(of: result) == .result("ok")) }
            }
        }
        #expect(sessions.withLock { $0 } == 2)
    }

    @Test("Where nothing answers, whoever asks is told so", arguments: [
        MCPServer.Address.http(url: "http://127.0.0.1:9/mcp"), .stdio(command: "/no/such/program"), .http(url: "nonsense"),
        .stdio(command: "/bin/true"),
    ])
    func unreachable(address: MCPServer.Address) async throws {
        try await Self.with(MCPClient(MCPServer(address, requestTimeout: .seconds(10)))) { client in
            let error = await #expect(throws: MCPError.self) { try await client.tools() }
            #expect(error?.description.hasPrefix("the MCP server cannot be reached: ") == true, "\(String(describing: error))")
        }
    }
}

@Suite("What a tool of a server returns")
struct MCPToolResultTests {
    @Test("Every kind of content", arguments: [
        (["content": [["type": "text", "text": "hello"]]], .result("hello")), (["content": []], .result(["status": "done"])),
        (["content": [["type": "text", "text": "{\"a\": 1}"]]], .result(["a": 1])), (["structuredContent": ["result": [1]]], .result([1])),
        (["structuredContent": ["a": 1, "result": 2], "content": []], .result(["a": 1, "result": 2])),
        (["content": [["type": "image", "data": "…"], ["type": "resource", "resource": ["text": "T"]], ["type": "new"]]], .result("(an image)\nT")),
        (["isError": true, "content": [["type": "text", "text": "no"]]], .result(["error": "no", "from": "the tool's server"])),
    ] as [(JSONValue, ToolOutcome)])
    func outcomes(result: JSONValue, outcome: ToolOutcome) {
        #expect(MCPToolResult.outcome(of: result) == outcome)
    }

    @Test("Schemas of any kind", arguments: [
        (["type": "string"], .text), (["type": "integer", "title": "A", "default": 1], .integer), (["enum": ["a", "b"]], .choice(["a", "b"])),
        (["type": "integer", "minimum": 1], .json(schema: ["type": "integer", "minimum": 1])), (["type": "array", "items": ["type": "string"]], .list(of: .text)),
        (["anyOf": [["type": "number"], ["type": "null"]]], .number), (["$ref": "#/$defs/X"], .json(schema: ["$ref": "#/$defs/X"])), (true, .json(schema: true)),
    ] as [(JSONValue, ToolParameter.Kind)])
    func kinds(schema: JSONValue, kind: ToolParameter.Kind) {
        #expect(ToolSchema.kind(of: schema) == kind)
    }
}

@Suite("Streams of bytes")
struct StreamTests {
    private static let events = "\u{FEFF}: hello\r\nid: 1\r\ndata: {\"a\":\r\ndata: 1}\r\n\r\nevent: ping\ndata\n\nretry: 50\nid: 2\ndata:\n\ndata: end\n\n"

    @Test("Events are read in drips and in lumps", arguments: [1, 2, 5, 1000])
    func sse(size: Int) throws {
        var parser = SSEParser()
        var events: [SSEParser.Event] = []
        let bytes = Array(Self.events.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) { events += try parser.append(bytes[start..<min(start + size, bytes.count)]) }
        #expect(events == [
            SSEParser.Event(data: "{\"a\":\n1}", id: "1"), SSEParser.Event(name: "ping", data: ""), SSEParser.Event(data: "", id: "2", retry: 50),
            SSEParser.Event(data: "end"),
        ])
    }

    @Test("An event without an end is given up")
    func sseTooLong() {
        var parser = SSEParser()
        #expect(throws: SSEParser.TooLong.self) { try parser.append(repeatElement(0x61, count: SSEParser.maximumLength + 1)) }
    }

    @Test("Lines are cut, long ones dropped", arguments: [1, 3, 100])
    func lines(size: Int) {
        var splitter = LineSplitter(maximumLength: 5)
        var lines: [String] = []
        let bytes = Array("one\r\n\n123456\ntwo\nrest".utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            lines += splitter.append(bytes[start..<min(start + size, bytes.count)]).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(lines == ["one", "two"])
    }

    @Test("What is no message is none", arguments: ["", "{", "[]", "5", "{\"jsonrpc\":\"1.0\",\"method\":\"x\"}", "{\"jsonrpc\":\"2.0\"}", "{\"jsonrpc\":\"2.0\",\"id\":1}"])
    func junk(text: String) {
        #expect(RPCMessage.messages(in: Data(text.utf8)).isEmpty)
    }

    @Test("Messages survive the wire")
    func wire() {
        let messages: [RPCMessage] = [
            .request(id: .number(1), method: "a", params: ["x": "line\nbreak"]), .request(id: .text("1"), method: "b", params: nil),
            .notification(method: "c", params: nil), .result(id: .number(2), .null), .failure(id: nil, RPCFailure(code: -1, message: "m")),
        ]
        for message in messages {
            #expect(!message.data.contains(0x0A))
            #expect(RPCMessage.messages(in: message.data) == [message])
        }
    }
}
