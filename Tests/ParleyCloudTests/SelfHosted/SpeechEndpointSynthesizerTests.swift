import ParleyAudio
import ParleyCore
import ProviderSimulators
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct SpeechEndpointSynthesizerTests {
    private static let perCharacter = 1_440

    @Test(arguments: ["pcm", "wav"])
    func whatTheServerSendsIsPlayed(format: String) async throws {
        try await withSimulator(.quick) { simulator in
            let synthesizer = try simulator.speech { $0.responseFormat = format; $0.speed = 1 }
            let samples = try await synthesizer.speak("Hello there.").samples
            #expect((11 * Self.perCharacter...13 * Self.perCharacter).contains(samples.count))
            #expect(samples.contains { abs($0) > 0.1 })
            let body = try #require(simulator.record.requests(.tts).first?.body)
            #expect(body["input"] == "Hello there.")
            #expect(body["voice"] == "anna")
            #expect(body["response_format"] == .string(format))
        }
    }

    @Test func theFirstAudioIsPlayedBeforeTheLastIsMade() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.perAudioSecond = .milliseconds(800)
        try await withSimulator(configuration) { simulator in
            let start = ContinuousClock.now
            var first: Duration?
            for try await _ in try simulator.speech().synthesize(
                SpeechChunk(replyID: 1, index: 0, text: "A sentence that takes more than two seconds to be made."))
            {
                first = first ?? (ContinuousClock.now - start)
            }
            #expect(try #require(first) * 3 < ContinuousClock.now - start)
        }
    }

    @Test func anotherRateIsConverted() async throws {
        let tone = (0..<16_000).map { Float($0 % 64) / 64 - 0.5 }
        let file = WAVFile(samples: tone, sampleRate: 16_000).encoded()
        let samples = try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write("HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nConnection: close\r\n\r\n")
            for start in stride(from: 0, to: file.count, by: 999) {
                try await connection.write(Array(file[start..<min(start + 999, file.count)]))
            }
        } _: { port in
            var configuration = SpeechEndpointSynthesizer.Configuration()
            configuration.baseURL = "http://127.0.0.1:\(port)/v1"
            return try await SpeechEndpointSynthesizer(configuration: configuration).speak("Hello.").samples
        }
        #expect(abs(samples.count - 24_000) < 50)
    }

    @Test(arguments: ["audio/mpeg", "application/json", "text/html"])
    func whatCannotBePlayedIsTold(type: String) async throws {
        let error = try await withRawServer { connection in
            _ = try await connection.readHead()
            try await connection.write("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nContent-Length: 4\r\n\r\n{\"a\"")
        } _: { port in
            var configuration = SpeechEndpointSynthesizer.Configuration()
            configuration.baseURL = "http://127.0.0.1:\(port)/v1"
            let synthesizer = try SpeechEndpointSynthesizer(configuration: configuration)
            return await #expect(throws: CloudError.self) { try await synthesizer.speak("Hello.") }
        }
        #expect(error?.reason == .protocolViolation)
    }

    @Test(arguments: [
        (SimulatedFault.unauthorized, CloudError.Reason.unauthorized, false), (.serverError, .unavailable, true),
        (.stallAfterConnect, .timedOut, true), (.stallMidStream, .timedOut, false), (.emptyAnswer, .noAudio, true),
        (.refuse, .connectionLost, true), (.drop, .connectionLost, false), (.garbageFrame, .protocolViolation, false),
    ])
    func everyFaultIsToldInTime(fault: SimulatedFault, reason: CloudError.Reason, isRetrySafe: Bool) async throws {
        try await withSimulator(.quick) { simulator in
            simulator.setFault(fault, for: .tts)
            let synthesizer = try simulator.speech {
                $0.firstAudioLimit = .milliseconds(500)
                $0.idleLimit = .milliseconds(300)
            }
            let error = await #expect(throws: CloudError.self) {
                try await synthesizer.speak("A sentence of a length that takes a few pieces of audio.")
            }
            #expect(error?.reason == reason, "\(String(describing: error))")
            #expect(error?.isRetrySafe == isRetrySafe)
        }
    }

    @Test func oddByteCountsLoseNothing() async throws {
        try await withSimulator(.quick) { simulator in
            let synthesizer = try simulator.speech()
            let sound = try await synthesizer.speak("Hello there, Ann.").samples
            simulator.setFault(.oddByteCounts, for: .tts)
            #expect(try await synthesizer.speak("Hello there, Ann.").samples == sound)
        }
    }

    @Test func whoStopsReadingClosesTheRequest() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.perAudioSecond = .milliseconds(900)
        try await withSimulator(configuration) { simulator in
            for try await _ in try simulator.speech().synthesize(
                SpeechChunk(replyID: 1, index: 0, text: "A long sentence that nobody hears to its very end, I am afraid."))
            { break }
            let record = try await simulator.record("the closed request") { $0.requests(.tts).first?.ending != nil }
            #expect(record.requests(.tts).first?.ending == .closedByClient)
        }
    }

    @Test func checksAreOneClearLine() async throws {
        try await withSimulator(.quick) { simulator in
            try await simulator.speech().check()
            let key = await #expect(throws: CloudError.self) { try await simulator.speech { $0.key = Secret("wrong-0123456789") }.check() }
            #expect(key?.description == "Speech server: the key was refused (401). Set PARLEY_TTS_API_KEY to a valid key.")
            let model = await #expect(throws: CloudError.self) { try await simulator.speech { $0.model = "nine" }.check() }
            #expect(model?.reason == .badModel)
            let host = await #expect(throws: CloudError.self) { try await simulator.speech { $0.baseURL = "http://127.0.0.1:\(deafPort)" }.check() }
            #expect(host?.reason == .unreachable)
        }
        #expect(throws: CloudError.self) { try SpeechEndpointSynthesizer(configuration: .init()) }
    }
}
