import NIOCore
import NIOHTTP1
import NIOWebSocket
import ParleyCore
import ParleyServer
import Testing

/// Who may call, how many at once, and how the server stops.
@Suite(.timeLimit(.minutes(1)))
struct AdmissionTests {
    @Test func oneCallTooManyIsRefusedUntilALineIsFree() async throws {
        try await withServer({ $0.maximumCalls = 1 }, handle: echo) { port, _ in
            let first = try await WebSocketClient.connect(port: port)
            let refusal = await #expect(throws: WebSocketClient.Refused.self) {
                try await WebSocketClient.connect(port: port)
            }
            #expect(refusal?.status == 503)
            #expect(refusal?.body.contains(#""code":"busy""#) == true)
            try await first.send(.binary, [1, 2])
            #expect(await first.next() == .binary([1, 2]))
            try await first.close()
            #expect(await first.rest() == [.close(code: 1000, reason: "")])
            // The line is free once the call's closure has returned.
            var second: WebSocketClient?
            while second == nil {
                second = try? await WebSocketClient.connect(port: port)
            }
        }
    }

    @Test(arguments: [("https://evil.example", false), ("null", false), ("own", true), ("https://friend.example", true)])
    func onlyKnownPagesMayCall(origin: String, isAllowed: Bool) async throws {
        try await withServer({ $0.allowedOrigins = ["https://friend.example"] }, handle: echo) { port, _ in
            let headers: HTTPHeaders = ["Origin": origin == "own" ? "http://127.0.0.1:\(port)" : origin]
            if isAllowed {
                _ = try await WebSocketClient.connect(port: port, headers: headers)
            } else {
                let refusal = await #expect(throws: WebSocketClient.Refused.self) {
                    try await WebSocketClient.connect(port: port, headers: headers)
                }
                #expect(refusal?.status == 403)
            }
        }
    }

    @Test func aWebSocketElsewhereIsNotFound() async throws {
        try await withServer(handle: echo) { port, _ in
            let refusal = await #expect(throws: WebSocketClient.Refused.self) {
                try await WebSocketClient.connect(port: port, path: "/elsewhere")
            }
            #expect(refusal?.status == 404)
        }
    }

    @Test func stoppingTellsTheCallers() async throws {
        try await withServer(handle: echo) { port, stop in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(.binary, [1, 2])
            #expect(await client.next() == .binary([1, 2]))
            await stop()
            let events = await client.rest()
            guard case .json(let error) = events.first else { return #expect(Bool(false)) }
            #expect(error["code"] == "shutting_down")
            #expect(events.last == .close(code: 1001, reason: "The server is shutting down."))
        }
    }

    @Test func aCallThatOutlivesItsLineIsCancelled() async throws {
        let (ended, report) = AsyncStream<Bool>.makeStream()
        try await withServer({ $0.drainTimeout = .milliseconds(20) }, handle: { _ in
            try? await Task.sleep(for: .seconds(3600))
            report.yield(Task.isCancelled)
        }) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.close()
            for await wasCancelled in ended {
                #expect(wasCancelled)
                break
            }
        }
    }

    @Test func cancellingEndsTheCalls() async throws {
        let (ports, port) = AsyncStream<Int>.makeStream()
        var configuration = ParleyServer.Configuration(port: 0)
        configuration.closeTimeout = .milliseconds(100)
        let server = ParleyServer(configuration: configuration, onRunning: { port.yield($0) }, handle: echo)
        let running = Task { try await server.run() }
        for await port in ports {
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(.binary, [1, 2])
            #expect(await client.next() == .binary([1, 2]))
            running.cancel()
            _ = await client.rest()
            break
        }
        _ = await running.result
    }

    @Test func aTakenPortIsSaidPlainly() async throws {
        try await withServer(handle: echo) { port, _ in
            let second = ParleyServer(configuration: .init(port: port), handle: echo)
            await #expect(throws: ParleyServerError.portInUse(host: "127.0.0.1", port: port)) {
                try await second.run()
            }
        }
    }

    @Test func aNonsensicalConfigurationIsRefused() async throws {
        var configuration = ParleyServer.Configuration(port: 0)
        configuration.maximumCalls = 0
        let server = ParleyServer(configuration: configuration, handle: echo)
        await #expect(throws: ParleyServerError.invalidConfiguration("The maximum of calls is 0; it is at least 1.")) {
            try await server.run()
        }
    }
}
