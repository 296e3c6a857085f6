import Foundation
import ParleyAgent
import ParleyCore
import Testing

@testable import ParleyMCP

/// The ways to the server of the `mcp` package.
enum Way: String, CaseIterable, CustomTestStringConvertible {
    case events, json, stdio

    var testDescription: String { rawValue }

    /// Runs `body` with a client that is connected this way.
    func withClient(_ configure: (inout MCPServer) -> Void = { _ in }, _ body: @escaping @Sendable (MCPClient) async throws -> Void) async throws {
        let desk = self == .stdio ? nil : try DeskServer(answersInJSON: self == .json)
        var server = MCPServer(
            desk.map { .http(url: $0.url) } ?? .stdio(command: DeskServer.python, arguments: [DeskServer.script, "stdio"]))
        configure(&server)
        try await MCPClientTests.with(MCPClient(server), body)
        desk?.stop()
    }
}

private let context = ToolContext(now: Date(timeIntervalSince1970: 0), timeZone: .gmt, callID: "c", idempotencyKey: "key-1")

private func tool(_ name: String, of client: MCPClient) async throws -> any Tool {
    try #require(try await client.tools().first { $0.definition.name == name })
}

@Suite("A server of the mcp package", .enabled(if: DeskServer.isInstalled, "run Scripts/bootstrap --tests"), .timeLimit(.minutes(2)))
struct RealServerTests {
    @Test("Its tools are an agent's tools", arguments: Way.allCases)
    func listing(way: Way) async throws {
        try await way.withClient { client in
            let tools = try await client.tools()
            #expect(tools.map(\.definition.name).prefix(3) == ["add", "find_rooms", "book"])
            let add = try await tool("add", of: client)
            #expect(add.definition.description == "adds two numbers" && add.effect == .reads && add.runsInParallel)
            #expect(add.definition.parameters.map(\.name) == ["a", "b"] && add.definition.parameters.allSatisfy { $0.kind == .integer && $0.isRequired })
            let find = try await tool("find_rooms", of: client)
            #expect(find.definition.parameters.map(\.kind) == [.choice(["single", "double"]), .integer])
            #expect(find.definition.parameters.map(\.isRequired) == [true, false])
            #expect(try await tool("book", of: client).effect == .changes)
        }
    }

    @Test("Its results are results, numbers, objects and texts", arguments: Way.allCases)
    func calling(way: Way) async throws {
        try await way.withClient { client in
            let sum = try await tool("add", of: client).call(["a": 2, "b": 40], context: context)
            #expect(sum == .result(42))
            let rooms = try await tool("find_rooms", of: client).call(["kind": "single"], context: context)
            #expect(rooms == .result(["kind": "single", "rooms": ["12", "14"], "nights": .null]))
            let booking = try await tool("book", of: client).call(["room": "12"], context: context)
            #expect(booking == .result("room 12, key key-1"))
        }
    }

    @Test("A tool that fails says so to the model", arguments: Way.allCases)
    func failing(way: Way) async throws {
        try await way.withClient { client in
            let outcome = try await tool("fail", of: client).call([:], context: context)
            #expect(outcome.json["error"]?.stringValue?.contains("the till is closed") == true)
            let wrong = try await tool("add", of: client).call(["a": "many", "b": 1], context: context)
            #expect(wrong.json["error"] != nil)
        }
    }

    @Test("Calls go on side by side, and one that is given up is cancelled at the server", arguments: Way.allCases)
    func cancelling(way: Way) async throws {
        try await way.withClient { client in
            async let sum = tool("add", of: client).call(["a": 1, "b": 1], context: context)
            await #expect(throws: MCPError.timeout("tools/call")) {
                try await client.request("tools/call", ["name": "slow", "arguments": ["seconds": 60]], within: .milliseconds(300))
            }
            #expect(try await sum == .result(2))
            // The server hears of it in its own time.
            let count = try await tool("count_cancelled", of: client)
            var outcome = try await count.call([:], context: context)
            for _ in 0..<50 where outcome != .result(1) { outcome = try await count.call([:], context: context) }
            #expect(outcome == .result(1))
        }
    }

    @Test("A megabyte comes whole", arguments: Way.allCases)
    func big(way: Way) async throws {
        try await way.withClient { client in
            guard case .result(.string(let text)) = try await tool("big", of: client).call(["letters": 1_000_000], context: context) else {
                Issue.record("no text")
                return
            }
            #expect(text.utf8.count == 1_000_000)
        }
    }

    @Test("Tools that come later are found", arguments: Way.allCases)
    func growing(way: Way) async throws {
        try await way.withClient { client in
            _ = try await tool("grow", of: client).call([:], context: context)
            // Over HTTP the notice may come on another stream than the answer.
            var names: [String] = []
            for _ in 0..<200 where !names.contains("shrink") {
                names = try await client.tools().map(\.definition.name)
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(names.contains("shrink"))
        }
    }

    @Test("What a program prints besides messages does no harm")
    func noise() async throws {
        try await Way.stdio.withClient { client in
            let noise = try await tool("noise", of: client).call([:], context: context)
            #expect(noise == .result("said"))
            let sum = try await tool("add", of: client).call(["a": 1, "b": 2], context: context)
            #expect(sum == .result(3))
        }
    }

    @Test("A server that was started anew is spoken to as if nothing had been")
    func restarting() async throws {
        let desk = try DeskServer()
        try await MCPClientTests.with(MCPClient(MCPServer(.http(url: desk.url)))) { client in
            let add = try await tool("add", of: client)
            #expect(try await add.call(["a": 1, "b": 2], context: context) == .result(3))
            desk.stop()
            await #expect(throws: MCPError.self) { try await add.call(["a": 1, "b": 2], context: context) }
            let again = try DeskServer(port: desk.port)
            #expect(try await add.call(["a": 2, "b": 2], context: context) == .result(4))
            again.stop()
        }
    }

    @Test("The client's end ends the program", .timeLimit(.minutes(1)))
    func ending() async throws {
        let started = ContinuousClock.now
        try await Way.stdio.withClient { client in _ = try await client.tools() }
        #expect(started.duration(to: .now) < .seconds(20))
    }

    @Test("Names are prefixed and chosen, and settings go before the server's hints")
    func settings() async throws {
        try await Way.stdio.withClient { server in
            server.prefix = "desk_"
            server.allowedTools = ["add", "book"]
            server.settings = ["book": MCPServer.ToolSettings(effect: .reads, timeout: .seconds(1), filler: "One moment.")]
        } _: { client in
            let tools = try await client.tools()
            #expect(tools.map(\.definition.name) == ["desk_add", "desk_book"])
            #expect(tools[1].effect == .reads && tools[1].timeout == .seconds(1) && tools[1].filler == "One moment.")
            #expect(try await tools[0].call(["a": 1, "b": 1], context: context) == .result(2))
        }
    }
}
