import NIOCore
import NIOWebSocket
import ParleyCore
import ParleyServer
import Testing

/// What comes from outside is answered or closed with a reason, and hurts nobody else.
@Suite(.timeLimit(.minutes(1)))
struct BadInputTests {
    @Test(arguments: [
        ("hello", "bad_json"), ("[1,2]", "bad_message"), ("{}", "bad_message"), (#"{"type":1}"#, "bad_message"),
        (#"{"type":"dance"}"#, "unknown_type"), (#"{"type":"playback_position"}"#, "bad_message"),
        (#"{"type":"playback_position","samples":-1}"#, "bad_message"),
        (#"{"type":"playback_position","samples":1e300}"#, "bad_message"),
        (#"{"type":"playback_position","samples":1.5}"#, "bad_message"),
        (String(repeating: "[", count: 10_000), "bad_json"),
        (String(repeating: " ", count: 20_000), "bad_message"),
    ])
    func aBadTextMessageIsAnsweredAndTheCallGoesOn(text: String, code: String) async throws {
        try await withServer(handle: echo) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(text: text)
            guard case .json(let answer) = await client.next() else { return #expect(Bool(false)) }
            #expect(answer["type"] == "error")
            #expect(answer["code"]?.stringValue == code)
            #expect(answer["message"]?.stringValue?.isEmpty == false)
            try await client.send(.binary, [1, 2])
            #expect(await client.next() == .binary([1, 2]))
        }
    }

    @Test func halfASampleIsAnsweredAndTheCallGoesOn() async throws {
        try await withServer(handle: echo) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(.binary, [UInt8](repeating: 0, count: 641))
            guard case .json(let answer) = await client.next() else { return #expect(Bool(false)) }
            #expect(answer["code"] == "bad_audio")
            try await client.send(.binary, [])
            try await client.send(.binary, [1, 2])
            #expect(await client.next() == .binary([1, 2]))
        }
    }

    @Test func anOversizedMessageClosesItsCallOnly() async throws {
        try await withServer(handle: echo) { port, _ in
            let other = try await WebSocketClient.connect(port: port)
            let client = try await WebSocketClient.connect(port: port)
            // The server may hang up before it has been written whole.
            try? await client.send(.binary, [UInt8](repeating: 0, count: 10_000_000))
            #expect(await client.rest() == [.close(code: 1009, reason: "The message is too large.")])
            try await other.send(.binary, [1, 2])
            #expect(await other.next() == .binary([1, 2]))
        }
    }

    @Test func soDoFragmentsThatAddUp() async throws {
        try await withServer({ $0.maximumMessageBytes = 4096 }, handle: echo) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(.binary, [UInt8](repeating: 0, count: 4000), fin: false)
            try await client.send(.continuation, [UInt8](repeating: 0, count: 4000))
            #expect(await client.rest() == [.close(code: 1009, reason: "The message is too large.")])
        }
    }

    @Test func aBrokenProtocolIsClosedWithItsCode() async throws {
        try await withServer(handle: echo) { port, _ in
            let unmasked = try await WebSocketClient.connect(port: port)
            try await unmasked.send(.binary, [1, 2], masked: false)
            #expect(await unmasked.rest() == [.close(code: 1002, reason: "A client masks its frames.")])

            let continuing = try await WebSocketClient.connect(port: port)
            try await continuing.send(.continuation, [1, 2])
            #expect(await continuing.rest() == [.close(code: 1002, reason: "A continuation frame continues nothing.")])

            let interleaving = try await WebSocketClient.connect(port: port)
            try await interleaving.send(.binary, [1, 2], fin: false)
            try await interleaving.send(.text, [0x7B])
            #expect(
                await interleaving.rest() == [.close(code: 1002, reason: "A message began before the last one ended.")])

            let garbling = try await WebSocketClient.connect(port: port)
            try await garbling.send(.text, [0xFF, 0xFE])
            #expect(await garbling.rest() == [.close(code: 1002, reason: "A text message is UTF-8.")])
        }
    }

    @Test func aClientThatDoesNotReadIsClosed() async throws {
        let (failures, report) = AsyncStream<CallTransportError>.makeStream()
        try await withServer({
            $0.maximumOutboundBytes = 65536
            // Long enough for the client to read on below, however busy the machine.
            $0.closeTimeout = .seconds(30)
        }, handle: { transport in
            do {
                // Far more than the buffers of both systems hold.
                for _ in 0..<20_000 { try await transport.send(.audio([Int16](repeating: 0, count: 2400))) }
            } catch {
                report.yield(error as? CallTransportError ?? .closed)
            }
        }) { port, _ in
            let client = try await WebSocketClient.connect(port: port, autoRead: false)
            for await failure in failures {
                #expect(failure == .stalled)
                break
            }
            try await client.channel.setOption(.autoRead, value: true).get()
            client.channel.read()
            #expect(await client.rest().last == .close(code: 1008, reason: "The client reads too slowly."))
        }
    }

    @Test func aClientThatSendsNothingIsClosed() async throws {
        try await withServer({ $0.idleTimeout = .milliseconds(50) }, handle: echo) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            let events = await client.rest()
            guard case .json(let error) = events.first else { return #expect(Bool(false)) }
            #expect(error["code"] == "idle")
            #expect(events.last == .close(code: 1008, reason: "The client has sent nothing for too long."))
        }
    }
}
