import NIOCore
import ParleyCore
import ProviderSimulators
import Testing

@Suite(.timeLimit(.minutes(1))) struct DeepgramSocketTests {
    private static let v1 = "/v1/listen?model=nova-3&encoding=linear16&sample_rate=16000&interim_results=true&endpointing=false&smart_format=true"
    private static let v2 = "/v2/listen?model=flux-general-en&encoding=linear16&sample_rate=16000"
    private static let lines = ["I would like to see Dr. Zoë.", "Thursday, please."]

    private static var configuration: SimulatorConfiguration {
        var configuration = SimulatorConfiguration.quick
        configuration.stt.source = .script(lines)
        return configuration
    }

    private func isFinal(_ message: JSONValue) -> Bool { message["is_final"]?.boolValue == true }

    private func transcript(_ message: JSONValue?) -> String? {
        message?["channel"]?["alternatives"]?.arrayValue?.first?["transcript"]?.stringValue
    }

    @Test func theTranscriptComesWhenItIsDue() async throws {
        var configuration = Self.configuration
        configuration.stt.transcriptDelay = .milliseconds(150)
        try await withSimulator(configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.v1)
            for turn in 0..<2 {
                try await client.send(audio: Audio.sound(0.8) + Audio.silence(1))
                try await client.send(["type": "Finalize"])
                let events = await client.events(upTo: isFinal)
                #expect(transcript(events.messages.last) == Self.lines[turn])
            }
            let outputs = try await simulator.record(within: .seconds(1), "two transcripts") { $0.outputs(.stt).count(where: \.isComplete) == 2 }.outputs(.stt)
            for output in outputs {
                let latency = try #require(output.latency).milliseconds
                #expect(latency >= 150 && latency < 300, "\(latency)")
            }
            #expect(outputs.map(\.text) == Self.lines)
            #expect(outputs.map(\.number) == [1, 2])
            let request = try #require(simulator.record.requests.first)
            #expect(request.messageTypes == ["Finalize", "Finalize"])
            #expect(request.binaryBytes == 2 * 2 * 28_800)
        }
    }

    @Test func aConnectionThatIsLostLosesNoUtterance() async throws {
        var configuration = Self.configuration
        configuration.stt.faults = .requests([2: .drop])
        try await withSimulator(configuration) { simulator in
            let first = try await SocketClient.connect(simulator, Self.v1)
            try await first.send(audio: Audio.sound(0.8) + Audio.silence(1))
            try await first.send(["type": "Finalize"])
            #expect(transcript(await first.events(upTo: isFinal).messages.last) == Self.lines[0])
            try await first.send(audio: Audio.sound(0.5))
            try await first.send(["type": "Finalize"])
            let rest = await first.rest()
            #expect(!rest.messages.contains(where: isFinal))
            // No close frame: the line is cut.
            #expect(!rest.contains { if case .close = $0 { true } else { false } })

            let second = try await SocketClient.connect(simulator, Self.v1)
            try await second.send(audio: Audio.sound(0.5))
            try await second.send(["type": "Finalize"])
            #expect(transcript(await second.events(upTo: isFinal).messages.last) == Self.lines[1])
            #expect(simulator.record.requests.map(\.ending).first == .closedBySimulator)
        }
    }

    @Test func connectionsCanHaveTheirOwnScripts() async throws {
        var configuration = Self.configuration
        configuration.stt.source = .script(Self.lines, order: .eachConnection)
        try await withSimulator(configuration) { simulator in
            for _ in 0..<2 {
                let client = try await SocketClient.connect(simulator, Self.v1)
                try await client.send(audio: Audio.sound(0.5))
                try await client.send(["type": "Finalize"])
                #expect(transcript(await client.events(upTo: isFinal).messages.last) == Self.lines[0])
            }
        }
    }

    @Test func aClosureHearsWhatWasSaid() async throws {
        var configuration = Self.configuration
        configuration.stt.source = .closure { "\($0.connection) \($0.index) \(Double($0.samples.count) / 16_000)" }
        try await withSimulator(configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.v1)
            try await client.send(audio: Audio.silence(1) + Audio.sound(0.5) + Audio.silence(0.1))
            try await client.send(["type": "Finalize"])
            let seconds = transcript(await client.events(upTo: isFinal).messages.last)?.split(separator: " ").last.flatMap { Double($0) } ?? 0
            // What was said, and up to a quarter of a second before it.
            #expect((0.6...0.9).contains(seconds), "\(seconds)")
        }
    }

    @Test func silenceIsNotTranscribed() async throws {
        try await withSimulator(Self.configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.v1)
            // Too little for an answer, then enough for an empty one.
            try await client.send(audio: Audio.silence(0.05))
            try await client.send(["type": "Finalize"])
            try await client.send(audio: Audio.silence(0.5))
            try await client.send(["type": "Finalize"])
            try await client.send(["type": "CloseStream"])
            let events = await client.rest()
            #expect(events.messages("Results").map { transcript($0) } == [""])
            #expect(events.messages("Results").first?["from_finalize"] == true)
            #expect(events.messages("Metadata").count == 1)
            #expect(events.last == .close(1000))
        }
    }

    @Test func aSilentClientIsHungUpOn() async throws {
        var configuration = Self.configuration
        configuration.stt.inactivityTimeout = .milliseconds(120)
        try await withSimulator(configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.v1)
            #expect(await client.rest() == [.close(1011)])
        }
    }

    // MARK: Faults

    @Test func faultsAtTheHandshake() async throws {
        var configuration = Self.configuration
        configuration.stt.faults = .requests([1: .refuse, 2: .unauthorized, 3: .rateLimited(retryAfter: nil), 4: .serverError])
        try await withSimulator(configuration) { simulator in
            for status in [0, 401, 429, 500] {
                await #expect(throws: SocketClient.Refused(status: status)) { try await SocketClient.connect(simulator, Self.v1) }
            }
            _ = try await SocketClient.connect(simulator, Self.v1)
        }
    }

    @Test func aFaultAtConnectionMeetsAnOpenSocketTwice() async throws {
        try await withSimulator(Self.configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.v1)
            simulator.setFault(.rateLimited(retryAfter: nil), for: .stt)
            // It is closed while this is being sent.
            try? await client.send(audio: Audio.sound(0.5))
            #expect(await client.rest().isEmpty)
            await #expect(throws: SocketClient.Refused(status: 429)) { try await SocketClient.connect(simulator, Self.v1) }
            simulator.setFault(nil, for: .stt)
            let second = try await SocketClient.connect(simulator, Self.v1)
            try await second.send(audio: Audio.sound(0.5))
            try await second.send(["type": "Finalize"])
            #expect(transcript(await second.events(upTo: isFinal).messages.last) == Self.lines[0])
        }
    }

    @Test(arguments: [SimulatedFault.garbageFrame, .errorMidStream, .closeWithoutCode, .drop, .emptyAnswer, .oddByteCounts, .splitUTF8])
    func faultsInATurn(fault: SimulatedFault) async throws {
        try await withSimulator(Self.configuration) { simulator in
            simulator.setFault(fault, for: .stt)
            let client = try await SocketClient.connect(simulator, Self.v1)
            // Some faults close the connection while this is being sent.
            try? await client.send(audio: Audio.sound(1))
            try? await client.send(["type": "Finalize"])
            if fault == .garbageFrame { try await client.send(["type": "CloseStream"]) }
            let events = await client.events(upTo: isFinal)
            switch fault {
            case .garbageFrame:
                #expect(events.contains { if case .text = $0 { true } else { false } })
                #expect(!events.messages.contains(where: isFinal))
            case .errorMidStream:
                #expect(events.messages("Error").count == 1)
                #expect(events.last == .close(1011))
            case .closeWithoutCode: #expect(events.last == .close(nil))
            case .drop: #expect(!events.messages.contains(where: isFinal))
            case .emptyAnswer: #expect(transcript(events.messages.last) == "")
            default: #expect(transcript(events.messages.last) == Self.lines[0])
            }
            #expect(simulator.record.outputs(.stt).first?.fault == fault)
        }
    }

    @Test(arguments: [SimulatedFault.stallAfterConnect, .stallMidStream])
    func aStalledStreamSaysNothing(fault: SimulatedFault) async throws {
        try await withSimulator(Self.configuration) { simulator in
            simulator.setFault(fault, for: .stt)
            let client = try await SocketClient.connect(simulator, Self.v1)
            try await client.send(audio: Audio.sound(1))
            try await client.send(["type": "Finalize"])
            try await client.send(["type": "CloseStream"])
            try await simulator.record(within: .seconds(2), "the messages") { $0.requests.first?.messages.count == 2 }
            // An interim result comes before the stream stalls in the middle, and nothing after it.
            if fault == .stallMidStream {
                #expect(await client.events { $0["type"] == "Results" }.messages.map(isFinal) == [false])
            }
            // The client gives up.
            try await client.channel.close()
            #expect(await client.rest().isEmpty)
            try await simulator.record(within: .seconds(2), "the end") { $0.requests.first?.ending == .closedByClient }
        }
    }

    // MARK: Flux

    @Test func fluxEndsATurn() async throws {
        var configuration = Self.configuration
        configuration.stt.transcriptDelay = .milliseconds(100)
        try await withSimulator(configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.v2)
            try await client.send(audio: Audio.sound(1) + Audio.silence(0.6))
            let events = await client.events { $0["event"] == "EndOfTurn" }
            #expect(events.messages.last?["transcript"]?.stringValue == Self.lines[0])
            // It is noted when it has been sent, which the client may learn first.
            let record = try await simulator.record(within: .seconds(1), "the end") { $0.outputs(.stt).first?.isComplete == true }
            let latency = try #require(record.outputs(.stt).first?.latency).milliseconds
            #expect(latency >= 100 && latency < 250, "\(latency)")
        }
    }

    @Test(arguments: [SimulatedFault.garbageFrame, .errorMidStream, .closeWithoutCode, .drop, .emptyAnswer, .oddByteCounts])
    func faultsInAFluxTurn(fault: SimulatedFault) async throws {
        try await withSimulator(Self.configuration) { simulator in
            simulator.setFault(fault, for: .stt)
            let client = try await SocketClient.connect(simulator, Self.v2)
            // Some faults close the connection while this is being sent.
            try? await client.send(audio: Audio.sound(1) + Audio.silence(0.6))
            if fault == .garbageFrame { try await client.send(["type": "CloseStream"]) }
            let events = await client.events { $0["event"] == "EndOfTurn" }
            let end = events.messages.last { $0["event"] == "EndOfTurn" }
            switch fault {
            case .oddByteCounts: #expect(end?["transcript"]?.stringValue == Self.lines[0])
            case .emptyAnswer: #expect(end?["transcript"]?.stringValue == "")
            case .errorMidStream:
                #expect(events.messages("Error").first?["code"] == "INTERNAL_SERVER_ERROR")
                #expect(end == nil)
            default: #expect(end == nil)
            }
        }
    }
}
