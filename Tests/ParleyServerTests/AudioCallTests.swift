import NIOCore
import NIOWebSocket
import ParleyCore
import ParleyServer
import Testing

/// A call over `/ws/audio` as a client sees it.
@Suite(.timeLimit(.minutes(1)))
struct AudioCallTests {
    @Test func aTurnInTheTutorialsOrder() async throws {
        try await withServer(handle: { transport in
            for await input in transport.inbound {
                guard case .audio(let samples) = input else { continue }
                #expect(samples == [1, -2, 0x1234])
                try? await transport.send(.event(.partialTranscript("hel")))
                try? await transport.send(.event(.processing))
                try? await transport.send(.event(.transcript("hello")))
                try? await transport.send(.event(.agentSpeaking))
                try? await transport.send(.audio([Int16](repeating: 0x0102, count: 480)))
                try? await transport.send(.event(.agentDone(text: "Hi.")))
                return
            }
        }) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(text: #"{"type":"start"}"#)
            try await client.send(.binary, [1, 0, 0xFE, 0xFF, 0x34, 0x12])
            let events = await client.rest()
            #expect(
                events == [
                    .json(["type": "partial_transcript", "text": "hel"]),
                    .json(["type": "state", "state": "listening"]),
                    .json(["type": "processing"]),
                    .json(["type": "state", "state": "thinking"]),
                    .json(["type": "transcript", "text": "hello"]),
                    .json(["type": "agent_speaking"]),
                    .json(["type": "state", "state": "speaking"]),
                    .binary([UInt8](repeating: 0, count: 960).enumerated().map { $0.offset.isMultiple(of: 2) ? 2 : 1 }),
                    .json(["type": "agent_done", "text": "Hi."]),
                    .json(["type": "state", "state": "idle"]),
                    .close(code: 1000, reason: "The call has ended."),
                ])
        }
    }

    @Test func everyOtherEventHasItsMessage() async throws {
        let call = ToolCall(id: "1", name: "find_doctor", arguments: ["name": "Adler"])
        let outputs: [CallOutput] = [
            .event(.toolStarted(call)), .event(.toolFinished(call, result: ["found": true])),
            .event(.agentText("One moment.")), .event(.hold(true)), .event(.interrupted(heard: "One")),
            .event(.handOver(HandOver(summary: "Open: book.", details: ["open": []]))),
            .event(.latency(TurnLatency(endpoint: 200.06, firstSent: 612))), .event(.ended(.callerSilent)),
            .event(.error(code: "no_answer", message: "The agent could not answer.")),
        ]
        try await withServer(handle: { transport in
            for output in outputs { try? await transport.send(output) }
        }) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            let events = await client.rest()
            #expect(
                events == [
                    .json(["type": "tool_call", "id": "1", "name": "find_doctor", "arguments": ["name": "Adler"]]),
                    .json(["type": "tool_result", "id": "1", "name": "find_doctor", "result": ["found": true]]),
                    .json(["type": "agent_text", "text": "One moment."]),
                    .json(["type": "hold", "held": true]),
                    .json(["type": "interrupted", "text": "One"]),
                    .json(["type": "state", "state": "listening"]),
                    .json(["type": "hand_over", "summary": "Open: book.", "details": ["open": []]]),
                    .json(["type": "latency", "endpoint_ms": 200.1, "first_sent_ms": 612]), .json(["type": "ended", "reason": "caller_silent"]),
                    .json(["type": "error", "code": "no_answer", "message": "The agent could not answer."]),
                    .close(code: 1000, reason: "The call has ended."),
                ])
        }
    }

    @Test func theCallerIsHeardInOrder() async throws {
        let (heard, report) = AsyncStream<CallInput>.makeStream()
        try await withServer(handle: { transport in
            for await input in transport.inbound { report.yield(input) }
            report.finish()
        }) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(text: #"{"type":"start"}"#)
            try await client.send(.binary, [UInt8](repeating: 7, count: 640))
            try await client.send(text: #"{"type":"playback_position","samples":4800}"#)
            try await client.close()
            var inputs: [CallInput] = []
            for await input in heard { inputs.append(input) }
            #expect(
                inputs == [
                    .start, .audio([Int16](repeating: 0x0707, count: 320)), .playbackPosition(samples: 4800),
                ])
            #expect(await client.rest() == [.close(code: 1000, reason: "")])
        }
    }

    @Test func longAudioIsSentInShortMessages() async throws {
        try await withServer(handle: { try? await $0.send(.audio([Int16](repeating: 1, count: 5000))) }) { port, _ in
            let sizes = try await WebSocketClient.connect(port: port).rest().map { event in
                if case .binary(let bytes) = event { bytes.count } else { 0 }
            }
            #expect(sizes == [4800, 4800, 400, 0])
        }
    }

    @Test func fragmentsArePutTogetherAndPingsAnswered() async throws {
        try await withServer(handle: { transport in
            for await input in transport.inbound {
                #expect(input == .audio([0x0101, 0x0202]))
                return
            }
        }) { port, _ in
            let client = try await WebSocketClient.connect(port: port)
            try await client.send(.binary, [1], fin: false)
            try await client.send(.ping, [42])
            try await client.send(.continuation, [1, 2], fin: false)
            try await client.send(.continuation, [2])
            #expect(await client.rest() == [.pong([42]), .close(code: 1000, reason: "The call has ended.")])
        }
    }

    @Test func twoCallersAtOnceDoNotHearEachOther() async throws {
        try await withServer(handle: echo) { port, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for value in UInt8(1)...2 {
                    group.addTask {
                        let client = try await WebSocketClient.connect(port: port)
                        let frame = [UInt8](repeating: value, count: 640)
                        for _ in 0..<50 { try await client.send(.binary, frame) }
                        var frames = 0
                        for await event in client.events {
                            #expect(event == .binary(frame))
                            frames += 1
                            if frames == 50 { break }
                        }
                        #expect(frames == 50)
                        try await client.close()
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}

/// Sends the caller's audio back.
@Sendable func echo(_ transport: any CallTransport) async {
    for await input in transport.inbound {
        if case .audio(let samples) = input { try? await transport.send(.audio(samples)) }
    }
}

extension WebSocketClient {
    /// All that comes until the connection is closed.
    func rest() async -> [Event] {
        var all: [Event] = []
        for await event in events { all.append(event) }
        return all
    }

    func next() async -> Event? {
        for await event in events { return event }
        return nil
    }
}
