import ParleyCore
import ProviderSimulators
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct TranscriptionsRecognizerTests {
    private static func configuration(_ lines: String...) -> SimulatorConfiguration {
        var configuration = SimulatorConfiguration.quick
        configuration.stt.source = .script(lines)
        return configuration
    }

    @Test func anUtteranceIsSentWhole() async throws {
        try await withSimulator(Self.configuration("I need a doctor.")) { simulator in
            let stream = try await simulator.transcriptions { $0.keyterms = ["Okafor"]; $0.startsAtPauses = false }.openStream()
            var caller = Caller(stream)
            caller.silence(3)
            let end = caller.say(seconds: 1.5)
            let transcript = try await caller.words(upTo: end)
            #expect(transcript == Transcript(text: "I need a doctor.", utterance: 1, isFinal: true))
            let request = try #require(simulator.record.requests(.stt).first)
            #expect(request.path == "/v1/audio/transcriptions")
            #expect(request.body?["model"] == "whisper-1")
            #expect(request.body?["prompt"] == "Okafor.")
            // Half a second before and 0.2 s after it: 2.2 s of 16-bit samples, and the form.
            #expect((70_000...73_000).contains(request.bodyBytes))
            await stream.close()
        }
    }

    @Test func theRequestIsMadeWhenTheCallerPauses() async throws {
        try await withSimulator(Self.configuration("Yes.")) { simulator in
            let stream = try await simulator.transcriptions().openStream()
            var caller = Caller(stream)
            let end = caller.say(seconds: 1)
            try await simulator.record { $0.outputs(.stt).first?.isComplete == true }
            for await transcript in stream.transcripts {
                #expect(transcript == Transcript(text: "Yes.", utterance: 1, isFinal: false))
                break
            }
            #expect(try await caller.words(upTo: end).text == "Yes.")
            #expect(simulator.record.requests(.stt).count == 1)
            await stream.close()
        }
    }

    @Test func aPauseThatWasNoneIsForgotten() async throws {
        try await withSimulator(Self.configuration("I think", "I think so.")) { simulator in
            let stream = try await simulator.transcriptions().openStream()
            var caller = Caller(stream)
            _ = caller.say(seconds: 1)
            try await simulator.record { $0.outputs(.stt).first?.isComplete == true }
            caller.sound(1)
            let end = caller.position
            caller.utterance?.pause(at: end)
            caller.silence(0.3)
            #expect(try await caller.words(upTo: end).text == "I think so.")
            let sizes = simulator.record.requests(.stt).map(\.bodyBytes)
            #expect(sizes.count == 2)
            #expect(sizes.last.map { $0 > 70_000 } == true)
            await stream.close()
        }
    }

    @Test func partialTranscriptsAreMadeWhereTheyAreWanted() async throws {
        try await withSimulator(Self.configuration("I would like")) { simulator in
            let stream = try await simulator.transcriptions { $0.partialInterval = .milliseconds(500) }.openStream()
            var caller = Caller(stream)
            caller.begin(at: 0)
            caller.sound(0.6)
            for await transcript in stream.transcripts {
                #expect(transcript == Transcript(text: "I would like", utterance: 1, isFinal: false))
                break
            }
            caller.utterance?.discard()
            await stream.close()
        }
    }

    @Test func withoutAnUtteranceNothingIsSent() async throws {
        try await withSimulator(Self.configuration("Never.")) { simulator in
            let stream = try await simulator.transcriptions().openStream()
            var caller = Caller(stream)
            caller.silence(1)
            #expect(try await caller.words(upTo: 8_000).text.isEmpty)
            _ = caller.say(seconds: 0.2)
            caller.utterance?.discard()
            #expect(try await caller.words(upTo: caller.position).text.isEmpty)
            await stream.close()
        }
    }

    @Test(arguments: [
        (SimulatedFault.unauthorized, CloudError.Reason.unauthorized), (.serverError, .unavailable),
        (.stallAfterConnect, .timedOut), (.refuse, .connectionLost), (.drop, .connectionLost),
        (.garbageFrame, .protocolViolation),
    ])
    func everyFaultIsToldInTime(fault: SimulatedFault, reason: CloudError.Reason) async throws {
        try await withSimulator(Self.configuration("Hello.")) { simulator in
            simulator.setFault(fault, for: .stt)
            let stream = try await simulator.transcriptions { $0.finalizeLimit = .milliseconds(500) }.openStream()
            var caller = Caller(stream)
            let end = caller.say(seconds: 1)
            let start = ContinuousClock.now
            let error = await #expect(throws: CloudError.self) { try await caller.words(upTo: end) }
            #expect(error?.reason == reason, "\(String(describing: error))")
            #expect(ContinuousClock.now - start < .milliseconds(1_500))
            await stream.close()
        }
    }

    @Test(arguments: [
        (#"{"text":" Hello. "}"#, "Hello."), ("Hello.\n", "Hello."), (#"{"task":"transcribe","text":""}"#, ""), ("\"Hi\"", "Hi"),
    ])
    func everyFormOfATranscriptIsRead(body: String, text: String) throws {
        #expect(try TranscriptionsRecognizer.text(of: Array(body.utf8), testService) == text)
    }

    @Test(arguments: ["<html>", "{", "[]", #"{"error":{"message":"no"}}"#])
    func whatIsNoTranscriptIsAnError(body: String) {
        #expect(throws: CloudError.self) { try TranscriptionsRecognizer.text(of: Array(body.utf8), testService) }
    }

    @Test func checksAreOneClearLine() async throws {
        try await withSimulator(Self.configuration("Hello.")) { simulator in
            try await simulator.transcriptions().check()
            let key = await #expect(throws: CloudError.self) { try await simulator.transcriptions { $0.key = nil }.check() }
            #expect(key?.description == "Transcription server: a key is wanted (401). Set PARLEY_STT_API_KEY.")
            let model = await #expect(throws: CloudError.self) { try await simulator.transcriptions { $0.model = "nine" }.check() }
            #expect(model?.reason == .badModel)
        }
    }
}
