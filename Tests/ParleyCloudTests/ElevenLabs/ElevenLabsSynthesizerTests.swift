import ParleyCore
import ProviderSimulators
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct ElevenLabsSynthesizerTests {
    typealias Transport = ElevenLabsSynthesizer.Configuration.Transport

    /// The simulator takes 60 ms for each character: 1,440 samples.
    private static let perCharacter = 1_440

    @Test(arguments: Transport.allCases)
    func speechHasTheLengthAndTheWordsOfItsText(transport: Transport) async throws {
        try await withSimulator(.quick) { simulator in
            let (samples, words) = try await simulator.elevenLabs(transport).speak("Hello there, Ann.")
            // The space that is sent behind a piece may or may not be spoken.
            #expect((16 * Self.perCharacter...19 * Self.perCharacter).contains(samples.count))
            #expect(words.map(\.word) == ["Hello", "there,", "Ann."])
            for (word, index) in zip(words, [0, 6, 13]) {
                #expect(abs(word.start - index * Self.perCharacter) < 500, "\(word)")
            }
            let request = try #require(simulator.record.requests(.tts).first)
            #expect(request.hasRightKey == true)
            #expect(request.query("output_format") == ["pcm_24000"])
            if transport == .webSocket {
                #expect(request.path.hasSuffix("/multi-stream-input"))
                #expect(request.query("model_id") == ["eleven_flash_v2_5"])
            } else {
                #expect(request.path.hasSuffix("/stream/with-timestamps"))
                #expect(request.body?["model_id"] == "eleven_flash_v2_5")
            }
        }
    }

    @Test func overHTTPSamplesCanComeBare() async throws {
        try await withSimulator(.quick) { simulator in
            let synthesizer = try simulator.elevenLabs(.http) {
                $0.wantsWordTimes = false
                $0.model = "eleven_turbo_v2_5"
            }
            let (samples, words) = try await synthesizer.speak("Hello there.")
            #expect(samples.count > 10 * Self.perCharacter)
            #expect(words.isEmpty)
            #expect(simulator.record.requests(.tts).first?.path.hasSuffix("/stream") == true)
        }
    }

    @Test func theThirdModelSpeaksOverHTTPOnly() async throws {
        try await withSimulator(.quick) { simulator in
            _ = try await simulator.elevenLabs(.webSocket) { $0.model = "eleven_v3" }.speak("Hello.")
            #expect(simulator.record.requests(.tts).first?.method == "POST")
        }
    }

    /// The contexts that text was sent in, in the order of the texts.
    private func contexts(_ request: RecordedRequest) -> [String] {
        request.messages.compactMap(\.json).filter { $0["flush"] == true }.compactMap { $0["context_id"]?.stringValue }
    }

    @Test func aReplyIsOneContextAndTheNextIsAnother() async throws {
        try await withSimulator(.quick) { simulator in
            let synthesizer = try simulator.elevenLabs(.webSocket) { $0.stability = 0.4 }
            for (reply, index) in [(1, 0), (1, 1), (1, 2), (2, 0)] {
                #expect(try await !synthesizer.speak("Part \(index).", reply: reply, index: index).samples.isEmpty)
            }
            let requests = simulator.record.requests(.tts)
            #expect(requests.count == 1)
            let contexts = contexts(try #require(requests.first))
            #expect(contexts.count == 4)
            #expect(Set(contexts.prefix(3)).count == 1)
            #expect(contexts[3] != contexts[0])
            let opening = try #require(requests.first?.messages.first?.json)
            #expect(opening["text"] == " ")
            #expect(opening["voice_settings"] == ["stability": 0.4])
        }
    }

    @Test func anInterruptionClosesTheContextAndNotTheSocket() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.perAudioSecond = .milliseconds(900)
        try await withSimulator(configuration) { simulator in
            let synthesizer = try simulator.elevenLabs(.webSocket)
            let chunk = SpeechChunk(replyID: 1, index: 0, text: "A long sentence that nobody hears to its very end, I am afraid.")
            for try await _ in synthesizer.synthesize(chunk) { break }
            let record = try await simulator.record("the closed context") { record in
                record.requests(.tts).first?.messages.contains { $0.json?["close_context"] == true } == true
            }
            #expect(record.requests(.tts).first?.ending == nil)
            #expect(try await !synthesizer.speak("Yes?", reply: 2).samples.isEmpty)
            #expect(simulator.record.requests(.tts).count == 1)
        }
    }

    @Test func moreThanFiveRepliesAtOnceTakeAnotherSocket() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.firstAudio = .milliseconds(200)
        try await withSimulator(configuration) { simulator in
            let synthesizer = try simulator.elevenLabs(.webSocket)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for reply in 0..<12 {
                    group.addTask { try await synthesizer.speak("Call number \(reply).", reply: reply).samples.count }
                }
                for try await count in group { #expect(count > 0) }
            }
            #expect(simulator.record.requests(.tts).count == 3)
            #expect(simulator.record.requests(.tts).allSatisfy { $0.status == 101 })
        }
    }

    @Test func callsThatCountAlikeAreKeptApart() async throws {
        try await withSimulator(.quick) { simulator in
            let synthesizer = try simulator.elevenLabs(.webSocket)
            let texts = ["One two three four five.", "Six."]
            for index in 0..<3 {
                let lengths = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
                    for (call, text) in texts.enumerated() {
                        group.addTask { (call, try await synthesizer.speak(text, reply: 1, index: index).samples.count) }
                    }
                    return try await group.reduce(into: [0, 0]) { $0[$1.0] = $1.1 }
                }
                #expect(lengths[0] > 20 * Self.perCharacter)
                #expect(lengths[1] < 7 * Self.perCharacter)
            }
        }
    }

    @Test(arguments: Transport.allCases, [
        (SimulatedFault.unauthorized, CloudError.Reason.unauthorized, false), (.serverError, .unavailable, true),
        (.stallAfterConnect, .timedOut, true), (.stallMidStream, .timedOut, false), (.emptyAnswer, .noAudio, true),
    ])
    func everyFaultIsToldInTime(transport: Transport, fault: (SimulatedFault, CloudError.Reason, Bool)) async throws {
        try await withSimulator(.quick) { simulator in
            simulator.setFault(fault.0, for: .tts)
            let synthesizer = try simulator.elevenLabs(transport) {
                $0.firstAudioLimit = .milliseconds(500)
                $0.idleLimit = .milliseconds(300)
            }
            let start = ContinuousClock.now
            let error = await #expect(throws: CloudError.self) {
                try await synthesizer.speak("A sentence of a length that takes a few pieces of audio.")
            }
            // Over the WebSocket nothing is sent where there is nothing to send.
            let isUntold = transport == .webSocket && fault.0 == .emptyAnswer
            #expect(error?.reason == (isUntold ? .timedOut : fault.1), "\(String(describing: error))")
            #expect(error?.isRetrySafe == fault.2)
            #expect(ContinuousClock.now - start < .milliseconds(1_500))
        }
    }

    @Test(arguments: Transport.allCases, [SimulatedFault.refuse, .garbageFrame, .errorMidStream, .drop, .closeWithoutCode])
    func whatBreaksOffIsAnErrorAndTheNextReplyIsSpoken(transport: Transport, fault: SimulatedFault) async throws {
        try await withSimulator(.quick) { simulator in
            simulator.setFault(fault, for: .tts)
            let synthesizer = try simulator.elevenLabs(transport) { $0.idleLimit = .milliseconds(500) }
            let text = "A sentence of a length that takes a few pieces of audio."
            await #expect(throws: CloudError.self) { try await synthesizer.speak(text) }
            simulator.setFault(nil, for: .tts)
            #expect(try await synthesizer.speak(text, reply: 2).samples.count > 50 * Self.perCharacter)
        }
    }

    @Test(arguments: Transport.allCases, [true, false])
    func oddByteCountsLoseNothing(transport: Transport, hasTimes: Bool) async throws {
        try await withSimulator(.quick) { simulator in
            let synthesizer = try simulator.elevenLabs(transport) { $0.wantsWordTimes = hasTimes }
            let sound = try await synthesizer.speak("Hello there, Ann.").samples
            for fault in [SimulatedFault.oddByteCounts, .splitUTF8] {
                simulator.setFault(fault, for: .tts)
                #expect(try await synthesizer.speak("Hello there, Ann.", reply: 2).samples == sound, "\(fault)")
            }
        }
    }

    @Test func aSocketThatWasClosedMeanwhileIsReplaced() async throws {
        try await withSimulator(.quick) { simulator in
            let synthesizer = try simulator.elevenLabs(.webSocket)
            _ = try await synthesizer.speak("One.")
            simulator.dropConnections(of: .tts)
            #expect(try await !synthesizer.speak("Two.", reply: 2).samples.isEmpty)
        }
    }

    @Test func whatHasNoSoundIsNotSent() async throws {
        try await withSimulator(.quick) { simulator in
            let speech = try await simulator.elevenLabs(.webSocket).speak("… –")
            #expect(speech.samples.isEmpty)
            #expect(simulator.record.requests(.tts).isEmpty)
        }
    }

    // MARK: Checks

    @Test func checksAreOneClearLine() async throws {
        var configuration = SimulatorConfiguration.quick
        configuration.tts.voices = ["anna"]
        try await withSimulator(configuration) { simulator in
            try await simulator.elevenLabs(.webSocket) { $0.voice = "anna" }.check()
            func failure(_ change: @escaping @Sendable (inout ElevenLabsSynthesizer.Configuration) -> Void) async -> CloudError? {
                await #expect(throws: CloudError.self) {
                    try await simulator.elevenLabs(.webSocket) { $0.voice = "anna"; change(&$0) }.check()
                }
            }
            #expect(await failure { $0.key = Secret("wrong-0123456789") }?.description
                == "ElevenLabs: the key was refused (401). Set ELEVENLABS_API_KEY to a valid key.")
            #expect(await failure { $0.model = "eleven_nine" }?.reason == .badModel)
            #expect(await failure { $0.voice = "nobody" }?.reason == .badVoice)
            #expect(await failure { $0.baseURL = "http://127.0.0.1:\(deafPort)" }?.reason == .unreachable)
        }
    }

    @Test func aMissingKeyIsTold() {
        let error = #expect(throws: CloudError.self) { try ElevenLabsSynthesizer(configuration: .init()) }
        #expect(error?.description == "ElevenLabs: there is no key. Set ELEVENLABS_API_KEY.")
    }
}
