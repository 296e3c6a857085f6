import Foundation
import ParleyCore
import ProviderSimulators
import Testing

@Suite(.timeLimit(.minutes(1))) struct ElevenLabsTests {
    private static let path = "/v1/text-to-speech/anna/stream?output_format=pcm_16000"
    private static let socket = "/v1/text-to-speech/anna/multi-stream-input?model_id=eleven_flash_v2_5&output_format=pcm_16000"
    private static let text = "Dr. Zoë can see you at ten."
    private static let body: JSONValue = ["text": .string(text), "model_id": "eleven_flash_v2_5"]
    /// 60 ms a character.
    private static let bytes = text.count * 960 * 2

    private func decoded(_ message: JSONValue) -> Data {
        message["audio"]?.stringValue.flatMap { Data(base64Encoded: $0) } ?? Data()
    }

    private func isFinal(_ message: JSONValue) -> Bool { message["isFinal"]?.boolValue == true }

    @Test func audioComesAtItsRate() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.firstAudio = .milliseconds(100)
        configuration.tts.perAudioSecond = .milliseconds(100)
        try await withSimulator(configuration) { simulator in
            let answer = try await simulator.request(Self.path, Self.body)
            #expect(answer?.isWhole == true && answer?.headers["content-type"] == "audio/pcm")
            let output = try #require(simulator.record.outputs(.tts).first)
            let latency = try #require(output.latency).milliseconds
            // On a machine with much to do things come late; at the pace of speech they would take 1,620 ms.
            #expect(latency >= 100 && latency < 250, "\(latency)")
            // 1.62 s of audio, of which the last 20 ms come 160 ms after the first 100.
            let took = (try #require(output.lastAt) - (try #require(output.askedAt))).milliseconds
            #expect(took >= 255 && took < 600, "\(took)")
        }
    }

    @Test func faultsOverHTTP() async throws {
        try await withSimulator(.quick) { simulator in
            func ask(_ fault: SimulatedFault) async throws -> HTTPAnswer? {
                simulator.setFault(fault, for: .tts)
                return try await simulator.request(Self.path.replacing("?", with: "/with-timestamps?"), Self.body)
            }
            func audio(_ answer: HTTPAnswer?) -> Int {
                answer?.body.components(separated: "\n").compactMap { try? JSONValue(parsing: $0) }
                    .reduce(0) { $0 + (Data(base64Encoded: $1["audio_base64"]?.stringValue ?? "")?.count ?? 0) } ?? 0
            }
            #expect(try await ask(.refuse) == nil)
            #expect(try await ask(.unauthorized)?.json?["detail"]?["status"] == "invalid_api_key")
            #expect(try await ask(.rateLimited(retryAfter: .seconds(3)))?.headers["retry-after"] == "3")
            let dropped = try await ask(.drop)
            #expect(dropped?.isWhole == false && (1..<Self.bytes).contains(audio(dropped)))
            let ended = try await ask(.closeWithoutCode)
            #expect(ended?.isWhole == true && (1..<Self.bytes).contains(audio(ended)))
            #expect(try await ask(.errorMidStream)?.body.contains("internal_server_error") == true)
            let empty = try await ask(.emptyAnswer)
            #expect(empty?.status == 200 && empty?.isWhole == true && empty?.body == "")
            let garbled = try await ask(.garbageFrame)
            #expect(garbled?.body.components(separated: "\n").count { (try? JSONValue(parsing: $0)) == nil } == 1)
            for harmless in [SimulatedFault.oddByteCounts, .splitUTF8] { #expect(audio(try await ask(harmless)) == Self.bytes) }

            simulator.setFault(.garbageFrame, for: .tts)
            #expect(try await simulator.request(Self.path, Self.body)?.headers["content-type"] == "text/html")
        }
    }

    @Test func aContextIsSpokenWhenItIsFlushed() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.firstAudio = .milliseconds(100)
        try await withSimulator(configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.socket)
            try await client.send(["text": " ", "context_id": "a"])
            try await client.send(["text": "Dr. Zoë ", "context_id": "a"])
            try await client.send(["text": "can see you. ", "context_id": "a", "flush": true])
            try await client.send(["context_id": "a", "close_context": true])
            let events = await client.events(upTo: isFinal)
            let text = "Dr. Zoë can see you. "
            #expect(events.messages.reduce(0) { $0 + decoded($1).count } == text.count * 960 * 2)
            let characters = events.messages.flatMap { $0["alignment"]?["chars"]?.arrayValue ?? [] }.compactMap(\.stringValue)
            #expect(characters.joined() == text)
            #expect(events.messages.allSatisfy { $0["contextId"] == "a" })
            let output = try await simulator.record(within: .seconds(1), "the end") { $0.outputs(.tts).first?.isComplete == true }.outputs(.tts)[0]
            #expect(output.text == text && output.context == "a")
            let latency = try #require(output.latency).milliseconds
            #expect(latency >= 100 && latency < 250, "\(latency)")
        }
    }

    @Test func closingAContextEarlyIsRecorded() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.perAudioSecond = .milliseconds(200)
        try await withSimulator(configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.socket)
            try await client.send(["text": .string(Self.text + " "), "context_id": "a", "flush": true])
            _ = await client.events { $0["audio"]?.stringValue != nil }
            try await client.send(["text": "Never flushed. ", "context_id": "a"])
            try await client.send(["context_id": "a", "close_context": true])
            // What was flushed still comes; what was not, does not.
            let rest = await client.events(upTo: isFinal)
            #expect(rest.messages.reduce(0) { $0 + decoded($1).count } < (Self.text.count + 1) * 960 * 2)
            let output = try #require(simulator.record.outputs(.tts).first)
            #expect(output.cancelledAt != nil)
            #expect(output.text == Self.text + " ")
        }
    }

    @Test func longTextNeedsNoFlush() async throws {
        try await withSimulator(.quick) { simulator in
            let client = try await SocketClient.connect(simulator, Self.socket)
            try await client.send(["text": " ", "context_id": "a", "generation_config": ["chunk_length_schedule": [50, 60]]])
            for _ in 0..<8 { try await client.send(["text": "seven8 ", "context_id": "a"]) }
            // 56 characters have waited: the first generation is due.
            let events = await client.events { $0["audio"]?.stringValue != nil }
            #expect(events.messages.count == 1)
        }
    }

    @Test(arguments: [
        (["text": "Hi. ", "context_id": "a", "flush": true, "voice_settings": ["stability": 1]] as JSONValue, "invalid_input_message"),
        ("no object", "invalid_input_message"),
    ])
    func mistakesCloseTheSocket(message: JSONValue, error: String) async throws {
        try await withSimulator(.quick) { simulator in
            let client = try await SocketClient.connect(simulator, Self.socket)
            // A keep-alive that names a context opens it, without settings.
            try await client.send(["text": "", "context_id": "a"])
            try await client.send(message)
            let events = await client.rest()
            #expect(events.messages.first?["error"]?.stringValue == error)
            #expect(events.last == .close(1008))
        }
    }

    @Test(arguments: SimulatedFault.all.filter { !$0.isAtConnection && $0 != .stallMidStream })
    func faultsInAContext(fault: SimulatedFault) async throws {
        try await withSimulator(.quick) { simulator in
            let client = try await SocketClient.connect(simulator, Self.socket)
            simulator.setFault(fault, for: .tts)
            try await client.send(["text": .string(Self.text), "context_id": "a", "flush": true])
            try await client.send(["context_id": "a", "close_context": true])
            let events = await client.events(upTo: isFinal)
            let audio = events.messages.reduce(0) { $0 + decoded($1).count }
            switch fault {
            case .errorMidStream:
                #expect(events.messages.last?["error"] == "internal_error")
                #expect(events.last == .close(1008))
            case .closeWithoutCode: #expect(events.last == .close(nil))
            case .drop: #expect((1..<Self.bytes).contains(audio) && !events.messages.contains(where: isFinal))
            case .garbageFrame:
                #expect(events.contains { if case .text = $0 { true } else { false } })
                #expect((1..<Self.bytes).contains(audio))
            case .emptyAnswer: #expect(audio == 0 && events.messages.count == 1)
            case .oddByteCounts:
                #expect(audio == Self.bytes + 1)
                // But for the text's last piece, which nothing is kept back of, the byte too many, and the end.
                #expect(events.messages.dropLast(3).allSatisfy { !decoded($0).count.isMultiple(of: 2) })
            default: #expect(audio == Self.bytes)
            }
        }
    }

    @Test func aStalledContextLeavesTheOthers() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.faults = .requests([1: .stallMidStream])
        try await withSimulator(configuration) { simulator in
            let client = try await SocketClient.connect(simulator, Self.socket)
            try await client.send(["text": .string(Self.text), "context_id": "a", "flush": true])
            try await client.send(["text": .string(Self.text), "context_id": "b", "flush": true])
            try await client.send(["context_id": "b", "close_context": true])
            let events = await client.events(upTo: isFinal)
            #expect(events.messages.last?["contextId"] == "b")
            let audio = Dictionary(grouping: events.messages) { $0["contextId"]?.stringValue ?? "" }.mapValues { $0.reduce(0) { $0 + decoded($1).count } }
            #expect(audio["b"] == Self.bytes)
            #expect((1..<Self.bytes).contains(audio["a"] ?? 0))
        }
    }
}
